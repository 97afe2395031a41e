// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/meetingrepository.h"

namespace Agent {

using namespace Common;

Result<void> MeetingRepository::end(RoomId room)
{
    for (const char *statement :
         {"DELETE FROM room_chat WHERE room_id = ?", "DELETE FROM room_right WHERE room_id = ?"}) {
        if (const auto forgotten = m_db.run(statement, {room.value}); !forgotten)
            return forgotten.error();
    }
    const auto isOfNobody =
        m_db.run("SELECT 1 FROM room WHERE id = ? AND (is_public <> 0 OR deleted <> 0)", {room.value});
    if (!isOfNobody)
        return isOfNobody.error();
    if (isOfNobody->rows.isEmpty())
        return {};
    for (const char *statement :
         {"DELETE FROM board_page WHERE room_id = ?", "DELETE FROM board_object WHERE room_id = ?",
          "DELETE FROM room_poll WHERE room_id = ?"}) {
        if (const auto forgotten = m_db.run(statement, {room.value}); !forgotten)
            return forgotten.error();
    }
    return {};
}

} // namespace Agent
