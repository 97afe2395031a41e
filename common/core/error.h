// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Common {

/*! What went wrong, for programs. The JSON name of each is stable: see errorName(). */
enum class ErrorCode {
    Invalid, //!< an argument is wrong; the message names it
    NotLoggedIn,
    WrongLogin,
    LevelRefused, //!< this kind of user may not come in this way
    Forbidden,
    NotFound,
    RoomUnknown,
    RoomFull,
    RoomClosed, //!< by its owner or an administrator: nobody may come in
    NodeFull,   //!< the node of the room is at its limit
    LoginTaken,
    InvitationUnknown, //!< also one that was revoked
    InvitationNotYet,
    InvitationOver,     //!< its time is over, or it was good once
    InvitationPassword, //!< it needs a password, or another one
    HashUnknown,        //!< the link of another program; also of a person or room that is gone
    HashUsed,           //!< or its time is over
    Conflict,           //!< somebody else changed or holds it
    NoNode,             //!< no live, active node can take the room
    TooMany,            //!< throttled; try later
    TooLarge,
    NoSpace,     //!< a quota is used up, or the disk is full
    Locked,      //!< another request writes it at this moment
    Unavailable, //!< the database or a peer does not answer
    Timeout,
    SchemaTooNew,
    NotInitialised,
    AlreadyInitialised,
    NodeIdInUse,
    WrongClusterKey,
    DatabaseUnsuited, //!< SQLite on a network file system, or used from two hosts
    PortBusy,
    Config,
    LeaseLost,
    Internal,
};

/*!
    An expected failure: what was wrong and what to do about it.
    `message` and `remedy` are whole sentences in the program's language; neither ever holds a secret.
*/
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString remedy = {};
    QUrl redirect = {}; //!< where people go instead; empty = nowhere

    friend bool operator==(const Error &, const Error &) = default;
};

QLatin1String errorName(ErrorCode code);   //!< "room_full": the code as the JSON API and the logs spell it
ErrorCode errorFromName(QStringView name); //!< Internal for a name that this version does not know
QString errorText(const Error &error);     //!< message and remedy as one text for people

} // namespace Common
