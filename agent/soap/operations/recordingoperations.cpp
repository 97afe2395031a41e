// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/roombeans.h"
#include "agent/soap/operations/roomtopics.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

#include <algorithm>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Recording;
using Common::RecordingId;
using Common::Result;
using Common::Room;
using Common::RoomId;
using Common::UserId;

using Recordings = Result<QList<Recording>>;

/*! find(repository) as beans, each with its room as it is now. */
template <class Find>
Result<SoapValue> withRooms(const SoapContext &context, Find find)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const Recordings recordings = find(RecordingRepository(**database));
    if (!recordings)
        return recordings.error();
    const auto rooms = context.services.cache.rooms();
    if (!rooms)
        return rooms.error();
    const auto groups = groupsOf(**rooms, **database);
    if (!groups)
        return groups.error();
    QList<SoapValue> values;
    for (const Recording &recording : *recordings) {
        const auto room = std::ranges::find((*rooms)->cbegin(), (*rooms)->cend(), recording.room, &Room::id);
        values.append(
            recordingValue(recording, room == (*rooms)->cend() ? SoapValue() : roomValue(*room, *groups, {})));
    }
    return SoapValue(values);
}

template <class Find>
Result<SoapValue> withoutRooms(const SoapContext &context, Find find)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const Recordings recordings = find(RecordingRepository(**database));
    if (!recordings)
        return recordings.error();
    QList<SoapValue> values;
    for (const Recording &recording : *recordings)
        values.append(recordingReturnValue(recording));
    return SoapValue(values);
}

Result<SoapValue> deleteRecording(const SoapContext &context, const SoapArgs &args)
{
    const auto removed =
        context.services.recordings.remove(RecordingId(args.longInteger("flvRecordingId"_L1)), context.caller);
    return removed ? Result<SoapValue>(SoapValue(true)) : removed.error();
}

Result<SoapValue> recordingsOfUser(const SoapContext &context, const SoapArgs &args)
{
    return withoutRooms(context, [&args](const RecordingRepository &recordings) {
        return recordings.ofExternalCreator(args.text("externalUserId"_L1));
    });
}

Result<SoapValue> recordingsOfTypeAndCreator(const SoapContext &context, const SoapArgs &args)
{
    return withoutRooms(context, [&args](const RecordingRepository &recordings) {
        return recordings.ofExternalType(args.text("externalRoomType"_L1), UserId(args.longInteger("insertedBy"_L1)));
    });
}

Result<SoapValue> recordingsOfType(const SoapContext &context, const SoapArgs &args)
{
    return withRooms(context, [&args](const RecordingRepository &recordings) {
        return recordings.ofExternalType(args.text("externalRoomType"_L1));
    });
}

Result<SoapValue> recordingsOfRoom(const SoapContext &context, const SoapArgs &args)
{
    return withRooms(context, [&args](const RecordingRepository &recordings) {
        return recordings.ofRoom(RoomId(args.longInteger("roomId"_L1)));
    });
}

constexpr auto deleteParameters = joined(sidParameter, parametersOf(SoapType::Long, {"flvRecordingId"_L1}));
constexpr auto userParameters = joined(sidParameter, parametersOf(SoapType::Text, {"externalUserId"_L1}));
constexpr auto typeParameters = joined(sidParameter, parametersOf(SoapType::Text, {"externalRoomType"_L1}));
constexpr auto typeAndCreatorParameters = joined(typeParameters, parametersOf(SoapType::Long, {"insertedBy"_L1}));
constexpr auto recordingsOfRoomParameters = joined(sidParameter, parametersOf(SoapType::Long, {"roomId"_L1}));

constexpr SoapOperation recordingRows[] = {
    {"deleteFlvRecording"_L1, SoapRight::WebService, deleteParameters, soapResult(SoapType::Boolean), deleteRecording},
    {"getFlvRecordingByExternalUserId"_L1, SoapRight::WebService, userParameters, soapArrayResult(recordingReturnBean),
     recordingsOfUser},
    {"getFlvRecordingByExternalRoomTypeAndCreator"_L1, SoapRight::WebService, typeAndCreatorParameters,
     soapArrayResult(recordingReturnBean), recordingsOfTypeAndCreator},
    {"getFlvRecordingByExternalRoomTypeByList"_L1, SoapRight::WebService, typeParameters,
     soapArrayResult(recordingBean), recordingsOfType},
    {"getFlvRecordingByExternalRoomType"_L1, SoapRight::WebService, typeParameters, soapArrayResult(recordingBean),
     recordingsOfType},
    {"getFlvRecordingByRoomId"_L1, SoapRight::WebService, recordingsOfRoomParameters, soapArrayResult(recordingBean),
     recordingsOfRoom},
};

} // namespace

constinit const SoapTopic recordingTopic{recordingRows};

} // namespace Agent
