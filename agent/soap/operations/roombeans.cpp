// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/roombeans.h"

#include "agent/soap/operations/services.h"
#include "agent/storage/repositories/grouprepository.h"

namespace Agent {

using namespace Qt::StringLiterals;
using Common::Room;
using Common::RoomOption;
using Common::RoomType;

namespace {

// Who moderates is told by id alone, and servers are told by ServerService: of both types RoomService needs no more.
constexpr SoapField userFields[] = {{.name = "user_id"_L1, .type = SoapType::Long}};
constexpr SoapField serverFields[] = {{.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true}};
constexpr SoapBean serverBean{"Server"_L1, basicBeansNamespace, serverFields};

constexpr SoapField organisationFields[] = {
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "insertedby"_L1, .type = SoapType::Long},
    {.name = "name"_L1},
    {.name = "organisation_id"_L1, .type = SoapType::Long},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "updatedby"_L1, .type = SoapType::Long},
    {.name = "updatetime"_L1, .type = SoapType::Date},
};
static_assert(inWireOrder(organisationFields));
constexpr SoapBean organisationBean{"Organisation"_L1, domainBeansNamespace, organisationFields};

constexpr SoapField roomTypeFields[] = {
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "name"_L1},
    {.name = "roomtypes_id"_L1, .type = SoapType::Long},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "updatetime"_L1, .type = SoapType::Date},
};
static_assert(inWireOrder(roomTypeFields));

constexpr SoapField moderatorFields[] = {
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "isSuperModerator"_L1, .type = SoapType::Boolean},
    {.name = "roomId"_L1, .type = SoapType::Long},
    {.name = "roomModeratorsId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "updatetime"_L1, .type = SoapType::Date},
    {.name = "user"_L1, .type = SoapType::Bean, .bean = &userIdBean},
};
static_assert(inWireOrder(moderatorFields));
constexpr SoapBean moderatorBean{"RoomModerator"_L1, roomBeansNamespace, moderatorFields};

constexpr SoapField roomOrganisationFields[] = {
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "organisation"_L1, .type = SoapType::Bean, .bean = &organisationBean},
    {.name = "room"_L1, .type = SoapType::Bean, .bean = &roomBean},
    {.name = "rooms_organisation_id"_L1, .type = SoapType::Long},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "updatetime"_L1, .type = SoapType::Date},
};
static_assert(inWireOrder(roomOrganisationFields));
constexpr SoapBean roomOrganisationBean{"RoomOrganisation"_L1, roomBeansNamespace, roomOrganisationFields};

