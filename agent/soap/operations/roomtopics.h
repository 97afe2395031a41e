// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/soapargs.h"
#include "common/core/ids.h"

/*! What RoomService is made of: each topic is the table of one file beside this one. */
namespace Agent {

extern const SoapTopic roomSettingTopic;
extern const SoapTopic roomListTopic;
extern const SoapTopic roomDoorTopic;
extern const SoapTopic roomInvitationTopic;
extern const SoapTopic roomAppointmentTopic;
extern const SoapTopic recordingTopic;

inline constexpr auto roomIdParameter = parametersOf(SoapType::Long, {QLatin1String("room_id")});
inline constexpr auto roomsIdParameter = parametersOf(SoapType::Long, {QLatin1String("rooms_id")});

/*! What all rooms are made with, and what all but the oldest way to make them takes besides. */
inline constexpr auto roomBasics = joined(parametersOf(SoapType::Text, {QLatin1String("name")}),
                                          parametersOf(SoapType::Long, {QLatin1String("roomtypes_id")}),
                                          parametersOf(SoapType::Text, {QLatin1String("comment")}),
                                          parametersOf(SoapType::Long, {QLatin1String("numberOfPartizipants")}),
                                          parametersOf(SoapType::Boolean, {QLatin1String("ispublic")}));
inline constexpr std::array demoTimeParameter{
    SoapField{.name = QLatin1String("demoTime"), .type = SoapType::Int, .isLenient = true}};
inline constexpr auto roomModeration =
    joined(roomBasics, parametersOf(SoapType::Boolean, {QLatin1String("appointment"), QLatin1String("isDemoRoom")}),
           demoTimeParameter, parametersOf(SoapType::Boolean, {QLatin1String("isModeratedRoom")}));

/*! OpenMeetings calls it rooms_id in some operations and room_id in others. */
inline Common::RoomId roomIdIn(const SoapArgs &args)
{
    constexpr QLatin1String names[] = {QLatin1String("rooms_id"), QLatin1String("room_id")};
    return Common::RoomId(args.longInteger(args.has(names[0]) ? names[0] : names[1]));
}

/*! OpenMeetings' "unknown error", which it answers for a room that it does not know. */
inline constexpr int roomUnknownNumber = -1;

} // namespace Agent
