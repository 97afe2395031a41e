// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/room.h"

namespace Agent {

/*! Rooms as configured. Writing calls run inside a transaction and note what they change. */
class RoomRepository
{
public:
    explicit RoomRepository(Database &database) : m_db(database) {}

    Common::Result<QList<Common::Room>> list() const;           //!< by name
    Common::Result<Common::Room> find(Common::RoomId id) const; //!< RoomUnknown
    Common::Result<Common::RoomId> insert(const Common::Room &room);
    Common::Result<void> update(const Common::Room &room); //!< RoomUnknown
    Common::Result<void> remove(Common::RoomId id);        //!< RoomUnknown

    static Common::Error unknownRoom(Common::RoomId id); //!< the RoomUnknown of all of them

private:
    Database &m_db;
};

} // namespace Agent
