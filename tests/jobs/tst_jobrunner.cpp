// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/jobs/jobrunner.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/auditrepository.h"
#include "tests/support/fakerandom.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testprogram.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>

using namespace Agent;
using namespace Common;

namespace {

/*! What a node needs to do jobs; its lease is what the test says. */
struct Node
{
    Node(const DatabaseSettings &settings, NodeId id, const QList<Job> &jobs, int storageThreads = 3)
        : storage(settings, NodeId(), {}, storageThreads)
        , runner(storage, random, jobs, [this] { return holdsLease; })
    {
        runner.start(id, 1);
    }
    ~Node() { storage.finishWork(); }

    bool holdsLease = true;
    FakeRandom random;
    Storage storage;
    JobRunner runner;
};

} // namespace

/*! Nodes that share their jobs, on SQLite. */
class tst_JobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = TestDatabase::start(DatabaseDriver::Sqlite);
        QVERIFY(m_server);
    }
    void init()
    {
        QVERIFY(m_server->clear());
        auto opened = Database::open(m_server->settings(), NodeId(), {});
        QVERIFY(opened);
        m_db = std::move(*opened);
        QVERIFY(migrate(*m_db));
    }
    void cleanup() { m_db.reset(); }

    void everyJobIsDoneOnceWhicheverNodesLook()
    {
        QList<Job> jobs;
        for (int i = 0; i < 5; ++i)
            jobs.append(tracedJob(QString::number(i)));
        Node one(m_server->settings(), NodeId(1), jobs);
        Node two(m_server->settings(), NodeId(2), jobs);
        Node three(m_server->settings(), NodeId(3), jobs);
        const auto allAreDone = [&] {
            for (Node *node : {&one, &two, &three})
                node->runner.look();
            const auto rows = this->rows();
            return rows.size() == 5
                && std::ranges::all_of(rows, [](const JobRow &row) { return row.outcome == QLatin1String("done"); });
        };
        QTRY_VERIFY(allAreDone());
        QCOMPARE(traces(), 5);
        makeDue();
        QTRY_COMPARE((one.runner.look(), two.runner.look(), traces()), 10);
        QTRY_VERIFY(allAreDone());
        QCOMPARE(traces(), 10);
        for (const JobRow &row : rows())
            QCOMPARE(row.run, 2);
    }

    void nodeWithoutItsLeaseBeginsNothing()
    {
        Node fenced(m_server->settings(), NodeId(1), {tracedJob(QStringLiteral("a"))});
        fenced.holdsLease = false;
        fenced.runner.look();
        fenced.storage.finishWork();
        QCOMPARE(rows().size(), 0);
        fenced.holdsLease = true;
        QTRY_COMPARE((fenced.runner.look(), traces()), 1);
        QCOMPARE(rows().first().node, NodeId(1));
    }

    void leaseThatRanOutDuringTheLookLeavesTheRunToOthers()
    {
        Job job = tracedJob(QStringLiteral("a"));
        job.lease = Millis(100);
        QVERIFY(m_db->transaction([&] { return JobRepository(*m_db).add(job.name); }));
        Node node(m_server->settings(), NodeId(1), {job});
        node.runner.look();
        node.holdsLease = false;
        QTRY_COMPARE(rows().first().run, 1); // claimed
        Node other(m_server->settings(), NodeId(2), {job});
        QTRY_COMPARE((other.runner.look(), traces()), 1);
        QCOMPARE(rows().first().node, NodeId(2));
        QCOMPARE(rows().first().run, 2);
    }

    void longWorkKeepsItsLease()
    {
        QSemaphore begun;
        QSemaphore mayEnd;
        Job job = tracedJob(QStringLiteral("slow"));
        job.lease = Millis(300);
        job.effect = Job::Effect::Outside; // SQLite's only writer must be free for the renewals
        std::atomic<int> runs = 0;
        job.work = [&](Database &, const JobRun &) -> Result<void> {
            ++runs;
            begun.release();
            mayEnd.acquire();
            return {};
        };
        Node one(m_server->settings(), NodeId(1), {job});
        Node two(m_server->settings(), NodeId(2), {job});
        QTRY_VERIFY((one.runner.look(), begun.available() == 1));
        const UtcTime firstLeaseEnds = leaseUntil();
        // Renewed several times, while the other node looks for something to take.
        QTRY_VERIFY((two.runner.look(), leaseUntil() - firstLeaseEnds > Millis(1000)));
        QCOMPARE(runs.load(), 1);
        QCOMPARE(rows().first().node, NodeId(1));
        mayEnd.release();
        QTRY_COMPARE(rows().first().outcome, QStringLiteral("done"));
        QCOMPARE(runs.load(), 1);
    }

    void workThatWaitsForOthersHoldsNoStorageThread()
    {
        QSemaphore begun;
        QSemaphore mayEnd;
        Job job = tracedJob(QStringLiteral("slow"));
        job.effect = Job::Effect::Outside;
        job.work = [&](Database &, const JobRun &) -> Result<void> {
            begun.release();
            mayEnd.acquire();
            return {};
        };
        Node node(m_server->settings(), NodeId(1), {job}, 1);
        QTRY_VERIFY((node.runner.look(), begun.available() == 1));
        const auto other = node.storage.run([](Database &database) { return JobRepository(database).list(); });
        QVERIFY(other.result()->first().isRunning); // the storage's only thread is free
        mayEnd.release();
        QTRY_COMPARE(rows().first().outcome, QStringLiteral("done"));
    }

    void jobThatHasNothingToDoIsNotTaken()
    {
        std::atomic<bool> isWanted = false;
        std::atomic<int> asked = 0;
        Job job = tracedJob(QStringLiteral("a"));
        job.isWanted = [&](Database &) -> Result<bool> {
            ++asked;
            return isWanted.load();
        };
        Node node(m_server->settings(), NodeId(1), {job});
        QTRY_VERIFY((node.runner.look(), asked >= 2));
        QCOMPARE(rows().first().run, 0);
        QCOMPARE(traces(), 0);
        isWanted = true;
        QTRY_COMPARE((node.runner.look(), traces()), 1);
    }

    void wokenRunnerLooksOnceMoreInAMoment()
    {
        Job job = tracedJob(QStringLiteral("a"));
        job.period = Millis(500);
        Node node(m_server->settings(), NodeId(1), {job});
        QTRY_COMPARE((node.runner.look(), traces()), 1);
        node.runner.wake(); // it is not due yet, and by itself the runner would look in five seconds at the soonest
        QTRY_COMPARE_WITH_TIMEOUT(traces(), 2, 4000);
    }

    void jobThatOnlyANewerProgramKnowsIsLeftToIt()
    {
        QVERIFY(m_db->transaction([this] { return JobRepository(*m_db).add(QStringLiteral("of.tomorrow")); }));
        Node node(m_server->settings(), NodeId(1), {tracedJob(QStringLiteral("a"))});
        QTRY_COMPARE((node.runner.look(), traces()), 1);
        for (const JobRow &row : rows())
            QCOMPARE(row.run, row.name == QLatin1String("a") ? 1 : 0);
    }

    void stoppedRunnerBeginsNothingMore()
    {
        Node node(m_server->settings(), NodeId(1), {tracedJob(QStringLiteral("a"))});
        QTRY_COMPARE((node.runner.look(), traces()), 1);
        node.runner.stop();
        node.storage.finishWork();
        makeDue();
        node.runner.look();
        node.storage.finishWork();
        QCOMPARE(traces(), 1);
        QVERIFY(rows().first().isWaiting);
    }

private:
    static Job tracedJob(const QString &name)
    {
        Job job;
        job.name = name;
        job.period = std::chrono::hours(1);
        job.work = [](Database &database, const JobRun &) {
            return AuditRepository(database).insert({{}, {}, QStringLiteral("trace"), {}, {}, {}});
        };
        return job;
    }
    QList<JobRow> rows() { return *JobRepository(*m_db).list(); }
    int traces() { return m_db->run("SELECT COUNT(*) FROM audit_log")->rows.first().first().toInt(); }
    UtcTime leaseUntil()
    {
        return {m_db->run("SELECT MAX(lease_until) FROM cluster_job")->rows.first().first().toLongLong()};
    }
    void makeDue()
    {
        QVERIFY(m_db->transaction([this] { return outcome(m_db->run("UPDATE cluster_job SET due_at = {now} - 1")); }));
    }

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<Database> m_db;
};

ATRIUM_TEST(tst_JobRunner)
#include "tst_jobrunner.moc"
