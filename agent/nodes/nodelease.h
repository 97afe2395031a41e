// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/storage.h"
#include "common/domain/nodestate.h"

#include <QObject>
#include <QTimer>

namespace Agent {

/*!
    This node's right to serve rooms: taken at the start, renewed at every heartbeat, given back at the end.

    The lease is measured by this machine's own clock from before the renewing statement was sent, so it always ends here
    before it ends for the others. When it ends, fenced() tells to close every room at once.
    Threads: lives in the main thread. The database is asked in a thread of its own, so that no other work delays a renewal.
*/
class NodeLease : public QObject
{
    Q_OBJECT
public:
    NodeLease(const DatabaseSettings &settings, Common::NodeId node, Common::LeaseTimes times,
              const Common::Clock &clock, std::function<void(const Commit &)> committed, QObject *parent = nullptr);

    /*!
        Takes the node for this process; waits for the database, at start only. Errors: NodeIdInUse (another agent runs it;
        nothing was changed), NotInitialised (not listed), Unavailable.
    */
    Common::Result<void> claim(const NodeClaim &claim);
    void keep();    //!< starts the heartbeat
    void release(); //!< gives the lease back; waits for it as long as one statement may take

    Common::NodeId node() const { return m_node; }
    qint64 incarnation() const { return m_incarnation; }
    bool holds() const { return m_clock.monotonic() < m_heldUntil; } //!< ask before every admission and every write

Q_SIGNALS:
    void renewed(const Agent::NodeRenewal &renewal); //!< also after a time of fenced()
    void fenced();                                   //!< the lease ran out: rooms must be closed now
    void lost(const Common::Error &why);             //!< another agent has the node, or it was removed: end the process

private:
    void beat();
    void answered(Common::Millis sentAt, const Common::Result<NodeRenewal> &renewal);
    void holdFrom(Common::Millis sentAt);

    const Common::NodeId m_node;
    const Common::LeaseTimes m_times;
    const Common::Clock &m_clock; // not owned, outlives this
    Storage m_storage;            // one thread, one connection
    QTimer m_heartbeat;
    QTimer m_expiry;
    Common::Millis m_heldUntil{0};
    qint64 m_incarnation = 0;
    bool m_asking = false;
};

} // namespace Agent
