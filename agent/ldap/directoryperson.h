// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/level.h"

#include <QStringList>

#include <optional>

namespace Agent {

/*! Somebody whom the directory knows, at the moment when they proved to it who they are. */
struct DirectoryPerson
{
    QString dn;
    QString id; //!< never changes
    QString login;
    QString firstName;
    QString lastName;
    QString email;
    std::optional<Common::Level> level = {}; //!< nothing: the directory does not say
    QStringList groups = {};                 //!< names here, of those in LdapSettings::groups that they are in

    static constexpr auto externalType = "ldap"; //!< of the accounts of such people; no other program may use it
};

} // namespace Agent
