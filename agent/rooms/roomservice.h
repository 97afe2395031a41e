// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/storage/storage.h"
#include "common/domain/room.h"

#include <functional>

namespace Agent {

/*!
    Adds, changes and removes rooms. Every change is in the audit log.
    Errors: Invalid (names the field), RoomUnknown, Conflict (the external id is another room's), Unavailable; those of an
            edit.
    Threads: worker threads only.
*/
class RoomService
{
public:
    explicit RoomService(Storage &storage) : m_storage(storage) {}

    Common::Result<Common::RoomId> add(const Common::Room &room, const Caller &by);
    /*!
        The room that has this one's external id, external type and type, added when there is none: all who ask at once are
        told the same. The room must have an external id.
    */
    Common::Result<Common::RoomId> findOrAdd(const Common::Room &room, const Caller &by);
    /*!
        Changes what `edit` changes in the room as it is now: who change different things at once all have their way.
        `edit` may refuse, its error is the answer; it may be called again.
    */
    using Edit = std::function<Common::Result<void>(Common::Room &room)>;
    Common::Result<void> change(Common::RoomId id, const Edit &edit, const Caller &by);
    Common::Result<void> remove(Common::RoomId id, const Caller &by); //!< sends out the people who are in it

private:
    Common::Result<Common::RoomId> insert(const Common::Room &room);

    Storage &m_storage; // not owned, outlives this
};

} // namespace Agent
