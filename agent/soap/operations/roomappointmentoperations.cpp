// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/letterlanguage.h"
#include "agent/soap/operations/appointmentparameters.h"
#include "agent/soap/operations/periodparameters.h"
#include "agent/soap/operations/roomparameters.h"
#include "agent/soap/operations/roomtopics.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Appointment;
using Common::ErrorCode;
using Common::MeetingMember;
using Common::Result;

/*! The room, and an appointment that takes place in it. */
Result<SoapValue> addRoomForAPeriod(const SoapContext &context, const SoapArgs &args)
{
    Common::Room room;
    if (const auto read = readRoomParameters(args, room); !read)
        return read.error();
    const auto redirect = Common::redirectUrlFrom(args.text("redirectURL"_L1));
    if (!redirect)
        return redirect.error();
    room.redirectUrl = *redirect;
    const auto period = periodFrom(args);
    if (!period)
        return period.error();
    const auto reminder = reminderTypeFrom(args.longInteger("reminderTypeId"_L1));
    if (!reminder)
        return reminder.error();
    const auto password = readPassword(args, false);
    if (!password)
        return password.error();

    Appointment appointment;
    appointment.title = room.name;
    appointment.description = room.comment;
    appointment.schedule = {period->from, period->until, context.services.appointments.settings().timeZone};
    appointment.reminder = *reminder;
    const auto saved =
        context.services.appointments.addWithRoom(appointment, room, {*password, {}, {}}, context.caller);
    return saved ? Result<SoapValue>(saved->room.value) : saved.error();
}

Result<SoapValue> addMember(const SoapContext &context, const SoapArgs &args)
{
    MeetingMember member;
    member.firstName = args.text("firstname"_L1).trimmed();
    member.lastName = args.text("lastname"_L1).trimmed();
    member.email = args.text("email"_L1).trimmed();
    member.language = LetterLanguage::tagOfNumber(int(args.longInteger("language_id"_L1)));
    if (args.has("phone"_L1))
        member.phone = args.text("phone"_L1).trimmed();
    const QString zoneName = args.has("jNameTimeZone"_L1) ? args.text("jNameTimeZone"_L1).trimmed() : QString();
    const auto zone = zoneName.isEmpty() ? QByteArray() : zoneFrom(zoneName);
    if (!zone)
        return zone.error();
    member.timeZone = *zone;
    const auto baseUrl = Common::linkBaseFrom(args.text("baseUrl"_L1));
    if (!baseUrl)
        return baseUrl.error();
    const QString invitedBy = args.has("invitorName"_L1) ? args.text("invitorName"_L1).trimmed() : QString();
    const auto added =
        context.services.appointments.addMember(roomIdIn(args), member, *baseUrl, invitedBy, context.caller);
    if (!added && added.error().code == ErrorCode::NotFound)
        return SoapValue(roomUnknownNumber);
    return added ? Result<SoapValue>(added->value) : added.error();
}

constexpr auto startEndParameters = joined(
    sidParameter, roomModeration,
    parametersOf(SoapType::Text,
                 {"externalRoomType"_L1, "validFromDate"_L1, "validFromTime"_L1, "validToDate"_L1, "validToTime"_L1}),
    parametersOf(SoapType::Boolean, {"isPasswordProtected"_L1}), parametersOf(SoapType::Text, {"password"_L1}),
    parametersOf(SoapType::Long, {"reminderTypeId"_L1}), parametersOf(SoapType::Text, {"redirectURL"_L1}));
constexpr auto memberParameters =
    joined(sidParameter, roomIdParameter,
           parametersOf(SoapType::Text, {"firstname"_L1, "lastname"_L1, "email"_L1, "phone"_L1, "baseUrl"_L1}),
           parametersOf(SoapType::Long, {"language_id"_L1}));
constexpr auto externalMemberParameters =
    joined(sidParameter, roomIdParameter,
           parametersOf(SoapType::Text, {"firstname"_L1, "lastname"_L1, "email"_L1, "baseUrl"_L1}),
           parametersOf(SoapType::Long, {"language_id"_L1}),
           parametersOf(SoapType::Text, {"jNameTimeZone"_L1, "invitorName"_L1}));

constexpr SoapOperation roomAppointmentRows[] = {
    {"addRoomWithModerationAndExternalTypeAndStartEnd"_L1, SoapRight::WebService, startEndParameters,
     soapResult(SoapType::Long), addRoomForAPeriod, "-2"_L1},
    {"addMeetingMemberRemindToRoom"_L1, SoapRight::WebService, memberParameters, soapResult(SoapType::Long), addMember,
     "-2"_L1},
    {"addExternalMeetingMemberRemindToRoom"_L1, SoapRight::WebService, externalMemberParameters,
     soapResult(SoapType::Long), addMember, "-2"_L1},
};

} // namespace

constinit const SoapTopic roomAppointmentTopic{roomAppointmentRows};

} // namespace Agent
