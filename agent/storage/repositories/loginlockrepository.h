// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

namespace Agent {

/*! Something that waits after wrong passwords. */
struct LoginLock
{
    QByteArray name; //!< a hash; at most 32 bytes
    int failures = 0;
    Common::Millis age{0};  //!< since the last failure
    Common::Millis wait{0}; //!< from now until the next try
};

/*! What is locked after wrong passwords. Read when a node starts, so no commit tells of it. Writing calls run inside a transaction. */
class LoginLockRepository
{
public:
    explicit LoginLockRepository(Database &database) : m_db(database) {}

    Common::Result<void> store(const LoginLock &lock); //!< as of now, in place of what was stored
    Common::Result<void> remove(const QByteArray &name);
    Common::Result<QList<LoginLock>> all() const; //!< younger than `keep`
    Common::Result<void> removeOld();

    static constexpr Common::Millis keep{15LL * 60 * 1000}; //!< as LoginThrottle remembers

private:
    Database &m_db;
};

} // namespace Agent
