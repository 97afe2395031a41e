// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/eventtrail.h"

#include <algorithm>

namespace Agent {

void EventTrail::add(qint64 seq, const QByteArray &frame)
{
    m_events.push_back({seq, frame});
    m_bytes += frame.size();
    while (m_bytes > m_maximumBytes) {
        m_bytes -= m_events.front().frame.size();
        m_forgotten = m_events.front().seq;
        m_events.pop_front();
    }
}

std::optional<QByteArrayList> EventTrail::since(qint64 seq) const
{
    if (seq < m_forgotten)
        return {};
    QByteArrayList frames;
    const auto first = std::ranges::upper_bound(m_events, seq, {}, &Event::seq);
    for (auto event = first; event != m_events.end(); ++event)
        frames.append(event->frame);
    return frames;
}

} // namespace Agent
