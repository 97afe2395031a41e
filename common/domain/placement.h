// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/core/result.h"
#include "common/domain/mediaserver.h"
#include "common/domain/nodestate.h"

#include <QList>
#include <QString>

#include <optional>

namespace Common {

/*!
    How the load of a node is counted.
        capacity  the seed's: the sum of the configured sizes of its open rooms
        people    the people present; a room younger than youngRoom counts as its configured size, or as the most people
                  it ever held, where that is known and smaller
*/
enum class PlacementRule { Capacity, People };
constexpr Millis youngRoom{15 * 60 * 1000};
QLatin1String placementRuleName(PlacementRule rule); //!< "capacity", "people"
std::optional<PlacementRule> placementRuleFromName(QStringView name);

/*! Where a room must be, as an administrator sets it: on one node, or on any with a label. */
struct RoomPin
{
    NodeId node = {};
    QString label = {};

    explicit operator bool() const { return bool(node) || !label.isEmpty(); }
    friend bool operator==(const RoomPin &, const RoomPin &) = default;
};

/*! A node as placement sees it. */
struct PlacementNode
{
    NodeId id;
    QString name;
    bool active = true;              //!< the administrator's switch
    NodeState state = NodeState::Up; //!< only Up gets new rooms
    int openRooms = 0;
    int people = 0;  //!< present
    qint64 load = 0; //!< by the rule, in persons
    NodeLimits limits;
    MediaServer media = {};
};

/*! Why a node was or was not taken. One stands for each node that was looked at, in the order of preference. */
struct PlacementVerdict
{
    NodeId node;
    QString name;
    bool chosen = false;
    bool candidate = false; //!< could have been taken
    qint64 load = 0;        //!< as counted by the rule, with the streams where they count, not divided
    int weight = 100;
    QString
        reason; //!< for people: "load 40 in 3 open rooms", "has 10 of at most 10 open rooms", "its media server is down"
};

struct PlacementChoice
{
    NodeId node;
    bool alreadyOpen = false;
    QList<PlacementVerdict> verdicts;
};

struct PlacementQuestion
{
    std::optional<NodeId> openOn = {}; //!< where the room is open now, by a lease that holds
    RoomPin pin = {};
    NodeId except = {}; //!< not this one, even if the room is open there: it is being emptied
    QList<PlacementNode> nodes = {};
    MediaNeed media = MediaNeed::None;
};

/*!
    Chooses the node for a room. A room that is open stays where it is; else the live, active node that its pin allows, that
    is below its limits, and that has the smallest load divided by its weight; ties go to fewer open rooms, then to the lower
    id. A node at its limit of rooms or people gets no new room. Pure: the same values give the same choice.

    Media: a room that requires a media server goes to a node alone whose server is up and below its limit of streams; one
    that prefers it goes to such a node if there is any, else to whichever it would go without. For both, and by both rules, a
    node's load is what the rule says and the streams of its media server besides, one stream like one person: a stream
    costs more than a person who writes and draws, and the talk of ten with cameras has two hundred, so that rooms with
    media go where media is idle. For rooms that want no server streams do not count. A server that is down takes no
    room away from the node where it is open.

    Errors: NoNode (nobody can take it; the message names each node and why, the limit where one is reached, the pin, the
            media server; or the room is open on a node that is not among them).
    Source: the seed's calculation (OPENMEETINGS.md 1.2), without its race and with a fixed order of ties.
*/
Result<PlacementChoice> placeRoom(const PlacementQuestion &question);

/*! The verdicts alone, also when nobody can take the room. */
QList<PlacementVerdict> explainPlacement(const PlacementQuestion &question);

} // namespace Common
