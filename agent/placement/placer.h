// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/takeovers.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/storage.h"
#include "common/domain/placement.h"
#include "common/domain/room.h"

#include <QMutex>

#include <memory>

namespace Agent {

/*! What this node's configuration says about where rooms are opened. */
struct PlacementTerms
{
    Common::LeaseTimes times;
    int meshPeople = Common::usualMeshPeople; //!< rooms of more prefer a media server
};

/*!
    Gives closed rooms to nodes. The transactions of all nodes stand in line at a locked row, so that rooms which are entered
    at one moment spread; those that wait on this node are placed together, in one transaction for all of them.
    Threads: workers; a call may do the work of others that came meanwhile.
*/
class Placer
{
public:
    Placer(Storage &storage, const TakeOvers &takeOvers, const PlacementTerms &terms)
        : m_storage(storage)
        , m_takeOvers(takeOvers)
        , m_terms(terms)
        , m_placing(storage.newLock())
    {
    }

    /*! Who has the room, after it was given to somebody if nobody had it. Errors: NoNode (says why), Unavailable. */
    Common::Result<RoomLease> place(const Common::Room &room);

    static Common::PlacementQuestion question(const Common::Room &room, std::optional<Common::NodeId> openOn,
                                              const NodesSnapshot &snapshot, const PlacementTerms &terms);
    /*! NoNode: its node went silent, and may still serve the room. */
    static Common::Error stillHeld(Common::NodeId node, const NodesSnapshot &snapshot, const Common::LeaseTimes &times);

    static constexpr qsizetype largestBatch = 64;

private:
    struct Request
    {
        const Common::Room *room = nullptr; // of the caller, who waits
        std::optional<Common::Result<RoomLease>> answer = {};
        RoomLease overtaken = {}; // of a node that was taken over for it
    };
    using Batch = QList<Request *>;

    void placeBatch(const Batch &batch);
    Common::Result<RoomLease> placeOne(Database &database, Request &request, NodesSnapshot &nodes) const;

    Storage &m_storage; // not owned, outlive this
    const TakeOvers &m_takeOvers;
    const PlacementTerms m_terms;
    const std::unique_ptr<SlowLock> m_placing; // whoever has it places for all who wait
    QMutex m_waitingMutex;
    Batch m_waiting;
};

} // namespace Agent
