// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/roombeans.h"
#include "agent/soap/operations/services.h"

#include <algorithm>
#include <array>

namespace Agent {

using namespace Qt::StringLiterals;

namespace {

constexpr SoapField logFields[] = {
    {.name = "exitValue"_L1},
    {.name = "flvRecording"_L1, .type = SoapType::Bean, .bean = &recordingBean},
    {.name = "flvRecordingLogId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "fullMessage"_L1},
    {.name = "inserted"_L1, .type = SoapType::Date},
    {.name = "msgType"_L1},
};
static_assert(inWireOrder(logFields));
constexpr SoapBean logBean{"FlvRecordingLog"_L1, recordingBeansNamespace, logFields};

constexpr SoapField metaDataFields[] = {
    {.name = "audioIsValid"_L1, .type = SoapType::Boolean},
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "flvRecording"_L1, .type = SoapType::Bean, .bean = &recordingBean},
    {.name = "flvRecordingMetaDataId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "freeTextUserName"_L1},
    {.name = "fullWavAudioData"_L1},
    {.name = "initialGapSeconds"_L1, .type = SoapType::Int},
    {.name = "inserted"_L1, .type = SoapType::Date},
    {.name = "insertedBy"_L1, .type = SoapType::Long},
    {.name = "interiewPodId"_L1, .type = SoapType::Int},
    {.name = "isAudioOnly"_L1, .type = SoapType::Boolean},
    {.name = "isScreenData"_L1, .type = SoapType::Boolean},
    {.name = "isVideoOnly"_L1, .type = SoapType::Boolean},
    {.name = "recordEnd"_L1, .type = SoapType::Date},
    {.name = "recordStart"_L1, .type = SoapType::Date},
    {.name = "streamName"_L1},
    {.name = "streamReaderThreadComplete"_L1, .type = SoapType::Boolean},
    {.name = "updated"_L1, .type = SoapType::Date},
    {.name = "wavAudioData"_L1},
};
static_assert(inWireOrder(metaDataFields));
constexpr SoapBean metaDataBean{"FlvRecordingMetaData"_L1, recordingBeansNamespace, metaDataFields};

constexpr SoapField recordingFields[] = {
    {.name = "alternateDownload"_L1},
    {.name = "comment"_L1},
    {.name = "creator"_L1, .type = SoapType::Bean, .bean = &userIdBean},
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "fileHash"_L1},
    {.name = "fileName"_L1},
    {.name = "fileSize"_L1, .type = SoapType::Long},
    {.name = "flvHeight"_L1, .type = SoapType::Int},
    {.name = "flvRecordingId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "flvRecordingLog"_L1, .type = SoapType::Bean, .bean = &logBean, .isArray = true},
    {.name = "flvRecordingMetaData"_L1, .type = SoapType::Bean, .bean = &metaDataBean, .isArray = true},
    {.name = "flvWidth"_L1, .type = SoapType::Int},
    {.name = "height"_L1, .type = SoapType::Int},
    {.name = "inserted"_L1, .type = SoapType::Date},
    {.name = "insertedBy"_L1, .type = SoapType::Long},
    {.name = "isFolder"_L1, .type = SoapType::Boolean},
    {.name = "isImage"_L1, .type = SoapType::Boolean},
    {.name = "isInterview"_L1, .type = SoapType::Boolean},
    {.name = "isPresentation"_L1, .type = SoapType::Boolean},
    {.name = "isRecording"_L1, .type = SoapType::Boolean},
    {.name = "organization_id"_L1, .type = SoapType::Long},
    {.name = "ownerId"_L1, .type = SoapType::Long},
    {.name = "parentFileExplorerItemId"_L1, .type = SoapType::Long},
    {.name = "previewImage"_L1},
    {.name = "progressPostProcessing"_L1, .type = SoapType::Int},
    {.name = "recordEnd"_L1, .type = SoapType::Date},
    {.name = "recordStart"_L1, .type = SoapType::Date},
    {.name = "recorderStreamId"_L1},
    {.name = "room"_L1, .type = SoapType::Bean, .bean = &roomBean},
    {.name = "room_id"_L1, .type = SoapType::Long},
    {.name = "updated"_L1, .type = SoapType::Date},
    {.name = "width"_L1, .type = SoapType::Int},
};
static_assert(inWireOrder(recordingFields));

constexpr bool isSimple(const SoapField &field)
{
    return field.type != SoapType::Bean;
}
/*! FLVRecordingReturn has of a recording what is no bean of its own. */
constexpr auto recordingReturnFields = [] {
    std::array<SoapField, size_t(std::ranges::count_if(recordingFields, isSimple))> simple;
    std::ranges::copy_if(recordingFields, simple.begin(), isSimple);
    return simple;
}();

} // namespace

constinit const SoapBean recordingBean{"FlvRecording"_L1, recordingBeansNamespace, recordingFields};
constinit const SoapBean recordingReturnBean{"FLVRecordingReturn"_L1, serviceBeansNamespace, recordingReturnFields};

namespace {

using Common::Recording;

SoapValue number(qint64 value) // 0 = not known
{
    return value ? SoapValue(value) : SoapValue();
}

SoapValue text(const QString &value)
{
    return value.isEmpty() ? SoapValue() : SoapValue(value);
}

/*! What both beans have. OpenMeetings' names on the disk are nobody's business: fileHash is the recording's id. */
QList<NamedSoapValue> simpleValues(const Recording &recording)
{
    const bool isDone = recording.state == Common::RecordingState::Done;
    return {{"comment"_L1, text(recording.comment)},
            {"deleted"_L1, false},
            {"fileHash"_L1, isDone ? SoapValue(QString::number(recording.id.value)) : SoapValue()},
            {"fileName"_L1, recording.name},
            {"fileSize"_L1, isDone ? SoapValue(recording.sizeBytes) : SoapValue()},
            {"flvHeight"_L1, number(recording.height)},
            {"flvRecordingId"_L1, recording.id.value},
            {"flvWidth"_L1, number(recording.width)},
            {"height"_L1, number(recording.height)},
            {"inserted"_L1, recording.startedAt},
            {"insertedBy"_L1, number(recording.createdBy.value)},
            {"isFolder"_L1, false},
            {"isImage"_L1, false},
            {"isInterview"_L1, recording.isInterview},
            {"isPresentation"_L1, false},
            {"isRecording"_L1, true},
            {"progressPostProcessing"_L1, recording.progress},
            {"recordEnd"_L1, recording.endedAt},
            {"recordStart"_L1, recording.startedAt},
            {"room_id"_L1, recording.room.value},
            {"updated"_L1, recording.endedAt},
            {"width"_L1, number(recording.width)}};
}

} // namespace

SoapValue recordingReturnValue(const Recording &recording)
{
    return soapBean(recordingReturnBean, simpleValues(recording));
}

SoapValue recordingValue(const Recording &recording, const SoapValue &room)
{
    QList<NamedSoapValue> values = simpleValues(recording);
    values.append({"room"_L1, room});
    if (recording.createdBy)
        values.append({"creator"_L1, soapBean(userIdBean, {{"user_id"_L1, recording.createdBy.value}})});
    return soapBean(recordingBean, values);
}

} // namespace Agent
