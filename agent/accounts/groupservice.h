// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/storage/repositories/grouprepository.h"
#include "agent/storage/storage.h"

namespace Agent {

/*!
    Groups of users: OpenMeetings' organisations. Members of a group come into its rooms, public or not, on every node
    from the commit on. Who loses that is let in no more; who is in a room stays there until they leave, as when a room
    is made private: administrators who want them out can send them out. Every change is in the audit log.

    Errors: Invalid (the name), NotFound (no such group, user or member), RoomUnknown, Conflict (the name is taken, the
            user or room is in the group already, somebody else changed the group meanwhile), Unavailable.
    Threads: worker threads only.
*/
class GroupService
{
public:
    explicit GroupService(Storage &storage) : m_storage(storage) {}

    Common::Result<GroupPage> page(int start, int max, const QString &filter);
    Common::Result<GroupRow> find(Common::GroupId id);
    Common::Result<QList<Common::RoomId>> rooms(Common::GroupId id);

    Common::Result<Common::GroupId> add(const QString &name, const Caller &by);
    /*! `version`: GroupRow::version as it was looked at; 0 = whatever it is by now. */
    Common::Result<void> rename(Common::GroupId id, const QString &name, qint64 version, const Caller &by);
    Common::Result<void> remove(Common::GroupId id, const Caller &by); //!< its users and rooms stay

    Common::Result<void> addMember(Common::UserId user, const Common::Membership &membership, const Caller &by);
    /*! The same, but a member may be one already, and is then a moderator or none as told. */
    Common::Result<void> setMember(Common::UserId user, const Common::Membership &membership, const Caller &by);
    Common::Result<void> removeMember(Common::GroupId group, Common::UserId user, const Caller &by);

    Common::Result<void> addRoom(Common::GroupId group, Common::RoomId room, const Caller &by);
    Common::Result<void> removeRoom(Common::GroupId group, Common::RoomId room, const Caller &by);

    static constexpr int maximumPage = 1000;

private:
    template <class Work> // Result<T> work(GroupRepository &)
    auto inTransaction(Work work) -> std::invoke_result_t<Work, GroupRepository &>;

    Storage &m_storage; // not owned, outlives this
};

} // namespace Agent
