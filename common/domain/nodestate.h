// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/domain/noderecord.h"

namespace Common {

/*! The times that decide who is alive. All are compared by the database's clock alone. */
struct LeaseTimes
{
    Millis heartbeat = Millis(2000); //!< how often a node renews
    Millis late = Millis(5000);      //!< silent this long: keeps its rooms, gets no new ones
    Millis lease = Millis(15000);    //!< silent this long: dead, its rooms may be taken
};

enum class NodeState { Up, Late, Dead, Stopped };

/*! What the database knows of a node at one moment of its own clock. */
struct NodeStatus
{
    NodeRecord record;
    qint64 incarnation = 0; //!< grows with each start; 0 = never started
    UtcTime heartbeatAt;    //!< last renewal
    UtcTime leaseUntil;     //!< 0 = ended cleanly or never started
    QString version;        //!< of the agent that runs it
    QString peerAddress;    //!< where its commit channel listens
    int peerPort = 0;
    int rooms = 0;   //!< open rooms
    int people = 0;  //!< people in them
    qint64 load = 0; //!< sum of the configured sizes of its open rooms, in persons
};

NodeState nodeState(const NodeStatus &node, UtcTime databaseNow, const LeaseTimes &times);
QLatin1String nodeStateName(NodeState state); //!< "up", "late", "dead", "stopped"

/*! The state as a sentence, with what it means for the node's rooms. */
QString nodeStateReason(const NodeStatus &node, UtcTime databaseNow, const LeaseTimes &times);

} // namespace Common
