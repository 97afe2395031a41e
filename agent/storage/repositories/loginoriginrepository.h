// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

namespace Agent {

/*!
    Where accounts have logged in from. An origin is a text of at most 64 characters that stands for a place without telling
    it. Nobody caches them, so no commit tells of them.
*/
class LoginOriginRepository
{
public:
    explicit LoginOriginRepository(Database &database) : m_db(database) {}

    static constexpr Common::Millis keep{90LL * 24 * 60 * 60 * 1000}; //!< since the account last came from there

    enum class Known { No, Stale, Fresh }; //!< Stale: good, and to be noted anew
    Common::Result<Known> find(Common::UserId user, const QString &origin) const;
    Common::Result<void> note(Common::UserId user, const QString &origin); //!< inside a transaction
    Common::Result<void> removeOf(Common::UserId user);
    Common::Result<void> removeOld();

private:
    Database &m_db;
};

} // namespace Agent
