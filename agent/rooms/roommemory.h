// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/roomrightrepository.h"
#include "common/domain/board.h"
#include "common/domain/room.h"
#include "common/wire/roomframes.h"

#include <QMap>

namespace Agent {

constexpr int keptChatLines = 100;

/*! What a room opens with: how it is configured, and what is left of the meeting in it when it was open elsewhere before. */
struct RoomMemory
{
    Common::Room settings;
    QList<Common::ChatLine> chat; //!< the last ones, oldest first
    Common::BoardContent board;
    QMap<qint64, QByteArray> polls; //!< contents by id
    RoomRightRepository::Given rights;
    bool isRecorded = false;
};

/*! What was said and done in a room and is to be stored. */
struct Minutes
{
    QList<Common::ChatLine> lines;
    Common::BoardChanges board;
    QMap<qint64, QByteArray> polls; //!< contents by id, empty = removed
    RoomRightRepository::Given rights;

    bool isEmpty() const { return lines.isEmpty() && board.isEmpty() && polls.isEmpty() && rights.isEmpty(); }
};

/*! RoomUnknown: there is no such room any more. What cannot be read of a meeting is left out and logged. */
Common::Result<RoomMemory> recall(Database &database, Common::RoomId room);

/*! False when the room is not this lease's any more: nothing was stored. Inside a transaction; twice is no error. */
Common::Result<bool> record(Database &database, const RoomLease &lease, const Minutes &minutes);

} // namespace Agent
