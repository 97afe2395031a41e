// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/takeovers.h"
#include "agent/peers/commitinbox.h"
#include "agent/peers/commitoutbox.h"
#include "agent/peers/committimes.h"
#include "agent/placement/placementservice.h"
#include "tests/simulation/simrooms.h"
#include "tests/simulation/simstorage.h"

#include <deque>

/*!
    A node of a simulated cluster: the real lease, take-overs, outage pact, placement, caches, commit inbox and outbox, joined as
    Application joins them, on simulated threads, clock, database and mesh.
    Threads: the simulation's.
*/
class SimNode : public QObject
{
    Q_OBJECT
public:
    SimNode(SimWorld &world, Common::NodeId id);
    ~SimNode() override;

    bool start(); //!< takes its place and begins to beat; false when it may not
    void kill();  //!< as when its machine is gone; to be deleted a moment later

    Common::NodeId id() const { return m_id; }
    const SimClock &clock() const { return m_clock; }
    qint64 incarnation() const { return m_lease.incarnation(); }
    SimRooms &rooms() { return m_rooms; }
    const Agent::CommitInbox &inbox() const { return m_inbox; }
    bool serves(const Agent::RoomLease &lease) { return m_program.process.isAlive && m_lease.holds(lease.incarnation); }

    using Entered = std::function<void(const Common::Result<Agent::Entry> &)>;
    /*! Somebody asks this node for a room; `done` is called later, and never when the node dies before. */
    void enter(Common::RoomId room, Common::UserId user, const Entered &done);
    /*! Gives one of its rooms to another node; `done` tells whether it could. */
    void moveAway(Common::RoomId room, const std::function<void(bool)> &done);
    void commit(Common::UserId changed); //!< something small, as of a change of settings
    void connectTo(SimNode &other);      //!< by a connection of its own; it tells how far its commits are
    void tellLag();                      //!< to the samples: how far behind its peers are, as it sees them

private:
    using Done = std::function<void(const Agent::NodeAnswer &)>;

    std::unique_ptr<Agent::Storage> storage(SimPool &pool, const QByteArray &purpose);
    void committed(const Agent::Commit &commit);
    void send(const Agent::Commit &commit);
    void advanced(Common::NodeId sender);
    void acknowledge();
    void handle(Common::NodeId from, const QString &method, const QCborMap &arguments, const Done &done);
    void ask(Common::NodeId node, const QString &method, const QCborMap &arguments, Common::Millis deadline,
             const Done &done);
    std::future<Agent::NodeAnswer> request(Common::NodeId node, const QString &method, const QCborMap &arguments,
                                           Common::Millis deadline);
    void look();

    SimWorld &m_world; // not owned, outlives this
    const Common::NodeId m_id;
    const SimClock m_clock;
    const Agent::Vault m_vault;
    SimProgram m_program;
    SimPool m_leaseThread;
    SimPool m_storageThreads;
    SimPool m_requestThreads;
    std::unique_ptr<Agent::Storage> m_cacheStorage;
    std::unique_ptr<Agent::Storage> m_placementStorage;
    std::unique_ptr<Agent::Storage> m_lookStorage;
    std::unique_ptr<Agent::Storage> m_replayStorage;
    std::unique_ptr<Agent::Storage> m_roomStorage;
    std::unique_ptr<Agent::Storage> m_peopleStorage;
    std::unique_ptr<Agent::Storage> m_sessionStorage;
    std::unique_ptr<Agent::Storage> m_otherStorage;
    Agent::ClusterCache m_cache;
    Agent::NodeLease m_lease;
    Agent::CommitInbox m_inbox;
    Agent::CommitOutbox m_outbox;
    Agent::CommitTimes m_sentAt;
    Agent::OutagePact m_pact;
    Agent::TakeOvers m_takeOvers;
    Agent::PlacementService m_placement;
    SimRooms m_rooms;
    qint64 m_lastCommit = 0;
    std::deque<Micros> m_committedAt; // the last ones
    qint64 m_firstKept = 1;           // the number of the first of them
    QHash<Common::NodeId, qint64> m_acknowledged;
    QHash<Common::NodeId, qint64> m_known; // of each sender, for the samples
    QSet<Common::NodeId> m_toAcknowledge;
    qint64 m_requests = 0;
};
