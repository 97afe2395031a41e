// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/right.h"

#include <QMap>

#include <optional>

namespace Agent {

/*! What users were given in open rooms beside what all have there, so that a room that re-opens on another node knows. */
class RoomRightRepository
{
public:
    using Given = QMap<Common::UserId, std::optional<Common::Rights>>; //!< nothing = as all

    explicit RoomRightRepository(Database &database) : m_db(database) {}

    Common::Result<Given> of(Common::RoomId room) const;
    /*!
        Inside a transaction in which PlacementRepository::keep() said that the room is the caller's. Storing the same twice
        is no error.
    */
    Common::Result<void> store(Common::RoomId room, const Given &changes);

private:
    Database &m_db;
};

} // namespace Agent
