// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/boardframes.h"
#include "common/wire/mediaframes.h"
#include "common/wire/meetingframes.h"
#include "common/wire/roomframes.h"

/*!
    All frames of the protocol atrium-room.v1 (ARCHITECTURE.md 3.2) together.
    Threads: any; these are values.
*/
namespace Common {

using RoomClientFrame = std::variant<ClientFrame, MeetingClientFrame, BoardClientFrame, MediaClientFrame>;
using RoomServerFrame = std::variant<ServerFrame, MeetingServerFrame, BoardServerFrame, MediaServerFrame>;

/*! What a client sent. */
struct RoomRequest
{
    QString type; //!< its "t"
    RoomClientFrame frame;
};

// Invalid; NotFound: of a type that this version does not know. A server refuses it, a client passes over it.
Result<RoomRequest> decodeRoomRequest(const QByteArray &text);
Result<RoomServerFrame> decodeRoomServerFrame(const QByteArray &text);

/*! The frame of this kind, or null when it is of another. */
template <class Frame, class... Groups>
const Frame *frameIn(const std::variant<Groups...> &any)
{
    const auto inGroup = []<class... Frames>(const std::variant<Frames...> &group) -> const Frame * {
        if constexpr ((std::is_same_v<Frame, Frames> || ...))
            return std::get_if<Frame>(&group);
        else
            return nullptr;
    };
    return std::visit(inGroup, any);
}

} // namespace Common
