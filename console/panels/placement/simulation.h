// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/placement.h"
#include "console/connection/roomrecords.h"

#include <QMap>

namespace Console {

/*! What somebody wants to know the consequences of. */
struct WhatIf
{
    enum class Event {
        Lost,    //!< a node goes: its rooms open elsewhere as people come back
        Drained, //!< a node is emptied: its rooms move
        Added,   //!< a new node gets the rooms that are opened next
    };

    Event event = Event::Lost;
    Common::NodeId node = {};       //!< of Lost and Drained
    Common::NodeLimits limits = {}; //!< of the new node
    int newRooms = 10;              //!< of Added: how many are opened next
    int roomSize = 25;              //!< of each of them, in persons
};

/*! The cluster as it is. */
struct Situation
{
    Common::PlacementRule rule = Common::PlacementRule::Capacity;
    QList<Common::PlacementNode> nodes = {};
    QList<OpenRoom> rooms = {};
    QMap<qint64, Common::RoomPin> pins = {}; //!< by room
    QDateTime now = {};
};

/*! Where one room goes. */
struct RoomMove
{
    qint64 room = 0; //!< of new rooms: 1, 2, …
    QString name = {};
    int people = 0;
    qint64 load = 0; //!< by the rule
    QString from = {};
    Common::NodeId to = {}; //!< 0 = nobody can take it
    QString toName = {};
    QString reason = {}; //!< why there, or why nowhere

    friend bool operator==(const RoomMove &, const RoomMove &) = default;
};
inline qint64 rowKey(const RoomMove &move)
{
    return move.room;
}

/*! A node before and after. */
struct LoadChange
{
    Common::NodeId node = {};
    QString name = {};
    int weight = 100;
    int roomsBefore = 0;
    int roomsAfter = 0;
    qint64 before = 0; //!< load
    qint64 after = 0;
    qint64 highest = 0; //!< of all nodes, before and after

    friend bool operator==(const LoadChange &, const LoadChange &) = default;
};
inline Common::NodeId rowKey(const LoadChange &change)
{
    return change.node;
}

struct Simulation
{
    QList<RoomMove> moves = {}; //!< in the order in which the rooms move
    QList<LoadChange> loads = {};
    int homeless = 0; //!< rooms that nobody can take
    QString summary = {};
};

/*! What one room counts as, by the rule. What a young room held at most is not known here: it counts as its size. */
qint64 roomLoad(Common::PlacementRule rule, const OpenRoom &room, const QDateTime &now);

/*! Plays it through with the cluster's own rule, room by room, the fullest first. Pure: nothing is changed anywhere. */
Simulation simulate(const Situation &situation, const WhatIf &question);

} // namespace Console
