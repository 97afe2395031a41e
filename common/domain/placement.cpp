// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/placement.h"

#include "common/core/commontext.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace Common {
namespace {

constexpr PlacementRule allRules[] = {PlacementRule::Capacity, PlacementRule::People};

/*! What keeps a node from getting a room. */
enum class Obstacle { None, Pin, Emptied, Inactive, State, NoMedia, MediaDown, Rooms, People, Streams };

bool isLimit(Obstacle obstacle)
{
    return obstacle == Obstacle::Rooms || obstacle == Obstacle::People || obstacle == Obstacle::Streams;
}

bool isAllowedBy(const RoomPin &pin, const PlacementNode &node)
{
    return (!pin.node || pin.node == node.id) && (pin.label.isEmpty() || node.limits.labels.contains(pin.label));
}

bool isServedBy(const MediaServer &server)
{
    return server.state == MediaServerState::Up && !server.isFull();
}

qint64 loadOf(const PlacementNode &node, MediaNeed need)
{
    return need == MediaNeed::None ? node.load : node.load + node.media.streams;
}

/*! The one that tells most: who is not meant anyway need not be started. */
Obstacle obstacle(const PlacementQuestion &question, const PlacementNode &node)
{
    if (!isAllowedBy(question.pin, node))
        return Obstacle::Pin;
    if (node.id == question.except || node.state == NodeState::Draining || node.state == NodeState::Drained)
        return Obstacle::Emptied;
    if (!node.active)
        return Obstacle::Inactive;
    if (node.state != NodeState::Up)
        return Obstacle::State;
    const bool needsMedia = question.media == MediaNeed::Required;
    if (needsMedia && node.media.state == MediaServerState::None)
        return Obstacle::NoMedia;
    if (needsMedia && node.media.state == MediaServerState::Down)
        return Obstacle::MediaDown;
    if (node.limits.maxRooms > 0 && node.openRooms >= node.limits.maxRooms)
        return Obstacle::Rooms;
    if (node.limits.maxPeople > 0 && node.people >= node.limits.maxPeople)
        return Obstacle::People;
    if (needsMedia && node.media.isFull())
        return Obstacle::Streams;
    return Obstacle::None;
}

QString pinnedName(const PlacementQuestion &question)
{
    const auto node = std::ranges::find(question.nodes, question.pin.node, &PlacementNode::id);
    return node != question.nodes.end() ? node->name : CommonText::tr("node %1").arg(question.pin.node.value);
}

QString mediaWords(const MediaServer &server)
{
    switch (server.state) {
    case MediaServerState::None: return CommonText::tr("no media server");
    case MediaServerState::Down: return CommonText::tr("its media server is down");
    case MediaServerState::Up:
        return server.isFull() ? CommonText::tr("its media server is full")
                               : CommonText::tr("%n stream(s)", nullptr, server.streams);
    }
    Q_UNREACHABLE();
}

/*! Where no node has a media server, only rooms that need one are told of it. */
bool tellsOfMedia(const PlacementQuestion &question)
{
    return question.media == MediaNeed::Required
        || (question.media == MediaNeed::Preferred
            && std::ranges::any_of(
                question.nodes, [](const PlacementNode &node) { return node.media.state != MediaServerState::None; }));
}

QString withMedia(const QString &reason, const PlacementQuestion &question, const PlacementNode &node)
{
    return tellsOfMedia(question) ? QStringLiteral("%1, %2").arg(reason, mediaWords(node.media)) : reason;
}

QString reason(const PlacementQuestion &question, const PlacementNode &node, Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return withMedia(
            CommonText::tr("load %1 in %n open room(s)", nullptr, node.openRooms).arg(loadOf(node, question.media)),
            question, node);
    case Obstacle::Pin:
        return question.pin.node ? CommonText::tr("the room is pinned to %1").arg(pinnedName(question))
                                 : CommonText::tr("does not have the label \"%1\"").arg(question.pin.label);
    case Obstacle::Emptied: return CommonText::tr("is being emptied");
    case Obstacle::Inactive: return CommonText::tr("not active");
    case Obstacle::State: return CommonText::tr("state %1").arg(nodeStateName(node.state));
    case Obstacle::NoMedia: return CommonText::tr("has no media server");
    case Obstacle::MediaDown: return mediaWords(node.media);
    case Obstacle::Rooms:
        return CommonText::tr("has %1 of at most %n open room(s)", nullptr, node.limits.maxRooms).arg(node.openRooms);
    case Obstacle::People:
        return CommonText::tr("has %1 of at most %n people", nullptr, node.limits.maxPeople).arg(node.people);
    case Obstacle::Streams:
        return CommonText::tr("its media server has %1 of at most %n stream(s)", nullptr, node.media.maxStreams)
            .arg(node.media.streams);
    }
    Q_UNREACHABLE();
}

PlacementVerdict verdict(const PlacementQuestion &question, const PlacementNode &node)
{
    const Obstacle found = obstacle(question, node);
    PlacementVerdict result;
    result.node = node.id;
    result.name = node.name;
    result.candidate = found == Obstacle::None;
    result.load = loadOf(node, question.media);
    result.weight = node.limits.weight;
    result.reason = reason(question, node, found);
    return result;
}

