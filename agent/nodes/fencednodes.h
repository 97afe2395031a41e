// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"

#include <QHash>
#include <QMutex>

namespace Agent {

/*!
    Who says over the commit channel that it serves no rooms because it does not reach the database: for the list of servers,
    nothing is decided by it.
    Threads: any.
*/
class FencedNodes
{
public:
    FencedNodes(const Common::Clock &clock, Common::Millis good) : m_clock(clock), m_good(good) {}

    void heard(Common::NodeId node)
    {
        const QMutexLocker locker(&m_mutex);
        m_until.insert(node, m_clock.monotonic() + m_good);
    }
    bool contains(Common::NodeId node) const
    {
        const QMutexLocker locker(&m_mutex);
        return m_until.value(node) > m_clock.monotonic();
    }

    static constexpr auto topic = "fenced"; //!< of the note between nodes

private:
    const Common::Clock &m_clock; // not owned, outlives this
    const Common::Millis m_good;  // how long a word of it counts
    mutable QMutex m_mutex;
    QHash<Common::NodeId, Common::Millis> m_until;
};

} // namespace Agent