constexpr SoapField clientFields[] = {
    {.name = "VHeight"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "VWidth"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "VX"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "VY"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "allowRecording"_L1, .type = SoapType::Boolean},
    {.name = "avsettings"_L1},
    {.name = "broadCastID"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "canDraw"_L1, .type = SoapType::Boolean},
    {.name = "canGiveAudio"_L1, .type = SoapType::Boolean},
    {.name = "canRemote"_L1, .type = SoapType::Boolean},
    {.name = "canShare"_L1, .type = SoapType::Boolean},
    {.name = "connectedSince"_L1, .type = SoapType::Date},
    {.name = "externalUserId"_L1},
    {.name = "externalUserType"_L1},
    {.name = "firstname"_L1},
    {.name = "flvRecordingId"_L1, .type = SoapType::Long},
    {.name = "flvRecordingMetaDataId"_L1, .type = SoapType::Long},
    {.name = "formatedDate"_L1},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "interviewPodId"_L1, .type = SoapType::Int},
    {.name = "isAVClient"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "isBroadcasting"_L1, .type = SoapType::Boolean},
    {.name = "isMod"_L1, .type = SoapType::Boolean},
    {.name = "isRecording"_L1, .type = SoapType::Boolean},
    {.name = "isScreenClient"_L1, .type = SoapType::Boolean},
    {.name = "isSuperModerator"_L1, .type = SoapType::Boolean},
    {.name = "language"_L1},
    {.name = "lastLogin"_L1},
    {.name = "lastname"_L1},
    {.name = "mail"_L1},
    {.name = "micMuted"_L1, .type = SoapType::Boolean},
    {.name = "official_code"_L1},
    {.name = "organization_id"_L1, .type = SoapType::Long},
    {.name = "picture_uri"_L1},
    {.name = "publicSID"_L1},
    {.name = "roomEnter"_L1, .type = SoapType::Date},
    {.name = "roomRecordingName"_L1},
    {.name = "room_id"_L1, .type = SoapType::Long},
    {.name = "scope"_L1},
    {.name = "screenPublishStarted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "server"_L1, .type = SoapType::Bean, .bean = &serverBean},
    {.name = "sipTransport"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "startRecording"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "startStreaming"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "streamPublishName"_L1},
    {.name = "streamPublishStarted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "streamid"_L1},
    {.name = "swfurl"_L1}, // held a session in OpenMeetings: always nil
    {.name = "user_id"_L1, .type = SoapType::Long},
    {.name = "usercolor"_L1},
    {.name = "userip"_L1},
    {.name = "username"_L1},
    {.name = "userport"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "userpos"_L1, .type = SoapType::Int},
    {.name = "zombieCheckFlag"_L1, .type = SoapType::Boolean},
};
static_assert(inWireOrder(clientFields));
constexpr SoapBean clientBean{"Client"_L1, roomBeansNamespace, clientFields};

constexpr SoapField roomFields[] = {
    {.name = "allowFontStyles"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "allowRecording"_L1, .type = SoapType::Boolean},
    {.name = "allowUserQuestions"_L1, .type = SoapType::Boolean},
    {.name = "appointment"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "autoVideoSelect"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "chatModerated"_L1, .type = SoapType::Boolean},
    {.name = "chatOpened"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "comment"_L1},
    {.name = "confno"_L1}, // numbers for telephones are never told: always nil
    {.name = "currentusers"_L1, .type = SoapType::Bean, .bean = &clientBean, .isArray = true},
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "demoTime"_L1, .type = SoapType::Int},
    {.name = "externalRoomId"_L1, .type = SoapType::Long},
    {.name = "externalRoomType"_L1},
    {.name = "filesOpened"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "hideActionsMenu"_L1, .type = SoapType::Boolean},
    {.name = "hideActivitiesAndActions"_L1, .type = SoapType::Boolean},
    {.name = "hideChat"_L1, .type = SoapType::Boolean},
    {.name = "hideFilesExplorer"_L1, .type = SoapType::Boolean},
    {.name = "hideScreenSharing"_L1, .type = SoapType::Boolean},
    {.name = "hideTopBar"_L1, .type = SoapType::Boolean},
    {.name = "hideWhiteboard"_L1, .type = SoapType::Boolean},
    {.name = "isAudioOnly"_L1, .type = SoapType::Boolean},
    {.name = "isClosed"_L1, .type = SoapType::Boolean},
    {.name = "isDemoRoom"_L1, .type = SoapType::Boolean},
    {.name = "isModeratedRoom"_L1, .type = SoapType::Boolean},
    {.name = "ispublic"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "moderators"_L1, .type = SoapType::Bean, .bean = &moderatorBean, .isArray = true},
    {.name = "name"_L1},
    {.name = "numberOfPartizipants"_L1, .type = SoapType::Long},
    {.name = "ownerId"_L1, .type = SoapType::Long},
    {.name = "pin"_L1}, // as confno
    {.name = "redirectURL"_L1},
    {.name = "roomOrganisations"_L1, .type = SoapType::Bean, .bean = &roomOrganisationBean, .isArray = true},
    {.name = "rooms_id"_L1, .type = SoapType::Long},
    {.name = "roomtype"_L1, .type = SoapType::Bean, .bean = &roomTypeBean},
    {.name = "showMicrophoneStatus"_L1, .type = SoapType::Boolean},
    {.name = "sipEnabled"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "updatetime"_L1, .type = SoapType::Date},
    {.name = "waitForRecording"_L1, .type = SoapType::Boolean},
};
static_assert(inWireOrder(roomFields));

