// SPDX-License-Identifier: GPL-3.0-or-later
// What AppointmentService only reads.
#include "agent/calendar/appointmentservice.h"

#include "agent/calendar/calendartext.h"
#include "agent/storage/repositories/clusterrepository.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

/*! The one that takes place next, or was the last to. */
const FoundAppointment *nextOf(const QList<FoundAppointment> &found)
{
    const FoundAppointment *best = nullptr;
    for (const FoundAppointment &each : found) {
        const bool isOver = lastEnd(each.appointment.schedule) <= each.now;
        if (!best || (lastEnd(best->appointment.schedule) <= best->now && !isOver))
            best = &each;
    }
    return best;
}

Result<void> checkCalendar(UserId whose, const Caller &by)
{
    if (whose == by.user.id || mayUseSoap(by.user.level))
        return {};
    return Error{ErrorCode::Forbidden, CalendarText::tr("Other people's appointments are not for you.")};
}

} // namespace

Result<FoundAppointment> AppointmentService::found(Database &database, AppointmentId id, const Caller &by) const
{
    const auto found = AppointmentRepository(database).find(id);
    if (found && !maySeeAppointment(found->appointment, by.user))
        return AppointmentRepository::unknownAppointment(id);
    return found;
}

Result<Appointment> AppointmentService::find(AppointmentId id, const Caller &by)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto appointment = found(**database, id, by);
    return appointment ? Result<Appointment>(appointment->appointment) : appointment.error();
}

Result<Appointment> AppointmentService::findByRoom(RoomId room, const Caller &by)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    auto found = AppointmentRepository(**database).listOf(room);
    if (!found)
        return found.error();
    found->removeIf([&by](const FoundAppointment &each) { return !maySeeAppointment(each.appointment, by.user); });
    const FoundAppointment *next = nextOf(*found);
    if (!next)
        return Error{ErrorCode::NotFound, CalendarText::tr("No appointment takes place in room %1.").arg(room.value)};
    return next->appointment;
}

Result<QList<PlannedMeeting>> AppointmentService::list(UserId user, UtcTime from, UtcTime until, const Caller &by)
{
    if (const auto allowed = checkCalendar(user, by); !allowed)
        return allowed.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto found = AppointmentRepository(**database).listOf(user, from, until);
    if (!found)
        return found.error();
    QList<PlannedMeeting> meetings;
    for (const FoundAppointment &each : *found) {
        const int room = maximumMeetings + 1 - int(meetings.size());
        const auto times = occurrences(each.appointment.schedule, from, until, room);
        for (const Occurrence &time : times)
            meetings.append({each.appointment, time});
    }
    if (meetings.size() > maximumMeetings)
        return Error{ErrorCode::Invalid,
                     CalendarText::tr("More than %1 appointments are in this time.").arg(maximumMeetings),
                     CalendarText::tr("Ask for a shorter time.")};
    std::ranges::stable_sort(meetings, {}, [](const PlannedMeeting &meeting) { return meeting.at.start; });
    return meetings;
}

Result<std::optional<PlannedMeeting>> AppointmentService::next(UserId user, const Caller &by)
{
    if (const auto allowed = checkCalendar(user, by); !allowed)
        return allowed.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto now = ClusterRepository(**database).now();
    if (!now)
        return now.error();
    const auto found = AppointmentRepository(**database).listOf(user, *now, endOfTime);
    if (!found)
        return found.error();
    std::optional<PlannedMeeting> first;
    for (const FoundAppointment &each : *found) {
        const auto time = nextOccurrence(each.appointment.schedule, *now);
        if (time && (!first || time->start < first->at.start))
            first = PlannedMeeting{each.appointment, *time};
    }
    return first;
}

Result<QList<Appointment>> AppointmentService::search(const QString &title, const Caller &by)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto found = AppointmentRepository(**database).listOf(by.user.id, {}, endOfTime);
    if (!found)
        return found.error();
    QList<Appointment> fitting;
    for (const FoundAppointment &each : *found) {
        if (each.appointment.title.contains(title.trimmed(), Qt::CaseInsensitive))
            fitting.append(each.appointment);
    }
    return fitting;
}

Result<QString> AppointmentService::calendarText(AppointmentId id, const Caller &by)
{
    const auto pageUrl = m_post.pageUrl();
    if (!pageUrl)
        return pageUrl.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto appointment = found(**database, id, by);
    return appointment ? m_post.calendarOf(**database, *appointment, by.user, *pageUrl) : appointment.error();
}

} // namespace Agent
