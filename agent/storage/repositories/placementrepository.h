// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

#include <optional>

namespace Agent {

/*! A node's right to serve a room: valid while the node's incarnation lives and the epoch is the newest. */
struct RoomLease
{
    Common::RoomId room;
    Common::NodeId node;
    qint64 incarnation = 0;
    qint64 epoch = 0;

    friend bool operator==(const RoomLease &, const RoomLease &) = default;
};

/*! A row of the list of open rooms, for people. */
struct OpenRoom
{
    RoomLease lease;
    QString roomName;
    int capacity = 0;
    QString nodeName;
    int people = 0;
    Common::UtcTime since;
};

/*! A promised place in a room. */
struct Seat
{
    Common::UserId user;
    RoomLease lease;
};

/*!
    Which node serves which room, and the seats promised in it. Every change is a compare-and-set, so that a node
    that was overtaken changes nothing. Writing calls run inside a transaction and note what they change.
*/
class PlacementRepository
{
public:
    explicit PlacementRepository(Database &database) : m_db(database) {}

    /*! Stands in line for placement until the transaction ends: claims made at one moment see each other. */
    Common::Result<void> lock();

    Common::Result<std::optional<RoomLease>> holder(Common::RoomId room) const; //!< only one that lives
    Common::Result<QList<RoomLease>> heldBy(Common::NodeId node, qint64 incarnation) const;
    Common::Result<QList<OpenRoom>> listOpen() const; //!< by room name

    /*! Gives the room to a node and returns the lease with its new epoch. The lock() must be held. */
    Common::Result<RoomLease> claim(Common::RoomId room, Common::NodeId node, qint64 incarnation);
    /*! Closes the room if it is still this lease and nobody is in it or has a seat. True when it was closed. The lock() must be held. */
    Common::Result<bool> releaseIfEmpty(const RoomLease &lease);

    /*! People in the room and promised seats, those of `except` left out. */
    Common::Result<int> taken(Common::RoomId room, Common::UserId except) const;
    Common::Result<void> addSeat(const QString &ticketHash, const Seat &seat,
                                 Common::Millis life); //!< replaces the user's seat in the room
    Common::Result<void> removeLapsedSeats();
    /*! Uses up a ticket, good or not. NotFound: unknown, used or lapsed. Conflict: the room is no longer there with this epoch. */
    Common::Result<Seat> takeSeat(const QString &ticketHash, Common::NodeId here);

private:
    Database &m_db;
};

} // namespace Agent
