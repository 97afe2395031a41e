// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "agent/storage/repositories/placementrepository.h"
#include "common/wire/roomframes.h"

namespace Agent {

/*! What was said in open rooms, so that a room that re-opens on another node shows it. */
class ChatRepository
{
public:
    explicit ChatRepository(Database &database) : m_db(database) {}

    Common::Result<QList<Common::ChatLine>> last(Common::RoomId room, int count) const; //!< oldest first
    /*! Inside a transaction in which PlacementRepository::keep() said that the room is this lease's. Storing a line twice is no error. */
    Common::Result<void> store(const RoomLease &lease, const Common::ChatLine &line);

private:
    Database &m_db;
};

} // namespace Agent
