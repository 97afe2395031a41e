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
    QHash<NodeId, qint64> dead;
    for (const NodeStatus &node : snapshot.nodes) {
        if (holdsSomething(node) && judge(node.record.id, snapshot) == TakeOver::Allowed)
            dead.insert(node.record.id, node.incarnation);
    }
    if (dead.isEmpty())
        return {};
    using Taken = QHash<NodeId, qint64>;
    const auto taken = database.transaction([&]() -> Result<Taken> {
        if (const auto locked = PlacementRepository(database).lock(); !locked)
            return locked.error();
        // While this node stood in line, the one before it may have done it all: then it must not ask for each again.
        NodeRepository nodes(database);
        const auto overdue = nodes.overdue();
        if (!overdue)
            return overdue.error();
        Taken done;
        for (auto it = overdue->cbegin(); it != overdue->cend(); ++it) {
            if (dead.value(it.key()) != it.value())
                continue;
            const auto took = nodes.takeOver(it.key(), it.value());
            if (!took)
                return took.error();
            if (*took)
                done.insert(it.key(), it.value());
        }
        return done;
    });
    if (!taken)
        return taken.error();
    for (auto it = taken->cbegin(); it != taken->cend(); ++it)
        note(it.key(), it.value());
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
