// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recordings/recordingrights.h"

namespace Agent {

using namespace Common;

bool maySee(const RecordingKey &recording, const Room *room, const Caller &caller)
{
    if (caller.onlyRecording)
        return *caller.onlyRecording == recording.id;
    if (caller.user.isGuest)
        return false;
    if (caller.onlyRoom) // what else the person has made is no matter of this session
        return room && mayEnter(*room, caller);
    return recording.createdBy == caller.user.id || mayUseSoap(caller.user.level) || (room && mayEnter(*room, caller));
}

bool mayRemove(const RecordingKey &recording, const Room *room, const Caller &caller)
{
    if (!maySee(recording, room, caller) || caller.onlyRecording)
        return false;
    return recording.createdBy == caller.user.id || mayUseSoap(caller.user.level) || caller.becomesModerator
        || (room && mayInvite(*room, caller.user));
}

} // namespace Agent
