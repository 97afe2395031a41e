// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/jobs/job.h"
#include "agent/storage/contractsteps.h"

namespace Agent {

/*!
    Does the schema's contract steps once no node is left that needs what they take away. Empty when the program has none.
    By connections of its own: a statement of such a step may take longer than others have.
*/
QList<Job> contractJobs(const DatabaseSettings &settings, const SchemaSteps &steps);

} // namespace Agent
