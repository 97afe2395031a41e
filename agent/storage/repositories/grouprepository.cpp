// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/grouprepository.h"

#include "agent/storage/likepattern.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

#define GROUP_ROW                                                                                                      \
    "SELECT g.id, g.name, (SELECT COUNT(*) FROM group_member m WHERE m.group_id = g.id), "                             \
    "(SELECT COUNT(*) FROM room_group r WHERE r.group_id = g.id), g.version, g.created_at, g.updated_at "              \
    "FROM user_group g"
#define GROUP_FILTER " WHERE LOWER(g.name) LIKE ? ESCAPE '!'"

GroupRow groupFromRow(const QVariantList &row) // GROUP_ROW in order
{
    return {{GroupId(row.at(0).toLongLong()), row.at(1).toString()},
            row.at(2).toInt(),
            row.at(3).toInt(),
            row.at(4).toLongLong(),
            {row.at(5).toLongLong()},
            {row.at(6).toLongLong()}};
}

Error nameError(const Error &error, const QString &name)
{
    if (error.code != ErrorCode::Conflict)
        return error;
    return {ErrorCode::Conflict, StorageText::tr("There is a group \"%1\" already.").arg(name),
            StorageText::tr("Use that one, or choose another name.")};
}

QList<qint64> idsOf(const SqlAnswer &answer)
{
    QList<qint64> ids;
    for (const QVariantList &row : answer.rows)
        ids.append(row.first().toLongLong());
    return ids;
}

} // namespace

Error GroupRepository::unknownGroup(GroupId id)
{
    return {ErrorCode::NotFound, StorageText::tr("There is no group with id %1.").arg(id.value),
            StorageText::tr("It may have been deleted; look at the list of groups.")};
}

Result<GroupRow> GroupRepository::read(const Result<SqlAnswer> &answer, GroupId id) const
{
    if (!answer)
        return answer.error();
    return answer->rows.isEmpty() ? Result<GroupRow>(unknownGroup(id)) : groupFromRow(answer->rows.first());
}

Result<GroupRow> GroupRepository::find(GroupId id) const
{
    return read(m_db.run(GROUP_ROW " WHERE g.id = ?", {id.value}), id);
}

Result<GroupRow> GroupRepository::lock(GroupId id) const
{
    return read(m_db.run(GROUP_ROW " WHERE g.id = ? {lock}", {id.value}), id);
}

Result<GroupPage> GroupRepository::page(int start, int max, const QString &filter) const
{
    const QString pattern = likePattern(filter);
    const auto total = m_db.run("SELECT COUNT(*) FROM user_group g" GROUP_FILTER, {pattern});
    if (!total)
        return total.error();
    const auto answer =
        m_db.run(GROUP_ROW GROUP_FILTER " ORDER BY g.name_key, g.id LIMIT ? OFFSET ?", {pattern, max, start});
    if (!answer)
        return answer.error();
    GroupPage page;
    page.total = total->rows.first().first().toInt();
    for (const QVariantList &row : answer->rows)
        page.rows.append(groupFromRow(row));
    return page;
}

Result<QHash<GroupId, Group>> GroupRepository::all() const
{
    const auto answer = m_db.run("SELECT id, name FROM user_group");
    if (!answer)
        return answer.error();
    QHash<GroupId, Group> groups;
    for (const QVariantList &row : answer->rows) {
        const GroupId id(row.at(0).toLongLong());
        groups.insert(id, {id, row.at(1).toString()});
    }
    return groups;
}

Result<GroupId> GroupRepository::insert(const QString &name)
{
    const auto answer = m_db.run("INSERT INTO user_group (name, name_key, version, created_at, updated_at)"
                                 " VALUES (?, ?, 1, {now}, {now}) {id}",
                                 {name, groupKey(name)});
    if (!answer)
        return nameError(answer.error(), name);
    return GroupId(answer->insertedId);
}

Result<void> GroupRepository::rename(GroupId id, const QString &name)
{
    const auto answer = m_db.run("UPDATE user_group SET name = ?, name_key = ?, version = version + 1, "
                                 "updated_at = {now} WHERE id = ?",
                                 {name, groupKey(name), id.value});
    if (!answer)
        return nameError(answer.error(), name);
    return answer->changed == 0 ? Result<void>(unknownGroup(id)) : Result<void>();
}

Result<void> GroupRepository::remove(GroupId id)
{
    const auto removed = m_db.run("DELETE FROM user_group WHERE id = ?", {id.value});
    if (!removed)
        return removed.error();
    if (removed->changed == 0)
        return unknownGroup(id);
    const auto members = m_db.run("SELECT user_id FROM group_member WHERE group_id = ?", {id.value});
    if (!members)
        return members.error();
    const auto rooms = m_db.run("SELECT room_id FROM room_group WHERE group_id = ?", {id.value});
    if (!rooms)
        return rooms.error();
    if (const auto gone = m_db.run("DELETE FROM group_member WHERE group_id = ?", {id.value}); !gone)
        return gone.error();
    if (const auto gone = m_db.run("DELETE FROM room_group WHERE group_id = ?", {id.value}); !gone)
        return gone.error();
    if (!members->rows.isEmpty()) // none would mean all
        m_db.changed(Table::User, idsOf(*members));
    if (!rooms->rows.isEmpty())
        m_db.changed(Table::Room, idsOf(*rooms));
    return {};
}

