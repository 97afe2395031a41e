// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/operations/roombeans.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/storage/repositories/roomrepository.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::ErrorCode;
using Common::Invitation;
using Common::Result;
using Common::Room;
using Common::RoomId;
using Common::Validity;

/*! Where appointments of the caller take place today, by this node's time zone. */
Result<QSet<RoomId>> roomsOfToday(const SoapContext &context)
{
    const QDate today = QDate::currentDate();
    const auto beginOf = [](QDate day) { return Common::UtcTime{day.startOfDay().toMSecsSinceEpoch()}; };
    const auto meetings = context.services.appointments.list(context.caller.user.id, beginOf(today),
                                                             beginOf(today.addDays(1)), context.caller);
    if (!meetings)
        return meetings.error();
    QSet<RoomId> rooms;
    for (const PlannedMeeting &meeting : *meetings)
        rooms.insert(meeting.appointment.room);
    return rooms;
}

/*! What a chat program offers its user: not all rooms that they may enter, but those that are meant for them. */
bool isOffered(const Room &room, const QSet<RoomId> &ofToday, const Caller &caller)
{
    return room.isPublic || ofToday.contains(room.id) || isOfItsGroups(room, caller.user);
}

Result<SoapValue> getAvailableRooms(const SoapContext &context, const SoapArgs &)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    auto rooms = RoomRepository(**database).list();
    if (!rooms)
        return rooms.error();
    const auto ofToday = roomsOfToday(context);
    if (!ofToday)
        return ofToday.error();
    rooms->removeIf([&](const Room &room) { return !isOffered(room, *ofToday, context.caller); });
    const auto groups = groupsOf(*rooms, **database);
    if (!groups)
        return groups.error();
    QList<SoapValue> values;
    for (const Room &room : std::as_const(*rooms))
        values.append(roomValue(room, *groups, {}));
    return SoapValue(values);
}

/*! OpenMeetings tells everybody of every room; whoever may not enter it is told of none here. */
Result<SoapValue> getUserCount(const SoapContext &context, const SoapArgs &args)
{
    constexpr int refused = -1;
    const RoomId id(args.longInteger("roomId"_L1));
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto room = RoomRepository(**database).find(id);
    if (!room && room.error().code != ErrorCode::RoomUnknown)
        return room.error();
    if (!room || !mayEnter(*room, context.caller))
        return SoapValue(refused);
    const auto people = ConnectionRepository(**database).peoplePerRoom();
    if (!people)
        return people.error();
    return SoapValue(people->value(id));
}

/*! The secret of a link for one guest; nil for who may not invite to this room. */
Result<SoapValue> getInvitationHash(const SoapContext &context, const SoapArgs &args)
{
    Invitation invitation;
    invitation.room = RoomId(args.longInteger("room_id"_L1));
    invitation.guestName = args.text("username"_L1).trimmed();
    invitation.validity = Validity::Once;
    const auto made = context.services.invitations.add(invitation, {}, context.caller);
    return made ? SoapValue(made->secret) : Result<SoapValue>(made.error());
}

constexpr auto countParameters = joined(sidParameter, parametersOf(SoapType::Long, {"roomId"_L1}));
constexpr auto invitationParameters =
    joined(sidParameter, parametersOf(SoapType::Text, {"username"_L1}), parametersOf(SoapType::Long, {"room_id"_L1}));

constexpr SoapOperation jabberRows[] = {
    {"getAvailableRooms"_L1, SoapRight::Person, sidParameter, soapArrayResult(roomBean), getAvailableRooms},
    {"getUserCount"_L1, SoapRight::Person, countParameters, soapResult(SoapType::Int), getUserCount},
    {"getInvitationHash"_L1, SoapRight::Person, invitationParameters, soapResult(SoapType::Text), getInvitationHash},
};
constexpr SoapTopic jabberTopic{jabberRows};
constexpr const SoapTopic *jabberTopics[] = {&jabberTopic};

} // namespace

constinit const SoapService jabberSoapService{"JabberService"_L1, openMeetingsNamespace, SoapRefusal::Value,
                                              jabberTopics};

} // namespace Agent
