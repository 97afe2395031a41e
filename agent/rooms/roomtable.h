// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/counter.h"
#include "agent/nodes/asknode.h"
#include "agent/nodes/nodelease.h"
#include "agent/rooms/liveroom.h"
#include "agent/rooms/peoplelimit.h"
#include "agent/rooms/roomshare.h"
#include "agent/rooms/seatbook.h"
#include "agent/storage/storage.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace Agent {

/*!
    The rooms of a share that are open on this node, the seats promised in them, and their way in and out of the database.

    A room opens here when somebody who has its lease from the database asks for a seat. From then on this node alone decides
    about it, until it gives the room back or its own lease ends. A room that was closed here never opens again by the same
    epoch, whatever an old answer of the database says.
    Threads: lives in one room thread.
*/
class RoomTable : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Common::Result<void> &)>;
    using Rooms = std::map<Common::RoomId, std::unique_ptr<LiveRoom>>;

    RoomTable(Storage &storage, NodeLease &lease, const Common::Clock &clock, PeopleLimit &people,
              const MediaSource &media, RoomShare share = {}, QObject *parent = nullptr);

    void start(); //!< sweeping; after the lease was taken
    void stop() { m_sweep.stop(); }

    const Rooms &rooms() const { return m_rooms; }
    const Gauge &openRooms() const { return m_openRooms; } //!< any thread
    LiveRoom *find(Common::RoomId id) const;
    LiveRoom *find(const RoomLease &lease) const; //!< null when the room is open by another lease
    /*! Null when this lease is none of this node's or of this share, or is over. */
    LiveRoom *open(const RoomLease &lease, const QString &name, int capacity);
    /*! Promises a seat. Errors: Conflict (the room is not here any more), RoomFull, NodeFull, Unavailable (no lease). */
    void reserve(const PromisedSeat &seat, const QString &ticketHash, const Done &done);
    std::optional<PromisedSeat> takeSeat(const QString &ticketHash);
    bool hasSeats(Common::RoomId room) const { return !m_seats.users(room, m_clock.monotonic()).isEmpty(); }
    void setNodeName(const QString &name) { m_nodeName = name; } //!< for rooms that open from now on
    void notePeople();                                           //!< some went
    /*! No room is given back before all of it is. */
    void setIsWritten(std::function<bool(const RoomLease &)> isWritten) { m_isWritten = std::move(isWritten); }

    /*! Gives the room back to the cluster if nobody is in it or has a seat, and nothing is to be stored. */
    void closeIfEmpty(Common::RoomId id);
    /*! The room is not this node's any more; its people must be gone. */
    void forget(Common::RoomId id, const char *why);
    void forgetAll(const char *why);
    void sweep(); //!< compares with the database; also closes rooms that nobody came to or came back to

    static Common::Error notHere(); //!< Conflict

    static constexpr Common::Millis linger{5000}; //!< for those whose connection broke to come back

Q_SIGNALS:
    void overtaken(Common::RoomId room); //!< another node has it: its people must go; forget() follows

private:
    using Held = QList<HeldRoom>;
    int countPeople() const; // and promised seats
    void load(LiveRoom *room);
    void giveBack(const RoomLease &lease, int mostPeople, PlacementRepository::Chat chat);
    void givenBack(const RoomLease &lease, const Common::Result<bool> &released);
    void compare(const Held &held, Common::Millis askedAt);

    Storage &m_storage; // not owned, outlive this
    NodeLease &m_lease;
    const Common::Clock &m_clock;
    PeopleLimit &m_people;
    const MediaSource &m_media;
    const RoomShare m_share;
    Rooms m_rooms;
    Gauge m_openRooms;
    SeatBook m_seats;
    QHash<Common::RoomId, qint64> m_closedEpochs; // of this incarnation
    QTimer m_sweep;
    QString m_nodeName;
    std::function<bool(const RoomLease &)> m_isWritten = [](const RoomLease &) { return true; };
};

} // namespace Agent
