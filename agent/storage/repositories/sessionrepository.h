// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

#include <QSet>

#include <optional>

namespace Agent {

/*! What a session is good for: all that its user may do, or one room and nothing else. */
struct SessionScope
{
    std::optional<Common::RoomId> onlyRoom = {};
    bool becomesModerator = false; //!< in that room

    friend bool operator==(const SessionScope &, const SessionScope &) = default;
};

struct SessionRecord
{
    Common::UserId user; //!< none before loginUser
    Common::UtcTime createdAt;
    Common::UtcTime seenAt;
    Common::UtcTime now; //!< the database's clock when it was read
    SessionScope scope;
};

/*!
    Sessions, shared by all nodes (the seed's DatabaseStore). Only the hash of a session id is stored.
    A session lives sessionLife after its last use. Writing calls run inside a transaction.
*/
class SessionRepository
{
public:
    explicit SessionRepository(Database &database) : m_db(database) {}

    Common::Result<SessionRecord> find(const QString &idHash) const; //!< NotLoggedIn: unknown or expired
    Common::Result<QSet<QString>> living() const; //!< hashes of all sessions that somebody is logged in with
    Common::Result<void> insert(const QString &idHash, Common::UserId user, const SessionScope &scope = {});
    Common::Result<void> setUser(const QString &idHash, Common::UserId user); //!< NotLoggedIn
    Common::Result<void> touch(const QString &idHash);
    Common::Result<void> remove(const QString &idHash);
    Common::Result<void> removeExpired();

    static constexpr Common::Millis sessionLife{30 * 60 * 1000}; //!< as in OpenMeetings

private:
    Database &m_db;
};

} // namespace Agent
