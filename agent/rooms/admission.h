// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/clustercache.h"
#include "agent/placement/promisedseat.h"

namespace Agent {

/*!
    Uses up a ticket whose seat was left in the database. Errors: NotFound (ticket unknown, used up, too old or for another
    node, or its user is gone), Conflict (the room is not open here with the ticket's epoch), RoomUnknown, RoomClosed,
    Unavailable.
    Threads: storage threads; one transaction.
*/
Common::Result<PromisedSeat> redeem(Database &database, ClusterCache &cache, const QString &ticketHash,
                                    Common::NodeId here);

} // namespace Agent
