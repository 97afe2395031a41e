// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/committimes.h"

#include <algorithm>

namespace Agent {

using Common::Millis;

void CommitTimes::add(qint64 seq, Millis now)
{
    m_last = seq;
    if (!m_marks.empty() && now - m_marks.back().at < closest)
        return; // counts as sent together with the mark before it
    m_marks.push_back({seq, now});
    if (m_marks.size() <= maximumMarks)
        return;
    std::deque<Mark> kept;
    for (const Mark &mark : m_marks) {
        if (kept.empty() || mark.at - kept.back().at >= (now - mark.at) / fineness)
            kept.push_back(mark);
    }
    m_marks.swap(kept);
}

Millis CommitTimes::ageAfter(qint64 seq, Millis now) const
{
    if (seq >= m_last || m_marks.empty())
        return Millis(0);
    const auto later = std::ranges::upper_bound(m_marks, seq + 1, {}, [](const Mark &mark) { return mark.seq; });
    const Mark &mark = later == m_marks.begin() ? *later : *std::prev(later);
    return std::max(now - mark.at, Millis(1)); // something is outstanding, however young
}

} // namespace Agent
