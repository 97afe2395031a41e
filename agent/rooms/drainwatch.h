// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/rooms/roommover.h"
#include "common/domain/nodestate.h"

namespace Agent {

/*!
    Empties this node when an administrator wants it: tells the people in its rooms, now and when they come in, and at the
    deadline moves the rooms away, one after the other; what no node can take is tried again until it can.
    Threads: lives in a room thread.
*/
class DrainWatch : public QObject
{
    Q_OBJECT
public:
    DrainWatch(RoomHub &hub, RoomMover &mover, QObject *parent = nullptr);

    void look(const Common::NodeStatus &self, Common::UtcTime databaseNow); //!< after each heartbeat

private:
    void tellAll() const;
    QByteArray notice() const;
    void moveNext();

    RoomHub &m_hub; // not owned, outlive this
    RoomMover &m_mover;
    Common::NodeDrain m_drain;
    QList<Common::RoomId> m_toMove;
    bool m_isMoving = false;
};

} // namespace Agent
