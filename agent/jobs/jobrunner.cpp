// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/jobs/jobrunner.h"

#include <QLoggingCategory>

#include <algorithm>
#include <atomic>
#include <utility>

Q_LOGGING_CATEGORY(lcJobRunner, "agent.jobs")

namespace Agent {

using namespace Common;

namespace {

constexpr int lookEveryMs = 10000; // on average
constexpr int lookAgainMs = 1000;

} // namespace

JobRunner::JobRunner(Storage &storage, Random &random, const QList<Job> &jobs, const std::function<bool()> &holdsLease,
                     QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_random(random)
    , m_jobs(jobs)
    , m_holdsLease(holdsLease)
{
    for (const Job &job : jobs)
        m_metrics.insert(job.name, {});
    m_outside.setObjectName(QStringLiteral("job"));
    m_outside.setMaxThreadCount(1);
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &JobRunner::look);
    connect(&m_renewal, &QTimer::timeout, this, &JobRunner::renew);
}

void JobRunner::start(NodeId node, qint64 incarnation)
{
    m_node = node;
    m_incarnation = incarnation;
    m_isStarted = !m_jobs.isEmpty();
    if (m_isStarted)
        lookLater();
}

void JobRunner::stop()
{
    m_isStarted = false;
    m_nextLook.stop();
    m_renewal.stop();
}

// Nodes that were started together must not go on asking together.
void JobRunner::lookLater()
{
    if (std::exchange(m_isWoken, false))
        return m_nextLook.start(lookAgainMs);
    const auto random = quint8(m_random.bytes(1).front());
    m_nextLook.start(lookEveryMs / 2 + lookEveryMs * random / 256);
}

void JobRunner::wake()
{
    m_isWoken = true;
    look();
}

void JobRunner::look()
{
    if (!m_isStarted || m_isBusy)
        return;
    if (!m_holdsLease())
        return lookLater();
    m_isBusy = true;
    m_storage
        .run([jobs = m_jobs, node = m_node, incarnation = m_incarnation](Database &database) {
            return takeOne(database, jobs, node, incarnation);
        })
        .then(this, [this](const Result<std::optional<Taken>> &taken) {
            m_isBusy = false;
            if (!m_isStarted)
                return;
            // Of a run that was taken while the node's own lease ran out nothing is begun: it falls to another node.
            if (taken && *taken && m_holdsLease())
                work(**taken);
            else
                lookLater();
        });
}

Result<std::optional<JobRunner::Taken>> JobRunner::takeOne(Database &database, const QList<Job> &jobs, NodeId node,
                                                           qint64 incarnation)
{
    JobRepository repository(database);
    const auto rows = repository.list();
    if (!rows)
        return rows.error();
    for (const Job &job : jobs) {
        if (std::ranges::find(*rows, job.name, &JobRow::name) != rows->end())
            continue;
        const auto added = database.transaction([&] { return repository.add(job.name); });
        if (!added && added.error().code != ErrorCode::Conflict) // Conflict: another node was faster
            return added.error();
    }
    for (const JobRow &row : *rows) {
        const auto job = std::ranges::find(jobs, row.name, &Job::name);
        if (!row.isWaiting || job == jobs.end()) // a job of a newer program: others know how to do it
            continue;
        const auto wanted = job->isWanted ? job->isWanted(database) : true;
        if (!wanted)
            return wanted.error();
        if (!*wanted)
            continue;
        const auto run =
            database.transaction([&] { return repository.claim(job->name, node, incarnation, job->lease); });
        if (!run)
            return run.error();
        if (*run)
            return std::optional<Taken>({*job, **run});
    }
    return std::optional<Taken>();
}

Later<Result<void>> JobRunner::begin(const Taken &taken)
{
    const auto doIt = [taken](Database &database) { return doJob(database, taken.job, taken.run); };
    if (taken.job.effect == Job::Effect::InDatabase)
        return m_storage.run(doIt);
    return runIn(m_outside, [&storage = m_storage, doIt]() -> Result<void> {
        const auto database = storage.database();
        return database ? doIt(**database) : database.error();
    });
}

void JobRunner::work(const Taken &taken)
{
    m_isBusy = true;
    m_current = taken;
    m_renewal.start(taken.job.lease / 3);
    // Whether the work itself succeeded is in the database, for all nodes; this node's metrics hear of it here.
    const auto succeeded = std::make_shared<std::atomic<bool>>(false);
    Taken watched = taken;
    watched.job.work = [work = taken.job.work, succeeded](Database &database, const JobRun &run) {
        const auto done = work(database, run);
        *succeeded = bool(done);
        return done;
    };
    const auto begunAt = std::chrono::steady_clock::now();
    begin(watched).then(this, [this, name = taken.job.name, succeeded, begunAt](const Result<void> &result) {
        note(name, result && *succeeded, std::chrono::steady_clock::now() - begunAt);
        if (!result)
            qCWarning(lcJobRunner).noquote()
                << "the outcome of job" << name << "is not stored:" << result.error().message;
        m_renewal.stop();
        m_current.reset();
        m_isBusy = false;
        if (m_isStarted)
            look(); // others may be due as well
    });
}

void JobRunner::note(const QString &job, bool succeeded, std::chrono::nanoseconds took)
{
    JobMetrics &metrics = m_metrics[job];
    ++(succeeded ? metrics.done : metrics.failed);
    metrics.lastDuration = took;
    if (succeeded)
        metrics.lastSuccess = SystemClock().wall();
}

void JobRunner::renew()
{
    m_storage
        .run([taken = *m_current](Database &database) {
            return database.transaction([&] { return JobRepository(database).renew(taken.run, taken.job.lease); });
        })
        .then(this, [this, run = m_current->run](const Result<void> &result) {
            const bool isOfNow = m_current && m_current->run == run; // the work may have ended meanwhile
            if (!result && isOfNow && result.error().code == ErrorCode::LeaseLost) {
                qCWarning(lcJobRunner).noquote() << result.error().message;
                m_renewal.stop();
            }
        });
}

} // namespace Agent
