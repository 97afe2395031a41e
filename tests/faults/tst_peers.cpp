// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/processusage.h"
#include "tests/faults/faulttest.h"
#include "tests/support/sanitized.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

namespace {

constexpr qint64 mostKib = isSanitized ? 160 * 1024 : 40 * 1024;

} // namespace

/*! The channel between the nodes is cut, slow, full of holes; the database is fine. */
class tst_Peers : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void cutBetweenTheNodesMovesNoRoomAndLosesNoCommit()
    {
        BEGIN(2, {.peerProxies = true});
        meet(2);
        scenario().talkFor(300);
        for (int node = 1; node <= 2; ++node) {
            cluster().peerProxy(node).refuse();
            cluster().peerProxy(node).cutConnections();
        }
        QVERIFY(scenario().talkUntil([this] { return !isConnected(1); }, patienceMs));
        scenario().talkFor(2 * leaseMs);
        // People come into a room whose node cannot be asked: by a seat in the database.
        for (const auto &meeting : scenario().meetings()) {
            meeting->add(scenario().comeIn(2, meeting->room(), 3 - meeting->node()));
            QVERIFY(scenario().talkUntil([&] { return meeting->isTogether(); }, patienceMs));
        }
        // What one node changes the other learns from the database, with one of its next heartbeats.
        for (int i = 0; i < 3; ++i)
            QVERIFY(showsSoon(2, renamed(1), pollMs));
        for (int node = 1; node <= 2; ++node)
            cluster().peerProxy(node).pass();
        QVERIFY(scenario().talkUntil([this] { return isConnected(1) && isConnected(2); }, patienceMs));
        proveNobodyWasInterrupted();
        PROVE("applied", "committed", "serve");
    }

    void newNodeIsConnectedBeforeAnybodysNextHeartbeat()
    {
        BEGIN(2,
              {.config = {{QStringLiteral("cluster.heartbeat_ms"), QStringLiteral("60000")},
                          {QStringLiteral("cluster.late_ms"), QStringLiteral("90000")},
                          {QStringLiteral("cluster.lease_ms"), QStringLiteral("180000")},
                          {QStringLiteral("cluster.outage_ms"), QStringLiteral("180000")}}});
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(1) && isConnected(2), patienceMs);
    }

    void slowChannelSplitsNothing()
    {
        BEGIN(3, {.peerProxies = true});
        for (int node = 1; node <= 3; ++node)
            cluster().peerProxy(node).delay(300, 100);
        meet(6);
        scenario().talkFor(2 * leaseMs);
        for (int i = 0; i < 3; ++i)
            QVERIFY(showsSoon(1 + i, renamed(1 + (i + 1) % 3), patienceMs));
        proveNobodyWasInterrupted();
        PROVE("applied", "serve");
    }

    void channelThatStallsAndBreaksInMidFrameLosesNoCommitAndNoMemory()
    {
        BEGIN(3, {.peerProxies = true});
        meet(3);
        const qint64 before = memory();
        const int rounds = quickOrLong(6, 40);
        for (int i = 0; i < rounds; ++i) {
            FaultProxy &proxy = cluster().peerProxy(1 + i % 3);
            if (i % 2 == 0)
                proxy.cutMidFrame(100 + 37 * i); // in the handshake first, later in frames
            else
                proxy.stall();
            (void)renamed(1 + (i + 1) % 3);
            scenario().talkFor(i % 4 == 1 ? 1500 : 400);
            proxy.pass();
            QVERIFY(showsSoon(1 + i % 3, renamed(1 + (i + 2) % 3), patienceMs));
        }
        QVERIFY2(memory() - before < mostKib, qPrintable(QStringLiteral("%1 KiB more").arg(memory() - before)));
        proveNobodyWasInterrupted();
        PROVE("applied", "serve");
    }

    void peerInABlackHoleSlowsNobodyElseDown()
    {
        BEGIN(3, {.peerProxies = true});
        meet(3);
        scenario().talkFor(300);
        cluster().peerProxy(2).blackHole();
        QElapsedTimer timer;
        for (int i = 0; i < 20; ++i) {
            timer.start();
            QVERIFY(showsSoon(3, renamed(1), patienceMs));
            QVERIFY2(timer.elapsed() < 2000, qPrintable(QStringLiteral("after %1 ms").arg(timer.elapsed())));
            scenario().talk();
        }
        // Whoever wants into a room of the unreachable node comes in as well, a little later.
        const auto there =
            std::ranges::find_if(scenario().meetings(), [](const auto &each) { return each->node() == 2; });
        QVERIFY(there != scenario().meetings().end());
        timer.start();
        (*there)->add(scenario().comeIn(2, (*there)->room(), 1));
        QVERIFY(scenario().talkUntil([&] { return (*there)->isTogether(); }, patienceMs));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QStringLiteral("after %1 ms").arg(timer.elapsed())));
        cluster().peerProxy(2).pass();
        QVERIFY(showsSoon(2, renamed(1), patienceMs));
        proveNobodyWasInterrupted();
        PROVE("applied", "serve");
    }

    void channelThatIsOpenOneWayOnlyIsNotTrusted()
    {
        BEGIN(2, {.peerProxies = true});
        meet(2);
        scenario().talkFor(300);
        for (const auto way : {FaultProxy::Way::ToServer, FaultProxy::Way::ToClient}) {
            cluster().peerProxy(1).oneWay(way);
            cluster().peerProxy(2).oneWay(way);
            QVERIFY(showsSoon(2, renamed(1), patienceMs));
            QVERIFY(showsSoon(1, renamed(2), patienceMs));
            scenario().talkFor(leaseMs);
        }
        for (int node = 1; node <= 2; ++node)
            cluster().peerProxy(node).pass();
        proveNobodyWasInterrupted();
        PROVE("applied", "serve");
    }

