// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/placement.h"

namespace Console {

/*! How one node is loaded, and how it compares with the others. */
struct BalanceRow
{
    Common::PlacementNode node = {};
    double share = 0;    //!< of all load, 0 to 1
    double weighted = 0; //!< load for a weight of 100: what the cluster compares
    double relative = 0; //!< of the highest weighted load, 0 to 1

    friend bool operator==(const BalanceRow &left, const BalanceRow &right);
};
inline Common::NodeId rowKey(const BalanceRow &row)
{
    return row.node.id;
}

/*! Of the nodes that hold rooms or may get some, in the order of the nodes. */
QList<BalanceRow> balanceRows(const QList<Common::PlacementNode> &nodes);

struct BalanceVerdict
{
    bool isBalanced = true;
    QString sentence;
};
/*!
    Whether the load is spread as the weights ask for. A difference that the next few rooms level out by themselves is none:
    it is balanced while the highest weighted load is at most `balanceTolerance` persons or a quarter above the lowest.
*/
BalanceVerdict balanceVerdict(const QList<BalanceRow> &rows);
constexpr double balanceTolerance = 25;

} // namespace Console
