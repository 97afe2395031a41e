// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <deque>
#include <optional>

namespace Agent {

/*! The last numbered events of some kind in a room, as they were told, for those who missed some. Threads: the room's. */
class EventTrail
{
public:
    explicit EventTrail(qsizetype maximumBytes = 512 * 1024) : m_maximumBytes(maximumBytes) {}

    void add(qint64 seq, const QByteArray &frame); //!< numbers grow
    /*! What came after event `seq`, oldest first; nothing when that is not all there any more. */
    std::optional<QByteArrayList> since(qint64 seq) const;
    void beginAt(qint64 seq) { m_forgotten = seq; } //!< nothing is known of what was up to it

private:
    struct Event
    {
        qint64 seq;
        QByteArray frame;
    };

    const qsizetype m_maximumBytes;
    std::deque<Event> m_events;
    qsizetype m_bytes = 0;
    qint64 m_forgotten = 0; // events up to this number are not here
};

} // namespace Agent
