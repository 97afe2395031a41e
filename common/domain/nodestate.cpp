// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/nodestate.h"

#include <QCoreApplication>

namespace Common {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Common)
};

} // namespace

NodeState nodeState(const NodeStatus &node, UtcTime databaseNow, const LeaseTimes &times)
{
    if (!node.leaseUntil)
        return NodeState::Stopped;
    if (node.leaseUntil <= databaseNow)
        return NodeState::Dead;
    return databaseNow - node.heartbeatAt >= times.late ? NodeState::Late : NodeState::Up;
}

QLatin1String nodeStateName(NodeState state)
{
    switch (state) {
    case NodeState::Up: return QLatin1String("up");
    case NodeState::Late: return QLatin1String("late");
    case NodeState::Dead: return QLatin1String("dead");
    case NodeState::Stopped: return QLatin1String("stopped");
    }
    Q_UNREACHABLE();
}

QString nodeStateReason(const NodeStatus &node, UtcTime databaseNow, const LeaseTimes &times)
{
    const QString silentSeconds = QString::number((databaseNow - node.heartbeatAt).count() / 1000.0, 'f', 1);
    switch (nodeState(node, databaseNow, times)) {
    case NodeState::Up:
        return node.record.active ? Text::tr("Reports regularly.")
                                  : Text::tr("Reports regularly, but is not active: it gets no new rooms.");
    case NodeState::Late:
        return Text::tr("Silent for %1 s: it keeps its rooms but gets no new ones.").arg(silentSeconds);
    case NodeState::Dead:
        return Text::tr("Silent for %1 s: its lease has run out and its rooms may open elsewhere.").arg(silentSeconds);
    case NodeState::Stopped:
        return node.incarnation == 0 ? Text::tr("Has never been started.") : Text::tr("Was stopped cleanly.");
    }
    Q_UNREACHABLE();
}

} // namespace Common
