// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/storage/repositories/recordingrepository.h"

namespace Agent {

/*!
    A recording is seen by who made it, by administrators and programs, and by whoever may come into its room and is no guest; a link to a
    recording shows that one and nothing else. It is deleted by who made it, by moderators of its room, by administrators and programs.
    `room` is the recording's; null when it is gone. Threads: any.
*/
bool maySee(const RecordingKey &recording, const Common::Room *room, const Caller &caller);
bool mayRemove(const RecordingKey &recording, const Common::Room *room, const Caller &caller);

} // namespace Agent
