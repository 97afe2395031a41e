// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/media/meshmedia.h"
#include "agent/placement/promisedseat.h"
#include "agent/rooms/roomhub.h"
#include "tests/rooms/gate.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>

/*!
    One node that holds its lease, on a SQLite file and a clock that the test sets; what it asks of the database is done by one
    thread, in order, unless a test wants more of them. A second node is in the cluster, and does what the test does in its name.
*/
class RoomsFixture
{
public:
    explicit RoomsFixture(int threads = 1);

    Common::RoomId addRoom(int capacity = 4);
    Agent::RoomLease claim(Common::RoomId room, Common::NodeId node = here); //!< in the database
    /*! The database gives the room to the other node. */
    Agent::RoomLease moveAway(const Agent::RoomLease &held);
    std::optional<Agent::RoomLease> holder(Common::RoomId room);
    Common::Result<void> execute(const char *statement, const QVariantList &values = {});
    QList<Common::ChatLine> chat(Common::RoomId room);
    void say(const Agent::RoomLease &held, qint64 seq, const QString &text); //!< as stored before
    int peopleIn(Common::RoomId room);                                       //!< whom the database shows there
    void leaveSeat(const QString &ticket, const Agent::RoomLease &held, Common::UserId user); //!< in the database
    /*! All that was asked of the database is done, and the node has heard of it. */
    void settle();
    Agent::PromisedSeat seat(const Agent::RoomLease &held, qint64 user, int capacity = 4) const;

    static const Common::LeaseTimes times; //!< a lease outlasts a ticket
    static constexpr Common::NodeId here{1};
    static constexpr Common::NodeId other{2};

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Agent::Database> db;
    FakeClock clock;
    FakeRandom random;
    QList<Agent::Commit> commits; //!< of the node's storage; look at it after settle()
    Agent::Storage storage;
    Agent::ClusterCache cache;
    Agent::NodeLease lease;
    Agent::PeopleLimit people{1}; // of all rooms
    QTemporaryDir streams;        //!< where recordings would be
    Agent::DiskThreads streamsDisk;
    Agent::MediaSource media; //!< of meshes of three
    qint64 othersIncarnation = 0;
};
