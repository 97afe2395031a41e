// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/room.h"

#include <optional>

namespace Agent {

/*! Rooms as configured. Writing calls run inside a transaction and note what they change. */
class RoomRepository
{
public:
    explicit RoomRepository(Database &database) : m_db(database) {}

    Common::Result<QList<Common::Room>> list() const;           //!< by name
    Common::Result<Common::Room> find(Common::RoomId id) const; //!< RoomUnknown
    /*! The same, and nobody changes it until the transaction ends. */
    Common::Result<Common::Room> lock(Common::RoomId id) const;
    Common::Result<std::optional<Common::RoomId>> findExternal(qint64 externalId, const QString &externalType,
                                                               Common::RoomType type) const;
    /*! Invalid: owner or moderator is no user. Conflict: the external id is another room's. */
    Common::Result<Common::RoomId> insert(const Common::Room &room);
    Common::Result<void> update(const Common::Room &room); //!< RoomUnknown, Invalid, Conflict
    Common::Result<void> remove(Common::RoomId id);        //!< RoomUnknown
    Common::Result<void> forgetUser(Common::UserId user);  //!< owns and moderates none any more

    static Common::Error unknownRoom(Common::RoomId id);       //!< the RoomUnknown of all of them
    static Common::Error closedRoom(const Common::Room &room); //!< RoomClosed, in the words that every way in uses

private:
    Common::Result<Common::Room> read(const Common::Result<SqlAnswer> &answer, Common::RoomId id) const;
    Common::Result<void> checkOwner(const Common::Room &room) const;
    Common::Result<void> addModerators(Common::RoomId room, const QList<Common::UserId> &moderators);

    Database &m_db;
};

} // namespace Agent
