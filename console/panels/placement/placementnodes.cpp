// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/placement/placementnodes.h"

#include <QCoreApplication>

namespace Console {
namespace {

struct PlacementRuleText
{
    Q_DECLARE_TR_FUNCTIONS(Console::PlacementRule)
};

} // namespace

QList<Common::PlacementNode> placementNodes(const QList<ServerEntry> &servers)
{
    QList<Common::PlacementNode> nodes;
    for (const ServerEntry &server : servers) {
        const NodeReport report = server.report.value_or(NodeReport());
        nodes.append({.id = server.record.id,
                      .name = server.record.name,
                      .active = server.record.active,
                      .state = report.state,
                      .openRooms = report.rooms,
                      .people = report.people,
                      .load = report.load,
                      .limits = report.limits,
                      .media = report.media});
    }
    return nodes;
}

QString placementRuleText(Common::PlacementRule rule)
{
    switch (rule) {
    case Common::PlacementRule::Capacity: return PlacementRuleText::tr("By the size of rooms");
    case Common::PlacementRule::People: return PlacementRuleText::tr("By the people present");
    }
    Q_UNREACHABLE();
}

QString placementRuleEffect(Common::PlacementRule rule)
{
    switch (rule) {
    case Common::PlacementRule::Capacity:
        return PlacementRuleText::tr(
            "A node's load is the sum of the configured sizes of its open rooms, however many people "
            "are in them. This suits rooms that fill up.");
    case Common::PlacementRule::People:
        return PlacementRuleText::tr(
            "A node's load is the number of people in its rooms; a room younger than 15 minutes counts "
            "as its configured size. This suits rooms that are larger than what is used of them.");
    }
    Q_UNREACHABLE();
}

} // namespace Console
