// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/jobs/job.h"

namespace Agent {

/*! The jobs that remove what has lapsed, each once a minute, by one node for all: see the list itself. */
QList<Job> housekeepingJobs();

} // namespace Agent
