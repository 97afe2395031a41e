// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/cache/clustercache.h"
#include "agent/nodes/asknode.h"
#include "agent/placement/placer.h"
#include "agent/placement/promisedseat.h"
#include "agent/security/vault.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"
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
    QString pass;     //!< to come back with; see ReturnPass
    QStringList urls; //!< the room WebSocket addresses of all nodes
};

/*!
    Decides which node serves a room and hands out the seats in it.

    A room that is open is asked for a seat at its node, in memory; nothing is written. Only for a room that is closed the
    database is asked: decisions stand in line there, so rooms that are entered at one moment spread over the nodes, and one
    room never gets two. Where the node cannot be reached over the commit channel, though its lease holds, the seat is left
    in the database for it.

    Errors of enter(): RoomUnknown, RoomClosed (to all but administrators), RoomFull, NodeFull (the node of the room is at
            its limit of people), NoNode (says why no node can serve it now: a node that went silent may still have it, all
            are at their limit, …), Unavailable.
    Threads: worker threads only.
*/
class PlacementService
{
public:
    PlacementService(Storage &storage, ClusterCache &cache, const TakeOvers &takeOvers, RequestNode requestNode,
                     const Vault &vault, Common::Random &random, const PlacementTerms &terms)
        : m_storage(storage)
        , m_cache(cache)
        , m_placer(storage, takeOvers, terms)
        , m_requestNode(std::move(requestNode))
        , m_vault(vault)
        , m_random(random)
        , m_terms(terms)
    {
    }

    Common::Result<Entry> enter(Common::RoomId room, const Caller &by, const QString &sessionHash);
    const PlacementTerms &terms() const { return m_terms; }
    Common::Result<QList<OpenRoom>> openRooms();
    /*! What would be decided for the room now, with the reason for each node. RoomUnknown. */
    Common::Result<QList<Common::PlacementVerdict>> explain(Common::RoomId room);
    /*! The question that is asked for the room now. */
    static Common::Result<Common::PlacementQuestion> question(Database &database, const Common::Room &room,
                                                              const PlacementTerms &terms);
    Common::Result<Common::PlacementRule> rule();
    Common::Result<void> setRule(Common::PlacementRule rule, const Caller &by);

    /*! Gives an open room to another node in one transaction: `target`, or the one that the rule prefers when it is 0. */
    static Common::Result<RoomLease> move(Database &database, const RoomLease &lease, const Common::Room &room,
                                          Common::NodeId target, const PlacementTerms &terms);

    static constexpr Common::Millis ticketLife{15000};

private:
    Common::Result<Common::Room> findRoom(Common::RoomId id, const Caller &by);
    Common::Result<Entry> entryFor(const PromisedSeat &seat, const Common::Room &room, const QString &ticket);
    Common::Result<void> takeSeat(const PromisedSeat &seat, const QString &ticket);
    Common::Result<void> leaveSeatInDatabase(const PromisedSeat &seat, const QString &ticket);

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    Placer m_placer;
    const RequestNode m_requestNode;
    const Vault &m_vault;
    Common::Random &m_random;
    const PlacementTerms m_terms;
};

} // namespace Agent
