// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/ldap/directoryperson.h"
#include "agent/ldap/ldapconnection.h"

#include <functional>

namespace Agent {

/*! Told what was found, step by step, for who looks why somebody cannot log in. Never a password. */
using LdapTeller = std::function<void(const QString &step)>;

/*!
    One try to log in at one server: finds the person, has the server check the password on a connection of its own, and reads
    name, mail address and groups. A name that nobody has takes as long as a wrong password: the password is then tried
    with a DN that nobody has.

    Errors: those of LdapConnection; WrongLogin also for a name that nobody has, or several.
    Threads: any.
*/
class LdapLogin
{
public:
    LdapLogin(const LdapSettings &settings, const QString &server, QDeadlineTimer deadline, LdapTeller tell = {});

    Common::Result<DirectoryPerson> run(const QString &login, const QString &password);

private:
    Common::Result<DirectoryPerson> bySearch(const QString &login, const QString &password);
    Common::Result<DirectoryPerson> byTemplate(const QString &login, const QString &password);
    Common::Result<std::unique_ptr<LdapConnection>> connect();
    Common::Error nobody(const QString &why, const QString &password);
    Common::Result<DirectoryPerson> personOf(LdapConnection &connection, const LdapEntry &entry);
    Common::Result<QStringList> groupsOf(LdapConnection &connection, const LdapEntry &entry, const QString &login);
    QStringList attributes() const;
    void tell(const QString &step) const;

    const LdapSettings &m_settings; // not owned, outlives this
    const QString m_server;
    const QDeadlineTimer m_deadline;
    const LdapTeller m_tell;
};

} // namespace Agent
