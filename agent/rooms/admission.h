// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/clustercache.h"
#include "agent/storage/repositories/connectionrepository.h"
#include "agent/storage/repositories/placementrepository.h"

/*!
    What the database must agree to before somebody is in a room, and what it must know after somebody left.
    Threads: storage threads; each is one transaction.
*/
namespace Agent {

struct Admitted
{
    RoomLease lease;
    QString roomName;
    Common::User user;
    QString publicId;
    Common::UtcTime since;
};

/*!
    Uses up a ticket and writes the person into the list of connections. Errors: NotFound (ticket unknown, used up, too
    old or for another node), Conflict (the room is not open here with the ticket's epoch), RoomUnknown, Unavailable.
*/
Common::Result<Admitted> admit(Database &database, ClusterCache &cache, const QString &ticket, Common::NodeId here,
                               const QString &publicId, const QString &address);

/*! Takes a person off the list; closes the room for this node when nobody is left in it. */
Common::Result<void> depart(Database &database, const RoomLease &lease, const QString &publicId);

/*! Closes those of this node's rooms that nobody came to or everybody left; returns what the node holds after that. */
Common::Result<QList<RoomLease>> sweepRooms(Database &database, Common::NodeId here, qint64 incarnation);

} // namespace Agent
