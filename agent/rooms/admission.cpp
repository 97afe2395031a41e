// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/admission.h"

#include "agent/storage/repositories/roomrepository.h"

namespace Agent {

using namespace Common;

Result<PromisedSeat> redeem(Database &database, ClusterCache &cache, const QString &ticketHash, NodeId here)
{
    return database.transaction([&]() -> Result<PromisedSeat> {
        const auto seat = PlacementRepository(database).takeSeat(ticketHash, here);
        if (!seat)
            return seat.error();
        const auto user = cache.user(seat->user);
        if (!user)
            return user.error();
        const auto room = RoomRepository(database).find(seat->lease.room);
        if (!room)
            return room.error();
        return PromisedSeat{seat->lease, room->name, room->capacity, user->id, displayName(*user), seat->sessionHash};
    });
}

} // namespace Agent
