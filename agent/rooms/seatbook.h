// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/placement/promisedseat.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Agent {

/*!
    The seats that are promised in the rooms here and not taken yet. Who has one counts as a person until it is taken or
    lapses. Somebody who asks again, in another window or on a telephone beside, has a ticket for each and counts once; of
    more than ticketsOfUser the oldest is void.
    Threads: lives in a room thread.
*/
class SeatBook
{
public:
    void add(const QString &ticketHash, const PromisedSeat &seat, Common::Millis lapsesAt);
    std::optional<PromisedSeat> take(const QString &ticketHash, Common::Millis now); //!< a ticket is good once
    QSet<Common::UserId> users(Common::RoomId room, Common::Millis now) const;
    int count(Common::Millis now) const; //!< persons, once for each room
    void removeLapsed(Common::Millis now);
    void removeAll(Common::RoomId room);
    void clear();

    static constexpr int ticketsOfUser = 8; //!< in one room

private:
    struct Held
    {
        QString ticketHash;
        PromisedSeat seat;
        Common::Millis lapsesAt{0};
    };
    using Seats = QList<Held>; // of one room
    template <class Which>
    void removeFrom(Common::RoomId room, Which which);

    QHash<Common::RoomId, Seats> m_seats;
    QHash<QString, Common::RoomId> m_rooms; // by ticket hash
};

} // namespace Agent
