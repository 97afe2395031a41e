// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/verifyrun.h"
#include "tests/support/fakecluster.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Common;
using Fault = FakeCluster::Fault;

namespace {

// Long enough for a step on a busy computer, short enough to wait for where something never comes.
constexpr Millis shortDeadline{1500};
constexpr int runTimeoutMs = 60000;

VerifyTarget target(const FakeCluster &cluster)
{
    return {cluster.url(1), QStringLiteral("admin"), FakeCluster::password(), shortDeadline};
}

/*! Keeps what a run tells. */
class Listener
{
public:
    explicit Listener(VerifyRun &run)
    {
        QObject::connect(&run, &VerifyRun::stepStarted, &m_context,
                         [this](const VerifyStep &step) { started.append(step.id); });
        QObject::connect(&run, &VerifyRun::stepFinished, &m_context,
                         [this](const VerifyStep &step) { ended.append(step.id); });
        QObject::connect(&run, &VerifyRun::finished, &m_context,
                         [this](const VerifyReport &result) { report = result; });
    }

    VerifyStep step(const char *id) const
    {
        for (const VerifyStep &each : report->steps) {
            if (each.id == QLatin1String(id))
                return each;
        }
        return {};
    }

    QStringList started;
    QStringList ended;
    std::optional<VerifyReport> report;

private:
    QObject m_context;
};

} // namespace

class tst_VerifyRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodClusterPasses();
    void faults_data();
    void faults();
    void targets_data();
    void targets();
    void cleanUpNamesWhatStays();
    void aRoomWhoseAnswerWasLostIsRemoved();
    void cancelGivesUpTheStepAndCleansUp_data();
    void cancelGivesUpTheStepAndCleansUp();
    void cancelBeforeTheFirstAnswer();
    void deletedRunIsSilent_data();
    void deletedRunIsSilent();
};

void tst_VerifyRun::aGoodClusterPasses()
{
    FakeCluster cluster(Fault::None);
    VerifyRun run(target(cluster));
    Listener listener(run);
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.report, runTimeoutMs);

    QVERIFY2(listener.report->passed(), qPrintable(listener.report->reason()));
    QCOMPARE(cluster.leftovers(), QString());
    QStringList planned;
    for (const VerifyStep &step : VerifyRun::plannedSteps())
        planned.append(step.id);
    QCOMPARE(listener.started, planned);
    QCOMPARE(listener.ended, planned);
    for (const VerifyStep &step : listener.report->steps) {
        qInfo().noquote() << stepLine(step);
        QVERIFY(!step.seen.isEmpty());
        QVERIFY(step.remedy.isEmpty());
    }
    const QString node1 = cluster.url(1).toString();
    const QString node2 = cluster.url(2).toString();
    QVERIFY(listener.step("count").seen.contains(node1) && listener.step("count").seen.contains(node2));
    QVERIFY(listener.step("two-nodes").seen.contains(node1) && listener.step("two-nodes").seen.contains(node2));
    QVERIFY(listener.step("commit").seen.contains(QLatin1String(" ms ")));
}

void tst_VerifyRun::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("seen"); // %1, %2: the addresses of the nodes; %3: that of node 2 without path
    const auto row = [](const char *name, Fault fault, const char *failed, const char *seen) {
        QTest::newRow(name) << fault << QString::fromLatin1(failed) << QString::fromLatin1(seen);
    };
    row("only one node is up", Fault::OneNode, "nodes",
        "node1 (%1), open rooms: 0; not usable: node2 is dead: No sign of life for 20 s.");
    row("node 2 refuses connections", Fault::NodeTwoGone, "nodes",
        "the list shows node2 as up, but GET %3/readyz failed: Connection refused");
    row("node 2 does not answer", Fault::NodeTwoMute, "nodes",
        "the list shows node2 as up, but GET %3/readyz was not answered within 1500 ms");
    row("another node answers at node 2's address", Fault::StrangerAtNodeTwo, "nodes",
        "at the address of node2 (%2), node 7 answers instead of node 2");
    row("somebody is counted in a new room", Fault::CountNotZero, "nobody-yet",
        "the status page of node1 (%1) shows 1");
    row("one room on two nodes", Fault::RoomSplit, "one-node", "one is sent to node1 (%1), the other to node2 (%2)");
    row("people are sent to a wrong address", Fault::WrongAddress, "one-node", "is sent to node1 at ");
    row("a used ticket is taken", Fault::TicketTwice, "one-node",
        "node1 (%1) let a second connection in with a ticket that was used");
    row("people do not see each other", Fault::PeopleHidden, "meeting",
        "did not give a people list of 2 within 1500 ms (the list shows verify-");
    row("a chat line gets lost", Fault::ChatLost, "meeting",
        "did not give the other person's chat line within 1500 ms");
    row("node 2 counts too few people", Fault::CountTooLow, "count", "node2 (%2) shows 1");
    row("both rooms on one node", Fault::OneForAll, "two-nodes", "both rooms are on node1 (%1)");
    row("the Connections lists differ", Fault::ConnectionsDiffer, "connections", "on 127.0.0.1 [1], while really: ");
    row("the file differs", Fault::FileDiffers, "file", "but 11 bytes with ");
    row("the file is missing", Fault::FileMissing, "file", "was answered with 404 not_found: Refused by the fake.");
    row("the commit is never seen", Fault::CommitNeverSeen, "commit", "node2 (%2) does not show it after ");
}

