// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/clustercache.h"
#include "agent/nodes/outagepact.h"
#include "agent/storage/storage.h"
#include "common/domain/takeover.h"

namespace Agent {

/*!
    Gives the rooms of dead nodes free, by the rule of common/domain/takeover.h. Every node looks after each heartbeat; whoever
    comes first does it for all.
    Threads: storage threads and workers.
*/
class TakeOvers
{
public:
    TakeOvers(const OutagePact &pact, Common::LeaseTimes times) : m_pact(pact), m_times(times) {}

    Common::TakeOver judge(Common::NodeId node, const NodesSnapshot &snapshot) const;
    static void note(Common::NodeId dead, qint64 incarnation); //!< writes down one that is committed
    /*! Takes over all nodes that may be, in one transaction of its own; a snapshot that shows none costs nothing more. */
    Common::Result<void> takeOverDead(Database &database, const NodesSnapshot &snapshot) const;
    /*! After each heartbeat: who is there, and takeOverDead(). */
    Common::Result<Cached<NodesSnapshot>::Shared> look(Database &database, ClusterCache &cache) const;

private:
    const OutagePact &m_pact; // not owned, outlives this
    const Common::LeaseTimes m_times;
};

} // namespace Agent
