// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/calendar/reminders.h"

namespace Agent {

using namespace Common;

namespace {

constexpr Millis latest = std::chrono::hours(24);

/*! Those who were not reminded of an occurrence yet are now. */
Result<void> remindOf(Database &database, const AppointmentPost &post, const ComingAppointment &coming,
                      const QList<Occurrence> &times, const QUrl &pageUrl)
{
    const auto found = AppointmentRepository(database).find(coming.id);
    if (!found)
        return found.error().code == ErrorCode::NotFound ? Result<void>() : found.error();
    for (const Occurrence &time : times) {
        QList<MeetingMember> members = found->appointment.members;
        members.removeIf(
            [&](const MeetingMember &member) { return found->notes.value(member.id).remindedFor >= time.start; });
        if (const auto reminded = post.remind(database, *found, time, members, pageUrl); !reminded)
            return reminded;
    }
    return {};
}

} // namespace

Job reminderJob(const AppointmentPost &post, Millis lead)
{
    Job job;
    job.name = QStringLiteral("reminders.send");
    job.work = [&post, lead](Database &database, const JobRun &) -> Result<void> {
        constexpr int atOnce = 3; // the one that is under way, the next, and one where a clock is put back
        const auto pageUrl = post.pageUrl();
        if (!pageUrl)
            return pageUrl.error();
        const auto all = AppointmentRepository(database).listToRemind(lead);
        if (!all)
            return all.error();
        for (const ComingAppointment &coming : *all) {
            const UtcTime now = coming.now;
            auto times = occurrences(coming.schedule, now, now + lead + Millis(1), atOnce);
            times.removeIf([now](const Occurrence &time) { return time.start + latest < now; });
            if (times.isEmpty())
                continue;
            if (const auto reminded = remindOf(database, post, coming, times, *pageUrl); !reminded)
                return reminded;
        }
        return {};
    };
    return job;
}

} // namespace Agent
