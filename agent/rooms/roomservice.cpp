// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomservice.h"

#include "agent/accounts/audit.h"
#include "agent/storage/repositories/roomrepository.h"

namespace Agent {

using namespace Common;

Result<RoomId> RoomService::add(const Room &room, const Caller &by)
{
    const auto add = [&]() -> Result<RoomId> {
        if (const auto good = checkRoom(room); !good)
            return good.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return RoomRepository(**database).insert(room); });
    };
    return audited(m_storage, by, QStringLiteral("room.add"), room.name, add());
}

Result<void> RoomService::change(const Room &room, const Caller &by)
{
    const auto change = [&]() -> Result<void> {
        if (const auto good = checkRoom(room); !good)
            return good.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return RoomRepository(**database).update(room); });
    };
    return audited(m_storage, by, QStringLiteral("room.change"), QString::number(room.id.value), change());
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
