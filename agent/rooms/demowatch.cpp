// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/demowatch.h"

#include "agent/rooms/roomlink.h"

#include <QTimer>

#include <algorithm>

namespace Agent {

using namespace Common;

DemoWatch::DemoWatch(RoomHub &hub, const NodeLease &lease, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_lease(lease)
    , m_clock(clock)
{
    connect(&hub, &RoomHub::entered, this, &DemoWatch::entered);
}

void DemoWatch::entered(RoomLink *link, const LiveRoom *room)
{
    const int seconds = room->settings().demoSeconds;
    if (seconds == 0)
        return;
    const Millis left = std::max(Millis(0), room->openedAt() + std::chrono::seconds(seconds) - m_clock.monotonic());
    link->send(encode(NoticeFrame{QStringLiteral("demo_ends"), {}, {m_lease.databaseNow().ms + left.count()}}));
    // One for each who comes in: the first that is due closes the room for all.
    QTimer::singleShot(left, link, [this, lease = room->lease()] {
        if (m_hub.table().find(lease))
            (void)m_hub.closeRoom(lease.room, RoomClose::DemoOver);
    });
}

} // namespace Agent
