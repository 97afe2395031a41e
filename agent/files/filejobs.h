// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/files/filestore.h"
#include "agent/jobs/job.h"

namespace Agent {

/*!
    What keeps the folder of contents tidy: what lies in the bin for too long, uploads that nobody goes on with, and contents
    that no row knows of (a node died between the two).
*/
QList<Job> fileJobs(const FileStore &contents);

/*! So old a content must be before it counts as known by nobody. */
constexpr std::chrono::hours orphanAge{48};

} // namespace Agent
