// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roommemory.h"

#include "agent/storage/repositories/boardrepository.h"
#include "agent/storage/repositories/chatrepository.h"
#include "agent/storage/repositories/pollrepository.h"
#include "agent/storage/repositories/recordingworkrepository.h"
#include "agent/storage/repositories/roomrepository.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcMemory, "agent.rooms")

namespace Agent {

using namespace Common;

Result<RoomMemory> recall(Database &database, RoomId id)
{
    const auto room = RoomRepository(database).find(id);
    if (!room)
        return room.error();
    const auto chat = ChatRepository(database).last(id, keptChatLines);
    if (!chat)
        return chat.error();
    const auto polls = PollRepository(database).of(id);
    if (!polls)
        return polls.error();
    const auto rights = RoomRightRepository(database).of(id);
    if (!rights)
        return rights.error();
    const auto isRecorded = RecordingWorkRepository(database).isRecorded(id);
    if (!isRecorded)
        return isRecorded.error();
    RoomMemory memory{*room, *chat, {}, *polls, *rights, *isRecorded};
    const auto board = BoardRepository(database).load(id);
    if (board)
        memory.board = *board;
    else if (board.error().code == ErrorCode::Internal) // a meeting without its drawings is better than none
        qCCritical(lcMemory).noquote() << "the whiteboard of room" << id.value << "is lost:" << board.error().message;
    else
        return board.error();
    return memory;
}

Result<bool> record(Database &database, const RoomLease &lease, const Minutes &minutes)
{
    const auto kept = PlacementRepository(database).keep(lease);
    if (!kept || !*kept)
        return kept;
    for (const ChatLine &line : minutes.lines) {
        if (const auto stored = ChatRepository(database).store(lease, line); !stored)
            return stored.error();
    }
    if (!minutes.board.isEmpty()) {
        if (const auto stored = BoardRepository(database).store(lease, minutes.board); !stored)
            return stored.error();
    }
    if (!minutes.polls.isEmpty()) {
        if (const auto stored = PollRepository(database).store(lease.room, minutes.polls); !stored)
            return stored.error();
    }
    if (const auto stored = RoomRightRepository(database).store(lease.room, minutes.rights); !stored)
        return stored.error();
    return true;
}

} // namespace Agent