Result<QList<Membership>> GroupRepository::of(UserId user) const
{
    const auto answer =
        m_db.run("SELECT group_id, is_moderator FROM group_member WHERE user_id = ? ORDER BY group_id", {user.value});
    if (!answer)
        return answer.error();
    QList<Membership> groups;
    for (const QVariantList &row : answer->rows)
        groups.append({GroupId(row.at(0).toLongLong()), row.at(1).toInt() != 0});
    return groups;
}

Result<bool> GroupRepository::hasMember(GroupId group, UserId user) const
{
    const auto answer =
        m_db.run("SELECT 1 FROM group_member WHERE group_id = ? AND user_id = ?", {group.value, user.value});
    if (!answer)
        return answer.error();
    return !answer->rows.isEmpty();
}

Result<void> GroupRepository::setMember(UserId user, const Membership &membership)
{
    const GroupId group = membership.group;
    if (const auto locked = lock(group); !locked)
        return locked.error();
    // Locked as well, so that nobody deletes the user meanwhile and leaves the membership behind.
    const auto account =
        m_db.run("SELECT id FROM app_user WHERE id = ? AND deleted = 0 AND invitation_id IS NULL {lock}", {user.value});
    if (!account)
        return account.error();
    if (account->rows.isEmpty())
        return Error{ErrorCode::NotFound, StorageText::tr("There is no user with id %1.").arg(user.value)};
    const auto changed = m_db.run("UPDATE group_member SET is_moderator = ? WHERE group_id = ? AND user_id = ?",
                                  {int(membership.isModerator), group.value, user.value});
    if (!changed)
        return changed.error();
    if (changed->changed == 0) {
        const auto added =
            m_db.run("INSERT INTO group_member (group_id, user_id, is_moderator, since) VALUES (?, ?, ?, {now})",
                     {group.value, user.value, int(membership.isModerator)});
        if (!added)
            return added.error();
    }
    m_db.changed(Table::User, {user.value});
    return {};
}

Result<void> GroupRepository::removeMember(GroupId group, UserId user)
{
    const auto removed =
        m_db.run("DELETE FROM group_member WHERE group_id = ? AND user_id = ?", {group.value, user.value});
    if (!removed)
        return removed.error();
    if (removed->changed == 0)
        return Error{ErrorCode::NotFound,
                     StorageText::tr("User %1 is not in the group with id %2.").arg(user.value).arg(group.value)};
    m_db.changed(Table::User, {user.value});
    return {};
}

Result<void> GroupRepository::forgetUser(UserId user)
{
    return outcome(m_db.run("DELETE FROM group_member WHERE user_id = ?", {user.value}));
}

Result<QList<RoomId>> GroupRepository::roomsOf(GroupId group) const
{
    const auto answer = m_db.run("SELECT room_id FROM room_group WHERE group_id = ? ORDER BY room_id", {group.value});
    if (!answer)
        return answer.error();
    QList<RoomId> rooms;
    for (const qint64 id : idsOf(*answer))
        rooms.append(RoomId(id));
    return rooms;
}

Result<void> GroupRepository::addRoom(GroupId group, RoomId room)
{
    if (const auto locked = lock(group); !locked)
        return locked.error();
    if (const auto locked = RoomRepository(m_db).lock(room); !locked)
        return locked.error();
    const auto added = m_db.run("INSERT INTO room_group (room_id, group_id) VALUES (?, ?)", {room.value, group.value});
    if (!added && added.error().code == ErrorCode::Conflict)
        return Error{ErrorCode::Conflict, StorageText::tr("The room is one of the group's rooms already.")};
    if (!added)
        return added.error();
    m_db.changed(Table::Room, {room.value});
    return {};
}

Result<void> GroupRepository::removeRoom(GroupId group, RoomId room)
{
    const auto removed =
        m_db.run("DELETE FROM room_group WHERE room_id = ? AND group_id = ?", {room.value, group.value});
    if (!removed)
        return removed.error();
    if (removed->changed == 0)
        return Error{ErrorCode::NotFound,
                     StorageText::tr("Room %1 is no room of the group with id %2.").arg(room.value).arg(group.value)};
    m_db.changed(Table::Room, {room.value});
    return {};
}

Result<void> GroupRepository::forgetRoom(RoomId room)
{
    return outcome(m_db.run("DELETE FROM room_group WHERE room_id = ?", {room.value}));
}

} // namespace Agent
