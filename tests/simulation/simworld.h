// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/asknode.h"
#include "agent/placement/promisedseat.h"
#include "agent/security/clusterkey.h"
#include "tests/simulation/simdatabase.h"
#include "tests/simulation/simmesh.h"
#include "tests/simulation/simsamples.h"

class SimNode;

/*! What the nodes of a simulation tell whoever made them. */
class SimWatcher
{
public:
    virtual ~SimWatcher() = default;
    virtual SimNode *node(Common::NodeId id) const = 0; //!< null while it does not run
    virtual QList<SimNode *> nodes() const = 0;         //!< all that run
    virtual void roomOpened(SimNode &node, const Agent::RoomLease &lease) = 0;
    /*! It is not served here any more: these people look for it. */
    virtual void roomEnded(Common::RoomId room, const QList<Common::UserId> &people) = 0;
};

/*! What all nodes of a simulation have in common. */
struct SimWorld
{
    SimTime &time;
    SimThreads &threads;
    SimDatabase &database;
    SimMesh &mesh;
    SimRandom &random;
    const Agent::ClusterKey &key;
    const Common::LeaseTimes &times;
    SimWatcher &watcher;
    SimSamples &staleness; //!< of commits: ms from the commit until another node's caches know
    SimSamples &ownLag;    //!< ms, as senders see it by what was acknowledged
};
