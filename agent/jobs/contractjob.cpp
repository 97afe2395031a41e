// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/jobs/contractjob.h"

#include <algorithm>

namespace Agent {

using namespace Common;

QList<Job> contractJobs(const DatabaseSettings &settings, const SchemaSteps &steps)
{
    if (std::ranges::none_of(steps, &SchemaStep::isContract))
        return {};
    Job job;
    job.name = QStringLiteral("schema.contract");
    job.effect = Job::Effect::Outside; // MariaDB commits with each change of the schema
    job.isWanted = [steps](Database &database) -> Result<bool> {
        const auto pending = pendingSteps(database, steps);
        if (!pending)
            return pending.error();
        return !pending->isEmpty() && pending->first().waitsFor.isEmpty();
    };
    job.work = [settings, steps](Database &, const JobRun &) -> Result<void> {
        const auto patient = Database::open(settingsForMigration(settings), NodeId(), {});
        return patient ? doPendingSteps(**patient, steps) : patient.error();
    };
    return {job};
}

} // namespace Agent
