// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/user.h"

#include <optional>

namespace Agent {

struct UserWithPassword
{
    Common::User user;
    QString passwordHash;
    std::optional<Common::ExternalId> external = {};
};

/*! Accounts. Writing calls run inside a transaction and note what they change. */
class UserRepository
{
public:
    explicit UserRepository(Database &database) : m_db(database) {}

    Common::Result<Common::User> find(Common::UserId id) const;               //!< NotFound
    Common::Result<UserWithPassword> findByLogin(const QString &login) const; //!< NotFound; login or e-mail
    Common::Result<bool> isLoginFree(const QString &login) const;
    Common::Result<Common::UserId> insert(const Common::User &user, const QString &passwordHash); //!< LoginTaken
    /*! NotFound. Ends its sessions and links, takes it out of all groups and rooms' settings. */
    Common::Result<void> remove(Common::UserId id);
    Common::Result<void> noteLogin(Common::UserId id);
    Common::Result<bool> noteLogin(Common::UserId id, const QString &passwordHash); //!< false: it has another by now
    Common::Result<bool> replacePasswordHash(Common::UserId id, const QString &old,
                                             const QString &wanted); //!< false: it has another by now

    Common::Result<Common::UserId> insertGuest(const QString &name, Common::InvitationId invitation);
    /*! What a guest came by; nothing for everybody else. NotFound. */
    Common::Result<std::optional<Common::InvitationId>> invitationOf(Common::UserId id) const;
    Common::Result<QList<Common::UserId>> guestsOf(Common::InvitationId invitation) const;
    Common::Result<void> removeGuestsThatAreGone(); //!< whose sessions have ended, and who are in no room

    Common::Result<Common::User> findByExternalId(const Common::ExternalId &external) const;   //!< NotFound
    Common::Result<void> setExternalId(Common::UserId id, const Common::ExternalId &external); //!< Conflict: taken
    /*!
        The user that stands for a person of another program: the one there is, brought up to date, or a new one that
        nobody can log in as. One that may more than a user stays as it is.
        Conflict: another node makes it at this moment; try again.
    */
    Common::Result<Common::User> store(const Common::ExternalPerson &person);
    Common::Result<void> rename(Common::UserId id, const QString &firstName, const QString &lastName);

    static Common::Error unknownUser(Common::UserId id);   //!< the NotFound of all of them
    static Common::Error loginTaken(const QString &login); //!< the LoginTaken of all who store logins

private:
    Common::Result<Common::User> withGroups(Common::User user) const;
    Common::Result<void> noteChange(Common::UserId id); //!< of what administrators see: whoever looked before is behind
    Common::Result<Common::User> insert(const Common::ExternalPerson &person);
    Common::Result<Common::User> update(const Common::User &known, const Common::ExternalPerson &person);

    Database &m_db;
};

} // namespace Agent
