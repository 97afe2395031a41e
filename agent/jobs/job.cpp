// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/jobs/job.h"

#include "agent/logging/logfield.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcJobs, "agent.jobs")

namespace Agent {

using namespace Common;

namespace {

QString successOf(const Job &job, const JobRun &run)
{
    return job.effect == Job::Effect::Outside && run.isRepeated ? QStringLiteral("may have been done twice")
                                                                : QStringLiteral("done");
}

} // namespace

Result<void> doJob(Database &database, const Job &job, const JobRun &run)
{
    const LogField field("job", job.name.toUtf8());
    if (run.isRepeated)
        qCWarning(lcJobs).noquote() << "job" << job.name << "is done again: a run before" << run.run
                                    << "never finished";
    const auto finish = [&](const QString &outcome, Millis pause) {
        return JobRepository(database).finish(run, outcome, pause);
    };
    Result<void> result;
    if (job.effect == Job::Effect::Outside) {
        result = job.work(database, run);
        if (result)
            return database.transaction([&] { return finish(successOf(job, run), job.period); });
    } else {
        result = database.transaction([&]() -> Result<void> {
            if (const auto done = job.work(database, run); !done)
                return done;
            return finish(successOf(job, run), job.period);
        });
        if (result || result.error().code == ErrorCode::LeaseLost)
            return result;
    }
    qCWarning(lcJobs).noquote() << "job" << job.name << "failed:" << result.error().message;
    return database.transaction([&] {
        return finish(QLatin1String("failed: ") + result.error().message, std::min(job.period, Job::retryAfter));
    });
}

} // namespace Agent
