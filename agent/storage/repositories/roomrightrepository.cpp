// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/roomrightrepository.h"

namespace Agent {

using namespace Common;

Result<RoomRightRepository::Given> RoomRightRepository::of(RoomId room) const
{
    const auto answer = m_db.run("SELECT user_id, rights FROM room_right WHERE room_id = ?", {room.value});
    if (!answer)
        return answer.error();
    Given given;
    for (const QVariantList &row : answer->rows)
        given.insert(UserId(row.at(0).toLongLong()), Rights::fromInt(row.at(1).toInt()) & allRights);
    return given;
}

Result<void> RoomRightRepository::store(RoomId room, const Given &changes)
{
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        const auto cleared =
            m_db.run("DELETE FROM room_right WHERE room_id = ? AND user_id = ?", {room.value, change.key().value});
        if (!cleared)
            return cleared.error();
        if (!*change)
            continue;
        const auto stored = m_db.run("INSERT INTO room_right (room_id, user_id, rights) VALUES (?, ?, ?)",
                                     {room.value, change.key().value, int((*change)->toInt())});
        if (!stored)
            return stored.error();
    }
    return {};
}

} // namespace Agent
