// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::NodeId;
using Common::NodeState;
using Common::NodeStatus;
using Common::Result;

constexpr SoapField nodeFields[] = {
    {.name = "active"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "address"_L1},
    {.name = "clockOffsetMs"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "drainNotice"_L1},
    {.name = "drainSince"_L1, .type = SoapType::DateTime},
    {.name = "drainUntil"_L1, .type = SoapType::DateTime},
    {.name = "eligibleAt"_L1, .type = SoapType::DateTime},
    {.name = "flaps"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "incarnation"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "labels"_L1},
    {.name = "leaseRemainingMs"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "load"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "maxPeople"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "maxRooms"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "mediaMaxStreams"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "mediaServer"_L1},
    {.name = "mediaStreams"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "name"_L1},
    {.name = "people"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "port"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "protocol"_L1},
    {.name = "reason"_L1},
    {.name = "rooms"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "serving"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "state"_L1},
    {.name = "version"_L1},
    {.name = "webapp"_L1},
    {.name = "weight"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(nodeFields));
constexpr SoapBean node{"Node"_L1, clusterBeansNamespace, nodeFields};

SoapValue nodeValue(const NodeStatus &status, Common::UtcTime now, const Common::LeaseTimes &times)
{
    const NodeState state = Common::nodeState(status, now, times);
    const bool isServing = Common::holdsLease(state);
    return soapBean(node,
                    {{"active"_L1, status.record.active},
                     {"address"_L1, status.record.address},
                     {"clockOffsetMs"_L1, qint64(status.clockOffset.count())},
                     {"drainNotice"_L1, status.drain.notice},
                     {"drainSince"_L1, status.drain.since},
                     {"drainUntil"_L1, status.drain.until},
                     {"eligibleAt"_L1, status.eligibleAt},
                     {"flaps"_L1, status.flaps},
                     {"id"_L1, status.record.id.value},
                     {"incarnation"_L1, status.incarnation},
                     {"labels"_L1, status.limits.labels.join(u' ')},
                     {"leaseRemainingMs"_L1, isServing ? qint64((status.leaseUntil - now).count()) : 0},
                     {"load"_L1, status.load},
                     {"maxPeople"_L1, status.limits.maxPeople},
                     {"maxRooms"_L1, status.limits.maxRooms},
                     {"mediaMaxStreams"_L1, status.media.maxStreams},
                     {"mediaServer"_L1, Common::mediaServerStateName(status.media.state)},
                     {"mediaStreams"_L1, status.media.streams},
                     {"name"_L1, status.record.name},
                     {"people"_L1, status.people},
                     {"port"_L1, status.record.port},
                     {"protocol"_L1, status.record.protocol},
                     {"reason"_L1, Common::nodeStateReason(status, now, times)},
                     {"rooms"_L1, status.rooms},
                     {"serving"_L1, isServing},
                     {"state"_L1, Common::nodeStateName(state)},
                     {"version"_L1, status.version},
                     {"webapp"_L1, status.record.webapp},
                     {"weight"_L1, status.limits.weight}});
}

Result<SoapValue> getNodes(const SoapContext &context, const SoapArgs &)
{
    const auto snapshot = context.services.nodes.snapshot();
    if (!snapshot)
        return snapshot.error();
    QList<SoapValue> nodes;
    for (const NodeStatus &status : snapshot->nodes)
        nodes.append(nodeValue(status, snapshot->now, context.services.nodes.times()));
    return SoapValue(nodes);
}

NodeId nodeOf(const SoapArgs &args)
{
    return NodeId(args.longInteger("nodeId"_L1));
}

Result<SoapValue> saveNodeLimits(const SoapContext &context, const SoapArgs &args)
{
    const QStringList labels = args.text("labels"_L1).simplified().split(u' ', Qt::SkipEmptyParts);
    return whenDone(context.services.nodes.setLimits(
        nodeOf(args), {args.integer("weight"_L1), args.integer("maxRooms"_L1), args.integer("maxPeople"_L1), labels},
        context.caller));
}

Result<SoapValue> drainNode(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.nodes.drain(nodeOf(args), std::chrono::seconds(args.integer("deadlineSeconds"_L1)),
                                                 args.text("notice"_L1), context.caller));
}

Result<SoapValue> undrainNode(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.nodes.undrain(nodeOf(args), context.caller));
}

Result<SoapValue> declareNodeDead(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.nodes.declareDead(nodeOf(args), context.caller));
}

constexpr SoapField nodeParameters[] = {{.name = "SID"_L1}, {.name = "nodeId"_L1, .type = SoapType::Long}};
constexpr SoapField limitsParameters[] = {
    {.name = "SID"_L1},
    {.name = "nodeId"_L1, .type = SoapType::Long},
    {.name = "weight"_L1, .type = SoapType::Int},
    {.name = "maxRooms"_L1, .type = SoapType::Int},
    {.name = "maxPeople"_L1, .type = SoapType::Int},
    {.name = "labels"_L1},
};
constexpr SoapField drainParameters[] = {
    {.name = "SID"_L1},
    {.name = "nodeId"_L1, .type = SoapType::Long},
    {.name = "deadlineSeconds"_L1, .type = SoapType::Int},
    {.name = "notice"_L1},
};

constexpr SoapOperation nodeRows[] = {
    {"getNodes"_L1, SoapRight::WebService, sessionParameter, soapArrayResult(node), getNodes},
    {"saveNodeLimits"_L1, SoapRight::WebService, limitsParameters, soapResult(SoapType::Boolean), saveNodeLimits},
    {"drainNode"_L1, SoapRight::WebService, drainParameters, soapResult(SoapType::Boolean), drainNode},
    {"undrainNode"_L1, SoapRight::WebService, nodeParameters, soapResult(SoapType::Boolean), undrainNode},
    {"declareNodeDead"_L1, SoapRight::WebService, nodeParameters, soapResult(SoapType::Boolean), declareNodeDead},
};

} // namespace

constinit const SoapTopic nodeTopic{nodeRows};

} // namespace Agent
