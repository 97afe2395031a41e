// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/security/passwordhasher.h"
#include "agent/storage/storage.h"

namespace Agent {

/*!
    Adds and removes accounts, and keeps the users that stand for people of other programs. Every change is in the audit
    log.
    Errors: Invalid (login or password too short, or another text; says which), LoginTaken, Conflict (another user
            stands for that person), NotFound, Forbidden (removing oneself), Unavailable.
    Threads: worker threads only.
*/
class UserService
{
public:
    UserService(Storage &storage, PasswordHasher &hasher) : m_storage(storage), m_hasher(hasher) {}

    /*! `external`: the person of another program that this account is for. */
    Common::Result<Common::UserId> add(const Common::User &user, const QString &password, const Caller &by,
                                       const std::optional<Common::ExternalId> &external = {});
    Common::Result<void> remove(Common::UserId id, const Caller &by);

    /*!
        The user that stands for the person, as told now; made when it is not there yet: nobody can log in as it.
        Forbidden: it is a moderator or administrator by now.
    */
    Common::Result<Common::User> store(const Common::ExternalPerson &person, const Caller &by);
    Common::Result<Common::UserId> removeExternal(const Common::ExternalId &external, const Caller &by); //!< who it was

private:
    Storage &m_storage; // not owned, outlive this
    PasswordHasher &m_hasher;
};

} // namespace Agent
