// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/roomtopics.h"

#include <QCoreApplication>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;

/*! Rooms for one appointment need the calendar: a room that ignored its times would be worse than none. */
Result<SoapValue> refuseAppointment(const SoapContext &, const SoapArgs &)
{
    return Error{
        ErrorCode::NotFound, QCoreApplication::translate("Agent::Soap", "There is no calendar in this version."),
        QCoreApplication::translate("Agent::Soap", "Use addRoomWithModerationAndExternalType and getInvitationHash.")};
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

constexpr SoapOperation rows[] = {
    {"addRoomWithModerationAndExternalTypeAndStartEnd"_L1, SoapRight::WebService, startEndParameters,
     soapResult(SoapType::Long), refuseAppointment, "-2"_L1},
    {"addMeetingMemberRemindToRoom"_L1, SoapRight::WebService, memberParameters, soapResult(SoapType::Long),
     refuseAppointment, "-2"_L1},
    {"addExternalMeetingMemberRemindToRoom"_L1, SoapRight::WebService, externalMemberParameters,
     soapResult(SoapType::Long), refuseAppointment, "-2"_L1},
};

} // namespace

constinit const SoapTopic roomAppointmentTopic{rows};

} // namespace Agent
