// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/rooms/roomhub.h"

#include <QObject>

namespace Agent {

/*!
    Ends the meetings in demo rooms when their time is over, counted from when this node opened the room; people are told how
    much is left when they come in.
    Threads: lives in a room thread.
*/
class DemoWatch : public QObject
{
    Q_OBJECT
public:
    DemoWatch(RoomHub &hub, const NodeLease &lease, const Common::Clock &clock, QObject *parent = nullptr);

private:
    void entered(RoomLink *link, const LiveRoom *room);

    RoomHub &m_hub; // not owned, outlive this
    const NodeLease &m_lease;
    const Common::Clock &m_clock;
};

} // namespace Agent
