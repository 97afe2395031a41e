// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/counter.h"
#include "agent/metrics/histogram.h"
#include "agent/soap/soapschema.h"

#include <array>
#include <memory>
#include <unordered_map>

namespace Agent {

/*! How calls went, for each operation of the table: so their number is bounded. Threads: any. */
class SoapMetrics
{
public:
    enum class Outcome { Ok, Refused, ClientFault, ServerFault };
    static constexpr const char *outcomeNames[] = {"ok", "refused", "client_fault", "server_fault"}; //!< in their order

    struct OfOperation
    {
        const SoapService &service;
        const SoapOperation &operation;
        std::array<Counter, std::size(outcomeNames)> outcomes{};
        Histogram seconds{coarseBounds}; //!< of carrying it out

        OfOperation(const SoapService &s, const SoapOperation &o) : service(s), operation(o) {}
    };

    explicit SoapMetrics(std::span<const SoapService *const> table);

    void note(const SoapOperation &operation, Outcome outcome, std::chrono::nanoseconds took);
    const std::vector<std::unique_ptr<OfOperation>> &operations() const { return m_operations; }
    Counter unreadable; //!< no calls of any operation

private:
    std::vector<std::unique_ptr<OfOperation>> m_operations; // in the table's order
    std::unordered_map<const SoapOperation *, OfOperation *> m_byOperation;
};

} // namespace Agent
