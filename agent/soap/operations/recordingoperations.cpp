// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/roombeans.h"
#include "agent/soap/operations/roomtopics.h"
#include "agent/soap/soaptext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;

Result<SoapValue> refuseRecordings(const SoapContext &, const SoapArgs &)
{
    return Error{ErrorCode::NotFound, SoapText::tr("There are no recordings in this version.")};
}

constexpr auto deleteParameters = joined(sidParameter, parametersOf(SoapType::Long, {"flvRecordingId"_L1}));
constexpr auto userParameters = joined(sidParameter, parametersOf(SoapType::Text, {"externalUserId"_L1}));
constexpr auto typeParameters = joined(sidParameter, parametersOf(SoapType::Text, {"externalRoomType"_L1}));
constexpr auto typeAndCreatorParameters = joined(typeParameters, parametersOf(SoapType::Long, {"insertedBy"_L1}));
constexpr auto recordingsOfRoomParameters = joined(sidParameter, parametersOf(SoapType::Long, {"roomId"_L1}));

constexpr SoapOperation recordingRows[] = {
    {"deleteFlvRecording"_L1, SoapRight::WebService, deleteParameters, soapResult(SoapType::Boolean), refuseRecordings},
    {"getFlvRecordingByExternalUserId"_L1, SoapRight::WebService, userParameters, soapArrayResult(recordingReturnBean),
     refuseRecordings},
    {"getFlvRecordingByExternalRoomTypeAndCreator"_L1, SoapRight::WebService, typeAndCreatorParameters,
     soapArrayResult(recordingReturnBean), refuseRecordings},
    {"getFlvRecordingByExternalRoomTypeByList"_L1, SoapRight::WebService, typeParameters,
     soapArrayResult(recordingBean), refuseRecordings},
    {"getFlvRecordingByExternalRoomType"_L1, SoapRight::WebService, typeParameters, soapArrayResult(recordingBean),
     refuseRecordings},
    {"getFlvRecordingByRoomId"_L1, SoapRight::WebService, recordingsOfRoomParameters, soapArrayResult(recordingBean),
     refuseRecordings},
};

} // namespace

constinit const SoapTopic recordingTopic{recordingRows};

} // namespace Agent
