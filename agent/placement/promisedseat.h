// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/placementrepository.h"
#include "common/domain/recording.h"
#include "common/domain/room.h"

#include <QCborMap>

namespace Agent {

/*!
    A place in a room as its node keeps it, with all that the node needs to open the room and let the person in without
    asking the database. Whoever holds the ticket takes it.
*/
struct PromisedSeat
{
    RoomLease lease;
    QString roomName;
    int capacity = 0; //!< of the room
    Common::UserId user;
    QString name; //!< of the person, for people
    QString sessionHash;
    Common::Level level = Common::Level::User;
    bool isGuest = false;
    bool becomesModerator = false; //!< by an invitation; what the room's settings say of its moderators is not in here

    Common::LinkRecording mayRecord = Common::LinkRecording::AsModerator; //!< by their session

    friend bool operator==(const PromisedSeat &, const PromisedSeat &) = default;

    static constexpr auto method = "seat"; //!< the request between nodes that asks for one
    QCborMap toCbor(const QString &ticketHash) const;
    static Common::Result<PromisedSeat> fromCbor(const QCborMap &map, QString &ticketHash); //!< Invalid
};

/*! A person's seat in a room, but for the lease that it is in and what the person's session adds. */
PromisedSeat seatFor(const Common::User &user, const Common::Room &room, const QString &sessionHash);

/*! RoomFull, in the words that every way into a room uses. */
Common::Error roomFull(const QString &roomName, int taken, int capacity);

} // namespace Agent
