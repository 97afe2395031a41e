// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/pollrepository.h"

namespace Agent {

using namespace Common;

Result<QMap<qint64, QByteArray>> PollRepository::of(RoomId room) const
{
    const auto answer = m_db.run("SELECT poll_id, content FROM room_poll WHERE room_id = ?", {room.value});
    if (!answer)
        return answer.error();
    QMap<qint64, QByteArray> polls;
    for (const QVariantList &row : answer->rows)
        polls.insert(row.at(0).toLongLong(), row.at(1).toString().toUtf8());
    return polls;
}

Result<void> PollRepository::store(RoomId room, const QMap<qint64, QByteArray> &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto cleared =
            m_db.run("DELETE FROM room_poll WHERE room_id = ? AND poll_id = ?", {room.value, change.key()});
        if (!cleared)
            return cleared.error();
        if (change->isEmpty())
            continue;
        const auto stored = m_db.run("INSERT INTO room_poll (room_id, poll_id, content) VALUES (?, ?, ?)",
                                     {room.value, change.key(), QString::fromUtf8(*change)});
        if (!stored)
            return stored.error();
    }
    return {};
}

Result<void> PollRepository::forget(RoomId room)
{
    return outcome(m_db.run("DELETE FROM room_poll WHERE room_id = ?", {room.value}));
}

} // namespace Agent
