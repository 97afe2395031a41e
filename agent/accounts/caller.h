// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/recording.h"
#include "common/domain/room.h"
#include "common/domain/user.h"

#include <optional>

namespace Agent {

/*! Who asks for something: comes from a session, or from a command on the node itself. */
struct Caller
{
    Common::User user;                           //!< no id = a command on the node
    QString address;                             //!< where the request came from
    std::optional<Common::RoomId> onlyRoom = {}; //!< of a guest: the session is good for nothing else
    bool becomesModerator = false;               //!< in that room
    QString sessionHash = {};                    //!< of the session by which it is asked; empty = of none
    bool isByToken = false; //!< a program that has a token of this user; the level is no higher than its
    Common::LinkRecording mayRecord = Common::LinkRecording::AsModerator; //!< in that room
    std::optional<Common::RecordingId> onlyRecording =
        {}; //!< the session is for this alone; onlyRoom is none that there is
};

/*! Whether this person may come into the room, see what is in it, and know that it exists. */
inline bool mayEnter(const Common::Room &room, const Caller &caller)
{
    return caller.onlyRoom ? *caller.onlyRoom == room.id : Common::mayEnterRoom(room, caller.user);
}

} // namespace Agent
