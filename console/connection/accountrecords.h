// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/*! Users and groups as administrators see them. Values only; times are the reader's. */
namespace Console {

struct Account
{
    qint64 id = 0; //!< 0 = not saved yet
    QString login = {};
    QString firstName = {};
    QString lastName = {};
    QString email = {};
    QString level = {};        //!< "user", "moderator", "admin", "webservice"
    qint64 version = 0;        //!< of what is above
    bool canLogIn = true;      //!< false: it stands for a person of another program
    QString externalType = {}; //!< that program
    QString externalId = {};
    QString groups = {}; //!< names, with commas
    QDateTime createdAt = {};
    QDateTime lastLoginAt = {}; //!< invalid = never

    friend bool operator==(const Account &, const Account &) = default;
};
inline qint64 rowKey(const Account &account)
{
    return account.id;
}

struct UserGroup
{
    qint64 id = 0; //!< 0 = not saved yet
    QString name = {};
    int members = 0;
    int rooms = 0;
    qint64 version = 0;
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    friend bool operator==(const UserGroup &, const UserGroup &) = default;
};
inline qint64 rowKey(const UserGroup &group)
{
    return group.id;
}

struct GroupMember
{
    qint64 user = 0;
    QString login = {};
    QString firstName = {};
    QString lastName = {};
    bool isModerator = false;
    QDateTime since = {};

    friend bool operator==(const GroupMember &, const GroupMember &) = default;
};
inline qint64 rowKey(const GroupMember &member)
{
    return member.user;
}

/*! A room that the members of a group may enter. */
struct GroupRoom
{
    qint64 id = 0;
    QString name = {};
    bool isPublic = false;

    friend bool operator==(const GroupRoom &, const GroupRoom &) = default;
};
inline qint64 rowKey(const GroupRoom &room)
{
    return room.id;
}

} // namespace Console