/*!
    Whether `left` has the media server that the room wants and `right` has not, or is loaded less for its weight: load / weight,
    compared without dividing.
*/
bool isPreferred(const PlacementNode &left, const PlacementNode &right, MediaNeed need)
{
    const bool leftLacks = need != MediaNeed::None && !isServedBy(left.media);
    const bool rightLacks = need != MediaNeed::None && !isServedBy(right.media);
    const qint64 leftLoad = loadOf(left, need) * std::max(1, right.limits.weight);
    const qint64 rightLoad = loadOf(right, need) * std::max(1, left.limits.weight);
    return std::tie(leftLacks, leftLoad, left.openRooms, left.id)
        < std::tie(rightLacks, rightLoad, right.openRooms, right.id);
}

std::optional<NodeId> openOn(const PlacementQuestion &question)
{
    return question.openOn == question.except ? std::nullopt : question.openOn;
}

QString mediaRemedy(const PlacementQuestion &question)
{
    const auto isDown = [&](const PlacementNode &node) { return obstacle(question, node) == Obstacle::MediaDown; };
    const auto down = std::ranges::find_if(question.nodes, isDown);
    if (down != question.nodes.end())
        return CommonText::tr("Start the media server of %1, then try again.").arg(down->name);
    return CommonText::tr("Give a node a media server, or switch the room's option \"Needs a media server\" off, then "
                          "try again.");
}

bool lacksMedia(const PlacementQuestion &question, const PlacementNode &node)
{
    const Obstacle found = obstacle(question, node);
    return found == Obstacle::NoMedia || found == Obstacle::MediaDown;
}

QString noNodeRemedy(const PlacementQuestion &question, bool limited)
{
    const RoomPin &pin = question.pin;
    if (!limited
        && std::ranges::any_of(question.nodes, [&](const PlacementNode &node) { return lacksMedia(question, node); }))
        return mediaRemedy(question);
    if (limited)
        return pin ? CommonText::tr("Raise the limit or pin the room elsewhere, then try again.")
                   : CommonText::tr("Raise the limit of a node or add a node, then try again.");
    if (pin.node)
        return CommonText::tr("Start %1 and make it active, or pin the room elsewhere, then try again.")
            .arg(pinnedName(question));
    if (pin)
        return CommonText::tr(
                   "Start a node that has the label \"%1\" and make it active, or pin the room elsewhere, then try "
                   "again.")
            .arg(pin.label);
    return CommonText::tr("Start a node or make one active, then try again.");
}

Error noNode(const PlacementQuestion &question, const QList<PlacementVerdict> &verdicts)
{
    if (const auto node = openOn(question))
        return {ErrorCode::NoNode,
                CommonText::tr("The room is open on node %1, which is not a server of the cluster.").arg(node->value),
                CommonText::tr("Try again in a minute.")};
    const auto atLimit = [&](const PlacementNode &node) { return isLimit(obstacle(question, node)); };
    const bool limited = std::ranges::any_of(question.nodes, atLimit);
    const QString remedy = noNodeRemedy(question, limited);
    if (verdicts.isEmpty())
        return {ErrorCode::NoNode, CommonText::tr("The cluster has no node that could open the room."), remedy};

    QStringList reasons;
    for (const PlacementVerdict &each : verdicts)
        reasons.append(QStringLiteral("%1: %2").arg(each.name, each.reason));
    const QString why = reasons.join(QLatin1String("; "));
    if (!limited)
        return {ErrorCode::NoNode, CommonText::tr("No node can open the room (%1).").arg(why), remedy};
    if (std::ranges::all_of(question.nodes, atLimit))
        return {ErrorCode::NoNode, CommonText::tr("Every node is at its limit: %1.").arg(why), remedy};
    return {ErrorCode::NoNode, CommonText::tr("Every node that could open the room is at its limit: %1.").arg(why),
            remedy};
}

} // namespace

QLatin1String placementRuleName(PlacementRule rule)
{
    switch (rule) {
    case PlacementRule::Capacity: return QLatin1String("capacity");
    case PlacementRule::People: return QLatin1String("people");
    }
    Q_UNREACHABLE();
}

std::optional<PlacementRule> placementRuleFromName(QStringView name)
{
    for (const PlacementRule rule : allRules) {
        if (name == placementRuleName(rule))
            return rule;
    }
    return {};
}

QList<PlacementVerdict> explainPlacement(const PlacementQuestion &question)
{
    QList<PlacementNode> nodes = question.nodes;
    std::ranges::sort(nodes, [need = question.media](const PlacementNode &left, const PlacementNode &right) {
        return isPreferred(left, right, need);
    });
    QList<PlacementVerdict> verdicts;
    for (const PlacementNode &node : nodes)
        verdicts.append(verdict(question, node));
    std::stable_partition(verdicts.begin(), verdicts.end(), std::mem_fn(&PlacementVerdict::candidate));

    if (const auto holder = openOn(question)) {
        const auto here = std::ranges::find(verdicts, *holder, &PlacementVerdict::node);
        if (here != verdicts.end()) {
            here->chosen = true;
            const auto node = std::ranges::find(nodes, *holder, &PlacementNode::id);
            here->reason = withMedia(CommonText::tr("the room is open here"), question, *node);
        }
    } else if (!verdicts.isEmpty()) {
        verdicts.first().chosen = verdicts.first().candidate;
    }
    return verdicts;
}

Result<PlacementChoice> placeRoom(const PlacementQuestion &question)
{
    const QList<PlacementVerdict> verdicts = explainPlacement(question);
    const auto chosen = std::ranges::find(verdicts, true, &PlacementVerdict::chosen);
    if (chosen == verdicts.end())
        return noNode(question, verdicts);
    PlacementChoice choice;
    choice.node = chosen->node;
    choice.alreadyOpen = openOn(question).has_value();
    choice.verdicts = verdicts;
    return choice;
}

} // namespace Common
