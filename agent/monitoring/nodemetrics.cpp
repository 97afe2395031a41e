// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/nodemetrics.h"

#include "agent/metrics/processmetrics.h"

namespace Agent {

QByteArray NodeMetrics::text(MetricsText::Form form)
{
    MetricsText text(form);
    writeNodeMetrics(text, m_parts);
    writeRoomMetrics(text, m_parts);
    writeRequestMetrics(text, m_parts);
    writeDatabaseMetrics(text, m_parts);
    writeFileMetrics(text, m_parts);
    if (const auto mails = m_mails.counts(); !mails.isEmpty()) {
        text.gauge("atrium_mails", "Mails in the cluster's queue, by state. The same on every node.");
        for (auto state = mails.cbegin(); state != mails.cend(); ++state)
            text.add({{"state", mailStateName(state.key()).data()}}, *state);
    }
    writeProcessMetrics(text);
    return text.finish();
}

} // namespace Agent
