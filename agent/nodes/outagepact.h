// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/asknode.h"
#include "agent/nodes/nodelease.h"

#include <QHash>
#include <QMutex>
#include <QObject>

namespace Agent {

/*!
    Keeps meetings alive while the database is out of everybody's reach.

    A node that cannot renew its lease asks every node that was live at its last renewal, and every one that was connected since, to
    promise that it will take nothing over for the length of a lease. Only who does not reach the database either promises;
    with all promises the lease goes on, with one missing it ends at its time. A promise given is kept whatever happens, and
    who gave one vouches for nobody's death with its next renewal (common/domain/takeover.h).
    Threads: lives in the main thread; standing() may be called in any.
*/
class OutagePact : public QObject
{
    Q_OBJECT
public:
    OutagePact(NodeLease &lease, Common::LeaseTimes times, const Common::Clock &clock, AskNode ask,
               std::function<QList<Common::NodeId>()> connectedPeers, QObject *parent = nullptr);

    void noteSeen(Common::NodeId node);                    //!< a connection with it began or ended
    void noteMet(Common::NodeId node, qint64 incarnation); //!< this node called it, and it knows

    NodeAnswer answer(Common::NodeId from); //!< of the request `promise`

    enum class Standing {
        Unknown, //!< this node cannot tell
        Stands,  //!< a promise stands: nothing of the node may be taken over by this one
        Free,    //!< the node needs this one's promise to go on, and has none
    };
    Standing standing(const Common::NodeStatus &node) const;

    static constexpr auto method = "promise";

private:
    void askAll();

    NodeLease &m_lease; // not owned, outlive this
    const Common::LeaseTimes m_times;
    const Common::Clock &m_clock;
    const AskNode m_ask;
    const std::function<QList<Common::NodeId>()> m_connectedPeers;
    mutable QMutex m_mutex;
    QHash<Common::NodeId, Common::Millis> m_promisedUntil;
    QHash<Common::NodeId, qint64> m_met;          // the incarnation
    QHash<Common::NodeId, Common::Millis> m_seen; // main thread only
};

} // namespace Agent
