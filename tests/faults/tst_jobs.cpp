// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"

#include "agent/storage/database.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Agent;

/*! What one node does for all is done once, also when that node dies in the middle of it. */
class tst_Jobs : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachJobIsDoneOnceAndAnewWhenItsNodeNeverFinishedIt()
    {
        BEGIN(2);
        QVERIFY2(QTest::qWaitFor([this] { return allDone(); }, lookMs + patienceMs), qPrintable(told()));
        for (const QVariantList &job : rows())
            QCOMPARE(job.at(run).toInt(), 1); // due once a minute: a second time were one too many

        cluster().kill(1);
        // As node 1 would have left it, in the middle of its second run.
        QCOMPARE(
            sql("UPDATE cluster_job SET node_id = 1, run = 2, finished_at = 0, outcome = '', due_at = 1, lease_until = "
                "{now} + 3000 WHERE name = ?",
                {jobName}),
            1);
        QVERIFY(QTest::qWaitFor([&] { return row(jobName).at(finishedAt).toLongLong() > 0; }, lookMs + patienceMs));
        QCOMPARE(row(jobName).at(run).toInt(), 3);
        QCOMPARE(row(jobName).at(node).toInt(), 2);
        QCOMPARE(row(jobName).at(outcome).toString(), QStringLiteral("done"));
        QVERIFY(cluster().log(2).contains(QLatin1String("is done again")));
        PROVE("died", "committed");
    }

    void jobOfANodeThatIsKilledInTheMiddleIsDoneByAnotherOne()
    {
        if (driver() != DatabaseDriver::Postgresql)
            QSKIP("Only PostgreSQL lets a job be held in the middle by a lock.");
        // A job that waits for the lock must not give up before its node is killed.
        BEGIN(3,
              {.config = {{QStringLiteral("database.timeout_ms"), QStringLiteral("5000")},
                          {QStringLiteral("cluster.lease_ms"), QStringLiteral("12000")}}});
        auto locker = Database::open(database().settings(), {}, {});
        QVERIFY(locker);
        QVERIFY((*locker)->runRaw(QStringLiteral("SET idle_in_transaction_session_timeout = 0")));
        QVERIFY((*locker)->runRaw(QStringLiteral("BEGIN")));
        QVERIFY((*locker)->runRaw(QStringLiteral("LOCK TABLE login_session IN SHARE ROW EXCLUSIVE MODE")));
        int worker = 0;
        QVERIFY(QTest::qWaitFor([&] { return (worker = runningOn(jobName)) != 0; }, lookMs + patienceMs));
        cluster().kill(worker);
        QVERIFY((*locker)->runRaw(QStringLiteral("ROLLBACK")));
        const auto before = row(jobName);
        QVERIFY(before.at(finishedAt).toLongLong() == 0); // nothing of it was stored
        // Its lease is long; nobody waits for it here.
        QCOMPARE(sql("UPDATE cluster_job SET lease_until = 1 WHERE name = ?", {jobName}), 1);
        QVERIFY(QTest::qWaitFor([&] { return row(jobName).at(finishedAt).toLongLong() > 0; }, lookMs + patienceMs));
        const auto after = row(jobName);
        QCOMPARE(after.at(run).toInt(), before.at(run).toInt() + 1);
        QCOMPARE(after.at(outcome).toString(), QStringLiteral("done"));
        QVERIFY(after.at(node).toInt() != worker);
        PROVE("died");
    }

private:
    static constexpr int lookMs = 15000; // a node looks after ten seconds on average
    static constexpr int jobsAtLeast = 5;
    static inline const QString jobName = QStringLiteral("sessions.expire");
    enum Column { name, node, run, finishedAt, outcome, isRunning };

    /*! Of all jobs but two: one is due more often than is waited for here, one has nothing to do. */
    QList<QVariantList> rows()
    {
        auto connection = Database::open(database().settings(), {}, {});
        if (!connection)
            return {};
        const auto answer =
            (*connection)
                ->run("SELECT name, COALESCE(node_id, 0), run, finished_at, outcome, CASE WHEN lease_until > {now} "
                      "THEN 1 ELSE 0 END FROM cluster_job WHERE name NOT IN (?, ?)",
                      {QStringLiteral("recordings.end"), QStringLiteral("recordings.remove")});
        return answer ? answer->rows : QList<QVariantList>();
    }

    QVariantList row(const QString &of)
    {
        const auto all = rows();
        const auto found =
            std::ranges::find_if(all, [&](const QVariantList &job) { return job.at(name).toString() == of; });
        return found == all.end() ? QVariantList{QString(), 0, 0, 0, QString(), 0} : *found;
    }

    int runningOn(const QString &of)
    {
        const auto job = row(of);
        return job.at(isRunning).toInt() != 0 ? job.at(node).toInt() : 0;
    }

    QString told()
    {
        QStringList lines;
        for (const QVariantList &job : rows())
            lines.append(QVariant(job).toStringList().join(u' '));
        return lines.join(u'\n');
    }

    bool allDone()
    {
        const auto all = rows(); // each has its row from when it is first due
        return all.size() >= jobsAtLeast && std::ranges::all_of(all, [](const QVariantList &job) {
                   return job.at(outcome).toString() == QLatin1String("done");
               });
    }
};

ATRIUM_TEST(tst_Jobs)
#include "tst_jobs.moc"
