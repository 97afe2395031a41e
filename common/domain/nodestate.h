// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/domain/features.h"
#include "common/domain/mediaserver.h"
#include "common/domain/noderecord.h"

namespace Common {

/*! The times that decide who is alive. All are compared by the database's clock alone. */
struct LeaseTimes
{
    Millis heartbeat = Millis(2000);    //!< how often a node renews
    Millis late = Millis(5000);         //!< silent this long: keeps its rooms, gets no new ones
    Millis lease = Millis(15000);       //!< silent this long: dead, its rooms may be taken
    Millis outage = Millis(3'600'000);  //!< how long rooms are kept at most while no node reaches the database
    Millis flapBackOff = Millis(10000); //!< how long a node that crashed gets no new rooms, see flapBackOff()
};

/*!
    What a node is to the cluster, by the database's clock.
        joining   holds its lease, but gets no new rooms yet: it has just started, or it has crashed and must prove itself
        up        holds its lease, gets rooms
        late      silent for LeaseTimes::late: keeps its rooms, gets no new ones
        draining  an administrator empties it: keeps its rooms until the deadline, gets no new ones
        drained   as draining, and no room is left
        fenced    its lease ran out; it says itself that it has closed its rooms, because it cannot reach the database
        dead      its lease ran out
        stopped   ended cleanly, or never started
*/
enum class NodeState { Joining, Up, Late, Draining, Drained, Fenced, Dead, Stopped };
constexpr NodeState allNodeStates[] = {NodeState::Joining, NodeState::Up,     NodeState::Late, NodeState::Draining,
                                       NodeState::Drained, NodeState::Fenced, NodeState::Dead, NodeState::Stopped};

/*! How a node is to be loaded, as an administrator sets it. */
struct NodeLimits
{
    int weight = 100;        //!< 1 to 1000: a node of 200 takes twice the load of one of 100
    int maxRooms = 0;        //!< open rooms; 0 = no limit
    int maxPeople = 0;       //!< people in them; 0 = no limit
    QStringList labels = {}; //!< words that rooms may ask for, for instance "gpu"

    friend bool operator==(const NodeLimits &, const NodeLimits &) = default;
};
constexpr int maximumWeight = 1000;
constexpr int maximumNodeLimit = 1'000'000; //!< of rooms, of people
constexpr int maximumLabels = 20;
Result<void> checkNodeLimits(const NodeLimits &limits); //!< Invalid names the field that is wrong
/*! A label: 1 to 40 letters of the English alphabet, digits, dots, dashes, underscores. */
bool isLabel(const QString &text);

/*! An administrator's wish that a node be emptied. */
struct NodeDrain
{
    UtcTime since;  //!< 0 = none
    UtcTime until;  //!< the deadline at which its rooms move; 0 = none, they may end by themselves
    QString notice; //!< what people in its rooms are told besides; may be empty

    friend bool operator==(const NodeDrain &, const NodeDrain &) = default;
};

/*! What the database knows of a node at one moment of its own clock. */
struct NodeStatus
{
    NodeRecord record;
    qint64 incarnation = 0; //!< grows with each start and each time its rooms are taken over; 0 = never started
    UtcTime heartbeatAt;    //!< last renewal
    UtcTime leaseUntil;     //!< 0 = ended cleanly or never started
    QString holder;         //!< names the process that runs or ran it; see agent/nodes/processidentity.h
    QString version;        //!< of the agent that runs it
    QString peerAddress;    //!< where its commit channel listens
    int peerPort = 0;
    int rooms = 0;   //!< open rooms
    int people = 0;  //!< people in them
    qint64 load = 0; //!< by the cluster's placement rule, in persons
    NodeLimits limits;
    NodeDrain drain;
    UtcTime renewedSince;  //!< has renewed without a gap and without a promise since; 0 = not once yet. See takeover.h
    UtcTime eligibleAt;    //!< gets no new rooms before
    int flaps = 0;         //!< crashes that followed each other closely
    Millis clockOffset{0}; //!< its own clock less the database's, as it measured at its last renewal
    MediaServer media;     //!< as it told at its last renewal; none while it does not hold its lease
    int schemaVersion = 0; //!< of the newest step of the database's schema that its program knows; 0 = it does not tell
    Features features = {};  //!< likewise
    bool saysFenced = false; //!< it said so over the commit channel; not from the database
};

NodeState nodeState(const NodeStatus &node, UtcTime databaseNow, const LeaseTimes &times);
/*! What every node has that may be serving: what the cluster as a whole may use. Nothing when none is. */
Features clusterFeatures(const QList<NodeStatus> &nodes, UtcTime databaseNow, const LeaseTimes &times);
QLatin1String nodeStateName(NodeState state); //!< "up", "late", "dead", "stopped", …
bool holdsLease(NodeState state);             //!< may be serving rooms

/*! The state in sentences, with what it means for the node's rooms, and the clock's offset while the node measures it. */
QString nodeStateReason(const NodeStatus &node, UtcTime databaseNow, const LeaseTimes &times);

constexpr Millis clockOffsetWorthTelling{2000};
/*! "Its clock is 12 s ahead of the database's.", or empty when it is not worth telling. */
QString clockOffsetText(Millis offset);

/*! How long a node gets no new rooms after it crashed for the `flaps`th time in a row: 0, 1, 6 and 30 times `base`. */
Millis flapBackOff(int flaps, Millis base);

} // namespace Common
