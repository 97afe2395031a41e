// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/security/passwordhasher.h"
#include "agent/storage/storage.h"

namespace Agent {

/*!
    Adds and removes accounts. Every change is in the audit log.
    Errors: Invalid (login or password too short; says which), LoginTaken, NotFound, Forbidden (removing oneself), Unavailable.
    Threads: worker threads only.
*/
class UserService
{
public:
    UserService(Storage &storage, PasswordHasher &hasher) : m_storage(storage), m_hasher(hasher) {}

    Common::Result<Common::UserId> add(const Common::User &user, const QString &password, const Caller &by);
    Common::Result<void> remove(Common::UserId id, const Caller &by);

private:
    Storage &m_storage; // not owned, outlive this
    PasswordHasher &m_hasher;
};

} // namespace Agent
