// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/takeover.h"

#include <algorithm>

namespace Common {
namespace {

/*!
    Whether `witness` proves that `node` has not outlived its lease on promises: the node would have needed this one's
    promise before the lease ran out, and did not have it. Equal moments prove nothing: which came first is not known.
*/
bool isWitness(const NodeStatus &witness, const NodeStatus &node, UtcTime databaseNow)
{
    return witness.record.id != node.record.id && witness.leaseUntil > databaseNow && witness.renewedSince
        && witness.renewedSince < node.heartbeatAt && witness.heartbeatAt > node.leaseUntil;
}

} // namespace

TakeOver mayTakeOver(const NodeStatus &node, const QList<NodeStatus> &nodes, UtcTime databaseNow,
                     const LeaseTimes &times, bool knowsItself)
{
    if (!node.leaseUntil || node.leaseUntil > databaseNow)
        return TakeOver::NotNeeded;
    const auto proves = [&](const NodeStatus &other) { return isWitness(other, node, databaseNow); };
    if (knowsItself || databaseNow >= takeOverAtLatest(node, times) || std::ranges::any_of(nodes, proves))
        return TakeOver::Allowed;
    return TakeOver::MustWait;
}

UtcTime takeOverAtLatest(const NodeStatus &node, const LeaseTimes &times)
{
    return node.leaseUntil + times.outage;
}

} // namespace Common
