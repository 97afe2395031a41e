// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakenodes.h"

using namespace Console;
using Common::NodeId;

void FakeNodes::saveLimits(NodeId node, const Common::NodeLimits &limits, QObject *context, const Handler<void> &done)
{
    savedLimits = limits;
    change(QStringLiteral("limits %1").arg(node.value), context, done);
}

void FakeNodes::drain(NodeId node, std::chrono::seconds deadline, const QString &notice, QObject *context,
                      const Handler<void> &done)
{
    change(QStringLiteral("drain %1 %2 s %3").arg(node.value).arg(deadline.count()).arg(notice).trimmed(), context,
           done);
}

void FakeNodes::undrain(NodeId node, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("undrain %1").arg(node.value), context, done);
}

void FakeNodes::declareDead(NodeId node, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("dead %1").arg(node.value), context, done);
}

void FakeNodes::fetchMesh(QObject *context, const Handler<QList<MeshLink>> &done)
{
    answer<QList<MeshLink>>(context, done, [this] { return mesh; });
}

void FakeNodes::fetchShares(QObject *context, const Handler<QList<ShareView>> &done)
{
    answer<QList<ShareView>>(context, done, [this] { return shares; });
}

void FakeNodes::checkShares(QObject *context, const Handler<QList<ShareView>> &done)
{
    changes << QStringLiteral("check shares");
    fetchShares(context, done);
}

void FakeNodes::fetchSettings(NodeId node, QObject *context, const Handler<QList<NodeSetting>> &done)
{
    answer<QList<NodeSetting>>(context, done, [this, node] { return settings.value(node); });
}

void FakeNodes::fetchPlacementRule(QObject *context, const Handler<Common::PlacementRule> &done)
{
    answer<Common::PlacementRule>(context, done, [this] { return rule; });
}

void FakeNodes::savePlacementRule(Common::PlacementRule wanted, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("rule %1").arg(placementRuleName(wanted)), context, done, [this, wanted] { rule = wanted; });
}
