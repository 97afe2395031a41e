// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/recurrence.h"

#include <QString>
#include <QUrl>

namespace Common {

/*! What a calendar object is for (RFC 5546). None: nothing is asked, it is a copy to keep. */
enum class CalendarMethod { None, Request, Cancel };

struct CalendarPerson
{
    QString name;
    QString address; //!< a mail address that mailAddress() knows; empty = nobody
};

/*! A meeting as one person's calendar is told of it: of the others it says nothing. */
struct CalendarEvent
{
    QString uid;
    int sequence = 0;
    UtcTime stamp; //!< when this is said
    Schedule schedule;
    QString summary;
    QString description = {};
    QString location = {};
    QUrl url = {};
    CalendarPerson organizer = {};
    CalendarPerson attendee = {}; //!< who is told
    bool takesPlace = true;       //!< false, with Cancel: for nobody any more, not just for this attendee
};

/*!
    The iCalendar object (RFC 5545): lines end in CRLF and have at most 75 bytes. What repeats is told in its time zone, with
    the zone's rules, so that nine o'clock stays nine o'clock; all else in UTC. No text gets out of its property.
*/
QString calendarText(const CalendarEvent &event, CalendarMethod method);

QLatin1String calendarMethodName(CalendarMethod method); //!< "REQUEST", "CANCEL"; empty for None

} // namespace Common
