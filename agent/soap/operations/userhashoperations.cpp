// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/usertopics.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::ExternalId;
using Common::ExternalPerson;
using Common::LinkRecording;
using Common::RecordingId;
using Common::Result;
using Common::RoomId;

constexpr int success = 1;

/*!
    Programs that tell of no id, or of no type, mean their own people: there the name stands for the id, the program's
    account here for the type.
*/
ExternalPerson person(const SoapContext &context, const SoapArgs &args, const ExternalId &told)
{
    const QString username = args.text("username"_L1);
    const bool hasId = !told.id.trimmed().isEmpty();
    const bool hasType = hasId && !told.type.trimmed().isEmpty();
    const ExternalId external{hasType ? told.type : u"account:"_s + context.caller.user.login,
                              hasId ? told.id : username};
    const auto optional = [&args](QLatin1String name) { return args.has(name) ? args.text(name) : QString(); };
    return Common::cleaned({external, username, args.text("firstname"_L1), args.text("lastname"_L1),
                            optional("email"_L1), optional("profilePictureUrl"_L1)});
}

ExternalPerson externalPerson(const SoapContext &context, const SoapArgs &args)
{
    return person(context, args, {args.text("externalUserType"_L1), args.text("externalUserId"_L1)});
}

/*!
    OpenMeetings keeps the person in the session of the calling program, where the next one takes its place, also in the
    links made before. Here each link is for the person it was made for, and the session stays the program's alone.
*/
Result<SoapValue> store(const SoapContext &context, const ExternalPerson &person)
{
    const auto stored = context.services.users.store(person, context.caller);
    return stored ? SoapValue(success) : Result<SoapValue>(stored.error());
}

Result<SoapValue> setUserObject(const SoapContext &context, const SoapArgs &args)
{
    return store(context, person(context, args, {}));
}

Result<SoapValue> setUserObjectWithExternalUser(const SoapContext &context, const SoapArgs &args)
{
    return store(context, externalPerson(context, args));
}

Result<SoapValue> makeHash(const SoapContext &context, const SoapArgs &args, const SecureHashGrant &grant)
{
    const auto secret = context.services.hashes.make(externalPerson(context, args), grant, context.caller);
    return secret ? SoapValue(*secret) : Result<SoapValue>(secret.error());
}

/*!
    What all links into a room have in common: all but the oldest form may be followed again. Where nothing is said of recording
    it is for moderators.
*/
SecureHashGrant roomGrant(const SoapArgs &args)
{
    return {.room = RoomId(args.longInteger("room_id"_L1)),
            .becomesModerator = args.integer("becomeModeratorAsInt"_L1) != 0,
            .isReusable = true};
}

Result<SoapValue> generateRoomHash(const SoapContext &context, const SoapArgs &args)
{
    SecureHashGrant grant = roomGrant(args);
    grant.isReusable = false;
    return makeHash(context, args, grant);
}

Result<SoapValue> generateRoomHashByUrl(const SoapContext &context, const SoapArgs &args)
{
    return makeHash(context, args, roomGrant(args));
}

Result<SoapValue> generateRoomHashByUrlAndRecFlag(const SoapContext &context, const SoapArgs &args)
{
    SecureHashGrant grant = roomGrant(args);
    grant.mayRecord = args.integer("allowRecording"_L1) != 0 ? LinkRecording::Yes : LinkRecording::No;
    return makeHash(context, args, grant);
}

Result<SoapValue> setUserAndNickName(const SoapContext &context, const SoapArgs &args)
{
    SecureHashGrant grant = roomGrant(args);
    grant.asksName = args.integer("showNickNameDialogAsInt"_L1) != 0;
    return makeHash(context, args, grant);
}

Result<SoapValue> mainLandingZone(const SoapContext &context, const SoapArgs &args)
{
    return makeHash(context, args, {.isReusable = true});
}

Result<SoapValue> generateRecordingHash(const SoapContext &context, const SoapArgs &args)
{
    return makeHash(context, args, {.recording = RecordingId(args.longInteger("recording_id"_L1)), .isReusable = true});
}

// Each form has the parameters of the one before it and some more.
constexpr SoapField hashParameters[] = {{.name = "SID"_L1},
                                        {.name = "username"_L1},
                                        {.name = "firstname"_L1},
                                        {.name = "lastname"_L1},
                                        {.name = "profilePictureUrl"_L1},
                                        {.name = "email"_L1},
                                        {.name = "externalUserId"_L1},
                                        {.name = "externalUserType"_L1},
                                        {.name = "room_id"_L1, .type = SoapType::Long},
                                        {.name = "becomeModeratorAsInt"_L1, .type = SoapType::Int},
                                        {.name = "showAudioVideoTestAsInt"_L1, .type = SoapType::Int},
                                        {.name = "allowRecording"_L1, .type = SoapType::Int}};
constexpr std::span<const SoapField> recordFlagParameters = hashParameters;
constexpr auto roomParameters = recordFlagParameters.first(11);
constexpr auto externalParameters = recordFlagParameters.first(8);
constexpr auto personParameters = recordFlagParameters.first(6);
constexpr SoapField nickNameParameters[] = {
    hashParameters[0], hashParameters[1],  hashParameters[2],
    hashParameters[3], hashParameters[4],  hashParameters[5],
    hashParameters[6], hashParameters[7],  hashParameters[8],
    hashParameters[9], hashParameters[10], {.name = "showNickNameDialogAsInt"_L1, .type = SoapType::Int}};
constexpr SoapField recordingParameters[] = {{.name = "SID"_L1},
                                             {.name = "username"_L1},
                                             {.name = "firstname"_L1},
                                             {.name = "lastname"_L1},
                                             {.name = "externalUserId"_L1},
                                             {.name = "externalUserType"_L1},
                                             {.name = "recording_id"_L1, .type = SoapType::Long}};

constexpr SoapOperation userHashRows[] = {
    {"setUserObject"_L1, SoapRight::WebService, personParameters, soapResult(SoapType::Long), setUserObject},
    {"setUserObjectWithExternalUser"_L1, SoapRight::WebService, externalParameters, soapResult(SoapType::Long),
     setUserObjectWithExternalUser},
    {"setUserObjectAndGenerateRoomHash"_L1, SoapRight::WebService, roomParameters, soapResult(SoapType::Text),
     generateRoomHash},
    {"setUserObjectAndGenerateRoomHashByURL"_L1, SoapRight::WebService, roomParameters, soapResult(SoapType::Text),
     generateRoomHashByUrl},
    {"setUserObjectAndGenerateRoomHashByURLAndRecFlag"_L1, SoapRight::WebService, recordFlagParameters,
     soapResult(SoapType::Text), generateRoomHashByUrlAndRecFlag},
    {"setUserObjectMainLandingZone"_L1, SoapRight::WebService, externalParameters, soapResult(SoapType::Text),
     mainLandingZone},
    {"setUserAndNickName"_L1, SoapRight::WebService, nickNameParameters, soapResult(SoapType::Text),
     setUserAndNickName},
    {"setUserObjectAndGenerateRecordingHashByURL"_L1, SoapRight::WebService, recordingParameters,
     soapResult(SoapType::Text), generateRecordingHash},
};

} // namespace

constinit const SoapTopic userHashTopic{userHashRows};

} // namespace Agent
