// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/jobs/housekeeping.h"
#include "agent/jobs/job.h"
#include "agent/storage/repositories/auditrepository.h"
#include "agent/storage/repositories/lobbyrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/driverundertest.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <barrier>
#include <csignal>
#include <thread>

using namespace Agent;
using namespace Common;

namespace {

constexpr Millis longLease{60000};
constexpr Millis shortLease{300};
constexpr auto planVariable = "ATRIUM_TEST_DEATH"; // what the process that dies in the middle of a job is to do

/*! A job whose work leaves one trace: a row of the audit log, or, outside of the database, a line in `file`. */
Job tracedJob(const QString &file)
{
    Job job;
    job.name = QStringLiteral("test.traced");
    job.lease = shortLease;
    job.period = std::chrono::hours(1);
    job.effect = file.isEmpty() ? Job::Effect::InDatabase : Job::Effect::Outside;
    job.work = [file](Database &database, const JobRun &) -> Result<void> {
        if (file.isEmpty())
            return AuditRepository(database).insert({{}, {}, QStringLiteral("trace"), {}, {}, {}});
        QFile mail(file);
        if (!mail.open(QIODevice::Append) || mail.write("mail\n") < 0)
            return Error{ErrorCode::Internal, mail.errorString()};
        return {};
    };
    return job;
}

int linesIn(QFile &file)
{
    file.seek(0);
    return int(file.readAll().count('\n'));
}

/*! Claims the traced job, does its work and is killed before the end of it. */
int dieInTheMiddle(const QJsonObject &plan)
{
    const auto text = [&plan](const char *name) { return plan.value(QLatin1String(name)).toString(); };
    DatabaseSettings settings;
    settings.driver = driverUnderTest();
    settings.file = text("database");
    settings.host = text("host");
    settings.port = plan.value(QLatin1String("port")).toInt();
    settings.name = text("name");
    settings.user = text("user");
    settings.password = text("password");
    const auto database = Database::open(settings, NodeId(), {});
    if (!database)
        return 1;
    Job job = tracedJob(text("file"));
    const auto run =
        (*database)->transaction([&] { return JobRepository(**database).claim(job.name, NodeId(1), 1, job.lease); });
    if (!run || !*run)
        return 2;
    job.work = [work = job.work](Database &connection, const JobRun &claimed) -> Result<void> {
        if (work(connection, claimed))
            ::raise(SIGKILL);
        return Error{ErrorCode::Internal, QStringLiteral("still alive")};
    };
    (void)doJob(**database, job, **run);
    return 3;
}

} // namespace

