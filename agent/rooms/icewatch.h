// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/rooms/roomhub.h"

#include <QObject>

namespace Agent {

/*!
    Gives people new credentials of TURN servers long before those that they have are over: people stay in rooms for days.
    Threads: lives in a room thread.
*/
class IceWatch : public QObject
{
    Q_OBJECT
public:
    IceWatch(RoomHub &hub, std::chrono::seconds life, QObject *parent = nullptr); //!< of credentials

private:
    QTimer m_timer;
};

} // namespace Agent
