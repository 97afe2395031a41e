// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/security/passwordhasher.h"
#include "agent/storage/repositories/useradminrepository.h"
#include "agent/storage/storage.h"

namespace Agent {

/*! What is to be changed of an account; what has no value stays. */
struct UserChange
{
    std::optional<QString> login = {};
    std::optional<QString> firstName = {};
    std::optional<QString> lastName = {};
    std::optional<QString> email = {};
    std::optional<Common::Level> level = {};
    std::optional<QString> password = {};
    qint64 version = 0; //!< UserRow::version as it was looked at; 0 = whatever it is by now
};

/*!
    Adds, changes and removes accounts, and keeps the users that stand for people of other programs. Every change is in
    the audit log. Nobody deletes themselves or changes their own level, and the last administrator stays one.
    Errors: Invalid (login or password too short, or another text; says which), LoginTaken, Conflict (another user
            stands for that person; somebody else changed the account meanwhile; it is the last administrator's),
            NotFound, Forbidden (removing oneself, one's own level), Unavailable.
    Threads: worker threads only.
*/
class UserService
{
public:
    UserService(Storage &storage, PasswordHasher &hasher) : m_storage(storage), m_hasher(hasher) {}

    /*! `external`: the person of another program that this account is for. */
    Common::Result<Common::UserId> add(const Common::User &user, const QString &password, const Caller &by,
                                       const std::optional<Common::ExternalId> &external = {});
    /*!
        A new password or level ends the user's sessions on all nodes, but for the one by which it is asked. A person of
        another program who is given a password can log in from then on.
    */
    Common::Result<void> change(Common::UserId id, const UserChange &change, const Caller &by);
    Common::Result<void> remove(Common::UserId id, const Caller &by);

    Common::Result<UserPage> page(const UserQuery &query);
    Common::Result<UserRow> find(Common::UserId id);
    /*! By the names of OpenMeetings' and our own beans; empty = by id. Invalid. Nothing else gets into a statement. */
    static Common::Result<UserOrder> orderNamed(const QString &name);

    static constexpr int maximumPage = 1000;

    /*!
        The user that stands for the person, as told now; made when it is not there yet: nobody can log in as it.
        Forbidden: it is a moderator or administrator by now.
    */
    Common::Result<Common::User> store(const Common::ExternalPerson &person, const Caller &by);
    Common::Result<Common::UserId> removeExternal(const Common::ExternalId &external, const Caller &by); //!< who it was

    static Common::Error changedMeanwhile(); //!< the Conflict of all who save what they looked at before

private:
    Common::Result<void> storeChange(Database &database, Common::UserId id, const UserChange &change,
                                     const std::optional<QString> &passwordHash, const Caller &by);

    Storage &m_storage; // not owned, outlive this
    PasswordHasher &m_hasher;
};

} // namespace Agent
