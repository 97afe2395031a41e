// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/placement/balance.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Console {
namespace {

struct BalanceText
{
    Q_DECLARE_TR_FUNCTIONS(Console::Balance)
};

constexpr double usualWeight = 100;

bool getsRooms(const BalanceRow &row)
{
    return row.node.active && row.node.state == Common::NodeState::Up;
}

QString number(double value)
{
    return QLocale().toString(value, 'f', value < 10 && value != int(value) ? 1 : 0);
}

} // namespace

bool operator==(const BalanceRow &left, const BalanceRow &right)
{
    const auto values = [](const BalanceRow &row) {
        const Common::PlacementNode &node = row.node;
        return std::tie(node.id, node.name, node.active, node.state, node.openRooms, node.people, node.load, row.share,
                        row.weighted, row.relative);
    };
    return values(left) == values(right) && left.node.limits == right.node.limits;
}

QList<BalanceRow> balanceRows(const QList<Common::PlacementNode> &nodes)
{
    QList<BalanceRow> rows;
    double total = 0;
    double highest = 0;
    for (const Common::PlacementNode &node : nodes) {
        if (!Common::holdsLease(node.state))
            continue;
        const double weighted = double(node.load) * usualWeight / std::max(1, node.limits.weight);
        rows.append({.node = node, .weighted = weighted});
        total += double(node.load);
        highest = std::max(highest, weighted);
    }
    for (BalanceRow &row : rows) {
        row.share = total > 0 ? double(row.node.load) / total : 0;
        row.relative = highest > 0 ? row.weighted / highest : 0;
    }
    return rows;
}

BalanceVerdict balanceVerdict(const QList<BalanceRow> &rows)
{
    QList<BalanceRow> open;
    std::ranges::copy_if(rows, std::back_inserter(open), getsRooms);
    if (open.isEmpty())
        return {false, BalanceText::tr("No node gets new rooms now.")};
    if (open.size() == 1)
        return {true,
                BalanceText::tr("Only %1 gets new rooms: there is nothing to balance.").arg(open.first().node.name)};
    const auto [least, most] = std::ranges::minmax_element(open, {}, &BalanceRow::weighted);
    if (most->weighted == 0)
        return {true, BalanceText::tr("No node is loaded.")};
    const double difference = most->weighted - least->weighted;
    if (difference <= std::max(balanceTolerance, least->weighted / 4))
        return {true,
                BalanceText::tr(
                    "The load is balanced: for their weights, %1 has the most with %2 and %3 the least with %4.")
                    .arg(most->node.name, number(most->weighted), least->node.name, number(least->weighted))};
    return {
        false,
        BalanceText::tr("The load is not balanced: for their weights, %1 has %2 and %3 has %4. New rooms go to %3 "
                        "until it has caught up; rooms that are open stay where they are unless somebody moves them.")
            .arg(most->node.name, number(most->weighted), least->node.name, number(least->weighted))};
}

} // namespace Console
