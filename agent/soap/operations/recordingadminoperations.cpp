// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/listorder.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soaptext.h"

#include <algorithm>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Recording;
using Common::RecordingId;
using Common::Result;

constexpr int maximumRecordings = 1000;

constexpr SoapField recordingFieldsOfBean[] = {
    {.name = "createdBy"_L1}, // a name
    {.name = "durationMs"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "endedAt"_L1, .type = SoapType::DateTime},
    {.name = "failure"_L1},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "name"_L1},
    {.name = "nodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "progress"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "roomId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "roomName"_L1},
    {.name = "sizeBytes"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "startedAt"_L1, .type = SoapType::DateTime},
    {.name = "state"_L1},
};
static_assert(inWireOrder(recordingFieldsOfBean));
constexpr SoapBean clusterRecording{"Recording"_L1, clusterBeansNamespace, recordingFieldsOfBean};

constexpr SoapField recordingPageFields[] = {
    {.name = "recordings"_L1, .type = SoapType::Bean, .bean = &clusterRecording, .isArray = true},
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(recordingPageFields));
constexpr SoapBean recordingPage{"RecordingPage"_L1, clusterBeansNamespace, recordingPageFields};

constexpr NamedOrder<RecordingOrder> recordingOrders[] = {
    {"startedAt"_L1, RecordingOrder::Started}, {"name"_L1, RecordingOrder::Name},
    {"roomName"_L1, RecordingOrder::Room},     {"createdBy"_L1, RecordingOrder::Creator},
    {"sizeBytes"_L1, RecordingOrder::Size},    {"durationMs"_L1, RecordingOrder::Duration},
    {"state"_L1, RecordingOrder::State}};

SoapValue clusterRecordingValue(const Recording &recording)
{
    return soapBean(clusterRecording,
                    {{"createdBy"_L1, recording.creatorName},
                     {"durationMs"_L1, qint64(recording.duration.count())},
                     {"endedAt"_L1, recording.endedAt},
                     {"failure"_L1, recording.failure},
                     {"id"_L1, recording.id.value},
                     {"name"_L1, recording.name},
                     {"nodeId"_L1, recording.node.value},
                     {"progress"_L1, recording.progress},
                     {"roomId"_L1, recording.room.value},
                     {"roomName"_L1, recording.roomName},
                     {"sizeBytes"_L1, recording.sizeBytes},
                     {"startedAt"_L1, recording.startedAt},
                     {"state"_L1, recordingStateName(recording.state)}});
}

Result<SoapValue> getRecordings(const SoapContext &context, const SoapArgs &args)
{
    const QString wanted = args.text("orderby"_L1);
    const auto order = orderNamed(recordingOrders, wanted,
                                  SoapText::tr("Recordings cannot be sorted by \"%1\".").arg(wanted.left(100)));
    if (!order)
        return order.error();
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto page = RecordingRepository(**database)
                          .page({.start = std::max(0, args.integer("start"_L1)),
                                 .max = std::clamp(args.integer("max"_L1), 0, maximumRecordings),
                                 .filter = args.text("filter"_L1),
                                 .order = *order,
                                 .isDescending = wanted.isEmpty() || !args.boolean("asc"_L1)}); // the newest first
    if (!page)
        return page.error();
    QList<SoapValue> rows;
    for (const Recording &recording : page->rows)
        rows.append(clusterRecordingValue(recording));
    return soapBean(recordingPage, {{"recordings"_L1, rows}, {"total"_L1, page->total}});
}

Result<SoapValue> deleteRecording(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(
        context.services.recordings.remove(RecordingId(args.longInteger("recordingId"_L1)), context.caller));
}

constexpr SoapField recordingListParameters[] = {
    {.name = "SID"_L1},
    {.name = "start"_L1, .type = SoapType::Int},
    {.name = "max"_L1, .type = SoapType::Int},
    {.name = "filter"_L1},
    {.name = "orderby"_L1},
    {.name = "asc"_L1, .type = SoapType::Boolean, .isOptional = true},
};
constexpr SoapField recordingParameters[] = {{.name = "SID"_L1}, {.name = "recordingId"_L1, .type = SoapType::Long}};

constexpr SoapOperation recordingAdminRows[] = {
    {"getRecordings"_L1, SoapRight::Administrator, recordingListParameters, soapResult(recordingPage), getRecordings},
    {"deleteRecording"_L1, SoapRight::Administrator, recordingParameters, soapResult(SoapType::Boolean),
     deleteRecording},
};

} // namespace

constinit const SoapTopic recordingAdminTopic{recordingAdminRows};

} // namespace Agent
