// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomservice.h"

#include "agent/accounts/audit.h"
#include "agent/storage/repositories/roomrepository.h"

namespace Agent {

using namespace Common;

Result<RoomId> RoomService::insert(const Room &room)
{
    if (const auto good = checkRoom(room); !good)
        return good.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return (*database)->transaction([&] { return RoomRepository(**database).insert(room); });
}

Result<RoomId> RoomService::add(const Room &room, const Caller &by)
{
    return audited(m_storage, by, QStringLiteral("room.add"), room.name, insert(room));
}

Result<RoomId> RoomService::findOrAdd(const Room &room, const Caller &by)
{
    constexpr int attempts = 3; // whoever is overtaken finds the other's room, unless that is deleted at once
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    for (int attempt = 1;; ++attempt) {
        const auto known =
            RoomRepository(**database).findExternal(room.external.id.value_or(0), room.external.type, room.type);
        if (!known)
            return known.error();
        if (*known)
            return **known;
        const auto added = insert(room);
        if (added || added.error().code != ErrorCode::Conflict || attempt == attempts)
            return audited(m_storage, by, QStringLiteral("room.add"), room.name, added);
    }
}

Result<void> RoomService::change(RoomId id, const Edit &edit, const Caller &by)
{
    const auto change = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&]() -> Result<void> {
            RoomRepository rooms(**database);
            auto room = rooms.lock(id);
            if (!room)
                return room.error();
            if (const auto edited = edit(*room); !edited)
                return edited;
            if (const auto good = checkRoom(*room); !good)
                return good;
            return rooms.update(*room);
        });
    };
    return audited(m_storage, by, QStringLiteral("room.change"), QString::number(id.value), change());
}

Result<void> RoomService::remove(RoomId id, const Caller &by)
{
    const auto remove = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return RoomRepository(**database).remove(id); });
    };
    return audited(m_storage, by, QStringLiteral("room.delete"), QString::number(id.value), remove());
}

} // namespace Agent
