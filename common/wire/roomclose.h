// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Common {

/*! Why a room connection ends; the name goes into the frame, the number into the WebSocket close. */
enum class RoomClose {
    Left = 1000,
    TicketRefused = 4001,
    NotHere = 4002, //!< also: the room was moved
    Kicked = 4003,
    RoomDeleted = 4004,
    NodeStopping = 4005,
    RoomFull = 4006,
    BadFrame = 4007,
    TooSlow = 4008,
    UserDeleted = 4009,
    JoinTimeout = 4010,
    PassRefused = 4011,
    NodeFenced = 4012, //!< this node may serve no room: it lost the database or was taken for dead
    RoomClosed = 4013, //!< by an administrator, whose words are the message
    DemoOver = 4014,   //!< the time of a demo room is over
    TooMany = 4015,    //!< the person has too many connections to the room
};
constexpr RoomClose allRoomCloses[] = {
    RoomClose::Left,        RoomClose::TicketRefused, RoomClose::NotHere,     RoomClose::Kicked,
    RoomClose::RoomDeleted, RoomClose::NodeStopping,  RoomClose::RoomFull,    RoomClose::BadFrame,
    RoomClose::TooSlow,     RoomClose::UserDeleted,   RoomClose::JoinTimeout, RoomClose::PassRefused,
    RoomClose::NodeFenced,  RoomClose::RoomClosed,    RoomClose::DemoOver,    RoomClose::TooMany};
QLatin1String roomCloseName(RoomClose code);
QString roomCloseText(RoomClose code); //!< a sentence for people

} // namespace Common
