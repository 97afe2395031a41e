// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/admission.h"

#include "agent/security/tokens.h"
#include "agent/storage/repositories/roomrepository.h"

namespace Agent {

using namespace Common;

Result<Admitted> admit(Database &database, ClusterCache &cache, const QString &ticket, NodeId here,
                       const QString &publicId, const QString &address)
{
    // One transaction: at every moment the seat or the connection keeps the room open.
    return database.transaction([&]() -> Result<Admitted> {
        const auto seat = PlacementRepository(database).takeSeat(tokenHash(ticket), here);
        if (!seat)
            return seat.error();
        const auto user = cache.user(seat->user);
        if (!user)
            return user.error();
        const auto room = RoomRepository(database).find(seat->lease.room);
        if (!room)
            return room.error();
        const auto since = ConnectionRepository(database).insert(
            {publicId, here, seat->lease.incarnation, room->id, user->id, address});
        if (!since)
            return since.error();
        return Admitted{seat->lease, room->name, *user, publicId, *since};
    });
}

Result<void> depart(Database &database, const RoomLease &lease, const QString &publicId)
{
    return database.transaction([&]() -> Result<void> {
        PlacementRepository placements(database);
        if (const auto locked = placements.lock(); !locked)
            return locked;
        if (const auto removed = ConnectionRepository(database).remove(publicId, lease.room); !removed)
            return removed;
        const auto released = placements.releaseIfEmpty(lease);
        if (!released)
            return released.error();
        return {};
    });
}

Result<QList<RoomLease>> sweepRooms(Database &database, NodeId here, qint64 incarnation)
{
    const auto held = PlacementRepository(database).heldBy(here, incarnation);
    if (!held)
        return held.error();
    QList<RoomLease> kept;
    for (const RoomLease &lease : *held) {
        const auto released = database.transaction([&]() -> Result<bool> {
            PlacementRepository placements(database);
            if (const auto locked = placements.lock(); !locked)
                return locked.error();
            return placements.releaseIfEmpty(lease);
        });
        if (!released)
            return released.error();
        if (!*released)
            kept.append(lease);
    }
    return kept;
}

} // namespace Agent
