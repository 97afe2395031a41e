// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/placement.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Common {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Common)
};

PlacementVerdict verdict(const PlacementNode &node)
{
    const bool candidate = node.active && node.eligible;
    QString reason;
    if (!node.active)
        reason = Text::tr("not active");
    else if (!node.eligible)
        reason = Text::tr("state %1").arg(node.state);
    else
        reason =
            QCoreApplication::translate("Common", "load %1 in %n open room(s)", nullptr, node.openRooms).arg(node.load);
    return {node.id, node.name, false, candidate, node.load, reason};
}

auto preference(const PlacementNode &node)
{
    return std::make_tuple(!(node.active && node.eligible), node.load, node.openRooms, node.id);
}

} // namespace

Result<PlacementChoice> placeRoom(std::optional<PlacementHolder> holder, const QList<PlacementNode> &nodes)
{
    QList<PlacementNode> ordered = nodes;
    std::ranges::sort(ordered, {}, preference);

    PlacementChoice choice;
    for (const PlacementNode &node : ordered)
        choice.verdicts.append(verdict(node));

    const auto chosen =
        holder ? std::ranges::find(choice.verdicts, holder->node, &PlacementVerdict::node) : choice.verdicts.begin();
    if (holder && chosen != choice.verdicts.end()) {
        chosen->reason = Text::tr("the room is open here");
    } else if (chosen == choice.verdicts.end() || !chosen->candidate) {
        QStringList reasons;
        for (const PlacementVerdict &each : choice.verdicts)
            reasons.append(QStringLiteral("%1: %2").arg(each.name, each.reason));
        return Error{ErrorCode::NoNode,
                     reasons.isEmpty()
                         ? Text::tr("The cluster has no node that could open the room.")
                         : Text::tr("No node can open the room (%1).").arg(reasons.join(QLatin1String("; "))),
                     Text::tr("Start a node or make one active, then try again.")};
    }
    chosen->chosen = true;
    choice.node = chosen->node;
    choice.alreadyOpen = holder.has_value();
    return choice;
}

} // namespace Common
