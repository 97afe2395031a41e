// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/nodes/nodesfixture.h"

#include "agent/nodes/processidentity.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

namespace {

constexpr Millis moment{1};

Millis margin(const LeaseTimes &times)
{
    return times.lease / 10;
}

} // namespace

/*! A node's right to serve rooms, measured by a clock that the test sets. */
class tst_NodeLease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cluster = std::make_unique<NodesFixture>(); }

    void leaseEndsHereBeforeItEndsForTheOthers()
    {
        const auto node = m_cluster->node(1);
        QVERIFY(!node->lease.holds());
        QVERIFY(node->claim());
        advance(times().lease - margin(times()) - moment);
        QVERIFY(node->lease.holds());
        advance(moment);
        QVERIFY(!node->lease.holds());
    }

    void renewalExtendsTheLeaseFromWhenItWasSent()
    {
        const auto node = m_cluster->claimedNode(1);
        advance(times().lease / 2);
        node->renew();
        advance(times().lease - margin(times()) - moment);
        QVERIFY(node->lease.holds());
        advance(moment);
        QVERIFY(!node->lease.holds());
    }

    void roomsAreToldToCloseWhenTheLeaseRunsOut()
    {
        LeaseTimes shortTimes = times();
        shortTimes.lease = Millis(200);
        const auto node = m_cluster->node(1, shortTimes);
        QVERIFY(node->claim());
        advance(shortTimes.lease);
        QTRY_COMPARE(node->events, QStringList{QStringLiteral("fenced")});
        node->renew(); // nobody has taken the rooms over
        QVERIFY(node->lease.holds());
        QCOMPARE(node->lease.incarnation(), 1);
        QCOMPARE(node->events.size(), 1);
    }

    void nodeIsSilentAfterAWhileWithoutARenewal()
    {
        const auto node = m_cluster->claimedNode(1);
        advance(times().late);
        QVERIFY(!node->lease.isSilent());
        advance(moment);
        QVERIFY(node->lease.isSilent());
        node->renew();
        QVERIFY(!node->lease.isSilent());
    }

    void renewalTellsOfTheMediaServerAsItIs()
    {
        const auto node = m_cluster->node(1);
        MediaLoad media;
        media.setConfigured(200);
        node->lease.tellOf(media);
        QVERIFY(node->claim());
        node->renew();
        QCOMPARE(m_cluster->snapshot().find(node->id)->media, (MediaServer{MediaServerState::Down, 0, 200}));
        MediaLoad::Part part(media);
        part.setUp(true);
        part.setStreams(34);
        node->renew();
        QCOMPARE(m_cluster->snapshot().find(node->id)->media, (MediaServer{MediaServerState::Up, 34, 200}));
    }

    void databasesClockGoesOnBetweenRenewals()
    {
        const auto node = m_cluster->claimedNode(1);
        QCOMPARE(node->lease.databaseNow(), node->renewals.last().now);
        advance(Millis(1234));
        QCOMPARE(node->lease.databaseNow(), node->renewals.last().now + Millis(1234));
    }

    void extensionLastsALeaseFromWhenItWasAskedFor()
    {
        const auto node = m_cluster->claimedNode(1);
        const Millis length = times().lease - margin(times());
        advance(length - moment);
        const Millis askedAt = m_cluster->clock.monotonic() - Millis(1000);
        node->lease.extend(askedAt);
        advance(length - Millis(1000) - moment);
        QVERIFY(node->lease.holds());
        advance(moment);
        QVERIFY(!node->lease.holds());
    }

    void extensionNeverShortensTheLease()
    {
        const auto node = m_cluster->claimedNode(1);
        node->lease.extend(m_cluster->clock.monotonic() - times().lease);
        advance(times().lease - margin(times()) - moment);
        QVERIFY(node->lease.holds());
    }

    void leaseThatEndedIsNotExtended()
    {
        const auto node = m_cluster->claimedNode(1);
        advance(times().lease - margin(times()));
        node->lease.extend(m_cluster->clock.monotonic());
        QVERIFY(!node->lease.holds());
    }

    void extensionsEndWithTheLongestOutage()
    {
        LeaseTimes outage = times();
        outage.outage = outage.lease * 3;
        const auto node = m_cluster->node(1, outage);
        QVERIFY(node->claim());
        const Millis claimedAt = m_cluster->clock.monotonic();
        for (Millis passed{0}; passed < outage.outage - moment; passed += Millis(1000)) {
            node->lease.extend(m_cluster->clock.monotonic());
            QVERIFY(node->lease.holds());
            advance(std::min(Millis(1000), claimedAt + outage.outage - moment - m_cluster->clock.monotonic()));
        }
        node->lease.extend(m_cluster->clock.monotonic());
        QVERIFY(node->lease.holds());
        advance(moment);
        QVERIFY(!node->lease.holds());
    }

    void nodeThatWasTakenOverClosesItsRoomsAndTakesItsPlaceAnew()
    {
        const auto node = m_cluster->claimedNode(1);
        m_cluster->expire(node->id);
        QVERIFY(*m_cluster->db->transaction([&] { return NodeRepository(*m_cluster->db).takeOver(node->id, 1); }));
        const qsizetype before = node->renewals.size();
        node->lease.keep();
        QTRY_COMPARE(node->events, (QStringList{QStringLiteral("fenced"), QStringLiteral("restarted")}));
        QCOMPARE(node->lease.incarnation(), 3);
        QVERIFY(node->lease.holds());
        QTRY_VERIFY(node->renewals.size() > before); // and beats on
        const NodesSnapshot snapshot = m_cluster->snapshot();
        QCOMPARE(snapshot.find(node->id)->incarnation, 3);
        QCOMPARE(snapshot.find(node->id)->flaps, 1); // it must prove itself before it gets rooms
    }

    void nodeThatAnotherAgentTookIsLost()
    {
        const auto node = m_cluster->claimedNode(1);
        QVERIFY(m_cluster->execute("UPDATE node SET holder = 'other', incarnation = 2 WHERE id = 1"));
        node->lease.keep();
        QTRY_COMPARE(node->events, (QStringList{QStringLiteral("fenced"), QStringLiteral("lost lease_lost")}));
        QVERIFY(!node->lease.holds());
    }

    void nodeThatWasRemovedIsLost()
    {
        const auto node = m_cluster->claimedNode(1);
        QVERIFY(m_cluster->db->transaction([&] { return NodeRepository(*m_cluster->db).remove(node->id, {}); }));
        node->lease.keep();
        QTRY_COMPARE(node->events.size(), 2);
        QVERIFY(!node->lease.holds());
    }

    void takenOverNodeIsLostWhenAnotherAgentWasFaster()
    {
        const auto node = m_cluster->claimedNode(1);
        m_cluster->expire(node->id);
        QVERIFY(*m_cluster->db->transaction([&] { return NodeRepository(*m_cluster->db).takeOver(node->id, 1); }));
        QVERIFY(m_cluster->db->transaction([&] {
            return NodeRepository(*m_cluster->db).claim(node->id, {QStringLiteral("other"), {}, {}, 0}, times());
        }));
        node->lease.keep();
        QTRY_COMPARE(node->events.size(), 2);
        QVERIFY(node->events.last().startsWith(QLatin1String("lost")));
        QCOMPARE(*NodeRepository(*m_cluster->db).liveHolder(node->id), QStringLiteral("other"));
    }

    void secondAgentOfANodeIsRefused()
    {
        const auto first = m_cluster->node(1);
        QVERIFY(first->claim(QStringLiteral("of another machine")));
        const auto second = m_cluster->node(1);
        QCOMPARE(second->claim().error().code, ErrorCode::NodeIdInUse);
        QVERIFY(!second->lease.holds());
        m_cluster->expire(first->id);
        QVERIFY(second->claim());
        QCOMPARE(m_cluster->node(9)->claim().error().code, ErrorCode::NotInitialised);
    }

    void leaseGivenBackIsNobodys()
    {
        const auto node = m_cluster->claimedNode(1);
        const RoomLease room = m_cluster->openRoom(1, *node);
        node->lease.release();
        QVERIFY(!node->lease.holds());
        QCOMPARE(*NodeRepository(*m_cluster->db).liveHolder(node->id), QString());
        QVERIFY(!*PlacementRepository(*m_cluster->db).holder(room.room));
    }

    void nodeWasSeenLiveWhileItsRowOfRenewalsLasted()
    {
        const auto node = m_cluster->claimedNode(1);
        const UtcTime since = node->renewals.first().renewedSince;
        QVERIFY(since);
        QVERIFY(!node->lease.wasSeenLiveAt(since)); // which came first is not known
        QVERIFY(node->lease.wasSeenLiveAt(since + moment));
        const UtcTime first = node->renewals.last().now + times().lease * 3 / 4;
        QVERIFY(node->lease.wasSeenLiveAt(first + -moment));
        QVERIFY(!node->lease.wasSeenLiveAt(first));
        QVERIFY(m_cluster->databaseClockMoves());
        node->renew();
        QVERIFY(node->lease.wasSeenLiveAt(first));
        QVERIFY(!node->lease.wasSeenLiveAt(node->renewals.last().now + times().lease * 3 / 4));
    }

    void rowOfRenewalsThatEndedIsRemembered()
    {
        const auto node = m_cluster->claimedNode(1);
        const UtcTime inFirstRow = node->renewals.last().now + moment;
        QVERIFY(m_cluster->databaseClockMoves());
        QVERIFY(m_cluster->databaseClockMoves());
        node->renew();
        node->lease.notePromise();
        const qsizetype before = node->renewals.size();
        node->renew();
        QVERIFY(!node->renewals.at(before).renewedSince);
        QTRY_VERIFY(node->renewals.size() > before + 1); // the next one comes at once
        const UtcTime secondRow = node->renewals.at(before + 1).renewedSince;
        QVERIFY(secondRow);
        QVERIFY(node->lease.wasSeenLiveAt(inFirstRow));
        QVERIFY(node->lease.wasSeenLiveAt(secondRow + moment));
    }

private:
    static const LeaseTimes &times() { return NodesFixture::times; }
    void advance(Millis span) { m_cluster->clock.advance(span); }

    std::unique_ptr<NodesFixture> m_cluster;
};

ATRIUM_TEST(tst_NodeLease)
#include "tst_nodelease.moc"
