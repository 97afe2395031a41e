// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/nodestate.h"

namespace Common {

/*!
    When the rooms of a node whose lease ran out may be opened elsewhere.

    Its lease is not enough: while the database is out of everybody's reach, a node keeps its rooms on the promise of every
    node that was live at its last renewal that it will take nothing over (agent/nodes/outagepact.h). So somebody must
    know that no such promise stands. That is
      - a witness: a node that was live before the dead one's last renewal, so that its promise would have been needed,
        and that renewed after the lease ran out without having promised anything meanwhile (NodeStatus::renewedSince);
      - or the asking node itself, when it would have been asked to promise and no promise of its own stands
        (`knowsItself`);
      - or time: nobody keeps rooms for longer than LeaseTimes::outage.
*/
enum class TakeOver {
    NotNeeded, //!< the node's lease holds, or it holds nothing
    Allowed,
    MustWait, //!< it may still serve its rooms
};
TakeOver mayTakeOver(const NodeStatus &node, const QList<NodeStatus> &nodes, UtcTime databaseNow,
                     const LeaseTimes &times, bool knowsItself);

/*! The moment by which it is Allowed at the latest. */
UtcTime takeOverAtLatest(const NodeStatus &node, const LeaseTimes &times);

} // namespace Common
