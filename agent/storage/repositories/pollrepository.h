// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

#include <QMap>

namespace Agent {

/*! The polls of rooms, so that a room that re-opens on another node has them. What a content holds is the poll's matter. */
class PollRepository
{
public:
    explicit PollRepository(Database &database) : m_db(database) {}

    Common::Result<QMap<qint64, QByteArray>> of(Common::RoomId room) const; //!< contents by the polls' ids
    /*!
        Contents by the polls' ids, an empty one removes its poll. Inside a transaction in which PlacementRepository::keep()
        said that the room is the caller's. Storing the same twice is no error.
    */
    Common::Result<void> store(Common::RoomId room, const QMap<qint64, QByteArray> &changes);
    Common::Result<void> forget(Common::RoomId room); //!< all of them

private:
    Database &m_db;
};

} // namespace Agent
