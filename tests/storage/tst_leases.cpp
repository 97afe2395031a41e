// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

namespace {

const QString agentA = QStringLiteral("a");
const QString agentB = QStringLiteral("b");

} // namespace

/*! How a node's lease is taken, renewed and given back. */
class tst_Leases : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void nodeThatIsNotListedCannotBeClaimed()
    {
        QCOMPARE(write([&] { return NodeRepository(*m_db).claim(NodeId(9), {}, longTimes); }).error().code,
                 ErrorCode::NotInitialised);
        QCOMPARE(NodeRepository(*m_db).liveHolder(NodeId(9)).error().code, ErrorCode::NotInitialised);
    }

    void holderIsLiveWhileItsLeaseHolds()
    {
        addNodes();
        QCOMPARE(*NodeRepository(*m_db).liveHolder(one), QString());
        QCOMPARE(claim(one, agentA), 1);
        QCOMPARE(*NodeRepository(*m_db).liveHolder(one), agentA);
        expire(one);
        QCOMPARE(*NodeRepository(*m_db).liveHolder(one), QString());
    }

    void renewalTellsWhoElseIsLiveAndHowFarTheCommitsAre()
    {
        addNodes();
        const qint64 incarnation = claim(one, agentA);
        claim(two, agentB);
        const UtcTime before = *ClusterRepository(*m_db).now();
        const auto renewal = renew(one, incarnation, agentA);
        QVERIFY(renewal);
        QVERIFY(before <= renewal->now && renewal->now <= *ClusterRepository(*m_db).now());
        QCOMPARE(renewal->livePeers, QList<NodeId>{two});
        QCOMPARE(renewal->cursors.value(NodeId(0)), m_commits.last().seq);
        QVERIFY(renewal->cursors.contains(one) && renewal->cursors.contains(two));
        expire(two);
        QCOMPARE(renew(one, incarnation, agentA)->livePeers, QList<NodeId>());
    }

    void renewalStoresTheClocksOffset()
    {
        addCluster();
        addNodes();
        QVERIFY(renew(one, claim(one, agentA), agentA, {Millis(-7200000), false}));
        QCOMPARE(status(one).clockOffset, Millis(-7200000));
    }

    void rowOfRenewalsBeginsWithTheFirstThatFollowsTheClaim()
    {
        addCluster();
        addNodes();
        const qint64 incarnation = claim(one, agentA);
        QVERIFY(!status(one).renewedSince); // nothing is vouched for yet
        const auto first = renew(one, incarnation, agentA);
        QVERIFY(first->renewedSince);
        QCOMPARE(status(one).renewedSince, first->renewedSince);
        const UtcTime now = first->now;
        QTRY_VERIFY(ClusterRepository(*m_db).now()->ms > now.ms);
        QCOMPARE(renew(one, incarnation, agentA)->renewedSince, first->renewedSince);
        claim(one, agentB);
        QVERIFY(!status(one).renewedSince);
    }

    void silenceOfHalfALeaseBreaksTheRowOfRenewals_data()
    {
        QTest::addColumn<Millis>("silence");
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("less than half a lease") << longTimes.lease / 2 - Millis(10000) << false;
        QTest::newRow("half a lease") << longTimes.lease / 2 << true;
        QTest::newRow("more than a lease") << longTimes.lease + Millis(1) << true;
    }
    void silenceOfHalfALeaseBreaksTheRowOfRenewals()
    {
        QFETCH(Millis, silence);
        QFETCH(bool, isBroken);
        addNodes();
        const qint64 incarnation = claim(one, agentA);
        const auto before = renew(one, incarnation, agentA);
        QVERIFY(before->renewedSince);
        QVERIFY(execute("UPDATE node SET heartbeat_at = heartbeat_at - ?, lease_until = lease_until - ? WHERE id = 1",
                        {qint64(silence.count()), qint64(silence.count())}));
        const UtcTime now = before->now;
        QTRY_VERIFY(ClusterRepository(*m_db).now()->ms > now.ms);
        QCOMPARE(renew(one, incarnation, agentA)->renewedSince, isBroken ? UtcTime() : before->renewedSince);
        const auto next = renew(one, incarnation, agentA);
        QVERIFY(isBroken ? next->renewedSince > before->renewedSince : next->renewedSince == before->renewedSince);
    }

    void promiseBreaksTheRowOfRenewals()
    {
        addNodes();
        const qint64 incarnation = claim(one, agentA);
        const auto before = renew(one, incarnation, agentA);
        QVERIFY(before->renewedSince);
        const auto promised = renew(one, incarnation, agentA, {{}, true});
        QVERIFY(promised && !promised->renewedSince);
        const auto next = renew(one, incarnation, agentA);
        QVERIFY(next->renewedSince >= promised->now);
    }

    void nodeThatWasTakenOverMayClaimItsPlaceAnew()
    {
        addNodes();
        const qint64 first = claim(one, agentA);
        expire(one);
        QVERIFY(*takeOver(one, first));
        QCOMPARE(renew(one, first, agentA).error().code, ErrorCode::Conflict); // still its holder
        const qint64 second = claim(one, agentA);
        QCOMPARE(second, first + 2);
        QCOMPARE(renew(one, first, agentA).error().code, ErrorCode::Conflict);
        QVERIFY(renew(one, second, agentA));
    }

    void nodeThatIsAnotherAgentsOrRemovedIsLost()
    {
        addNodes();
        const qint64 first = claim(one, agentA);
        const qint64 second = claim(one, agentB);
        QCOMPARE(second, first + 1);
        QCOMPARE(renew(one, first, agentA).error().code, ErrorCode::LeaseLost);
        QVERIFY(renew(one, second, agentB));
        QVERIFY(write([&] { return NodeRepository(*m_db).remove(one, {}); }));
        QCOMPARE(renew(one, second, agentB).error().code, ErrorCode::LeaseLost);
    }

    void crashesThatFollowEachOtherKeepNewRoomsAwayForLonger()
    {
        addCluster();
        addNodes();
        const Millis base = longTimes.flapBackOff;
        QCOMPARE(backOffOfAClaim(0), Millis(0)); // never started before
        QCOMPARE(backOffOfAClaim(1), base);
        QCOMPARE(backOffOfAClaim(2), 6 * base);
        QCOMPARE(backOffOfAClaim(3), 30 * base);
        QCOMPARE(backOffOfAClaim(4), 30 * base);
    }

    void cleanEndIsNoCrash()
    {
        addCluster();
        addNodes();
        claim(one, agentA);
        const qint64 incarnation = claim(one, agentA);
        QCOMPARE(status(one).flaps, 1);
        QVERIFY(write([&] { return NodeRepository(*m_db).release(one, incarnation); }));
        QCOMPARE(status(one).flaps, 0);
        QCOMPARE(backOffOfAClaim(0), Millis(0));
    }

    void longLifeBeforeACrashIsNoFlapping_data()
    {
        QTest::addColumn<Millis>("life");
        QTest::addColumn<int>("flaps");
        QTest::newRow("a short life") << 60 * longTimes.flapBackOff - Millis(1) << 4;
        QTest::newRow("a long life") << 60 * longTimes.flapBackOff << 1;
    }
    void longLifeBeforeACrashIsNoFlapping()
    {
        QFETCH(Millis, life);
        QFETCH(int, flaps);
        addCluster();
        addNodes();
        for (int i = 0; i < 4; ++i)
            claim(one, agentA);
        QCOMPARE(status(one).flaps, 3);
        QVERIFY(execute("UPDATE node SET started_at = heartbeat_at - ? WHERE id = 1", {qint64(life.count())}));
        claim(one, agentA);
        QCOMPARE(status(one).flaps, flaps);
    }

    void releaseEndsTheRoomsAndSaysSo()
    {
        addCluster();
        addNodes();
        const RoomId room = addRoom();
        const auto lease = claimRoom(room, one, claim(one, agentA));
        QVERIFY(lease);
        QCOMPARE(status(one).rooms, 1);
        QVERIFY(write([&] { return NodeRepository(*m_db).release(one, lease->incarnation); }));
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
        const auto after = NodeRepository(*m_db).snapshot();
        QCOMPARE(nodeState(after->nodes.first(), after->now, longTimes), NodeState::Stopped);
        QCOMPARE(*NodeRepository(*m_db).liveHolder(one), QString());
        QCOMPARE(m_commits.last().events.first().table, Table::Node);
    }

    void releaseByAnOldIncarnationEndsNothing()
    {
        addNodes();
        const qint64 first = claim(one, agentA);
        const RoomId room = addRoom();
        const auto lease = claimRoom(room, one, claim(one, agentB));
        QVERIFY(write([&] { return NodeRepository(*m_db).release(one, first); }));
        QCOMPARE(*NodeRepository(*m_db).liveHolder(one), agentB);
        QCOMPARE((*PlacementRepository(*m_db).holder(room))->lease, *lease);
    }

    void newLifeOfANodeLeavesNothingOfTheOld()
    {
        addCluster();
        addNodes();
        const RoomId room = addRoom();
        const UserId user = addUser();
        const auto lease = claimRoom(room, one, claim(one, agentA));
        QVERIFY(enter(QStringLiteral("p"), *lease, user));
        QVERIFY(addSeat(QStringLiteral("t"), {user, *lease, {}}));
        claim(one, agentB);
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
        QCOMPARE(*PlacementRepository(*m_db).taken(room, {}), 0);
        QCOMPARE(status(one).rooms, 0);
        QCOMPARE(status(one).people, 0);
        QCOMPARE(takeSeat(QStringLiteral("t"), one).error().code, ErrorCode::NotFound);
    }

private:
    /*! For how long a claim keeps new rooms away, when it is as many crashes in a row as expected; else nothing. */
    Millis backOffOfAClaim(int flaps)
    {
        claim(one, agentA);
        const UtcTime claimedAt{value("SELECT started_at FROM node WHERE id = 1").toLongLong()};
        const NodeStatus node = status(one);
        // The statement of a claim reads the clock twice, which not every database does at one moment.
        const auto backOff = std::chrono::round<std::chrono::seconds>(node.eligibleAt - claimedAt);
        return node.flaps == flaps ? Millis(backOff) : Millis(-1);
    }
};

ATRIUM_TEST(tst_Leases)
#include "tst_leases.moc"
