// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/ldap/directoryperson.h"
#include "agent/ldap/ldapsettings.h"
#include "agent/storage/repositories/userrepository.h"
#include "agent/storage/storage.h"

namespace Agent {

/*!
    The accounts of people whom the directory knows (external type `ldap`, the id is the entry's): made at their first login, and
    at each one brought up to date: names, mail address, level where the directory sets levels, and the groups that the
    configuration maps; other groups stay. They have no password here. What it changes is in the audit log.

    Errors: Forbidden (the login belongs to another account, or there is none and none is to be made), Unavailable.
    Threads: worker threads only.
*/
class DirectoryAccounts
{
public:
    DirectoryAccounts(Storage &storage, const LdapSettings &settings) : m_storage(storage), m_settings(settings) {}

    Common::Result<UserWithPassword> store(const DirectoryPerson &person, const QString &address);

    static bool isOne(const std::optional<Common::ExternalId> &external);
    /*! What nobody may do here with such an account: give it a password. Forbidden. */
    static Common::Error passwordIsElsewhere();

private:
    struct Stored
    {
        Common::UserId id;
        bool isNew = false;
        QStringList changes = {}; // for the audit log
    };
    Common::Result<Stored> storeOnce(Database &database, const DirectoryPerson &person);
    Common::Result<Stored> insert(Database &database, const DirectoryPerson &person);
    Common::Result<Stored> update(Database &database, Common::UserId id, const DirectoryPerson &person);
    Common::Result<QStringList> alignGroups(Database &database, Common::UserId id, const QStringList &wanted);

    Storage &m_storage; // not owned, outlive this
    const LdapSettings &m_settings;
};

} // namespace Agent
