// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/jobs/job.h"
#include "agent/jobs/jobmetrics.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Agent {

/*!
    Does this node's share of the cluster's jobs: looks every ten seconds or so which are due by the database's clock,
    takes one at a time, and renews its lease while it is done.

    Nothing is begun while the node does not hold its own lease. Without a database nothing happens; the next look
    tries again. Work that waits for others (Job::Effect::Outside) keeps this runner's other jobs waiting: it has a runner of its own.
    Threads: lives in the main thread, the work is done in storage threads, or in one of its own. Ends when that work has ended.
*/
class JobRunner : public QObject
{
    Q_OBJECT
public:
    JobRunner(Storage &storage, Common::Random &random, const QList<Job> &jobs, const std::function<bool()> &holdsLease,
              QObject *parent = nullptr);

    void start(Common::NodeId node, qint64 incarnation);
    void stop(); //!< begins nothing more; what is being done is finished in its thread
    const QMap<QString, JobMetrics> &metrics() const { return m_metrics; } //!< of all its jobs, by name
    void look();                                                           //!< now, rather than when its time comes
    void wake(); //!< there is something to do: looks now, and once more in a moment, for it may not be due yet

private:
    struct Taken // one of m_jobs, and the right to do it
    {
        Job job;
        JobRun run;
    };
    static Common::Result<std::optional<Taken>> takeOne(Database &database, const QList<Job> &jobs, Common::NodeId node,
                                                        qint64 incarnation);
    void work(const Taken &taken);
    void note(const QString &job, bool succeeded, std::chrono::nanoseconds took);
    Later<Common::Result<void>> begin(const Taken &taken);
    void renew();
    void lookLater();

    Storage &m_storage; // not owned, outlive this
    Common::Random &m_random;
    const QList<Job> m_jobs;
    const std::function<bool()> m_holdsLease;
    Common::NodeId m_node;
    qint64 m_incarnation = 0;
    QTimer m_nextLook;
    QTimer m_renewal;
    std::optional<Taken> m_current;
    QMap<QString, JobMetrics> m_metrics;
    bool m_isBusy = false; // from a look to the end of what it found
    bool m_isStarted = false;
    bool m_isWoken = false;
    QThreadPool m_outside; // dies first: what it runs uses the others
};

} // namespace Agent
