// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/groupservice.h"

#include "agent/accounts/accountstext.h"
#include "agent/accounts/audit.h"
#include "agent/accounts/userservice.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

QString memberName(GroupId group, UserId user)
{
    return QStringLiteral("%1: user %2").arg(group.value).arg(user.value);
}

QString roomName(GroupId group, RoomId room)
{
    return QStringLiteral("%1: room %2").arg(group.value).arg(room.value);
}

} // namespace

template <class Work>
auto GroupService::inTransaction(Work work) -> std::invoke_result_t<Work, GroupRepository &>
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return (*database)->transaction([&] {
        GroupRepository groups(**database);
        return work(groups);
    });
}

Result<GroupPage> GroupService::page(int start, int max, const QString &filter)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return GroupRepository(**database).page(std::max(0, start), std::clamp(max, 0, maximumPage), filter);
}

Result<GroupRow> GroupService::find(GroupId id)
{
    const auto database = m_storage.database();
    return database ? GroupRepository(**database).find(id) : database.error();
}

Result<QList<RoomId>> GroupService::rooms(GroupId id)
{
    if (const auto group = find(id); !group)
        return group.error();
    const auto database = m_storage.database();
    return database ? GroupRepository(**database).roomsOf(id) : database.error();
}

Result<GroupId> GroupService::add(const QString &name, const Caller &by)
{
    const auto add = [&]() -> Result<GroupId> {
        if (const auto good = checkGroupName(name); !good)
            return good.error();
        return inTransaction([&](GroupRepository &groups) { return groups.insert(name); });
    };
    return audited(m_storage, by, QStringLiteral("group.add"), name, add());
}

Result<void> GroupService::rename(GroupId id, const QString &name, qint64 version, const Caller &by)
{
    const auto rename = [&]() -> Result<void> {
        if (const auto good = checkGroupName(name); !good)
            return good;
        return inTransaction([&](GroupRepository &groups) -> Result<void> {
            const auto group = groups.lock(id);
            if (!group)
                return group.error();
            if (version != 0 && version != group->version)
                return UserService::changedMeanwhile();
            return groups.rename(id, name);
        });
    };
    return audited(m_storage, by, QStringLiteral("group.rename"), QStringLiteral("%1: %2").arg(id.value).arg(name),
                   rename());
}

Result<void> GroupService::remove(GroupId id, const Caller &by)
{
    return audited(m_storage, by, QStringLiteral("group.delete"), QString::number(id.value),
                   inTransaction([&](GroupRepository &groups) { return groups.remove(id); }));
}

Result<void> GroupService::addMember(UserId user, const Membership &membership, const Caller &by)
{
    const auto add = [&](GroupRepository &groups) -> Result<void> {
        if (const auto locked = groups.lock(membership.group); !locked)
            return locked.error();
        const auto isMember = groups.hasMember(membership.group, user);
        if (!isMember)
            return isMember.error();
        if (*isMember)
            return Error{ErrorCode::Conflict, AccountsText::tr("The user is in the group already.")};
        return groups.setMember(user, membership);
    };
    return audited(m_storage, by, QStringLiteral("group.member.add"), memberName(membership.group, user),
                   inTransaction(add));
}

Result<void> GroupService::setMember(UserId user, const Membership &membership, const Caller &by)
{
    const QString target =
        memberName(membership.group, user) + (membership.isModerator ? QStringLiteral(", moderator") : QString());
    return audited(m_storage, by, QStringLiteral("group.member.set"), target,
                   inTransaction([&](GroupRepository &groups) { return groups.setMember(user, membership); }));
}

Result<void> GroupService::removeMember(GroupId group, UserId user, const Caller &by)
{
    return audited(m_storage, by, QStringLiteral("group.member.remove"), memberName(group, user),
                   inTransaction([&](GroupRepository &groups) { return groups.removeMember(group, user); }));
}

Result<void> GroupService::addRoom(GroupId group, RoomId room, const Caller &by)
{
    return audited(m_storage, by, QStringLiteral("group.room.add"), roomName(group, room),
                   inTransaction([&](GroupRepository &groups) { return groups.addRoom(group, room); }));
}

Result<void> GroupService::removeRoom(GroupId group, RoomId room, const Caller &by)
{
    return audited(m_storage, by, QStringLiteral("group.room.remove"), roomName(group, room),
                   inTransaction([&](GroupRepository &groups) { return groups.removeRoom(group, room); }));
}

} // namespace Agent