void tst_VerifyRun::faults()
{
    QFETCH(Fault, fault);
    QFETCH(QString, failed);
    QFETCH(QString, seen);
    FakeCluster cluster(fault);
    VerifyRun run(target(cluster));
    Listener listener(run);
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.report, runTimeoutMs);

    const QString expected = seen.replace(QLatin1String("%1"), cluster.url(1).toString())
                                 .replace(QLatin1String("%2"), cluster.url(2).toString())
                                 .replace(QLatin1String("%3"), cluster.url(2).adjusted(QUrl::RemovePath).toString());
    bool isAfterFailure = false;
    for (const VerifyStep &step : listener.report->steps) {
        if (step.id == QLatin1String("clean-up")) {
            QCOMPARE(step.state, VerifyStep::Passed);
        } else if (step.id == failed) {
            QCOMPARE(step.state, VerifyStep::Failed);
            QVERIFY2(step.seen.contains(expected), qPrintable(step.seen));
            isAfterFailure = true;
        } else {
            QCOMPARE(step.state, isAfterFailure ? VerifyStep::Skipped : VerifyStep::Passed);
        }
    }
    QVERIFY(isAfterFailure);
    QVERIFY(!listener.report->passed());
    QVERIFY2(listener.report->reason().contains(expected), qPrintable(listener.report->reason()));
    QCOMPARE(listener.ended.size(), VerifyRun::plannedSteps().size());
    QCOMPARE(cluster.leftovers(), QString());
}

void tst_VerifyRun::targets_data()
{
    QTest::addColumn<QString>("server"); // %1: the right one without path
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("remedy");
    const QString right = QStringLiteral("%1/openmeetings/");
    const QString admin = QStringLiteral("admin");
    QTest::newRow("wrong password")
        << right << admin << QStringLiteral("not 4711")
        << QStringLiteral("POST %1/openmeetings/api/v1/session was answered with 401 wrong_login: Refused by the fake.")
        << QStringLiteral("Check login and password.");
    QTest::newRow("no administrator") << right << QStringLiteral("mod") << FakeCluster::password()
                                      << QStringLiteral("mod is a user of level \"moderator\"")
                                      << QStringLiteral("Give the login of an administrator.");
    QTest::newRow("wrong webapp path")
        << QStringLiteral("%1/other") << admin << FakeCluster::password()
        << QStringLiteral("POST %1/other/api/v1/session was answered with HTTP status 404")
        << QStringLiteral("Check that the address is an Atrium server's and ends with its webapp path.");
    QTest::newRow("nobody listens")
        << QStringLiteral("http://127.0.0.1:1/openmeetings/") << admin << FakeCluster::password()
        << QStringLiteral("POST http://127.0.0.1:1/openmeetings/api/v1/session failed: Connection refused")
        << QStringLiteral("Check the address, and that the node runs and can be reached from here.");
    QTest::newRow("no address")
        << QStringLiteral("node1") << admin << FakeCluster::password() << QStringLiteral("\"node1\" is no web address")
        << QStringLiteral(
               "Give the address of a node with its webapp path, for instance http://127.0.0.1:5080/openmeetings/.");
}

void tst_VerifyRun::targets()
{
    QFETCH(QString, server);
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(QString, seen);
    QFETCH(QString, remedy);
    FakeCluster cluster(Fault::None);
    const QString origin = cluster.url(1).adjusted(QUrl::RemovePath).toString();
    VerifyRun run({QUrl(server.replace(QLatin1String("%1"), origin)), login, password, shortDeadline});
    Listener listener(run);
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.report, runTimeoutMs);

    const VerifyStep first = listener.report->steps.first();
    QCOMPARE(first.state, VerifyStep::Failed);
    QCOMPARE(first.seen, seen.replace(QLatin1String("%1"), origin));
    QCOMPARE(first.remedy, remedy);
    QVERIFY(!listener.report->toJson().contains(password.toUtf8()));
    QCOMPARE(listener.step("clean-up").state, VerifyStep::Passed);
    QCOMPARE(cluster.leftovers(), QString());
}

