// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/calendar/appointmentservice.h"
#include "agent/soap/operations/roombeans.h"

/*! The beans of CalendarService (OPENMEETINGS.md 3.10) and what Atrium's appointments are in them. */
namespace Agent {

extern const SoapBean appointmentBean;
extern const SoapBean appointmentCategoryBean;
extern const SoapBean reminderTypeBean;
extern const SoapBean weekBean;

/*! The rooms that appointments take place in, and their groups. */
struct MeetingRooms
{
    QHash<Common::RoomId, Common::Room> rooms;
    RoomGroups groups;
};

/*!
    The times are those of the occurrence. No password is in it, no secret of a link. `caller`: isConnectedEvent is told from their
    side.
*/
SoapValue appointmentValue(const PlannedMeeting &meeting, const MeetingRooms &rooms, Common::UserId caller);
SoapValue defaultCategoryValue();
SoapValue reminderTypeValue(Common::ReminderType type);
/*! One week from `first` on; each meeting stands on the day on which clocks in the zone show its beginning. */
SoapValue weekValue(QDate first, const QTimeZone &zone, const QList<PlannedMeeting> &meetings,
                    const MeetingRooms &rooms);

} // namespace Agent
