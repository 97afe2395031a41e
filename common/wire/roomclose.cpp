// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/roomclose.h"

#include "common/core/commontext.h"

namespace Common {
QLatin1String roomCloseName(RoomClose code)
{
    switch (code) {
    case RoomClose::Left: return QLatin1String("left");
    case RoomClose::TicketRefused: return QLatin1String("ticket_refused");
    case RoomClose::NotHere: return QLatin1String("not_here");
    case RoomClose::Kicked: return QLatin1String("kicked");
    case RoomClose::RoomDeleted: return QLatin1String("room_deleted");
    case RoomClose::NodeStopping: return QLatin1String("node_stopping");
    case RoomClose::RoomFull: return QLatin1String("room_full");
    case RoomClose::BadFrame: return QLatin1String("bad_frame");
    case RoomClose::TooSlow: return QLatin1String("too_slow");
    case RoomClose::UserDeleted: return QLatin1String("user_deleted");
    case RoomClose::JoinTimeout: return QLatin1String("join_timeout");
    case RoomClose::PassRefused: return QLatin1String("pass_refused");
    case RoomClose::NodeFenced: return QLatin1String("node_fenced");
    case RoomClose::RoomClosed: return QLatin1String("room_closed");
    case RoomClose::DemoOver: return QLatin1String("demo_over");
    case RoomClose::TooMany: return QLatin1String("too_many");
    }
    Q_UNREACHABLE();
}

QString roomCloseText(RoomClose code)
{
    switch (code) {
    case RoomClose::Left: return CommonText::tr("You left the room.");
    case RoomClose::TicketRefused:
        return CommonText::tr(
            "The ticket for this room is used up, too old or not for this node. Enter the room again.");
    case RoomClose::NotHere: return CommonText::tr("The room is open on another node now. Enter it again.");
    case RoomClose::Kicked: return CommonText::tr("Your session has been closed by an administrator or moderator.");
    case RoomClose::RoomDeleted: return CommonText::tr("The room was deleted by an administrator.");
    case RoomClose::NodeStopping:
        return CommonText::tr("This node is being stopped. The room opens again on another node.");
    case RoomClose::RoomFull: return CommonText::tr("The room is full.");
    case RoomClose::BadFrame: return CommonText::tr("The last message was not understood.");
    case RoomClose::TooSlow: return CommonText::tr("Your connection is too slow to keep up with the room.");
    case RoomClose::UserDeleted: return CommonText::tr("Your account was deleted by an administrator.");
    case RoomClose::JoinTimeout: return CommonText::tr("No ticket arrived in time.");
    case RoomClose::PassRefused: return CommonText::tr("Your session has ended. Log in again.");
    case RoomClose::NodeFenced:
        return CommonText::tr("This node lost touch with the cluster. The room opens again on another node.");
    case RoomClose::RoomClosed: return CommonText::tr("The room was closed by an administrator.");
    case RoomClose::DemoOver: return CommonText::tr("The time of this demo room is over.");
    case RoomClose::TooMany:
        return CommonText::tr("You are in this room too many times already. Close it in another window.");
    }
    Q_UNREACHABLE();
}

} // namespace Common