void tst_VerifyRun::cleanUpNamesWhatStays()
{
    FakeCluster cluster(Fault::RoomsStay);
    VerifyRun run(target(cluster));
    Listener listener(run);
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.report, runTimeoutMs);

    QCOMPARE(listener.step("commit").state, VerifyStep::Passed);
    const VerifyStep cleanUp = listener.step("clean-up");
    QCOMPARE(cleanUp.state, VerifyStep::Failed);
    const QStringList left = cluster.leftovers().split(QLatin1String(", "));
    QCOMPARE(left.size(), 2); // the rooms and nothing else
    for (const QString &room : left)
        QVERIFY2(cleanUp.seen.contains(QStringLiteral("room %1 is left behind: DELETE ").arg(room)),
                 qPrintable(cleanUp.seen));
}

void tst_VerifyRun::aRoomWhoseAnswerWasLostIsRemoved()
{
    FakeCluster cluster(Fault::RoomAnswerLost);
    VerifyRun run(target(cluster));
    Listener listener(run);
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.report, runTimeoutMs);

    QCOMPARE(listener.step("prepare").state, VerifyStep::Failed);
    QCOMPARE(listener.step("clean-up").state, VerifyStep::Passed);
    QCOMPARE(cluster.leftovers(), QString());
}

void tst_VerifyRun::cancelGivesUpTheStepAndCleansUp_data()
{
    QTest::addColumn<Fault>("fault"); // what the step waits for in vain
    QTest::addColumn<QString>("step");
    QTest::newRow("while an answer is awaited") << Fault::NodeTwoMute << QStringLiteral("nodes");
    QTest::newRow("while a chat line is awaited") << Fault::ChatLost << QStringLiteral("meeting");
    QTest::newRow("while it looks again and again") << Fault::CommitNeverSeen << QStringLiteral("commit");
    QTest::newRow("during the clean-up, which goes on") << Fault::None << QStringLiteral("clean-up");
}

void tst_VerifyRun::cancelGivesUpTheStepAndCleansUp()
{
    QFETCH(Fault, fault);
    QFETCH(QString, step);
    FakeCluster cluster(fault);
    VerifyTarget patient = target(cluster);
    patient.stepDeadline = Millis(10 * runTimeoutMs);
    VerifyRun run(patient);
    Listener listener(run);
    connect(&run, &VerifyRun::stepStarted, &run, [&run, step](const VerifyStep &started) {
        if (started.id == step)
            QMetaObject::invokeMethod(&run, &VerifyRun::cancel, Qt::QueuedConnection);
    });
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.report, runTimeoutMs);

    QCOMPARE(listener.step("clean-up").state, VerifyStep::Passed);
    QCOMPARE(listener.report->passed(), step == QLatin1String("clean-up"));
    if (step != QLatin1String("clean-up")) {
        QCOMPARE(listener.started,
                 listener.started.mid(0, listener.started.indexOf(step) + 1) << QStringLiteral("clean-up"));
        QVERIFY2(listener.report->reason().contains(QLatin1String("cancelled")), qPrintable(listener.report->reason()));
    }
    QCOMPARE(cluster.leftovers(), QString());
}

void tst_VerifyRun::cancelBeforeTheFirstAnswer()
{
    FakeCluster cluster(Fault::None);
    VerifyRun run(target(cluster));
    Listener listener(run);
    run.start();
    run.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(listener.report, runTimeoutMs);

    QVERIFY(!listener.report->passed());
    QCOMPARE(listener.report->steps.first().state, VerifyStep::Skipped);
    QCOMPARE(listener.step("clean-up").state, VerifyStep::Passed);
}

void tst_VerifyRun::deletedRunIsSilent_data()
{
    QTest::addColumn<QString>("step");
    for (const VerifyStep &step : VerifyRun::plannedSteps())
        QTest::newRow(qPrintable(QStringLiteral("during the step ") + step.id)) << step.id;
}

// Every wait ends with the run: nothing of it is left to touch what is gone (the leak checker would tell).
void tst_VerifyRun::deletedRunIsSilent()
{
    QFETCH(QString, step);
    FakeCluster cluster(Fault::None);
    auto run = std::make_unique<VerifyRun>(target(cluster));
    Listener listener(*run);
    connect(run.get(), &VerifyRun::stepStarted, &cluster, [&run, step](const VerifyStep &started) {
        if (started.id == step)
            QMetaObject::invokeMethod(
                qApp, [&run] { run.reset(); }, Qt::QueuedConnection);
    });
    run->start();
    QTRY_VERIFY_WITH_TIMEOUT(!run, runTimeoutMs);
    QCOMPARE(listener.started.last(), step);
    QVERIFY(!listener.ended.contains(step));
    QVERIFY(!listener.report);
}

ATRIUM_TEST(tst_VerifyRun)
#include "tst_verifyrun.moc"
