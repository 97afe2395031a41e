// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soaptext.h"
#include "agent/storage/repositories/noderepository.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::NodeId;
using Common::PlacementRule;
using Common::PlacementVerdict;
using Common::Result;
using Common::Room;
using Common::RoomId;
using Common::RoomPin;

constexpr SoapField placementFields[] = {
    {.name = "capacity"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "epoch"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "mediaNeed"_L1},
    {.name = "nodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "nodeName"_L1},
    {.name = "people"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "roomId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "roomName"_L1},
    {.name = "since"_L1, .type = SoapType::DateTime},
};
static_assert(inWireOrder(placementFields));
constexpr SoapBean placement{"Placement"_L1, clusterBeansNamespace, placementFields};

constexpr SoapField verdictFields[] = {
    {.name = "candidate"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "chosen"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "load"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "nodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "nodeName"_L1},
    {.name = "reason"_L1},
    {.name = "weight"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(verdictFields));
constexpr SoapBean verdict{"PlacementVerdict"_L1, clusterBeansNamespace, verdictFields};

SoapValue placementValue(const OpenRoom &room, int meshPeople)
{
    return soapBean(placement,
                    {{"capacity"_L1, room.capacity},
                     {"epoch"_L1, room.lease.epoch},
                     {"mediaNeed"_L1, mediaNeedName(Common::mediaNeed(room.options, room.capacity, meshPeople))},
                     {"nodeId"_L1, room.lease.node.value},
                     {"nodeName"_L1, room.nodeName},
                     {"people"_L1, room.people},
                     {"roomId"_L1, room.lease.room.value},
                     {"roomName"_L1, room.roomName},
                     {"since"_L1, room.since}});
}

SoapValue verdictValue(const PlacementVerdict &of)
{
    return soapBean(verdict,
                    {{"candidate"_L1, of.candidate},
                     {"chosen"_L1, of.chosen},
                     {"load"_L1, of.load},
                     {"nodeId"_L1, of.node.value},
                     {"nodeName"_L1, of.name},
                     {"reason"_L1, of.reason},
                     {"weight"_L1, of.weight}});
}

Result<SoapValue> getPlacement(const SoapContext &context, const SoapArgs &)
{
    const auto rooms = context.services.placement.openRooms();
    if (!rooms)
        return rooms.error();
    QList<SoapValue> placements;
    for (const OpenRoom &room : *rooms)
        placements.append(placementValue(room, context.services.placement.terms().meshPeople));
    return SoapValue(placements);
}

Result<SoapValue> explainPlacement(const SoapContext &context, const SoapArgs &args)
{
    const auto verdicts = context.services.placement.explain(RoomId(args.longInteger("roomId"_L1)));
    if (!verdicts)
        return verdicts.error();
    QList<SoapValue> values;
    for (const PlacementVerdict &each : *verdicts)
        values.append(verdictValue(each));
    return SoapValue(values);
}

Result<SoapValue> getPlacementRule(const SoapContext &context, const SoapArgs &)
{
    const auto rule = context.services.placement.rule();
    if (!rule)
        return rule.error();
    return SoapValue(Common::placementRuleName(*rule));
}

Result<SoapValue> setPlacementRule(const SoapContext &context, const SoapArgs &args)
{
    const QString wanted = args.text("rule"_L1);
    const auto rule = Common::placementRuleFromName(wanted);
    if (!rule)
        return Error{ErrorCode::Invalid, SoapText::tr("There is no placement rule \"%1\".").arg(wanted),
                     SoapText::tr("Use %1 or %2.")
                         .arg(Common::placementRuleName(PlacementRule::Capacity),
                              Common::placementRuleName(PlacementRule::People))};
    return whenDone(context.services.placement.setRule(*rule, context.caller));
}

/*! No node and no label: the room may be opened anywhere. */
Result<SoapValue> pinRoom(const SoapContext &context, const SoapArgs &args)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const RoomPin pin{NodeId(args.longInteger("nodeId"_L1)), args.text("label"_L1)};
    if (pin.node) {
        if (const auto known = NodeRepository(**database).find(pin.node); !known)
            return known.error();
    }
    const auto setPin = [&pin](Room &room) {
        room.pin = pin;
        return Result<void>();
    };
    return whenDone(context.services.rooms.change(RoomId(args.longInteger("roomId"_L1)), setPin, context.caller));
}

constexpr SoapField roomParameters[] = {{.name = "SID"_L1}, {.name = "roomId"_L1, .type = SoapType::Long}};
constexpr SoapField ruleParameters[] = {{.name = "SID"_L1}, {.name = "rule"_L1}};
constexpr SoapField pinParameters[] = {
    {.name = "SID"_L1},
    {.name = "roomId"_L1, .type = SoapType::Long},
    {.name = "nodeId"_L1, .type = SoapType::Long},
    {.name = "label"_L1},
};

constexpr SoapOperation placementRows[] = {
    {"getPlacement"_L1, SoapRight::WebService, sessionParameter, soapArrayResult(placement), getPlacement},
    {"explainPlacement"_L1, SoapRight::WebService, roomParameters, soapArrayResult(verdict), explainPlacement},
    {"getPlacementRule"_L1, SoapRight::WebService, sessionParameter, soapResult(SoapType::Text), getPlacementRule},
    {"setPlacementRule"_L1, SoapRight::WebService, ruleParameters, soapResult(SoapType::Boolean), setPlacementRule},
    {"pinRoom"_L1, SoapRight::WebService, pinParameters, soapResult(SoapType::Boolean), pinRoom},
};

} // namespace

constinit const SoapTopic placementTopic{placementRows};

} // namespace Agent
