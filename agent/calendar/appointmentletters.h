// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/appointment.h"
#include "common/domain/calendartext.h"
#include "common/domain/mail.h"

namespace Agent {

/*! What a letter about an appointment says. */
enum class AppointmentNews { Invited, Changed, Uninvited, Cancelled };

/*! What is the same in all letters about one appointment. */
struct AppointmentLetterhead
{
    const Common::Appointment &appointment;
    Common::CalendarPerson organizer; //!< as calendars name who invites
    QString replyTo;                  //!< where answers go; empty = nowhere
    QString invitedBy;                //!< who invites, as people are told; empty = nobody is named
    Common::UtcTime now;
};

/*! The page's address with what leads into the room: a member's own link, or the room itself. */
QUrl memberLink(const QUrl &baseUrl, const QString &secret);
QUrl roomLink(const QUrl &baseUrl, Common::RoomId room);

/*!
    Letters to members, in their language and with times in their zone. `to` is an address that mailAddress() gave; `link` may be
    empty. With ReminderType::Calendar the appointment goes with them for the member's own calendar.
*/
Common::Letter newsLetter(const AppointmentLetterhead &head, AppointmentNews news, const Common::MeetingMember &member,
                          const QString &to, const QUrl &link);
Common::Letter reminderLetter(const AppointmentLetterhead &head, const Common::Occurrence &occurrence,
                              const Common::MeetingMember &member, const QString &to, const QUrl &link);

/*! The appointment for the calendar of one person, who need not be a member. */
Common::CalendarEvent calendarEvent(const AppointmentLetterhead &head, const Common::CalendarPerson &attendee,
                                    const QUrl &link);

} // namespace Agent
