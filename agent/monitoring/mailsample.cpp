// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/mailsample.h"

namespace Agent {

using namespace Common;

MailSample::Counts MailSample::counts()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_isAsking || (m_askedAt && now - *m_askedAt < maximumAge))
        return m_counts;
    m_isAsking = true;
    m_askedAt = now;
    m_storage.run([](Database &database) { return MailRepository(database).countByState(); })
        .then(this, [this](const Result<Counts> &counts) {
            m_isAsking = false;
            if (counts)
                m_counts = *counts;
        });
    return m_counts;
}

} // namespace Agent
