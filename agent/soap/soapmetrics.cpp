// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapmetrics.h"

namespace Agent {

SoapMetrics::SoapMetrics(std::span<const SoapService *const> table)
{
    for (const SoapService *service : table) {
        const auto operations = service->operations();
        for (const SoapOperation *operation : operations) {
            m_operations.push_back(std::make_unique<OfOperation>(*service, *operation));
            m_byOperation.emplace(operation, m_operations.back().get());
        }
    }
}

void SoapMetrics::note(const SoapOperation &operation, Outcome outcome, std::chrono::nanoseconds took)
{
    const auto found = m_byOperation.find(&operation);
    Q_ASSERT(found != m_byOperation.end());
    found->second->outcomes[size_t(outcome)].add();
    found->second->seconds.observe(took);
}

} // namespace Agent
