// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/jobs/job.h"
#include "agent/threads/diskthreads.h"

namespace Agent {

/*! Ends recordings that nobody keeps any more. In the database alone. */
QList<Job> recordingEndJobs();

/*! Removes the folders of recordings that were deleted, and what no recording knows of. `disk` outlives them. */
QList<Job> recordingFolderJobs(DiskThreads &disk, const QString &streams);

/*! What no recording knows of may be one that has just begun. */
constexpr std::chrono::hours strayFolderAge{48};

} // namespace Agent
