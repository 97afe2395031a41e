// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "agent/storage/repositories/placementrepository.h"
#include "common/domain/board.h"

namespace Agent {

/*! The whiteboards of rooms, so that a room that re-opens on another node shows its own. */
class BoardRepository
{
public:
    explicit BoardRepository(Database &database) : m_db(database) {}

    /*! Empty when nothing was ever drawn. Internal: what is stored there is no board's. */
    Common::Result<Common::BoardContent> load(Common::RoomId room) const;
    /*!
        Inside a transaction in which PlacementRepository::keep() said that the room is this lease's. Storing the same twice
        is no error; Conflict: a node with a newer epoch has written.
    */
    Common::Result<void> store(const RoomLease &lease, const Common::BoardChanges &changes);
    Common::Result<void> forget(Common::RoomId room); //!< the board is empty from now on

private:
    Common::Result<void> storePages(const RoomLease &lease, const Common::BoardPages &pages);
    Common::Result<Common::BoardPages> loadPages(Common::RoomId room) const;
    Common::Result<void> remove(const RoomLease &lease, const QString &object);

    Database &m_db;
};

} // namespace Agent
