// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/room.h"

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
    Common::RoomOptions options = {};
    QString nodeName;
    int people = 0;
    Common::UtcTime since;
};

/*! Who has a room, and whether its lease still holds. One that ran out may still be serving it: see takeover.h. */
struct RoomHolder
{
    RoomLease lease;
    bool isLive = false;
};

/*! What there is of a room's placement. */
struct RoomPlacement
{
    std::optional<RoomHolder> holder;
    qint64 epoch = 0; //!< of the last claim; 0 = never claimed
};

/*! A room that a node has by the database. */
struct HeldRoom
{
    RoomLease lease;
    Common::Millis age{0}; //!< since it was claimed
};

/*! A promised place in a room. */
struct Seat
{
    Common::UserId user;
    RoomLease lease;
    QString sessionHash;
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

    Common::Result<std::optional<RoomHolder>> holder(Common::RoomId room) const;
    Common::Result<RoomPlacement> find(Common::RoomId room) const; //!< of one that was never claimed, too
    Common::Result<QList<HeldRoom>> heldBy(Common::NodeId node, qint64 incarnation) const;
    Common::Result<QList<OpenRoom>> listOpen() const; //!< by room name; only those whose leases hold

    /*! Gives the room to a node and returns the lease with its new epoch. The lock() must be held. */
    Common::Result<RoomLease> claim(Common::RoomId room, Common::NodeId node, qint64 incarnation);
    /*! The same for who has just read the room's epoch; 0 = it was never claimed. */
    Common::Result<RoomLease> claim(Common::RoomId room, Common::NodeId node, qint64 incarnation, qint64 epoch);
    /*!
        Closes the room if it is still this lease's and nobody has a seat in it, and notes how many were in it at most. What
        was said and who had which rights is forgotten when the meeting is over, in public rooms the whiteboard and the
        polls too; all is kept for those who come back when it was cut off. True when it was closed. The lock() must be held.
    */
    enum class Chat { Forget, Keep };
    Common::Result<bool> release(const RoomLease &lease, int mostPeople, Chat chat);
    /*! Gives an open room to another node. Conflict: the room is not this lease's any more. The lock() must be held. */
    Common::Result<RoomLease> move(const RoomLease &lease, Common::NodeId to, qint64 incarnation);
    /*! Whether the room is this lease's, until the transaction ends: nobody can take it before. */
    Common::Result<bool> keep(const RoomLease &lease);

    /*! People in the room and promised seats, those of `except` left out. */
    Common::Result<int> taken(Common::RoomId room, Common::UserId except) const;
    Common::Result<void> addSeat(const QString &ticketHash, const Seat &seat,
                                 Common::Millis life); //!< replaces the user's seat in the room
    Common::Result<void> removeLapsedSeats();
    /*! Uses up a ticket, good or not. NotFound: unknown, used or lapsed. Conflict: the room is no longer there with this epoch. */
    Common::Result<Seat> takeSeat(const QString &ticketHash, Common::NodeId here);

private:
    Common::Result<void> count(Common::NodeId node, qint64 incarnation, int sign, Common::RoomId room);

    Database &m_db;
};

} // namespace Agent
