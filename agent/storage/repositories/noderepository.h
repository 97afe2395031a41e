// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/nodestate.h"

#include <optional>

namespace Agent {

/*! What the agent that runs a node says of itself when it starts. */
struct NodeClaim
{
    QString holder; //!< names the process; see processIdentity()
    QString version;
    QString peerAddress;
    int peerPort = 0;
};

/*! The moment by the database's clock, and all nodes at that moment. */
struct NodesSnapshot
{
    Common::UtcTime now;
    QList<Common::NodeStatus> nodes; //!< by id; deleted ones are left out

    const Common::NodeStatus *find(Common::NodeId id) const; //!< null when it is not listed
};

/*! The state of a node's lease after a renewal. */
struct NodeRenewal
{
    Common::UtcTime now;                   //!< by the database's clock
    QHash<Common::NodeId, qint64> cursors; //!< last commit number of every sender: a cheap look for missed commits
};

/*!
    The nodes of the cluster: what administrators configure and the leases that keep them alive.
    Writing calls run inside a transaction and note what they change.
*/
class NodeRepository
{
public:
    explicit NodeRepository(Database &database) : m_db(database) {}

    Common::Result<NodesSnapshot> snapshot() const;
    Common::Result<Common::NodeRecord> find(Common::NodeId id) const;         //!< NotFound
    Common::Result<QList<Common::NodeRecord>> list(int start, int max) const; //!< by id
    Common::Result<int> count() const;

    /*! Adds a node; id 0 = the next free one. Conflict when the id was ever used. `by` may be 0 (a command). */
    Common::Result<Common::NodeId> insert(const Common::NodeRecord &node, const QString &sealedPassword,
                                          Common::UserId by);
    /*! Changes a node; no `sealedPassword` keeps the stored one. NotFound. */
    Common::Result<void> update(const Common::NodeRecord &node, const std::optional<QString> &sealedPassword,
                                Common::UserId by);
    Common::Result<void> remove(Common::NodeId id, Common::UserId by); //!< NotFound

    /*! Who holds the node's lease now; empty when nobody does (never, cleanly ended, or run out). */
    Common::Result<QString> liveHolder(Common::NodeId id) const;
    /*! Takes the node for this process and returns its incarnation. NotInitialised when the node is not listed. */
    Common::Result<qint64> claim(Common::NodeId id, const NodeClaim &claim, Common::Millis lease);
    /*! Renews by compare-and-set on the incarnation. LeaseLost when another agent took the node, or it was removed. */
    Common::Result<NodeRenewal> renew(Common::NodeId id, qint64 incarnation, Common::Millis lease);
    /*! Ends the lease, the placements and the connections of this incarnation. */
    Common::Result<void> release(Common::NodeId id, qint64 incarnation);

private:
    Database &m_db;
};

} // namespace Agent
