// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/takeovers.h"

#include "agent/nodes/processidentity.h"
#include "agent/storage/repositories/placementrepository.h"
#include "common/core/history.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcTakeOver, "agent.takeover")

namespace Agent {

using namespace Common;

namespace {

bool holdsSomething(const NodeStatus &node)
{
    return node.rooms > 0 || node.people > 0;
}

} // namespace

TakeOver TakeOvers::judge(NodeId id, const NodesSnapshot &snapshot) const
{
    const NodeStatus *node = snapshot.find(id);
    if (!node) // removed by an administrator, and silent: nobody waits for it
        return TakeOver::Allowed;
    const auto standing = m_pact.standing(*node);
    if (standing == OutagePact::Standing::Stands && node->leaseUntil && node->leaseUntil <= snapshot.now)
        return TakeOver::MustWait;
    const TakeOver judged =
        mayTakeOver(*node, snapshot.nodes, snapshot.now, m_times, standing == OutagePact::Standing::Free);
    // Looked at last, for it reads files: on one machine a dead process is seen to be dead.
    return judged == TakeOver::MustWait && isCertainlyGone(node->holder) ? TakeOver::Allowed : judged;
}

void TakeOvers::note(NodeId dead, qint64 incarnation)
{
    history("takeover", {{QLatin1String("dead"), dead.value}, {QLatin1String("deadIncarnation"), incarnation}});
    qCWarning(lcTakeOver) << "node" << dead << "is dead: its rooms may open elsewhere";
}

Result<void> TakeOvers::takeOverDead(Database &database, const NodesSnapshot &snapshot) const
{
    for (const NodeStatus &node : snapshot.nodes) {
        if (!holdsSomething(node) || judge(node.record.id, snapshot) != TakeOver::Allowed)
            continue;
        const auto taken = database.transaction([&]() -> Result<bool> {
            if (const auto locked = PlacementRepository(database).lock(); !locked)
                return locked.error();
            return NodeRepository(database).takeOver(node.record.id, node.incarnation);
        });
        if (!taken)
            return taken.error();
        if (*taken)
            note(node.record.id, node.incarnation);
    }
    return {};
}

Result<Cached<NodesSnapshot>::Shared> TakeOvers::look(Database &database, ClusterCache &cache) const
{
    const auto nodes = cache.nodes();
    if (!nodes)
        return nodes;
    if (const auto done = takeOverDead(database, **nodes); !done)
        return done.error();
    return nodes;
}

} // namespace Agent
