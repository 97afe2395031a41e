// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/roomrepository.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

#define ROOM_COLUMNS "id, name, comment, type, capacity, is_public, pin_node, pin_label"

Room roomFromRow(const QVariantList &row) // ROOM_COLUMNS in order
{
    return {RoomId(row.at(0).toLongLong()),
            row.at(1).toString(),
            row.at(2).toString(),
            roomTypeFromNumber(row.at(3).toInt()).value_or(RoomType::Conference),
            row.at(4).toInt(),
            row.at(5).toInt() != 0,
            {NodeId(row.at(6).toLongLong()), row.at(7).toString()}};
}

QVariant orNull(NodeId id)
{
    return id ? QVariant(id.value) : QVariant();
}

} // namespace

Error RoomRepository::unknownRoom(RoomId id)
{
    return {ErrorCode::RoomUnknown,
            QCoreApplication::translate("Storage", "There is no room with id %1.").arg(id.value),
            QCoreApplication::translate("Storage", "It may have been deleted; look at the list of rooms.")};
}

Result<QList<Room>> RoomRepository::list() const
{
    const auto answer = m_db.run("SELECT " ROOM_COLUMNS " FROM room WHERE deleted = 0 ORDER BY name, id");
    if (!answer)
        return answer.error();
    QList<Room> rooms;
    for (const QVariantList &row : answer->rows)
        rooms.append(roomFromRow(row));
    return rooms;
}

Result<Room> RoomRepository::find(RoomId id) const
{
    const auto answer = m_db.run("SELECT " ROOM_COLUMNS " FROM room WHERE id = ? AND deleted = 0", {id.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return unknownRoom(id);
    return roomFromRow(answer->rows.first());
}

Result<RoomId> RoomRepository::insert(const Room &room)
{
    const auto answer = m_db.run("INSERT INTO room (name, comment, type, capacity, is_public, pin_node, pin_label, "
                                 "deleted, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, {now}) {id}",
                                 {room.name, room.comment, int(room.type), room.capacity, int(room.isPublic),
                                  orNull(room.pin.node), room.pin.label});
    if (!answer)
        return answer.error();
    const RoomId id(answer->insertedId);
    m_db.changed(Table::Room, {id.value});
    return id;
}

Result<void> RoomRepository::update(const Room &room)
{
    const auto answer = m_db.run(
        "UPDATE room SET name = ?, comment = ?, type = ?, capacity = ?, is_public = ?, pin_node = ?, pin_label = ?"
        " WHERE id = ? AND deleted = 0",
        {room.name, room.comment, int(room.type), room.capacity, int(room.isPublic), orNull(room.pin.node),
         room.pin.label, room.id.value});
    if (!answer)
        return answer.error();
    if (answer->changed == 0)
        return unknownRoom(room.id);
    m_db.changed(Table::Room, {room.id.value});
    return {};
}

Result<void> RoomRepository::remove(RoomId id)
{
    const auto answer = m_db.run("UPDATE room SET deleted = 1 WHERE id = ? AND deleted = 0", {id.value});
    if (!answer)
        return answer.error();
    if (answer->changed == 0)
        return unknownRoom(id);
    m_db.changed(Table::Room, {id.value});
    return {};
}

} // namespace Agent
