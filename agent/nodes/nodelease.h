// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/mediaload.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/storage.h"
#include "common/domain/nodestate.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <memory>

namespace Agent {

/*!
    This node's right to serve rooms: taken at the start, renewed at every heartbeat, given back at the end.

    The lease is measured by this machine's own clock from before the renewing statement was sent, so it always ends here
    before it ends for the others. When it ends, fenced() tells to close every room at once. A node whose rooms were given
    away meanwhile takes its place anew, with a new incarnation and no rooms.

    While the database is out of reach, silent() asks for the promises of the other nodes (outagepact.h); with all of them
    the lease is extended.
    Threads: lives in the main thread; const calls other than peers() may be made in any. The database is asked in a thread of its
    own, so that no other work delays a renewal.
*/
class NodeLease : public QObject
{
    Q_OBJECT
public:
    NodeLease(const DatabaseSettings &settings, Common::NodeId node, Common::LeaseTimes times,
              const Common::Clock &clock, std::function<void(const Commit &)> committed, QObject *parent = nullptr);
    /*! `storage` is for nothing else. */
    NodeLease(std::unique_ptr<Storage> storage, Common::NodeId node, Common::LeaseTimes times,
              const Common::Clock &clock, QObject *parent = nullptr);

    /*!
        Takes the node for this process; waits for the database, at start only. Errors: NodeIdInUse (another agent runs it;
        nothing was changed), NotInitialised (not listed), SchemaTooNew, Unavailable.
    */
    Common::Result<void> claim(const NodeClaim &claim);
    /*! NodeIdInUse, as claim() says it. */
    static Common::Error inUse(Common::NodeId node, const QString &holder, const Common::LeaseTimes &times);
    /*! Each heartbeat tells of the media server, too. `media` outlives this; before keep(). */
    void tellOf(const MediaLoad &media) { m_media = &media; }
    void keep();    //!< starts the heartbeat
    void release(); //!< gives the lease back; waits for it as long as one statement may take

    Common::NodeId node() const { return m_node; }
    qint64 incarnation() const { return m_incarnation; }
    /*! Ask before every admission and every write. */
    bool holds() const { return m_clock.monotonic() < m_heldUntil.load(); }
    /*! The same for who serves in the name of that incarnation: it may be over, and the next one hold already. */
    bool holds(qint64 incarnation) const { return holds() && m_incarnation == incarnation; }
    /*! No renewal that succeeded was sent within LeaseTimes::late: this node does not reach the database. */
    bool isSilent() const { return m_clock.monotonic() - m_renewedAt.load() > m_times.late; }

    /*! How long it still holds, unless it is renewed; 0 = it does not. */
    Common::Millis remaining() const { return std::max(Common::Millis(0), m_heldUntil.load() - m_clock.monotonic()); }
    const DatabaseMetrics &databaseMetrics() const { return m_storage->metrics(); } //!< of its own connection

    Common::UtcTime databaseNow() const; //!< the database's clock, reckoned from the last renewal
    /*! Those who were live at the last renewal: who could take over this node's rooms. */
    const QList<Common::NodeId> &peers() const { return m_peers; }
    /*! Whether a node that renewed at this moment of the database saw this node live, as its lease of then shows. Any thread. */
    bool wasSeenLiveAt(Common::UtcTime renewal) const;
    bool hasNotReportedBefore(Common::UtcTime moment) const; //!< this process; by the database's clock
    Common::Millis renewedAt() const
    {
        return m_renewedAt;
    } //!< when the last renewal that succeeded was sent; this machine's clock
    /*! All peers promised, in answers to questions sent at `askedAt`, to take nothing over for the length of a lease. */
    void extend(Common::Millis askedAt);
    /*! This node promises so itself: a renewal that is under way or comes next tells that it cannot vouch for anybody's death. */
    void notePromise() { ++m_promises; }

Q_SIGNALS:
    void renewed(const Agent::NodeRenewal &renewal);     //!< also after a time of fenced()
    void reconnected(const Agent::NodeRenewal &renewal); //!< before renewed(): the database may have lost what it knew
    void silent();                                       //!< at each heartbeat while isSilent()
    void fenced();                                       //!< the lease ran out: rooms must be closed now
    void restarted();                                    //!< after fenced(): holds again, by a new incarnation
    void
    lost(const Common::Error
             &why); //!< another agent has the node, it was removed, or its program is too old by now: end the process

private:
    using Claimed = Common::Result<qint64>;

    Later<Claimed> sendClaim();
    void beat();
    void answered(Common::Millis sentAt, quint64 promises, const Common::Result<NodeRenewal> &renewal);
    void overtaken();
    void holdFrom(Common::Millis sentAt);
    void setHeldUntil(Common::Millis until);
    void fence();

    const Common::NodeId m_node;
    const Common::LeaseTimes m_times;
    const Common::Clock &m_clock;             // not owned, outlives this
    const std::unique_ptr<Storage> m_storage; // one thread, one connection
    const MediaLoad *m_media = nullptr;       // not owned
    QTimer m_heartbeat;
    QTimer m_expiry;
    NodeClaim m_claim;
    std::atomic<Common::Millis> m_heldUntil{Common::Millis(0)};
    std::atomic<Common::Millis> m_renewedAt{Common::Millis(0)}; // when the last renewal that succeeded was sent
    std::atomic<quint64> m_promises = 0;
    quint64 m_promisesReported = 0;
    int m_connections = 1;                                          // of the connection that renews the lease
    std::atomic<Common::Millis> m_databaseAhead{Common::Millis(0)}; // of m_clock.monotonic(); 0 = not known yet
    struct Run // of renewals without a gap, by the database's clock
    {
        Common::UtcTime since;
        Common::UtcTime until; // seen live by whoever renewed up to here
    };
    void noteRun(const NodeRenewal &renewal);
    mutable QMutex m_runsMutex;
    QList<Run> m_runs; // oldest first
    Common::UtcTime m_firstReport;
    Common::Millis m_clockOffset{0};
    QList<Common::NodeId> m_peers;
    std::atomic<qint64> m_incarnation = 0; // set before m_heldUntil, read after it
    bool m_asking = false;
    bool m_isFenced = false;
};

} // namespace Agent
