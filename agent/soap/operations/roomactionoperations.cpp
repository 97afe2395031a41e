// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::NodeId;
using Common::Result;
using Common::RoomId;

constexpr SoapField reportFields[] = {{.name = "message"_L1}, {.name = "outcome"_L1}};
static_assert(inWireOrder(reportFields));
constexpr SoapBean report{"ActionReport"_L1, clusterBeansNamespace, reportFields};

/*! What really happened is the answer, also when nothing did; a fault is only for what could not be tried. */
Result<SoapValue> told(const Result<ActionReport> &done)
{
    if (!done)
        return done.error();
    return soapBean(report, {{"message"_L1, done->message}, {"outcome"_L1, outcomeName(done->outcome)}});
}

RoomId roomOf(const SoapArgs &args)
{
    return RoomId(args.longInteger("roomId"_L1));
}

Result<SoapValue> kickConnection(const SoapContext &context, const SoapArgs &args)
{
    return told(context.services.actions.kick(args.text("publicSID"_L1), context.caller));
}

Result<SoapValue> closeRoom(const SoapContext &context, const SoapArgs &args)
{
    return told(context.services.actions.closeRoom(roomOf(args), args.text("notice"_L1), context.caller));
}

Result<SoapValue> moveRoom(const SoapContext &context, const SoapArgs &args)
{
    return told(context.services.actions.moveRoom(roomOf(args), NodeId(args.longInteger("nodeId"_L1)), context.caller));
}

Result<SoapValue> startRecording(const SoapContext &context, const SoapArgs &args)
{
    return told(context.services.actions.record(roomOf(args), true, context.caller));
}

Result<SoapValue> stopRecording(const SoapContext &context, const SoapArgs &args)
{
    return told(context.services.actions.record(roomOf(args), false, context.caller));
}

constexpr SoapField kickParameters[] = {{.name = "SID"_L1}, {.name = "publicSID"_L1}};
constexpr SoapField closeParameters[] = {
    {.name = "SID"_L1}, {.name = "roomId"_L1, .type = SoapType::Long}, {.name = "notice"_L1}};
constexpr SoapField moveParameters[] = {
    {.name = "SID"_L1}, {.name = "roomId"_L1, .type = SoapType::Long}, {.name = "nodeId"_L1, .type = SoapType::Long}};

constexpr SoapField recordParameters[] = {{.name = "SID"_L1}, {.name = "roomId"_L1, .type = SoapType::Long}};

constexpr SoapOperation roomActionRows[] = {
    {"kickConnection"_L1, SoapRight::WebService, kickParameters, soapResult(report), kickConnection},
    {"closeRoom"_L1, SoapRight::WebService, closeParameters, soapResult(report), closeRoom},
    {"moveRoom"_L1, SoapRight::WebService, moveParameters, soapResult(report), moveRoom},
    {"startRecording"_L1, SoapRight::WebService, recordParameters, soapResult(report), startRecording},
    {"stopRecording"_L1, SoapRight::WebService, recordParameters, soapResult(report), stopRecording},
};

} // namespace

constinit const SoapTopic roomActionTopic{roomActionRows};

} // namespace Agent
