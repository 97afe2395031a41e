// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/roomparameters.h"
#include "agent/soap/operations/roomtopics.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::ErrorCode;
using Common::GroupId;
using Common::Result;
using Common::Room;
using Common::RoomId;

Result<SoapValue> numberOf(const Result<RoomId> &room)
{
    if (!room)
        return room.error();
    return SoapValue(room->value);
}

Result<SoapValue> addRoom(const SoapContext &context, const SoapArgs &args)
{
    Room room;
    if (const auto read = readRoomParameters(args, room); !read)
        return read.error();
    return numberOf(context.services.rooms.add(room, context.caller));
}

Result<SoapValue> getRoomIdByExternalId(const SoapContext &context, const SoapArgs &args)
{
    Room room;
    if (const auto read = readRoomParameters(args, room); !read)
        return read.error();
    return numberOf(context.services.rooms.findOrAdd(room, context.caller));
}

/*! What the operation does not name stays as it is; OpenMeetings' own reset it. */
Result<SoapValue> updateRoom(const SoapContext &context, const SoapArgs &args)
{
    const RoomId id = roomIdIn(args);
    const auto edit = [&args](Room &room) { return readRoomParameters(args, room); };
    const auto changed = context.services.rooms.change(id, edit, context.caller);
    if (!changed && changed.error().code == ErrorCode::RoomUnknown)
        return SoapValue(roomUnknownNumber);
    return changed ? Result<SoapValue>(SoapValue(id.value)) : changed.error();
}

Result<SoapValue> deleteRoom(const SoapContext &context, const SoapArgs &args)
{
    const RoomId id = roomIdIn(args);
    const auto removed = context.services.rooms.remove(id, context.caller);
    if (!removed && removed.error().code == ErrorCode::RoomUnknown)
        return SoapValue(roomUnknownNumber);
    return removed ? Result<SoapValue>(SoapValue(id.value)) : removed.error();
}

Result<SoapValue> modifyRoomParameter(const SoapContext &context, const SoapArgs &args)
{
    const auto edit = [&args](Room &room) {
        return setRoomParameter(room, args.text("paramName"_L1), args.text("paramValue"_L1));
    };
    const auto changed = context.services.rooms.change(roomIdIn(args), edit, context.caller);
    if (!changed)
        return changed.error();
    return SoapValue(1);
}

/*! Answers the room's id; OpenMeetings answers that of a row which no operation asks for. */
Result<SoapValue> addRoomToOrg(const SoapContext &context, const SoapArgs &args)
{
    constexpr int alreadyInTheGroup = -35;
    const RoomId room = roomIdIn(args);
    const auto added =
        context.services.groups.addRoom(GroupId(args.longInteger("organisation_id"_L1)), room, context.caller);
    if (!added && added.error().code == ErrorCode::RoomUnknown)
        return SoapValue(roomUnknownNumber);
    if (!added && added.error().code == ErrorCode::Conflict)
        return SoapValue(alreadyInTheGroup);
    return added ? Result<SoapValue>(SoapValue(room.value)) : added.error();
}

// What the operations' names promise, in the order in which the parameters travel.
constexpr auto externalType = parametersOf(SoapType::Text, {"externalRoomType"_L1});
constexpr auto questions = parametersOf(SoapType::Boolean, {"allowUserQuestions"_L1});
constexpr auto audioType = parametersOf(SoapType::Boolean, {"isAudioOnly"_L1});
constexpr auto recordingFlags = parametersOf(SoapType::Boolean, {"waitForRecording"_L1, "allowRecording"_L1});
constexpr auto topBar = parametersOf(SoapType::Boolean, {"hideTopBar"_L1});
constexpr auto hideOptions = joined(topBar,
                                    parametersOf(SoapType::Boolean,
                                                 {"hideChat"_L1, "hideActivitiesAndActions"_L1, "hideFilesExplorer"_L1,
                                                  "hideActionsMenu"_L1, "hideScreenSharing"_L1, "hideWhiteboard"_L1}));
// Sizes of OpenMeetings 1.x, which 2.x ignores as well.
constexpr auto panels = joined(
    parametersOf(SoapType::Int,
                 {"videoPodWidth"_L1, "videoPodHeight"_L1, "videoPodXPosition"_L1, "videoPodYPosition"_L1,
                  "moderationPanelXPosition"_L1}),
    parametersOf(SoapType::Boolean, {"showWhiteBoard"_L1}),
    parametersOf(SoapType::Int,
                 {"whiteBoardPanelXPosition"_L1, "whiteBoardPanelYPosition"_L1, "whiteBoardPanelHeight"_L1,
                  "whiteBoardPanelWidth"_L1}),
    parametersOf(SoapType::Boolean, {"showFilesPanel"_L1}),
    parametersOf(SoapType::Int,
                 {"filesPanelXPosition"_L1, "filesPanelYPosition"_L1, "filesPanelHeight"_L1, "filesPanelWidth"_L1}));

