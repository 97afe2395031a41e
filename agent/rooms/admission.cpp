// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/admission.h"

#include "agent/accounts/lowerlevel.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/sessionrepository.h"

namespace Agent {

using namespace Common;

Result<PromisedSeat> redeem(Database &database, ClusterCache &cache, const QString &ticketHash, NodeId here)
{
    return database.transaction([&]() -> Result<PromisedSeat> {
        const auto seat = PlacementRepository(database).takeSeat(ticketHash, here);
        if (!seat)
            return seat.error();
        auto user = cache.user(seat->user);
        if (!user)
            return user.error();
        const auto room = RoomRepository(database).find(seat->lease.room);
        if (!room)
            return room.error();
        if (room->isClosed && !mayAdminister(user->level)) // since the seat was promised
            return RoomRepository::closedRoom(*room);
        const auto session = SessionRepository(database).find(seat->sessionHash);
        if (!session && session.error().code != ErrorCode::NotLoggedIn)
            return session.error();
        if (session && session->mostLevel) // came by a token
            user->level = lowerLevel(user->level, *session->mostLevel);
        PromisedSeat promised = seatFor(*user, *room, seat->sessionHash);
        promised.lease = seat->lease;
        if (session) {
            promised.becomesModerator = session->scope.becomesModerator;
            promised.mayRecord = session->scope.mayRecord;
        }
        return promised;
    });
}

} // namespace Agent
