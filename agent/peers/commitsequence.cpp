// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitsequence.h"

namespace Agent {

bool CommitSequence::add(qint64 seq)
{
    if (seq <= m_upTo)
        return false;
    if (seq > m_upTo + 1)
        return m_ahead.size() >= maximumAhead || m_ahead.insert(seq).second;
    m_upTo = seq;
    closeGap();
    return true;
}

void CommitSequence::skipTo(qint64 seq)
{
    if (seq <= m_upTo)
        return;
    m_upTo = seq;
    m_ahead.erase(m_ahead.begin(), m_ahead.upper_bound(seq));
    closeGap();
}

void CommitSequence::closeGap()
{
    while (!m_ahead.empty() && *m_ahead.begin() == m_upTo + 1) {
        ++m_upTo;
        m_ahead.erase(m_ahead.begin());
    }
}

} // namespace Agent