constexpr SoapField roomUserFields[] = {
    {.name = "avsettings"_L1}, {.name = "broadcastId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "firstname"_L1},  {.name = "isBroadCasting"_L1, .type = SoapType::Boolean},
    {.name = "lastname"_L1},   {.name = "publicSID"_L1},
};
static_assert(inWireOrder(roomUserFields));
constexpr SoapBean roomUserBean{"RoomUser"_L1, serviceBeansNamespace, roomUserFields};

constexpr SoapField roomReturnFields[] = {
    {.name = "created"_L1, .type = SoapType::Date},
    {.name = "creator"_L1},
    {.name = "name"_L1},
    {.name = "roomUser"_L1, .type = SoapType::Bean, .bean = &roomUserBean, .isArray = true},
    {.name = "room_id"_L1, .type = SoapType::Long},
};
static_assert(inWireOrder(roomReturnFields));

constexpr SoapField roomCountFields[] = {
    {.name = "maxUser"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "roomCount"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "roomId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "roomName"_L1},
};
static_assert(inWireOrder(roomCountFields));

constexpr SoapField roomDtoFields[] = {
    {.name = "appointment"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "comment"_L1},
    {.name = "confno"_L1},
    {.name = "id"_L1, .type = SoapType::Long},
    {.name = "name"_L1},
    {.name = "numberOfPartizipants"_L1, .type = SoapType::Long},
    {.name = "roomtype"_L1, .type = SoapType::Bean, .bean = &roomTypeBean},
};
static_assert(inWireOrder(roomDtoFields));
constexpr SoapBean roomDtoBean{"RoomDTO"_L1, roomsDataNamespace, roomDtoFields};

constexpr SoapField searchResultFields[] = {
    {.name = "errorId"_L1, .type = SoapType::Long},
    {.name = "objectName"_L1},
    {.name = "records"_L1, .type = SoapType::Long},
    {.name = "result"_L1, .type = SoapType::Bean, .bean = &roomDtoBean, .isArray = true},
};
static_assert(inWireOrder(searchResultFields));

constexpr NamedRoomOption optionNames[] = {
    {"allowFontStyles"_L1, RoomOption::FontStyles},
    {"allowRecording"_L1, RoomOption::Recording},
    {"allowUserQuestions"_L1, RoomOption::UserQuestions},
    {"appointment"_L1, RoomOption::Appointment},
    {"autoVideoSelect"_L1, RoomOption::AutoVideoSelect},
    {"chatOpened"_L1, RoomOption::ChatOpened},
    {"filesOpened"_L1, RoomOption::FilesOpened},
    {"hideActionsMenu"_L1, RoomOption::HideActionsMenu},
    {"hideActivitiesAndActions"_L1, RoomOption::HideActivities},
    {"hideChat"_L1, RoomOption::HideChat},
    {"hideFilesExplorer"_L1, RoomOption::HideFiles},
    {"hideScreenSharing"_L1, RoomOption::HideScreenSharing},
    {"hideTopBar"_L1, RoomOption::HideTopBar},
    {"hideWhiteboard"_L1, RoomOption::HideWhiteboard},
    {"isAudioOnly"_L1, RoomOption::AudioOnly},
    {"showMicrophoneStatus"_L1, RoomOption::MicrophoneStatus},
    {"waitForRecording"_L1, RoomOption::WaitForRecording},
    {"needsMediaServer"_L1, RoomOption::MediaServer}, // from here on: not in OpenMeetings
};
constexpr qsizetype ownOptions = 1;

/*! As OpenMeetings' own list of types has it. */
QLatin1String typeText(RoomType type)
{
    switch (type) {
    case RoomType::Conference: return "conference (1-25 users)"_L1;
    case RoomType::Restricted: return "restricted (1-150 users)"_L1;
    case RoomType::Interview: return "interview (1:1 meeting with recording)"_L1;
    }
    Q_UNREACHABLE();
}

SoapValue numberOrNil(qint64 number)
{
    return number == 0 ? SoapValue() : SoapValue(number);
}

/*! An empty array is one nil element: clients that count children find the next field where it always is. */
SoapValue arrayField(const QList<SoapValue> &elements)
{
    return elements.isEmpty() ? SoapValue() : SoapValue(elements);
}

SoapValue moderatorsOf(const Room &room)
{
    QList<SoapValue> moderators;
    for (const Common::UserId id : room.moderators) {
        moderators.append(soapBean(moderatorBean,
                                   {{"isSuperModerator"_L1, false},
                                    {"roomId"_L1, room.id.value},
                                    {"user"_L1, soapBean(userIdBean, {{"user_id"_L1, id.value}})}}));
    }
    return arrayField(moderators);
}

/*! Without the room: it is the one that they are in. */
SoapValue organisationsOf(const Room &room, const RoomGroups &groups)
{
    QList<SoapValue> organisations;
    for (const Common::GroupId id : room.groups) {
        const SoapValue organisation =
            soapBean(organisationBean, {{"name"_L1, groups.value(id).name}, {"organisation_id"_L1, id.value}});
        organisations.append(soapBean(roomOrganisationBean, {{"organisation"_L1, organisation}}));
    }
    return arrayField(organisations);
}

SoapValue clientValue(const ConnectionRow &row)
{
    return soapBean(clientBean,
                    {{"connectedSince"_L1, row.connectedSince},
                     {"firstname"_L1, row.firstName},
                     {"id"_L1, row.id},
                     {"lastname"_L1, row.lastName},
                     {"publicSID"_L1, row.connection.publicId},
                     {"roomEnter"_L1, row.connectedSince},
                     {"room_id"_L1, row.connection.room.value},
                     {"user_id"_L1, row.connection.user.value},
                     {"userip"_L1, row.connection.ip},
                     {"username"_L1, row.login}});
}

SoapValue roomUserValue(const ConnectionRow &row)
{
    return soapBean(
        roomUserBean,
        {{"firstname"_L1, row.firstName}, {"lastname"_L1, row.lastName}, {"publicSID"_L1, row.connection.publicId}});
}

SoapValue eachOf(const RoomPeople &people, SoapValue (*value)(const ConnectionRow &row))
{
    QList<SoapValue> values;
    for (const ConnectionRow &row : people)
        values.append(value(row));
    return arrayField(values);
}

SoapValue roomDtoValue(const Room &room)
{
    return soapBean(roomDtoBean,
                    {{"appointment"_L1, room.options.testFlag(RoomOption::Appointment)},
                     {"comment"_L1, room.comment},
                     {"id"_L1, room.id.value},
                     {"name"_L1, room.name},
                     {"numberOfPartizipants"_L1, room.capacity},
                     {"roomtype"_L1, roomTypeValue(room.type)}});
}

} // namespace

constinit const SoapBean userIdBean{"User"_L1, userBeansNamespace, userFields};
constinit const SoapBean roomBean{"Room"_L1, roomBeansNamespace, roomFields};
constinit const SoapBean roomTypeBean{"RoomType"_L1, roomBeansNamespace, roomTypeFields};
constinit const SoapBean roomReturnBean{"RoomReturn"_L1, serviceBeansNamespace, roomReturnFields};
constinit const SoapBean roomCountBean{"RoomCountBean"_L1, serviceBeansNamespace, roomCountFields};
constinit const SoapBean roomSearchResultBean{"RoomSearchResult"_L1, basicDataNamespace, searchResultFields};
constinit const std::span<const NamedRoomOption> roomOptions{optionNames, std::size(optionNames) - ownOptions};
constinit const std::span<const NamedRoomOption> clusterRoomOptions{optionNames};

Common::Result<RoomGroups> groupsOf(const QList<Room> &rooms, Database &database)
{
    const bool hasAny = std::ranges::any_of(rooms, [](const Room &room) { return !room.groups.isEmpty(); });
    return hasAny ? GroupRepository(database).all() : RoomGroups();
}

SoapValue roomValue(const Room &room, const RoomGroups &groups, const std::optional<RoomPeople> &people)
{
    SoapValue value =
        soapBean(roomBean,
                 {{"chatModerated"_L1, room.isChatModerated},
                  {"comment"_L1, room.comment},
                  {"currentusers"_L1, people ? eachOf(*people, clientValue) : SoapValue()},
                  {"demoTime"_L1, numberOrNil(room.demoSeconds)},
                  {"externalRoomId"_L1, room.external.id ? SoapValue(*room.external.id) : SoapValue()},
                  {"externalRoomType"_L1, room.external.type.isEmpty() ? SoapValue() : SoapValue(room.external.type)},
                  {"isClosed"_L1, room.isClosed},
                  {"isDemoRoom"_L1, room.demoSeconds > 0},
                  {"isModeratedRoom"_L1, room.isModerated},
                  {"ispublic"_L1, room.isPublic},
                  {"moderators"_L1, moderatorsOf(room)},
                  {"name"_L1, room.name},
                  {"numberOfPartizipants"_L1, room.capacity},
                  {"ownerId"_L1, numberOrNil(room.owner.value)},
                  {"redirectURL"_L1, room.redirectUrl.toString(QUrl::FullyEncoded)},
                  {"roomOrganisations"_L1, organisationsOf(room, groups)},
                  {"rooms_id"_L1, room.id.value},
                  {"roomtype"_L1, roomTypeValue(room.type)}});
    auto &fields = std::get<QList<SoapValue>>(value.held);
    for (const auto &[name, option] : roomOptions)
        fields[std::ranges::find(roomFields, name, &SoapField::name) - std::begin(roomFields)] =
            SoapValue(room.options.testFlag(option));
    return value;
}

SoapValue roomReturnValue(const Room &room, const RoomPeople &people)
{
    return soapBean(
        roomReturnBean,
        {{"name"_L1, room.name}, {"roomUser"_L1, eachOf(people, roomUserValue)}, {"room_id"_L1, room.id.value}});
}

SoapValue roomCountValue(const Room &room, int people)
{
    return soapBean(roomCountBean,
                    {{"maxUser"_L1, room.capacity},
                     {"roomCount"_L1, people},
                     {"roomId"_L1, room.id.value},
                     {"roomName"_L1, room.name}});
}

SoapValue roomSearchResultValue(const QList<Room> &page, qsizetype total)
{
    QList<SoapValue> rooms;
    for (const Room &room : page)
        rooms.append(roomDtoValue(room));
    return soapBean(roomSearchResultBean,
                    {{"objectName"_L1, "Room"_L1}, {"records"_L1, qint64(total)}, {"result"_L1, arrayField(rooms)}});
}

SoapValue roomTypeValue(RoomType type)
{
    return soapBean(roomTypeBean, {{"name"_L1, typeText(type)}, {"roomtypes_id"_L1, int(type)}});
}

} // namespace Agent
