// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/roomrepository.h"

#include "agent/storage/repositories/appointmentrepository.h"
#include "agent/storage/repositories/filerepository.h"
#include "agent/storage/repositories/grouprepository.h"
#include "agent/storage/repositories/meetingrepository.h"
#include "agent/storage/storagetext.h"

#include <QHash>

namespace Agent {

using namespace Common;

namespace {

#define ROOM_COLUMNS                                                                                                   \
    "id, name, comment, type, capacity, is_public, pin_node, pin_label, is_moderated, is_chat_moderated, "             \
    "demo_seconds, redirect_url, is_closed, owner_id, options, external_id, external_type"

Room roomFromRow(const QVariantList &row) // ROOM_COLUMNS in order
{
    Room room;
    room.id = RoomId(row.at(0).toLongLong());
    room.name = row.at(1).toString();
    room.comment = row.at(2).toString();
    room.type = roomTypeFromNumber(row.at(3).toInt()).value_or(RoomType::Conference);
    room.capacity = row.at(4).toInt();
    room.isPublic = row.at(5).toInt() != 0;
    room.pin = {NodeId(row.at(6).toLongLong()), row.at(7).toString()};
    room.isModerated = row.at(8).toInt() != 0;
    room.isChatModerated = row.at(9).toInt() != 0;
    room.demoSeconds = row.at(10).toInt();
    room.redirectUrl = QUrl(row.at(11).toString());
    room.isClosed = row.at(12).toInt() != 0;
    room.owner = UserId(row.at(13).toLongLong());
    room.options = RoomOptions::fromInt(row.at(14).toInt());
    if (!row.at(15).isNull())
        room.external.id = row.at(15).toLongLong();
    room.external.type = row.at(16).toString();
    return room;
}

template <class Id>
QVariant orNull(Id id)
{
    return id ? QVariant(id.value) : QVariant();
}

QVariant stored(const std::optional<qint64> &externalId)
{
    return externalId ? QVariant(*externalId) : QVariant();
}

/*! The unique value of a room is its external id. */
Error writeError(const Error &error, const Room &room)
{
    if (error.code != ErrorCode::Conflict)
        return error;
    return {ErrorCode::Conflict,
            StorageText::tr("Another room of this type has the external id %1 of \"%2\".")
                .arg(room.external.id.value_or(0))
                .arg(room.external.type),
            StorageText::tr("Use that room, or another external id.")};
}

QString stored(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Error RoomRepository::unknownRoom(RoomId id)
{
    return {ErrorCode::RoomUnknown, StorageText::tr("There is no room with id %1.").arg(id.value),
            StorageText::tr("It may have been deleted; look at the list of rooms.")};
}

Error RoomRepository::closedRoom(const Room &room)
{
    return {ErrorCode::RoomClosed, StorageText::tr("The room %1 is closed.").arg(room.name),
            StorageText::tr("Nobody can come in until its owner or an administrator opens it."), room.redirectUrl};
}

Result<QList<Room>> RoomRepository::list() const
{
    const auto answer = m_db.run("SELECT " ROOM_COLUMNS " FROM room WHERE deleted = 0 ORDER BY name, id");
    if (!answer)
        return answer.error();
    const auto moderators = m_db.run("SELECT room_id, user_id FROM room_moderator ORDER BY user_id");
    if (!moderators)
        return moderators.error();
    QHash<RoomId, QList<UserId>> moderatorsOf;
    for (const QVariantList &row : moderators->rows)
        moderatorsOf[RoomId(row.at(0).toLongLong())].append(UserId(row.at(1).toLongLong()));
    const auto groups = m_db.run("SELECT room_id, group_id FROM room_group ORDER BY group_id");
    if (!groups)
        return groups.error();
    QHash<RoomId, QList<GroupId>> groupsOf;
    for (const QVariantList &row : groups->rows)
        groupsOf[RoomId(row.at(0).toLongLong())].append(GroupId(row.at(1).toLongLong()));
    const auto attendees = AppointmentRepository(m_db).attendees();
    if (!attendees)
        return attendees.error();
    QList<Room> rooms;
    for (const QVariantList &row : answer->rows) {
        rooms.append(roomFromRow(row));
        rooms.last().moderators = moderatorsOf.value(rooms.last().id);
        rooms.last().groups = groupsOf.value(rooms.last().id);
        rooms.last().attendees = attendees->value(rooms.last().id);
    }
    return rooms;
}

Result<Room> RoomRepository::read(const Result<SqlAnswer> &answer, RoomId id) const
{
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return unknownRoom(id);
    Room room = roomFromRow(answer->rows.first());
    const auto moderators =
        m_db.run("SELECT user_id FROM room_moderator WHERE room_id = ? ORDER BY user_id", {id.value});
    if (!moderators)
        return moderators.error();
    for (const QVariantList &row : moderators->rows)
        room.moderators.append(UserId(row.first().toLongLong()));
    const auto groups = m_db.run("SELECT group_id FROM room_group WHERE room_id = ? ORDER BY group_id", {id.value});
    if (!groups)
        return groups.error();
    for (const QVariantList &row : groups->rows)
        room.groups.append(GroupId(row.first().toLongLong()));
    const auto attendees = AppointmentRepository(m_db).attendees(id);
    if (!attendees)
        return attendees.error();
    room.attendees = *attendees;
    return room;
}

Result<Room> RoomRepository::find(RoomId id) const
{
    return read(m_db.run("SELECT " ROOM_COLUMNS " FROM room WHERE id = ? AND deleted = 0", {id.value}), id);
}

Result<Room> RoomRepository::lock(RoomId id) const
{
    return read(m_db.run("SELECT " ROOM_COLUMNS " FROM room WHERE id = ? AND deleted = 0 {lock}", {id.value}), id);
}

Result<std::optional<RoomId>> RoomRepository::findExternal(qint64 externalId, const QString &externalType,
                                                           RoomType type) const
{
    const auto answer =
        m_db.run("SELECT id FROM room WHERE external_type = ? AND external_id = ? AND type = ? AND deleted = 0",
                 {externalType, externalId, int(type)});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return std::optional<RoomId>();
    return std::optional(RoomId(answer->rows.first().first().toLongLong()));
}

Result<RoomId> RoomRepository::insert(const Room &room)
{
    const auto answer = m_db.run(
        "INSERT INTO room (name, comment, type, capacity, is_public, pin_node, pin_label, is_moderated, "
        "is_chat_moderated, demo_seconds, redirect_url, is_closed, owner_id, options, external_id, external_type, "
        "deleted, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, {now}) {id}",
        {room.name, room.comment, int(room.type), room.capacity, int(room.isPublic), orNull(room.pin.node),
         room.pin.label, int(room.isModerated), int(room.isChatModerated), room.demoSeconds, stored(room.redirectUrl),
         int(room.isClosed), orNull(room.owner), int(room.options.toInt()), stored(room.external.id),
         room.external.type});
    if (!answer)
        return writeError(answer.error(), room);
    const RoomId id(answer->insertedId);
    if (const auto known = checkOwner(room); !known)
        return known.error();
    if (const auto added = addModerators(id, room.moderators); !added)
        return added.error();
    m_db.changed(Table::Room, {id.value});
    return id;
}

Result<void> RoomRepository::update(const Room &room)
{
    const auto answer =
        m_db.run("UPDATE room SET name = ?, comment = ?, type = ?, capacity = ?, is_public = ?, pin_node = ?, "
                 "pin_label = ?, is_moderated = ?, is_chat_moderated = ?, demo_seconds = ?, redirect_url = ?, "
                 "is_closed = ?, owner_id = ?, options = ?, external_id = ?, external_type = ? "
                 "WHERE id = ? AND deleted = 0",
                 {room.name, room.comment, int(room.type), room.capacity, int(room.isPublic), orNull(room.pin.node),
                  room.pin.label, int(room.isModerated), int(room.isChatModerated), room.demoSeconds,
                  stored(room.redirectUrl), int(room.isClosed), orNull(room.owner), int(room.options.toInt()),
                  stored(room.external.id), room.external.type, room.id.value});
    if (!answer)
        return writeError(answer.error(), room);
    if (answer->changed == 0)
        return unknownRoom(room.id);
    if (const auto known = checkOwner(room); !known)
        return known.error();
    if (const auto removed = m_db.run("DELETE FROM room_moderator WHERE room_id = ?", {room.id.value}); !removed)
        return removed.error();
    if (const auto added = addModerators(room.id, room.moderators); !added)
        return added;
    m_db.changed(Table::Room, {room.id.value});
    return {};
}

Result<void> RoomRepository::checkOwner(const Room &room) const
{
    if (!room.owner)
        return {};
    const auto known =
        m_db.run("SELECT 1 FROM app_user WHERE id = ? AND deleted = 0 AND invitation_id IS NULL", {room.owner.value});
    if (known && known->rows.isEmpty())
        return Error{ErrorCode::Invalid, StorageText::tr("The room's owner %1 is no user.").arg(room.owner.value),
                     StorageText::tr("Name a user who has an account.")};
    return outcome(known);
}

Result<void> RoomRepository::addModerators(RoomId room, const QList<UserId> &moderators)
{
    for (const UserId moderator : moderators) {
        const auto added =
            m_db.run("INSERT INTO room_moderator (room_id, user_id) SELECT r.id, u.id FROM room r, app_user u"
                     " WHERE r.id = ? AND u.id = ? AND u.deleted = 0 AND u.invitation_id IS NULL",
                     {room.value, moderator.value});
        if (!added)
            return added.error();
        if (added->changed == 0)
            return Error{ErrorCode::Invalid,
                         StorageText::tr("The room's moderator %1 is no user.").arg(moderator.value),
                         StorageText::tr("Name users who have an account.")};
    }
    return {};
}

Result<void> RoomRepository::remove(RoomId id)
{
    // Its external id becomes free: the other system may want a new room by it.
    const auto answer =
        m_db.run("UPDATE room SET deleted = 1, external_id = NULL WHERE id = ? AND deleted = 0", {id.value});
    if (!answer)
        return answer.error();
    if (answer->changed == 0)
        return unknownRoom(id);
    m_db.changed(Table::Room, {id.value});
    if (const auto forgotten = GroupRepository(m_db).forgetRoom(id); !forgotten)
        return forgotten;
    if (const auto forgotten = FileRepository(m_db).forget(FileTree::of(id)); !forgotten)
        return forgotten;
    if (const auto forgotten = AppointmentRepository(m_db).forgetRoom(id); !forgotten)
        return forgotten;
    return MeetingRepository(m_db).end(id);
}

Result<void> RoomRepository::forgetUser(UserId user)
{
    const auto concerned =
        m_db.run("SELECT id FROM room WHERE deleted = 0 AND (owner_id = ? OR id IN (SELECT room_id FROM room_moderator "
                 "WHERE user_id = ?))",
                 {user.value, user.value});
    if (!concerned)
        return concerned.error();
    if (const auto owned = m_db.run("UPDATE room SET owner_id = NULL WHERE owner_id = ?", {user.value}); !owned)
        return owned.error();
    if (const auto gone = m_db.run("DELETE FROM room_moderator WHERE user_id = ?", {user.value}); !gone)
        return gone.error();
    QList<qint64> rooms;
    for (const QVariantList &row : concerned->rows)
        rooms.append(row.first().toLongLong());
    if (!rooms.isEmpty()) // none would mean all
        m_db.changed(Table::Room, rooms);
    return {};
}

} // namespace Agent