private:
    static constexpr int pollMs = 3000; // heartbeats of 200 ms, on a busy machine

    void meet(int rooms)
    {
        for (int i = 0; i < rooms; ++i)
            QVERIFY(scenario().meet(2, 1 + i % cluster().size()));
    }

    bool isConnected(int node)
    {
        const auto peers = scenario().ask(node, QStringLiteral("getPeers"));
        return !peers.isEmpty() && std::ranges::all_of(peers, [](const Scenario::Row &peer) {
            return peer.value(QStringLiteral("connected")) == QLatin1String("true");
        });
    }

    qint64 memory()
    {
        qint64 sum = 0;
        for (int node = 1; node <= cluster().size(); ++node)
            sum += qint64(residentKib(cluster().processId(node)));
        return sum;
    }

    // Gives a room a new name at a node.
    QString renamed(int node)
    {
        const QString name = QStringLiteral("Name %1").arg(++m_names);
        const auto done =
            scenario().admin(node).send("PATCH", QStringLiteral("rooms/%1").arg(scenario().meetings().front()->room()),
                                        "{\"name\":\"" + name.toUtf8() + "\"}");
        if (done.status != 204)
            qWarning() << "the room could not be renamed:" << done.body;
        return name;
    }

    bool showsSoon(int node, const QString &name, int timeoutMs)
    {
        return scenario().talkUntil(
            [&] {
                return scenario().admin(node).get(QStringLiteral("rooms")).body.contains('"' + name.toUtf8() + '"');
            },
            timeoutMs);
    }

    void proveNobodyWasInterrupted()
    {
        for (const auto &meeting : scenario().meetings()) {
            QTRY_COMPARE_WITH_TIMEOUT(meeting->unsaved(), QStringList(), patienceMs);
            QCOMPARE(meeting->interruptions(), 0);
        }
        QCOMPARE(countOf(cluster().history(), "takeover"), 0);
        QCOMPARE(countOf(cluster().history(), "fenced"), 0);
    }

    int m_names = 0;
};

ATRIUM_TEST(tst_Peers)
#include "tst_peers.moc"
