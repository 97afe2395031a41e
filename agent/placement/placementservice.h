// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"
#include "common/domain/nodestate.h"
#include "common/domain/placement.h"
#include "common/domain/room.h"

namespace Agent {

/*! A way into a room: where it is and the ticket that opens it, once, within `life`. */
struct Entry
{
    Common::Room room;
    Common::NodeRecord node;
    QString ticket;
    Common::Millis life;
};

/*!
    Decides which node serves a room and hands out the seats in it. Decisions stand in line in the database, so rooms
    that are entered at one moment spread over the nodes, and one room never gets two.

    Errors of enter(): RoomUnknown, RoomFull, NoNode (says why no node can), Unavailable.
    Threads: worker threads only.
*/
class PlacementService
{
public:
    PlacementService(Storage &storage, Common::Random &random, Common::LeaseTimes times)
        : m_storage(storage)
        , m_random(random)
        , m_times(times)
    {
    }

    Common::Result<Entry> enter(Common::RoomId room, const Common::User &user);
    Common::Result<QList<OpenRoom>> openRooms();

    static constexpr Common::Millis ticketLife{15000};

private:
    Storage &m_storage; // not owned, outlive this
    Common::Random &m_random;
    const Common::LeaseTimes m_times;
};

} // namespace Agent
