// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/takeovers.h"

#include "tests/nodes/nodesfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

/*! When one node gives free what another left behind. Node 1 is the silent one, node 2 judges. */
class tst_TakeOvers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cluster = std::make_unique<NodesFixture>();
        m_silent = m_cluster->node(1);
        m_judge = m_cluster->node(2);
        QVERIFY(m_silent->claim() && m_judge->claim());
        m_judge->renew();
        QVERIFY(m_cluster->databaseClockMoves());
        m_silent->renew(); // after the judge's first, so that the judge would be asked for a promise
    }
    void cleanup()
    {
        m_silent.reset();
        m_judge.reset();
        m_cluster.reset();
    }

    void nodeWhoseLeaseHoldsIsLeftAlone()
    {
        m_cluster->openRoom(1, *m_silent);
        QCOMPARE(judge(), TakeOver::NotNeeded);
        takeOverDead();
        QCOMPARE(incarnation(1), 1);
    }

    void nodeThatHasNoPromiseIsTakenOverWhenItsLeaseRanOut()
    {
        m_cluster->openRoom(1, *m_silent);
        m_cluster->expire(NodeId(1));
        QCOMPARE(judge(), TakeOver::Allowed);
        takeOverDead();
        QCOMPARE(incarnation(1), 2);
        QVERIFY(!*PlacementRepository(*m_cluster->db).holder(RoomId(1)));
    }

    void promiseThatStandsIsKeptWhateverTheDatabaseSays()
    {
        m_cluster->openRoom(1, *m_silent);
        m_cluster->clock.advance(times().late + Millis(1));
        QVERIFY(m_judge->pact.answer(NodeId(1)));
        QCOMPARE(judge(), TakeOver::NotNeeded); // there is nothing to wait for yet
        m_cluster->expire(NodeId(1));
        QCOMPARE(judge(), TakeOver::MustWait);
        takeOverDead();
        QCOMPARE(incarnation(1), 1);
        m_cluster->clock.advance(times().lease);
        QCOMPARE(judge(), TakeOver::Allowed);
        takeOverDead();
        QCOMPARE(incarnation(1), 2);
    }

    void nodeThatCameLaterMustWaitForSomebodyWhoKnows()
    {
        m_cluster->openRoom(1, *m_silent);
        m_cluster->expire(NodeId(1));
        m_judge->lease.release(); // the only one that knew
        QVERIFY(m_cluster->databaseClockMoves());
        const auto late = m_cluster->claimedNode(3);
        const TakeOvers takeOvers(late->pact, times());
        QCOMPARE(takeOvers.judge(NodeId(1), m_cluster->snapshot()), TakeOver::MustWait);
        QVERIFY(takeOvers.takeOverDead(*m_cluster->db, m_cluster->snapshot()));
        QCOMPARE(incarnation(1), 1);
        QVERIFY(
            m_cluster->execute("UPDATE node SET lease_until = lease_until - ?, heartbeat_at = heartbeat_at - ? WHERE "
                               "id = 1",
                               {qint64(times().outage.count()), qint64(times().outage.count())}));
        QCOMPARE(takeOvers.judge(NodeId(1), m_cluster->snapshot()), TakeOver::Allowed);
    }

    void anotherNodeIsBelievedThatRenewedSince()
    {
        m_cluster->openRoom(1, *m_silent);
        m_cluster->expire(NodeId(1));
        QVERIFY(m_cluster->databaseClockMoves());
        m_judge->renew(); // its row of renewals reaches from before node 1's last one to after its lease
        const auto late = m_cluster->claimedNode(3);
        QCOMPARE(TakeOvers(late->pact, times()).judge(NodeId(1), m_cluster->snapshot()), TakeOver::Allowed);
    }

    void removedNodeIsWaitedForByNobody()
    {
        QVERIFY(m_cluster->db->transaction([&] { return NodeRepository(*m_cluster->db).remove(NodeId(1), {}); }));
        QCOMPARE(judge(), TakeOver::Allowed);
    }

    void nodeThatHoldsNothingIsLeftAlone()
    {
        m_cluster->expire(NodeId(1));
        takeOverDead();
        QCOMPARE(incarnation(1), 1);
    }

    void nodeThatRenewedSinceTheSnapshotIsLeftAlone()
    {
        m_cluster->openRoom(1, *m_silent);
        m_cluster->expire(NodeId(1));
        const NodesSnapshot old = m_cluster->snapshot();
        m_silent->renew();
        QVERIFY(takeOvers().takeOverDead(*m_cluster->db, old));
        QCOMPARE(incarnation(1), 1);
        QVERIFY(*PlacementRepository(*m_cluster->db).holder(RoomId(1)));
    }

    void allDeadNodesAreTakenOverAtOnce()
    {
        const auto third = m_cluster->claimedNode(3);
        m_cluster->openRoom(1, *m_silent);
        m_cluster->openRoom(2, *third);
        const RoomLease own = m_cluster->openRoom(3, *m_judge);
        m_cluster->expire(NodeId(1));
        m_cluster->expire(NodeId(3));
        takeOverDead();
        QCOMPARE(incarnation(1), 2);
        QCOMPARE(incarnation(3), 2);
        QCOMPARE(incarnation(2), 1);
        QCOMPARE((*PlacementRepository(*m_cluster->db).holder(RoomId(3)))->lease, own);
    }

    void allDeadNodesAreTakenOverByOneCommit()
    {
        const auto third = m_cluster->claimedNode(3);
        m_cluster->openRoom(1, *m_silent);
        m_cluster->openRoom(2, *third);
        m_cluster->expire(NodeId(1));
        m_cluster->expire(NodeId(3));
        const qint64 before = commits();
        takeOverDead();
        QCOMPARE(incarnation(1), 2);
        QCOMPARE(incarnation(3), 2);
        QCOMPARE(commits(), before + 1);
    }

    void whatAnotherNodeTookMeanwhileIsNotTakenAgain()
    {
        const auto third = m_cluster->claimedNode(3);
        m_cluster->openRoom(1, *m_silent);
        m_cluster->openRoom(2, *third);
        m_cluster->expire(NodeId(1));
        m_cluster->expire(NodeId(3));
        const NodesSnapshot old = m_cluster->snapshot();
        takeOverDead();
        m_silent->renew(); // it takes its place anew
        m_cluster->expire(NodeId(1));
        const qint64 again = incarnation(1);
        const qint64 before = commits();
        QVERIFY(takeOvers().takeOverDead(*m_cluster->db, old));
        QCOMPARE(incarnation(1), again);
        QCOMPARE(incarnation(3), 2);
        QCOMPARE(commits(), before);
    }

private:
    qint64 commits() const // of administration commands, for which the judge's connection stands here
    {
        return m_cluster->db->run("SELECT seq FROM commit_cursor WHERE node_id = 0")->rows.first().first().toLongLong();
    }
    static const LeaseTimes &times() { return NodesFixture::times; }
    TakeOvers takeOvers() const { return {m_judge->pact, times()}; }
    TakeOver judge() const { return takeOvers().judge(NodeId(1), m_cluster->snapshot()); }
    void takeOverDead() const { QVERIFY(takeOvers().takeOverDead(*m_cluster->db, m_cluster->snapshot())); }
    qint64 incarnation(qint64 node) const { return m_cluster->snapshot().find(NodeId(node))->incarnation; }

    std::unique_ptr<NodesFixture> m_cluster;
    std::unique_ptr<LeasedNode> m_silent;
    std::unique_ptr<LeasedNode> m_judge;
};

ATRIUM_TEST(tst_TakeOvers)
#include "tst_takeovers.moc"
