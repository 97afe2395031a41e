// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace Common {

/*! A node as placement sees it. */
struct PlacementNode
{
    NodeId id;
    QString name;
    bool active = true;   //!< the administrator's switch
    bool eligible = true; //!< up by the database's clock
    QString state;        //!< its state in a word, for the reason
    int openRooms = 0;
    qint64 load = 0; //!< sum of the configured sizes of its open rooms, in persons
};

/*! Where a room is open now. A lease that ran out is no place: leave it out. */
struct PlacementHolder
{
    NodeId node;
    qint64 epoch = 0;
};

/*! Why a node was or was not taken. One stands for each node that was looked at, in the order of preference. */
struct PlacementVerdict
{
    NodeId node;
    QString name;
    bool chosen = false;
    bool candidate = false; //!< could have been taken
    qint64 load = 0;
    QString reason; //!< a sentence for people
};

struct PlacementChoice
{
    NodeId node;
    bool alreadyOpen = false;
    QList<PlacementVerdict> verdicts;
};

/*!
    Chooses the node for a room by the rule `capacity`, the seed's: a room that is open stays where it is; else the
    live, active node with the smallest sum of configured sizes of its open rooms; ties go to fewer open rooms, then
    to the lower id. Pure: the same values give the same choice.
    Errors: NoNode (nobody can take it; the message names each node and why).
    Source: the seed's calculation (OPENMEETINGS.md 1.2), without its race and with a fixed order of ties.
*/
Result<PlacementChoice> placeRoom(std::optional<PlacementHolder> holder, const QList<PlacementNode> &nodes);

} // namespace Common
