// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/placement/simulation.h"

#include "common/domain/room.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Console {
namespace {

struct SimulationText
{
    Q_DECLARE_TR_FUNCTIONS(Console::Simulation)
};
using Common::NodeId;
using Common::NodeState;
using Common::PlacementNode;

// A new node has the highest number of all, so that ties go to the others.
constexpr NodeId addedNode{std::numeric_limits<qint64>::max()};

struct Arrival
{
    OpenRoom room;
    Common::RoomPin pin;
    qint64 load = 0;
};

QList<Arrival> roomsOf(const Situation &situation, NodeId node)
{
    QList<Arrival> rooms;
    for (const OpenRoom &room : situation.rooms) {
        if (room.node == node.value)
            rooms.append({room, situation.pins.value(room.room), roomLoad(situation.rule, room, situation.now)});
    }
    std::ranges::stable_sort(rooms, [](const Arrival &left, const Arrival &right) {
        return std::pair(-left.room.people, left.room.room) < std::pair(-right.room.people, right.room.room);
    });
    return rooms;
}

QList<Arrival> newRooms(const WhatIf &question)
{
    QList<Arrival> rooms;
    for (int number = 1; number <= question.newRooms; ++number) {
        const OpenRoom room{.room = number,
                            .roomName = SimulationText::tr("New room %1").arg(number),
                            .capacity = question.roomSize,
                            .need =
                                Common::mediaNeed(Common::RoomOptions(), question.roomSize, Common::usualMeshPeople)};
        rooms.append({room, {}, question.roomSize}); // a young room counts as its size under both rules
    }
    return rooms;
}

/*! Of a new node: it is made like those that there are. */
Common::MediaServer newServer(const QList<PlacementNode> &nodes)
{
    const bool haveServers = std::ranges::any_of(
        nodes, [](const PlacementNode &node) { return node.media.state != Common::MediaServerState::None; });
    return {.state = haveServers ? Common::MediaServerState::Up : Common::MediaServerState::None};
}

QString reasonFor(const Common::PlacementChoice &choice)
{
    const auto chosen = std::ranges::find(choice.verdicts, choice.node, &Common::PlacementVerdict::node);
    return chosen != choice.verdicts.end() ? chosen->reason : QString();
}

RoomMove place(const Arrival &arrival, NodeId except, QList<PlacementNode> &nodes)
{
    RoomMove move{.room = arrival.room.room,
                  .name = arrival.room.roomName,
                  .people = arrival.room.people,
                  .load = arrival.load,
                  .from = arrival.room.nodeName};
    const auto choice =
        Common::placeRoom({.pin = arrival.pin, .except = except, .nodes = nodes, .media = arrival.room.need});
    if (!choice) {
        move.reason = choice.error().message;
        return move;
    }
    const auto node = std::ranges::find(nodes, choice->node, &PlacementNode::id);
    move.to = node->id;
    move.toName = node->name;
    move.reason = reasonFor(*choice);
    node->openRooms += 1;
    node->people += arrival.room.people;
    node->load += arrival.load;
    return move;
}

/*! Of a node that is lost nothing is left; on one that is drained the rooms that find no place stay. */
void leave(const QList<RoomMove> &moves, const WhatIf &question, QList<PlacementNode> &nodes)
{
    const auto node = std::ranges::find(nodes, question.node, &PlacementNode::id);
    if (node == nodes.end())
        return; // none goes
    if (question.event == WhatIf::Event::Lost) {
        node->openRooms = node->people = 0;
        node->load = 0;
        node->media = {};
        return;
    }
    for (const RoomMove &move : moves) {
        if (!move.to)
            continue;
        node->openRooms -= 1;
        node->people -= move.people;
        node->load -= std::min(node->load, move.load);
    }
}

QList<LoadChange> changes(const QList<PlacementNode> &before, const QList<PlacementNode> &after)
{
    QList<LoadChange> changes;
    for (const PlacementNode &node : after) {
        const auto old = std::ranges::find(before, node.id, &PlacementNode::id);
        const bool isNew = old == before.end();
        if (isNew || Common::holdsLease(old->state))
            changes.append({.node = node.id,
                            .name = node.name,
                            .weight = node.limits.weight,
                            .roomsBefore = isNew ? 0 : old->openRooms,
                            .roomsAfter = node.openRooms,
                            .before = isNew ? 0 : old->load,
                            .after = node.load});
    }
    qint64 highest = 0;
    for (const LoadChange &change : std::as_const(changes))
        highest = std::max({highest, change.before, change.after});
    for (LoadChange &change : changes)
        change.highest = highest;
    return changes;
}

QString highestText(const QList<LoadChange> &loads)
{
    const auto before = std::ranges::max_element(loads, {}, &LoadChange::before);
    const auto after = std::ranges::max_element(loads, {}, &LoadChange::after);
    if (before == loads.end() || (before == after && before->before == before->after))
        return {};
    return QLatin1Char(' ')
        + SimulationText::tr("The highest load changes from %1 (%2) to %3 (%4).")
              .arg(QString::number(before->before), before->name, QString::number(after->after), after->name);
}

QString summaryOf(const Simulation &result, const WhatIf &question, const QString &node)
{
    if (result.moves.isEmpty())
        return SimulationText::tr("%1 has no open rooms: nothing would move.").arg(node);
    const int count = int(result.moves.size());
    QString text;
    if (result.homeless > 0)
        text = SimulationText::tr("%1 of %n room(s) would find no place.", nullptr, count).arg(result.homeless);
    else if (question.event == WhatIf::Event::Added)
        text = SimulationText::tr("%1 of the next %n room(s) would go to the new node; open rooms stay where they are.",
                                  nullptr, count)
                   .arg(std::ranges::count(result.moves, addedNode, &RoomMove::to));
    else
        text = SimulationText::tr("All %n room(s) of %1 would find a place.", nullptr, count).arg(node);
    return text + highestText(result.loads);
}

Simulation play(const QList<PlacementNode> &before, QList<PlacementNode> nodes, const QList<Arrival> &arrivals,
                const WhatIf &question)
{
    Simulation result;
    for (const Arrival &arrival : arrivals)
        result.moves.append(place(arrival, question.node, nodes));
    leave(result.moves, question, nodes);
    result.homeless = int(std::ranges::count(result.moves, NodeId(), &RoomMove::to));
    result.loads = changes(before, nodes);
    const auto node = std::ranges::find(nodes, question.node, &PlacementNode::id);
    result.summary = summaryOf(result, question, node == nodes.end() ? QString() : node->name);
    return result;
}

} // namespace

qint64 roomLoad(Common::PlacementRule rule, const OpenRoom &room, const QDateTime &now)
{
    const bool isYoung = room.since.isValid() && room.since.msecsTo(now) < Common::youngRoom.count();
    if (rule == Common::PlacementRule::Capacity || isYoung)
        return room.capacity;
    return room.people;
}

Simulation simulate(const Situation &situation, const WhatIf &question)
{
    QList<PlacementNode> nodes = situation.nodes;
    if (question.event == WhatIf::Event::Added) {
        WhatIf added = question;
        added.node = {};
        nodes.append({.id = addedNode,
                      .name = SimulationText::tr("New node"),
                      .limits = question.limits,
                      .media = newServer(situation.nodes)});
        return play(situation.nodes, nodes, newRooms(added), added);
    }
    const auto gone = std::ranges::find(nodes, question.node, &PlacementNode::id);
    if (gone == nodes.end())
        return {.summary = SimulationText::tr("Choose a node.")};
    gone->state = question.event == WhatIf::Event::Lost ? NodeState::Dead : NodeState::Draining;
    return play(situation.nodes, nodes, roomsOf(situation, question.node), question);
}

} // namespace Console
