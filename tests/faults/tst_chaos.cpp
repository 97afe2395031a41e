// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTest>

/*!
    Faults of all kinds at once and in no order, while people talk. The seed is written down; with ATRIUM_FAULT_SEED the same
    faults are done again, though the agents will not run the same way twice.
*/
class tst_Chaos : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensNoRoomIsSplitNothingAcknowledgedIsLostAndAllComeBack()
    {
        const quint32 seed = qEnvironmentVariableIsSet("ATRIUM_FAULT_SEED")
            ? quint32(qEnvironmentVariableIntValue("ATRIUM_FAULT_SEED"))
            : QRandomGenerator::system()->generate() >> 1;
        m_random.seed(seed);
        qInfo() << "ATRIUM_FAULT_SEED is" << seed;
        BEGIN(nodes, {.peerProxies = true, .databaseProxies = true});
        for (int i = 0; i < rooms; ++i)
            QVERIFY(scenario().meet(3, 1 + i % nodes));
        m_isPaused.fill(false, nodes + 1);

        const QDeadlineTimer end(quickOrLong(12000, 150000));
        while (!end.hasExpired()) {
            disturb(1 + m_random.bounded(nodes));
            scenario().talkFor(m_random.bounded(100, 1500));
            if (m_random.bounded(3) == 0)
                heal();
        }
        heal();
        QVERIFY(scenario().talkUntil([this] { return areAllUp() && scenario().allTogether(); }, 3 * patienceMs));
        scenario().talkFor(leaseMs);
        QVERIFY(scenario().talkUntil([this] { return scenario().allTogether(); }, patienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(1), 3 * rooms, patienceMs);
        // Who comes now is shown everything that was acknowledged: see lostWords().
        for (const auto &meeting : scenario().meetings()) {
            meeting->add(scenario().comeIn(3, meeting->room(), 1));
            QTRY_VERIFY_WITH_TIMEOUT(meeting->isTogether(), patienceMs);
        }
        PROVE("open", "acknowledged", "serve");
        if (isLong()) // by then everything that can happen has happened
            PROVE("takeover", "fenced", "promised", "died");
    }

private:
    static constexpr int nodes = 3;
    static constexpr int rooms = 6;

    void disturb(int node)
    {
        switch (m_random.bounded(11)) {
        case 0: return killAndStart(node);
        case 1:
            if (cluster().isRunning(node) && !m_isPaused.at(node)) {
                cluster().pause(node);
                m_isPaused[node] = true;
            }
            return;
        case 2: return resume(node);
        case 3:
            cluster().databaseProxy(node).refuse();
            cluster().databaseProxy(node).cutConnections();
            return;
        case 4: return cluster().databaseProxy(node).blackHole();
        case 5:
            for (int each = 1; each <= nodes; ++each) {
                cluster().databaseProxy(each).refuse();
                cluster().databaseProxy(each).cutConnections();
            }
            return;
        case 6:
            for (int each = 1; each <= nodes; ++each)
                cluster().databaseProxy(each).pass();
            return;
        case 7: return cluster().databaseProxy(node).cutConnections();
        case 8: return cluster().peerProxy(node).blackHole();
        case 9:
            cluster().peerProxy(node).refuse();
            cluster().peerProxy(node).cutConnections();
            return;
        case 10: return cluster().peerProxy(node).pass();
        }
    }

    void killAndStart(int node)
    {
        if (cluster().isRunning(node))
            cluster().kill(node);
        m_isPaused[node] = false;
        QVERIFY(cluster().startWithoutWaiting(node));
    }

    void resume(int node)
    {
        if (std::exchange(m_isPaused[node], false))
            cluster().resume(node);
    }

    void heal()
    {
        for (int node = 1; node <= nodes; ++node) {
            cluster().databaseProxy(node).pass();
            cluster().peerProxy(node).pass();
            resume(node);
            if (!cluster().isRunning(node)) // it started while the database was away
                QVERIFY(cluster().startWithoutWaiting(node));
        }
    }

    // One that ends because it started too early is started again, as by whatever watches over a service.
    bool areAllUp()
    {
        for (int node = 1; node <= nodes; ++node) {
            if (!cluster().isRunning(node))
                (void)cluster().startWithoutWaiting(node);
        }
        return scenario().allAre("up", 1);
    }

    QRandomGenerator m_random;
    QList<bool> m_isPaused; // by node
};

ATRIUM_TEST(tst_Chaos)
#include "tst_chaos.moc"
