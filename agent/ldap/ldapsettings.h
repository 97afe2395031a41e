// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QStringList>

namespace Agent {

/*! A group of the directory and the group here whose members its people become. */
struct LdapGroupRow
{
    QString dn;    //!< as normalDn() makes it
    QString group; //!< its name here

    friend bool operator==(const LdapGroupRow &, const LdapGroupRow &) = default;
};

/*! Where people are looked up that have no password here, and what is read of them. */
struct LdapSettings
{
    QStringList servers;  //!< "ldaps://host[:port]" or "ldap://host[:port]"; asked in this order; empty = no directory
    bool needsTls = true; //!< ldap:// speaks TLS before anything is sent (StartTLS); false: in the clear
    QString caFile;       //!< authorities in PEM; empty = the system's
    QString bindDn;       //!< that searches; empty = a search without a name, or bindTemplate
    QString bindPassword;
    QString bindTemplate; //!< the DN of a person, %s = what they typed; empty = they are searched for
    QString base;         //!< below which people are searched for
    QString filter;       //!< by which, %s = what they typed
    QString idAttribute = QStringLiteral("entryUUID"); //!< what stays when everything else of an entry changes
    QString loginAttribute = QStringLiteral("uid");
    QString firstNameAttribute = QStringLiteral("givenName");
    QString lastNameAttribute = QStringLiteral("sn");
    QString mailAttribute = QStringLiteral("mail");
    QString groupAttribute = QStringLiteral("memberOf"); //!< of a person: the DNs of their groups
    QString groupBase;   //!< below which groups are searched for; empty = by groupAttribute
    QString groupFilter; //!< %d = the person's DN, %s = their login
    QList<LdapGroupRow> groups;
    QStringList adminGroups;      //!< DNs as normalDn() makes them; whose people are administrators here
    QStringList moderatorGroups;  //!< likewise
    bool provisions = true;       //!< the first login of a person makes their account
    Common::Millis timeout{5000}; //!< of a login, all servers together

    bool isOn() const { return !servers.isEmpty(); }
    bool setsLevels() const { return !adminGroups.isEmpty() || !moderatorGroups.isEmpty(); }
};

} // namespace Agent