/*! What every database must do alike for jobs. Runs once for each of them, on the real server. */
class tst_JobStorage : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void jobIsAddedOnceAndDueAtOnce()
    {
        QVERIFY(add(QStringLiteral("a.job")));
        QCOMPARE(add(QStringLiteral("a.job")).error().code, ErrorCode::Conflict);
        const JobRow row = only();
        QCOMPARE(row.name, QStringLiteral("a.job"));
        QVERIFY(row.isWaiting && !row.isRunning);
        QCOMPARE(row.node, NodeId());
        QCOMPARE(row.finishedAt, UtcTime());
    }

    void claimIsExclusiveAmongNodes()
    {
        constexpr int nodes = 8;
        constexpr int jobs = 20;
        for (int i = 0; i < jobs; ++i)
            QVERIFY(add(QString::number(i)));
        std::atomic<int> failures = 0;
        std::array<std::atomic<int>, jobs> claimed{};
        std::barrier together(nodes);
        std::vector<std::thread> threads;
        for (int node = 1; node <= nodes; ++node) {
            threads.emplace_back([&, node] {
                const auto database = connection();
                for (int i = 0; i < jobs; ++i) {
                    together.arrive_and_wait();
                    const auto run = database->transaction(
                        [&] { return JobRepository(*database).claim(QString::number(i), NodeId(node), 1, longLease); });
                    if (!run)
                        ++failures;
                    else if (*run)
                        ++claimed[size_t(i)];
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        for (const auto &count : claimed)
            QCOMPARE(count.load(), 1);
        const auto rows = JobRepository(*m_db).list();
        for (const JobRow &row : *rows)
            QVERIFY(row.isRunning && !row.isWaiting && row.run == 1 && row.node);
    }

    void finishedJobIsDueAgainAfterItsPauseByTheDatabasesClock()
    {
        QVERIFY(add(QStringLiteral("a.job")));
        const auto run = claim(QStringLiteral("a.job"), NodeId(1), longLease);
        QVERIFY(run && !run->isRepeated);
        QVERIFY(finish(*run, QStringLiteral("done"), std::chrono::hours(1)));
        const UtcTime now = *ClusterRepository(*m_db).now();
        const JobRow row = only();
        QVERIFY(qAbs((row.dueAt - now - std::chrono::hours(1)).count()) < 5000);
        QVERIFY(row.startedAt <= row.finishedAt && row.finishedAt <= now);
        QCOMPARE(row.outcome, QStringLiteral("done"));
        QCOMPARE(row.node, NodeId(1)); // did it last
        QVERIFY(!row.isRunning && !row.isWaiting);
        QVERIFY(!claim(QStringLiteral("a.job"), NodeId(2), longLease));
        makeDue();
        const auto next = claim(QStringLiteral("a.job"), NodeId(2), longLease);
        QVERIFY(next && !next->isRepeated);
        QCOMPARE(next->run, 2);
    }

    void leaseThatIsRenewedIsNotTakenOver()
    {
        QVERIFY(add(QStringLiteral("a.job")));
        const auto run = claim(QStringLiteral("a.job"), NodeId(1), Millis(0)); // has lapsed already
        QVERIFY(run);
        QVERIFY(renew(*run, longLease));
        QVERIFY(!claim(QStringLiteral("a.job"), NodeId(2), longLease));
    }

    void overtakenNodeChangesNothing()
    {
        QVERIFY(add(QStringLiteral("test.traced")));
        const auto first = claim(QStringLiteral("test.traced"), NodeId(1), Millis(0));
        QVERIFY(first);
        const auto second = claim(QStringLiteral("test.traced"), NodeId(2), longLease);
        QVERIFY(second && second->isRepeated);
        const JobRow before = only();
        QCOMPARE(renew(*first, longLease).error().code, ErrorCode::LeaseLost);
        QCOMPARE(finish(*first, QStringLiteral("done"), longLease).error().code, ErrorCode::LeaseLost);
        QCOMPARE(doJob(*m_db, tracedJob({}), *first).error().code, ErrorCode::LeaseLost);
        QCOMPARE(traces(), 0); // nor did its work
        const JobRow after = only();
        QCOMPARE(after.dueAt, before.dueAt);
        QCOMPARE(after.node, NodeId(2));
        QCOMPARE(after.outcome, QString());
        QVERIFY(after.isRunning);
        QVERIFY(doJob(*m_db, tracedJob({}), *second));
        QCOMPARE(traces(), 1);
        QCOMPARE(finish(*second, QStringLiteral("twice"), longLease).error().code, ErrorCode::LeaseLost);
        QCOMPARE(only().outcome, QStringLiteral("done"));
    }

    void earlierLifeOfTheSameNodeIsAnotherNode()
    {
        QVERIFY(add(QStringLiteral("a.job")));
        auto run = claim(QStringLiteral("a.job"), NodeId(1), longLease);
        QVERIFY(run);
        --run->incarnation;
        QCOMPARE(finish(*run, QStringLiteral("done"), longLease).error().code, ErrorCode::LeaseLost);
    }

    void nodeKilledInTheMiddleIsReplacedAndTheWorkIsNotLost_data()
    {
        QTest::addColumn<bool>("isOutside");
        QTest::addColumn<int>("tracesOfTheDead");
        QTest::addColumn<int>("tracesInTheEnd");
        QTest::addColumn<QString>("expected");
        QTest::newRow("work in the database is done exactly once") << false << 0 << 1 << QStringLiteral("done");
        QTest::newRow("work outside is marked as perhaps done twice")
            << true << 1 << 2 << QStringLiteral("may have been done twice");
    }
    void nodeKilledInTheMiddleIsReplacedAndTheWorkIsNotLost()
    {
        QFETCH(bool, isOutside);
        QFETCH(int, tracesOfTheDead);
        QFETCH(int, tracesInTheEnd);
        QFETCH(QString, expected);
        QTemporaryFile mails;
        QVERIFY(mails.open());
        const QString file = isOutside ? mails.fileName() : QString();
        const Job job = tracedJob(file);
        const auto left = [&] { return isOutside ? linesIn(mails) : traces(); };
        QVERIFY(add(job.name));

        const DatabaseSettings &settings = m_server->settings();
        const QJsonObject plan{{QStringLiteral("database"), settings.file},
                               {QStringLiteral("host"), settings.host},
                               {QStringLiteral("port"), settings.port},
                               {QStringLiteral("name"), settings.name},
                               {QStringLiteral("user"), settings.user},
                               {QStringLiteral("password"), settings.password},
                               {QStringLiteral("file"), file}};
        QProcess node;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(planVariable), QString::fromUtf8(QJsonDocument(plan).toJson()));
        node.setProcessEnvironment(environment);
        node.setProcessChannelMode(QProcess::ForwardedChannels);
        node.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(node.waitForFinished());
        QCOMPARE(node.exitStatus(), QProcess::CrashExit);
        QCOMPARE(only().node, NodeId(1));
        QCOMPARE(left(), tracesOfTheDead);

        std::optional<JobRun> run;
        QTRY_VERIFY(run || (run = claim(job.name, NodeId(2), longLease)));
        QVERIFY(run->isRepeated);
        QVERIFY(doJob(*m_db, job, *run));
        QCOMPARE(left(), tracesInTheEnd);
        QCOMPARE(only().outcome, expected);

        makeDue(); // and the doubt is of that run alone
        run = claim(job.name, NodeId(2), longLease);
        QVERIFY(run && doJob(*m_db, job, *run));
        QCOMPARE(only().outcome, QStringLiteral("done"));
    }

    void failedJobSaysWhyAndIsTriedAgainSoon_data()
    {
        QTest::addColumn<Job::Effect>("effect");
        QTest::newRow("in the database") << Job::Effect::InDatabase;
        QTest::newRow("outside") << Job::Effect::Outside;
    }
    void failedJobSaysWhyAndIsTriedAgainSoon()
    {
        QFETCH(Job::Effect, effect);
        Job job = tracedJob({});
        job.effect = effect;
        job.work = [](Database &, const JobRun &) {
            return Result<void>(Error{ErrorCode::Internal, QString(400, QLatin1Char('x'))});
        };
        QVERIFY(add(job.name));
        const auto run = claim(job.name, NodeId(1), longLease);
        QVERIFY(run);
        QVERIFY(doJob(*m_db, job, *run));
        const JobRow row = only();
        QVERIFY(row.outcome.startsWith(QLatin1String("failed: xxx")));
        QVERIFY(row.dueAt - row.finishedAt <= Job::retryAfter + Millis(1));
        QVERIFY(row.dueAt - row.finishedAt >= Job::retryAfter - Millis(1));
    }

    void failedWorkInTheDatabaseLeavesNothing()
    {
        Job job = tracedJob({});
        job.work = [work = job.work](Database &database, const JobRun &claimed) -> Result<void> {
            if (const auto done = work(database, claimed); !done)
                return done;
            return Error{ErrorCode::Internal, QStringLiteral("no")};
        };
        QVERIFY(add(job.name));
        const auto run = claim(job.name, NodeId(1), longLease);
        QVERIFY(run && doJob(*m_db, job, *run));
        QCOMPARE(only().outcome, QStringLiteral("failed: no"));
        QCOMPARE(traces(), 0);
    }

    void housekeepingRemovesWhatHasLapsedAndNothingElse()
    {
        QVERIFY(m_db->transaction([this]() -> Result<void> {
            for (const char *statement :
                 {"INSERT INTO node (id, name, address, port, protocol, webapp, soap_user, soap_password, active, "
                  "comment,"
                  " deleted, inserted_at, updated_at, incarnation, holder, heartbeat_at, lease_until, started_at, "
                  "version,"
                  " peer_address, peer_port)"
                  " VALUES (1, 'one', 'localhost', 5080, 'http', 'a', '', '', 1, '', 0, 0, 0, 5, '', 0, 0, 0, '', '', "
                  "0)",
                  "INSERT INTO node (id, name, address, port, protocol, webapp, soap_user, soap_password, active, "
                  "comment,"
                  " deleted, inserted_at, updated_at, incarnation, holder, heartbeat_at, lease_until, started_at, "
                  "version,"
                  " peer_address, peer_port)"
                  " VALUES (2, 'two', 'localhost', 5080, 'http', 'a', '', '', 1, '', 1, 0, 0, 3, '', 0, 0, 0, '', '', "
                  "0)",
                  "INSERT INTO room_connection (public_id, node_id, incarnation, room_id, user_id, ip, connected_at)"
                  " VALUES ('of now', 1, 5, 1, 1, '', 0)",
                  "INSERT INTO room_connection (public_id, node_id, incarnation, room_id, user_id, ip, connected_at)"
                  " VALUES ('of an earlier life', 1, 4, 1, 1, '', 0)",
                  "INSERT INTO room_connection (public_id, node_id, incarnation, room_id, user_id, ip, connected_at)"
                  " VALUES ('of a removed node', 2, 3, 1, 1, '', 0)",
                  "INSERT INTO seat (ticket_hash, user_id, room_id, node_id, epoch, expires_at)"
                  " VALUES ('live', 1, 1, 1, 1, {now} + 60000)",
                  "INSERT INTO seat (ticket_hash, user_id, room_id, node_id, epoch, expires_at)"
                  " VALUES ('lapsed', 2, 1, 1, 1, {now} - 1)",
                  "INSERT INTO login_session (id_hash, user_id, created_at, seen_at) VALUES ('fresh', 1, {now}, {now})",
                  "INSERT INTO login_session (id_hash, user_id, created_at, seen_at) VALUES ('idle', 1, 0, {now} - "
                  "1800001)",
                  "INSERT INTO commit_log (node_id, seq, at, events) VALUES (0, 1, {now} - 900001, '[]')",
                  "INSERT INTO commit_log (node_id, seq, at, events) VALUES (0, 2, {now} - 60000, '[]')"}) {
                if (const auto done = m_db->run(statement); !done)
                    return done.error();
            }
            for (int i = 0; i < 1001; ++i) {
                const auto done =
                    m_db->run("INSERT INTO lobby_line (user_id, name, text, at) VALUES (1, 'Ada', ?, {now})",
                              {QString::number(i)});
                if (!done)
                    return done.error();
            }
            return {};
        }));
        const auto jobs = housekeepingJobs();
        for (const Job &job : jobs) {
            QVERIFY(add(job.name));
            const auto run = claim(job.name, NodeId(1), longLease);
            QVERIFY(run && doJob(*m_db, job, *run));
        }
        const auto rows = JobRepository(*m_db).list();
        for (const JobRow &row : *rows)
            QCOMPARE(row.outcome, QStringLiteral("done"));
        QCOMPARE(texts("SELECT public_id FROM room_connection"), QStringList{QStringLiteral("of now")});
        QCOMPARE(texts("SELECT ticket_hash FROM seat"), QStringList{QStringLiteral("live")});
        QCOMPARE(texts("SELECT id_hash FROM login_session"), QStringList{QStringLiteral("fresh")});
        QCOMPARE(texts("SELECT seq FROM commit_log"), QStringList{QStringLiteral("2")});
        QCOMPARE(texts("SELECT COUNT(*) FROM lobby_line"), QStringList{QStringLiteral("1000")});
        QCOMPARE(LobbyRepository(*m_db).after(0, 1)->first().text, QStringLiteral("1")); // the oldest went
    }

private:
    Result<void> add(const QString &name)
    {
        return m_db->transaction([&] { return JobRepository(*m_db).add(name); });
    }
    std::optional<JobRun> claim(const QString &name, NodeId node, Millis lease)
    {
        const auto run = m_db->transaction([&] { return JobRepository(*m_db).claim(name, node, 1, lease); });
        return run ? *run : std::nullopt;
    }
    Result<void> renew(const JobRun &run, Millis lease)
    {
        return m_db->transaction([&] { return JobRepository(*m_db).renew(run, lease); });
    }
    Result<void> finish(const JobRun &run, const QString &outcome, Millis pause)
    {
        return m_db->transaction([&] { return JobRepository(*m_db).finish(run, outcome, pause); });
    }
    void makeDue()
    {
        QVERIFY(m_db->transaction([this] { return outcome(m_db->run("UPDATE cluster_job SET due_at = {now} - 1")); }));
    }
    JobRow only()
    {
        const auto rows = JobRepository(*m_db).list();
        return rows && rows->size() == 1 ? rows->first() : JobRow();
    }
    int traces() { return texts("SELECT COUNT(*) FROM audit_log").first().toInt(); }
    QStringList texts(const char *statement)
    {
        QStringList all;
        const auto answer = m_db->run(statement);
        if (!answer)
            return {answer.error().message};
        for (const QVariantList &row : answer->rows)
            all.append(row.first().toString());
        return all;
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QByteArray plan = qgetenv(planVariable);
    if (!plan.isEmpty())
        return dieInTheMiddle(QJsonDocument::fromJson(plan).object());
    tst_JobStorage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_jobstorage.moc"
