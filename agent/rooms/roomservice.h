// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/storage/storage.h"
#include "common/domain/room.h"

namespace Agent {

/*!
    Adds, changes and removes rooms. Every change is in the audit log.
    Errors: Invalid (names the field), RoomUnknown, Unavailable.
    Threads: worker threads only.
*/
class RoomService
{
public:
    explicit RoomService(Storage &storage) : m_storage(storage) {}

    Common::Result<Common::RoomId> add(const Common::Room &room, const Caller &by);
    Common::Result<void> change(const Common::Room &room, const Caller &by);
    Common::Result<void> remove(Common::RoomId id, const Caller &by); //!< sends out the people who are in it

private:
    Storage &m_storage; // not owned, outlives this
};

} // namespace Agent
