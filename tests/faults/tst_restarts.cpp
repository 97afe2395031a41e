// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

/*! Nodes are started, restarted and killed at bad moments. */
class tst_Restarts : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void nodeThatIsKilledWhileItStartsStartsTheNextTime()
    {
        BEGIN(2);
        Meeting *meeting = scenario().meetOn(1, 2);
        QVERIFY(meeting);
        QVERIFY(cluster().stop(2));
        const int times = quickOrLong(6, 70);
        for (int i = 0; i < times; ++i) {
            QVERIFY(cluster().startWithoutWaiting(2));
            scenario().talkFor(randomMs(startMs));
            cluster().kill(2);
        }
        proveAllIsWell(*meeting);
        PROVE("died", "serve");
    }

    void nodeThatIsKilledWhileItJoinsJoinsTheNextTime()
    {
        QVERIFY(prepare(1));
        QVERIFY(cluster().start(1));
        Meeting *meeting = scenario().meet(2);
        QVERIFY(meeting);
        const int times = quickOrLong(6, 60);
        for (int i = 0; i < times; ++i) {
            AgentCluster newcomer(database(), 1);
            newcomer.writeConfig(1, {}, 100 + i);
            QVERIFY(giveKey(newcomer));
            const QStringList join{QStringLiteral("join"), QStringLiteral("--config"), newcomer.configFile(1)};
            QProcess process;
            process.start(agentProgram(), join);
            QVERIFY(process.waitForStarted());
            scenario().talkFor(randomMs(joinMs));
            process.kill();
            process.waitForFinished();
            // Whether it was listed already or not, saying it again ends with a node that can serve.
            const auto again = runProgram(agentProgram(), join);
            QVERIFY2(again.exitCode == 0 || again.exitCode == alreadyThere, qPrintable(again.output));
            QVERIFY(newcomer.start(1));
            QVERIFY(newcomer.stop(1));
        }
        QCOMPARE(meeting->interruptions(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(meeting->unsaved(), QStringList(), patienceMs);
        PROVE("serve");
    }

    void nodeThatIsKilledWhileItsRoomsMoveLosesNobody()
    {
        BEGIN(2);
        const int times = quickOrLong(4, 70);
        Meeting *meeting = scenario().meet(2);
        QVERIFY(meeting);
        for (int i = 0; i < times; ++i) {
            const int from = meeting->node();
            const QString node = QString::number(from);
            scenario().talkFor(300);
            QCOMPARE(scenario().call(3 - from, QStringLiteral("drainNode"),
                                     {{QStringLiteral("nodeId"), node},
                                      {QStringLiteral("deadlineSeconds"), QStringLiteral("1")},
                                      {QStringLiteral("notice"), QString()}}),
                     QStringLiteral("true"));
            scenario().talkFor(900 + randomMs(500));
            cluster().kill(from);
            QVERIFY(scenario().talkUntil([&] { return meeting->isTogether() && meeting->node() != from; }, patienceMs));
            QVERIFY(cluster().start(from));
            QCOMPARE(scenario().call(from, QStringLiteral("undrainNode"), {{QStringLiteral("nodeId"), node}}),
                     QStringLiteral("true"));
            QVERIFY(scenario().talkUntil([&] { return scenario().allAre("up", from); }, patienceMs));
        }
        QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(1), 2, patienceMs);
        PROVE("died", "serve");
    }

    void allNodesRestartTogetherAndPeopleMeetAgain()
    {
        BEGIN(3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(scenario().meet(2));
        scenario().talkFor(300);
        for (int node = 1; node <= 3; ++node)
            cluster().kill(node);
        for (int node = 1; node <= 3; ++node)
            QVERIFY(cluster().startWithoutWaiting(node));
        QVERIFY(scenario().talkUntil([this] { return everybodyIsBack(1); }, 2 * patienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(1), 6, patienceMs);
        PROVE("died", "serve");
    }

    void rollingRestartKeepsEveryMeetingGoing()
    {
        BEGIN(3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(scenario().meet(2));
        for (int node = 1; node <= 3; ++node) {
            scenario().talkFor(300);
            QVERIFY(cluster().stop(node));
            QVERIFY(scenario().talkUntil(
                [&] {
                    return scenario().allTogether()
                        && std::ranges::none_of(scenario().meetings(),
                                                [&](const auto &meeting) { return meeting->node() == node; });
                },
                patienceMs));
            QVERIFY(cluster().start(node));
            QVERIFY(scenario().talkUntil([&] { return scenario().allAre("up", node); }, patienceMs));
        }
        for (const auto &meeting : scenario().meetings()) {
            for (const auto &person : meeting->people()) {
                for (const Absence &absence : person->absences())
                    QCOMPARE(absence.why, QStringLiteral("node_stopping"));
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(1), 6, patienceMs);
        PROVE("died", "close", "saved");
    }

private:
    // How long each takes about: the moment of the kill lies anywhere in it.
    static constexpr int startMs = 500;
    static constexpr int joinMs = 200;
    static constexpr int alreadyThere = 11;

    static int randomMs(int below) { return QRandomGenerator::global()->bounded(below); }

    bool everybodyIsBack(int askedNode)
    {
        return scenario().allTogether() && scenario().allAre("up", askedNode)
            && std::ranges::all_of(scenario().meetings(),
                                   [](const auto &meeting) { return meeting->interruptions() > 0; });
    }

    void proveAllIsWell(Meeting &meeting)
    {
        QVERIFY(cluster().start(2));
        QVERIFY(scenario().talkUntil([this] { return scenario().allAre("up", 1); }, patienceMs));
        QCOMPARE(meeting.interruptions(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(meeting.unsaved(), QStringList(), patienceMs);
    }
};

ATRIUM_TEST(tst_Restarts)
#include "tst_restarts.moc"
