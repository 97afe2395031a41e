// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/chatrepository.h"

#include <algorithm>

namespace Agent {

using namespace Common;

Result<QList<ChatLine>> ChatRepository::last(RoomId room, int count) const
{
    const auto answer =
        m_db.run("SELECT seq, sender_id, name, text, at FROM room_chat WHERE room_id = ? ORDER BY seq DESC LIMIT ?",
                 {room.value, count});
    if (!answer)
        return answer.error();
    QList<ChatLine> lines;
    for (const QVariantList &row : answer->rows)
        lines.append({row.at(0).toLongLong(),
                      row.at(1).toString(),
                      row.at(2).toString(),
                      row.at(3).toString(),
                      {row.at(4).toLongLong()}});
    std::ranges::reverse(lines);
    return lines;
}

Result<void> ChatRepository::store(const RoomLease &lease, const ChatLine &line)
{
    // A commit whose answer was lost is repeated: the line may be there already.
    const auto cleared = m_db.run("DELETE FROM room_chat WHERE room_id = ? AND seq = ? AND epoch <= ?",
                                  {lease.room.value, line.seq, lease.epoch});
    if (!cleared)
        return cleared.error();
    return outcome(
        m_db.run("INSERT INTO room_chat (room_id, seq, epoch, sender_id, name, text, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                 {lease.room.value, line.seq, lease.epoch, line.from, line.name, line.text, line.at.ms}));
}

} // namespace Agent
