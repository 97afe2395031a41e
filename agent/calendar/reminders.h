// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/calendar/appointmentpost.h"
#include "agent/jobs/job.h"

namespace Agent {

/*!
    The job reminders.send: puts a letter into the queue for each member of what begins within `lead`, once for each occurrence. What
    an outage made late is told as long as it is not over, and did not begin more than a day ago. `post` outlives it.
*/
Job reminderJob(const AppointmentPost &post, Common::Millis lead);

} // namespace Agent