constexpr auto addRoomParameters = joined(sidParameter, roomBasics, panels);
constexpr auto moderationParameters = joined(sidParameter, roomModeration);
constexpr auto questionsParameters = joined(moderationParameters, questions);
constexpr auto audioTypeParameters = joined(questionsParameters, audioType);
constexpr auto hideOptionsParameters = joined(audioTypeParameters, hideOptions);
constexpr auto externalTypeParameters = joined(moderationParameters, externalType);
constexpr auto externalAudioParameters = joined(externalTypeParameters, questions, audioType);
constexpr auto externalRecordingParameters = joined(externalAudioParameters, recordingFlags);
constexpr auto externalTopBarParameters = joined(externalRecordingParameters, topBar);
constexpr auto externalIdParameters =
    joined(moderationParameters, parametersOf(SoapType::Long, {"externalRoomId"_L1}), externalType);

constexpr auto updateRoomParameters =
    joined(sidParameter, roomsIdParameter, roomBasics, panels, parametersOf(SoapType::Boolean, {"appointment"_L1}));
constexpr auto updateModerationParameters = joined(sidParameter, roomIdParameter, roomModeration);
constexpr auto updateQuestionsParameters = joined(updateModerationParameters, questions);
constexpr auto updateHideOptionsParameters = joined(updateQuestionsParameters, audioType, hideOptions);

constexpr auto deleteParameters = joined(sidParameter, roomsIdParameter);
constexpr auto modifyParameters =
    joined(sidParameter, roomIdParameter, parametersOf(SoapType::Text, {"paramName"_L1, "paramValue"_L1}));

constexpr auto groupParameters =
    joined(sidParameter, roomsIdParameter, parametersOf(SoapType::Long, {"organisation_id"_L1}));

constexpr SoapOperation addingRow(QLatin1String name, std::span<const SoapField> parameters)
{
    return {name, SoapRight::WebService, parameters, soapResult(SoapType::Long), addRoom};
}

constexpr SoapOperation updatingRow(QLatin1String name, std::span<const SoapField> parameters)
{
    return {name, SoapRight::WebService, parameters, soapResult(SoapType::Long), updateRoom};
}

constexpr SoapOperation roomSettingRows[] = {
    addingRow("addRoom"_L1, addRoomParameters),
    addingRow("addRoomWithModeration"_L1, moderationParameters),
    addingRow("addRoomWithModerationAndQuestions"_L1, questionsParameters),
    addingRow("addRoomWithModerationQuestionsAndAudioType"_L1, audioTypeParameters),
    addingRow("addRoomWithModerationQuestionsAudioTypeAndHideOptions"_L1, hideOptionsParameters),
    addingRow("addRoomWithModerationAndExternalType"_L1, externalTypeParameters),
    addingRow("addRoomWithModerationExternalTypeAndAudioType"_L1, externalAudioParameters),
    addingRow("addRoomWithModerationAndRecordingFlags"_L1, externalRecordingParameters),
    addingRow("addRoomWithModerationExternalTypeAndTopBarOption"_L1, externalTopBarParameters),
    {"getRoomIdByExternalId"_L1, SoapRight::WebService, externalIdParameters, soapResult(SoapType::Long),
     getRoomIdByExternalId},
    updatingRow("updateRoom"_L1, updateRoomParameters),
    updatingRow("updateRoomWithModeration"_L1, updateModerationParameters),
    updatingRow("updateRoomWithModerationAndQuestions"_L1, updateQuestionsParameters),
    updatingRow("updateRoomWithModerationQuestionsAudioTypeAndHideOptions"_L1, updateHideOptionsParameters),
    {"deleteRoom"_L1, SoapRight::WebService, deleteParameters, soapResult(SoapType::Long), deleteRoom},
    {"modifyRoomParameter"_L1, SoapRight::WebService, modifyParameters, soapResult(SoapType::Int), modifyRoomParameter,
     "-2"_L1},
    {"addRoomToOrg"_L1, SoapRight::Administrator, groupParameters, soapResult(SoapType::Long), addRoomToOrg},
};

} // namespace

constinit const SoapTopic roomSettingTopic{roomSettingRows};

} // namespace Agent
