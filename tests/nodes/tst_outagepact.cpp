// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/nodes/nodesfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis moment{1};

Millis held(const LeaseTimes &times)
{
    return times.lease - times.lease / 10;
}

} // namespace

/*! Three nodes whose database is gone, on a clock that the test sets. */
class tst_OutagePact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cluster = std::make_unique<NodesFixture>();
        for (int i = 0; i < 3; ++i)
            m_nodes.at(size_t(i)) = m_cluster->node(i + 1);
        for (const auto &node : m_nodes)
            QVERIFY(node->claim());
        for (const auto &node : m_nodes)
            node->renew();
        QCOMPARE(node(1).lease.peers().size(), 2);
    }
    void cleanup()
    {
        m_nodes = {};
        m_cluster.reset();
    }

    void leaseGoesOnWhileAllNodesAreSilent()
    {
        m_cluster->breakDatabase();
        for (int i = 0; i < 20; ++i) { // far longer than a lease
            advance(times().late + moment);
            beatAll();
            for (const auto &node : m_nodes)
                QVERIFY(node->lease.holds());
        }
        m_cluster->mendDatabase();
        node(1).renew();
        QVERIFY(node(1).events.isEmpty());
        QCOMPARE(node(1).lease.incarnation(), 1); // nobody took it for dead
    }

    void leaseEndsWhenOnePeerReachesTheDatabase()
    {
        advance(times().late - moment);
        node(2).renew();
        m_cluster->breakDatabase();
        advance(moment + moment);
        QVERIFY(node(1).lease.isSilent() && !node(2).lease.isSilent());
        beat(node(1));
        advance(held(times()) - times().late - moment);
        QVERIFY(!node(1).lease.holds());
    }

    void leaseEndsWhenOnePeerDoesNotAnswer()
    {
        m_cluster->channel.cut(NodeId(3));
        m_cluster->breakDatabase();
        advance(times().late + moment);
        beat(node(1));
        advance(held(times()) - times().late - moment);
        QVERIFY(!node(1).lease.holds());
    }

    void nodeThatIsConnectedIsAskedThoughNoListNamesIt()
    {
        node(1).connected = {NodeId(2), NodeId(7)};
        m_cluster->breakDatabase();
        advance(times().late + moment);
        beat(node(1));
        auto asked = m_cluster->channel.asked();
        std::ranges::sort(asked);
        QCOMPARE(asked, (QList<NodeId>{NodeId(2), NodeId(3), NodeId(7)}));
        advance(held(times()) - times().late - moment);
        QVERIFY(!node(1).lease.holds()); // it does not promise
    }

    void onlyNodeOfTheClusterNeedsNoPromise()
    {
        node(2).lease.release();
        node(3).lease.release();
        node(1).renew();
        QVERIFY(node(1).lease.peers().isEmpty());
        m_cluster->breakDatabase();
        advance(times().late + moment);
        beat(node(1));
        QVERIFY(m_cluster->channel.asked().isEmpty());
        advance(held(times()) - moment);
        QVERIFY(node(1).lease.holds());
        advance(moment);
        QVERIFY(!node(1).lease.holds());
    }

    void nodeWhoseLeaseEndedAsksNobody()
    {
        m_cluster->breakDatabase();
        advance(held(times()));
        beat(node(1));
        QVERIFY(m_cluster->channel.asked().isEmpty());
        QVERIFY(!node(1).lease.holds());
    }

    void nodeThatReachesTheDatabasePromisesNothing()
    {
        QCOMPARE(node(2).pact.answer(NodeId(1)).error().code, ErrorCode::Conflict);
        QCOMPARE(node(2).pact.standing(*m_cluster->snapshot().find(NodeId(1))), OutagePact::Standing::Unknown);
        const qsizetype before = node(2).renewals.size();
        node(2).renew();
        QVERIFY(node(2).renewals.at(before).renewedSince); // it still vouches for what it sees
    }

    void promiseStandsForALeaseAndNoLonger()
    {
        advance(times().late + moment);
        QVERIFY(node(2).pact.answer(NodeId(1)));
        const NodeStatus asker = *m_cluster->snapshot().find(NodeId(1));
        const NodeStatus third = *m_cluster->snapshot().find(NodeId(3));
        QCOMPARE(node(2).pact.standing(asker), OutagePact::Standing::Stands);
        QVERIFY(node(2).pact.standing(third) != OutagePact::Standing::Stands);
        advance(times().lease - moment);
        QCOMPARE(node(2).pact.standing(asker), OutagePact::Standing::Stands);
        advance(moment);
        QVERIFY(node(2).pact.standing(asker) != OutagePact::Standing::Stands);
    }

    void nodeIsFreeOfOneThatNeedsItsPromiseAndHasNone()
    {
        QVERIFY(m_cluster->databaseClockMoves());
        node(1).renew(); // while node 2 was live
        QCOMPARE(node(2).pact.standing(*m_cluster->snapshot().find(NodeId(1))), OutagePact::Standing::Free);
        QCOMPARE(m_cluster->claimedNode(3)->pact.standing(*m_cluster->snapshot().find(NodeId(1))),
                 OutagePact::Standing::Unknown); // it has started since
    }

    void promiseIsToldWithTheNextRenewal()
    {
        advance(times().late + moment);
        QVERIFY(node(2).pact.answer(NodeId(1)));
        const qsizetype before = node(2).renewals.size();
        node(2).renew();
        QVERIFY(!node(2).renewals.at(before).renewedSince);
        QTRY_VERIFY(node(2).renewals.size() > before + 1);
        QVERIFY(node(2).renewals.at(before + 1).renewedSince >= node(2).renewals.at(before).now);
    }

    void renewalUnderWayWhileAPromiseIsMadeIsUndone()
    {
        advance(times().late + moment);
        const qsizetype before = node(2).renewals.size();
        const UtcTime heartbeat = m_cluster->snapshot().find(NodeId(2))->heartbeatAt;
        QVERIFY(m_cluster->databaseClockMoves());
        QVERIFY(m_cluster->db->runRaw(QStringLiteral("BEGIN IMMEDIATE"))); // the renewal stands in line
        node(2).lease.keep();
        QVERIFY(node(2).pact.answer(NodeId(1)));
        QVERIFY(m_cluster->db->runRaw(QStringLiteral("COMMIT")));
        // Each beat asks again as soon as the one before has ended; the first that succeeds tells of the promise.
        QTRY_VERIFY(node(2).renewals.size() > before || (node(2).lease.keep(), false));
        QVERIFY(!node(2).renewals.at(before).renewedSince);
        QVERIFY(m_cluster->snapshot().find(NodeId(2))->heartbeatAt > heartbeat);
    }

private:
    static const LeaseTimes &times() { return NodesFixture::times; }
    LeasedNode &node(int id) { return *m_nodes.at(size_t(id - 1)); }
    void advance(Millis span) { m_cluster->clock.advance(span); }
    void beat(LeasedNode &node)
    {
        node.lease.keep();
        QTRY_VERIFY(m_cluster->channel.isIdle());
    }
    void beatAll()
    {
        for (const auto &node : m_nodes)
            node->lease.keep();
        QTRY_VERIFY(m_cluster->channel.isIdle());
    }

    std::unique_ptr<NodesFixture> m_cluster;
    std::array<std::unique_ptr<LeasedNode>, 3> m_nodes;
};

ATRIUM_TEST(tst_OutagePact)
#include "tst_outagepact.moc"
