// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/core/result.h"
#include "common/domain/group.h"
#include "common/domain/level.h"

#include <QList>

namespace Common {

/*! An account, without its password. A guest came by an invitation: a name and an id of its own, no way to log in. */
struct User
{
    UserId id;
    QString login;
    QString firstName;
    QString lastName;
    QString email;
    Level level = Level::User;
    bool isGuest = false;
    QList<Membership> groups = {}; //!< by the groups' ids

    friend bool operator==(const User &, const User &) = default;
};

/*! A person of another program, a learning platform say: `type` names the program, `id` the person there. */
struct ExternalId
{
    QString type;
    QString id;

    friend bool operator==(const ExternalId &, const ExternalId &) = default;
};

/*! What another program tells of a person there. */
struct ExternalPerson
{
    ExternalId external;
    QString login; //!< there: it opens nothing here
    QString firstName;
    QString lastName;
    QString email;
    QString pictureUrl;
};

QString externalName(const ExternalId &external); //!< "moodle/42", for logs

/*! Takes away what has no meaning: space around texts, and a picture's address that no browser may be led to. */
ExternalPerson cleaned(ExternalPerson person);
Result<void> checkExternalId(const ExternalId &external);       //!< Invalid
Result<void> checkExternalPerson(const ExternalPerson &person); //!< Invalid

QString displayName(const User &user); //!< "Ada Lovelace", or the login where no name is known

/*! Logins are compared without regard to case or Unicode form; this is the form that is compared. */
QString loginKey(const QString &login);

/*! Says what is wrong with a login or password for a new account; both need at least minimumLoginLength characters. */
Result<void> checkNewLogin(const QString &login);
Result<void> checkNewPassword(const QString &password);

constexpr int minimumLoginLength = 4; //!< OpenMeetings' user.login.minimum.length
constexpr int maximumLoginLength = 100;
constexpr int minimumPasswordLength = 8;
constexpr int maximumPasswordLength = 1024;

} // namespace Common
