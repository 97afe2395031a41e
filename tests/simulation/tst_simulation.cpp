// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/scalerun.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;

namespace {

ScaleLoad small()
{
    return {.roomsPerNode = 4, .lessons = 6, .pupils = 60, .surge = 20, .commitsPerNode = 2, .idle = 4s, .outage = 20s};
}

QJsonObject run(quint64 seed)
{
    QJsonObject figures;
    inSimulation([&](SimTime &time) {
        SimOptions options;
        options.nodes = 6;
        options.seed = seed;
        figures = ScaleRun(time, options, small()).run();
    });
    return figures;
}

} // namespace

/*! That simulated clusters behave as clusters, and that a broken rule would be seen. */
class tst_Simulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(
            QStringLiteral("agent.*=false")); // of hundreds of nodes' warnings nobody reads one
    }

    void oneSeedGivesOneCourse()
    {
        const QJsonObject first = run(7);
        QVERIFY2(!first.contains(QStringLiteral("error")), "a node did not start");
        QCOMPARE(run(7), first);
        QVERIFY(run(8) != first);
    }

    void noRoomIsServedTwiceWhateverHappens()
    {
        for (quint64 seed = 1; seed <= 3; ++seed) {
            const QJsonObject figures = run(seed);
            QCOMPARE(figures.value(QStringLiteral("violations")).toInt(-1), 0);
            QVERIFY(figures.value(QStringLiteral("death 20% roomsLost")).toInt() > 0);
            QCOMPARE(figures.value(QStringLiteral("outageRoomsLost")).toInt(-1), 0);
        }
    }

    void takeOverThatIgnoresTheLeaseIsSeen()
    {
        inSimulation([](SimTime &time) {
            constexpr int rooms = 2000;
            SimCluster cluster(time, {.nodes = 5, .roomSizes = QList<int>(rooms, 10), .people = 2 * rooms});
            QVERIFY(cluster.start());
            for (int i = 0; i < rooms; ++i)
                cluster.come(i, RoomId(i + 1));
            QVERIFY(time.runUntilTrue([&] { return cluster.wanting() == 0; }, 60s));
            QCOMPARE(cluster.openRooms(), rooms);
            time.runFor(5s);
            QCOMPARE(cluster.violations(), QStringList());
            QVERIFY(cluster.takeOverInSpiteOfLease(NodeId(1)));
            for (int i = 0; i < rooms; ++i)
                cluster.come(rooms + i, RoomId(i + 1));
            time.runFor(5s);
            QVERIFY(!cluster.violations().isEmpty());
        });
    }

    void roomsOfDeadNodesOpenElsewhereAndTheirPeopleComeBack()
    {
        inSimulation([](SimTime &time) {
            SimCluster cluster(time, {.nodes = 4, .roomSizes = QList<int>(40, 10), .people = 40});
            QVERIFY(cluster.start());
            for (int i = 0; i < 40; ++i)
                cluster.come(i, RoomId(i + 1));
            QVERIFY(time.runUntilTrue([&] { return cluster.wanting() == 0; }, 10s));
            cluster.kill(NodeId(2));
            time.runFor(10s);
            QVERIFY(cluster.wanting() > 0); // its lease still holds for the others
            QVERIFY(time.runUntilTrue([&] { return cluster.wanting() == 0; }, 20s));
            QVERIFY(cluster.figures().reopening.percentile(0) >= 13'000);
            QCOMPARE(cluster.violations(), QStringList());
        });
    }

    void commitsReachAllAndWhatTheCutMeshLosesIsReadFromTheLog()
    {
        inSimulation([](SimTime &time) {
            SimCluster cluster(time, {.nodes = 4});
            QVERIFY(cluster.start());
            const auto everybodyKnows = [&] {
                return std::ranges::all_of(cluster.nodes(), [&](const SimNode *node) {
                    return node->inbox().upTo(NodeId(1)) == cluster.node(NodeId(1))->inbox().upTo(NodeId(1));
                });
            };
            cluster.staleness().clear();
            cluster.node(NodeId(1))->commit(UserId(1));
            time.runFor(20ms);
            QVERIFY(everybodyKnows());
            QCOMPARE(cluster.staleness().count(), 3);
            QVERIFY(cluster.staleness().percentile(100) < 5);
            cluster.cutMesh([](NodeId, NodeId) { return true; });
            cluster.node(NodeId(1))->commit(UserId(1));
            time.runFor(20ms);
            QVERIFY(!everybodyKnows());
            QVERIFY(time.runUntilTrue(everybodyKnows, 4s)); // the next heartbeat tells
        });
    }

    void timersFireInTheOrderOfTheirTimes()
    {
        inSimulation([](SimTime &time) {
            QStringList order;
            QObject context;
            const Micros began = time.time();
            QTimer::singleShot(500ms, Qt::PreciseTimer, &context, [&] { order.append(QStringLiteral("timer")); });
            time.after(400ms, [&] { order.append(QStringLiteral("event")); });
            QMetaObject::invokeMethod(
                &context, [&] { order.append(QStringLiteral("call")); }, Qt::QueuedConnection);
            time.runFor(1h);
            QCOMPARE(order, (QStringList{QStringLiteral("call"), QStringLiteral("event"), QStringLiteral("timer")}));
            QCOMPARE(time.time() - began, Micros(1h));
        });
    }
};

ATRIUM_TEST(tst_Simulation)
#include "tst_simulation.moc"
