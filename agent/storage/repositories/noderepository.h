// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/nodestate.h"
#include "common/domain/placement.h"

#include <optional>

namespace Agent {

/*! What the agent that runs a node says of itself when it starts. */
struct NodeClaim
{
    QString holder; //!< names the process; see processIdentity()
    QString version;
    QString peerAddress;
    int peerPort = 0;
    int schemaVersion = 0; //!< of the newest step that its program knows; 0 = this program's
    Common::Features features = Common::Features::own();
};

/*! The moment by the database's clock, and all nodes at that moment. */
struct NodesSnapshot
{
    Common::UtcTime now;
    QList<Common::NodeStatus> nodes; //!< by id; deleted ones are left out

    const Common::NodeStatus *find(Common::NodeId id) const; //!< null when it is not listed
};

/*! What a node says of itself when it renews its lease. */
struct NodeReport
{
    Common::Millis clockOffset{0}; //!< its own clock less the database's
    bool hasPromised =
        false; //!< since its last renewal it has promised to take nothing over; see common/domain/takeover.h
    Common::MediaServer media = {};
};

/*! The state of a node's lease after a renewal. */
struct NodeRenewal
{
    Common::UtcTime now;                   //!< by the database's clock
    Common::UtcTime renewedSince;          //!< 0 = the next renewal counts as the first
    QHash<Common::NodeId, qint64> cursors; //!< last commit number of every sender: a cheap look for missed commits
    QList<Common::NodeId> livePeers;       //!< the others whose leases hold
    int connections = 0;                   //!< Database::connections()
};

/*!
    The nodes of the cluster: what administrators configure and the leases that keep them alive.
    Writing calls run inside a transaction and note what they change.
*/
class NodeRepository
{
public:
    explicit NodeRepository(Database &database) : m_db(database) {}

    /*! Stands in line for the list of nodes and for contract steps until the transaction ends: a new node and a claim take it. */
    Common::Result<void> lock();

    Common::Result<NodesSnapshot> snapshot() const;
    /*! The same without counting all rooms: rooms and load as counted with each claim, people where a limit needs them. */
    Common::Result<NodesSnapshot> snapshotForPlacement() const;
    /*!
        Who is there, as every node asks after each heartbeat: rooms as counted with each claim, people of those nodes alone whose
        lease does not hold, no load.
    */
    Common::Result<NodesSnapshot> snapshotOfPresence() const;
    Common::Result<Common::NodeRecord> find(Common::NodeId id) const; //!< NotFound

    /*! Adds a node; id 0 = the next free one. Conflict when the id was ever used. `by` may be 0 (a command). */
    Common::Result<Common::NodeId> insert(const Common::NodeRecord &node, const QString &sealedPassword,
                                          Common::UserId by);
    /*! Changes a node; no `sealedPassword` keeps the stored one. NotFound. */
    Common::Result<void> update(const Common::NodeRecord &node, const std::optional<QString> &sealedPassword,
                                Common::UserId by);
    Common::Result<void> remove(Common::NodeId id, Common::UserId by); //!< NotFound
    Common::Result<void> setLimits(Common::NodeId id, const Common::NodeLimits &limits,
                                   Common::UserId by); //!< NotFound
    /*! `deadline` counts from now, 0 = none. NotFound. */
    Common::Result<void> setDrain(Common::NodeId id, Common::Millis deadline, const QString &notice, Common::UserId by);
    Common::Result<void> clearDrain(Common::NodeId id, Common::UserId by); //!< NotFound

    /*! Who holds the node's lease now; empty when nobody does (never, cleanly ended, or run out). */
    Common::Result<QString> liveHolder(Common::NodeId id) const;
    /*!
        Takes the node for this process and returns its incarnation. One whose last life did not end cleanly gets no new
        rooms for a while (LeaseTimes::flapBackOff). NotInitialised when the node is not listed, SchemaTooNew when a
        contract step has shut its program out.
    */
    Common::Result<qint64> claim(Common::NodeId id, const NodeClaim &claim, const Common::LeaseTimes &times);
    /*!
        Renews by compare-and-set on the incarnation. Conflict: its rooms were taken over, but it is still this holder's, who
        may claim it anew. LeaseLost: another agent took the node, or it was removed.
    */
    Common::Result<NodeRenewal> renew(Common::NodeId id, qint64 incarnation, const QString &holder,
                                      const NodeReport &report, Common::Millis lease);
    /*! The nodes whose leases ran out without their end, with their incarnations: those that takeOver() would take. */
    Common::Result<QHash<Common::NodeId, qint64>> overdue() const;
    /*!
        Ends what a node whose lease ran out still holds: its rooms may be opened elsewhere, its connections are nobody's.
        Whether that is right, mayTakeOver() tells. False when it renewed meanwhile. PlacementRepository::lock() must be held.
    */
    Common::Result<bool> takeOver(Common::NodeId id, qint64 incarnation);
    /*! Ends the lease, the placements and the connections of this incarnation. */
    Common::Result<void> release(Common::NodeId id, qint64 incarnation);

private:
    Common::Result<void> changeOne(Common::NodeId id, const Common::Result<SqlAnswer> &answer);
    Common::Result<void> clear(Common::NodeId id);
    Common::Result<void> noteProgram(Common::NodeId id, qint64 incarnation, const NodeClaim &claim);
    Common::Error whyNotRenewed(Common::NodeId id, const QString &holder) const;

    Database &m_db;
};

} // namespace Agent
