// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/peernode.h"
#include "tests/peers/wire.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;

/*! Peers and networks that fail in other ways than by ending a connection. */
class tst_PeerFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database = databaseOfThree();
        QVERIFY(m_database);
    }

    void lagIsTheAgeOfWhatIsNotAcknowledged();
    void peerThatDoesNotReadCostsABoundedQueue();
    void peerThatNeverAnswersDelaysNoOther();
    void silentPeerIsCalledAnew();
    void peerThatIsBackIsCalledAtOnce();
    void nodeAtTwoAddressesHearsOnce();
    void nodeThatIsListedToItselfCallsItselfOnce();
    void addressThatIsNoLongerListedIsForgotten();
    void laterIncarnationReplacesTheEarlier();

private:
    std::unique_ptr<TestDatabase> m_database;
};

void tst_PeerFaults::lagIsTheAgeOfWhatIsNotAcknowledged()
{
    PeerNode one(*m_database, 1);
    PeerNode two(*m_database, 2);
    Wire wire(two.address());
    one.call({{2, wire.address()}});
    QTRY_VERIFY(one.reaches(two));
    wire.hold();
    QVERIFY(one.commit(1));
    QTRY_VERIFY(one.statusOf(2).lag > 200ms);
    QCOMPARE(one.statusOf(2).sent, 1);
    QCOMPARE(one.statusOf(2).acknowledged, 0);
    QVERIFY(one.reaches(two));
    wire.letGo();
    QTRY_COMPARE(one.statusOf(2).lag, 0ms);
    QCOMPARE(one.statusOf(2).acknowledged, 1);
}

void tst_PeerFaults::peerThatDoesNotReadCostsABoundedQueue()
{
    constexpr qint64 queueBytes = 256 << 10;
    PeerNode one(*m_database, 1, {.queueBytes = queueBytes});
    PeerNode two(*m_database, 2);
    PeerNode three(*m_database, 3);
    Wire wire(two.address());
    one.call({{2, wire.address()}, {3, three.address()}});
    QTRY_VERIFY(one.reaches(two) && one.reaches(three));
    wire.hold();
    // Long notes fill the queue faster than commits would.
    const QCborMap longNote{{QStringLiteral("x"), QString(50'000, u'x')}};
    qint64 longest = 0;
    QElapsedTimer timer;
    timer.start();
    while (one.reaches(two) && timer.elapsed() < 10'000) {
        one.channel.tell(QStringLiteral("long"), longNote);
        longest = std::max(longest, one.statusOf(2).queuedBytes);
        QCoreApplication::processEvents();
    }
    QVERIFY(!one.reaches(two));
    QVERIFY(longest > queueBytes / 2 && longest <= queueBytes + 51'000);
    QVERIFY(one.commit(1));
    QTRY_COMPARE(three.rooms, QList<qint64>{1});
    QCOMPARE(two.rooms, QList<qint64>());
    wire.cut(); // what hung there is gone
    wire.letGo();
    wire.mend();
    QTRY_COMPARE(two.rooms, QList<qint64>{1});
}

void tst_PeerFaults::peerThatNeverAnswersDelaysNoOther()
{
    QTcpServer blackHole;
    QVERIFY(blackHole.listen(QHostAddress::LocalHost));
    PeerNode one(*m_database, 1);
    PeerNode three(*m_database, 3);
    one.call({{2, {QStringLiteral("127.0.0.1"), blackHole.serverPort()}}, {3, three.address()}});
    QTRY_VERIFY(one.reaches(three) && blackHole.hasPendingConnections());
    QElapsedTimer timer;
    timer.start();
    for (qint64 room = 1; room <= 20; ++room) {
        one.channel.publish({NodeId(1), room, {{Table::Room, {room}}}});
        QTRY_COMPARE(three.rooms.size(), room);
    }
    QVERIFY2(timer.elapsed() < 1000, "far above what it takes, far below any deadline");
    QCOMPARE(one.channel.connectedPeers(), QList<NodeId>{three.id()});
    QVERIFY(!one.statusOf(2).connected);
}

void tst_PeerFaults::silentPeerIsCalledAnew()
{
    PeerNode one(*m_database, 1, {.silence = 1000ms});
    PeerNode two(*m_database, 2);
    Wire wire(two.address());
    one.call({{2, wire.address()}});
    QTRY_VERIFY(one.reaches(two));
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(timer.elapsed() > 1500, 2000);
    QVERIFY(one.reaches(two)); // idle, but it answers
    wire.hold();
    timer.start();
    QTRY_VERIFY(!one.reaches(two));
    QVERIFY2(timer.elapsed() >= 500 && timer.elapsed() <= 1500, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(one.statusOf(2).lastError, QStringLiteral("no sign of life for 1000 ms"));
    wire.letGo();
    QTRY_VERIFY(one.reaches(two));
    QCOMPARE(one.statusOf(2).reconnects, 1);
    QCOMPARE(one.statusOf(2).lastError, QString());
}

void tst_PeerFaults::peerThatIsBackIsCalledAtOnce()
{
    PeerNode one(*m_database, 1, {.longestRetry = 3'600'000ms});
    PeerNode two(*m_database, 2);
    Wire wire(two.address());
    wire.cut();
    one.call({{2, wire.address()}});
    QTRY_VERIFY(wire.calls() == 3); // now it would wait for longer
    wire.mend();
    two.call({{1, one.address()}});
    QTRY_VERIFY_WITH_TIMEOUT(one.reaches(two), 1000);
}

void tst_PeerFaults::nodeAtTwoAddressesHearsOnce()
{
    PeerNode one(*m_database, 1);
    PeerNode two(*m_database, 2);
    Wire first(two.address());
    Wire second(two.address());
    one.call({{2, first.address()}, {3, second.address()}}); // 3 is in truth 2
    QTRY_VERIFY(one.reaches(two) && first.calls() + second.calls() >= 2);
    QVERIFY(one.commit(1));
    QTRY_COMPARE(two.rooms, QList<qint64>{1});
    QTRY_COMPARE(one.channel.peers().size(), 1); // whoever answers at the other address has said who it is
    QCOMPARE(one.channel.connectedPeers(), QList<NodeId>{two.id()});
    first.cut();
    QTRY_VERIFY(one.reaches(two));
    second.cut();
    first.mend();
    QTRY_VERIFY(one.reaches(two));
    QVERIFY(one.commit(2));
    QTRY_COMPARE(two.rooms, (QList<qint64>{1, 2}));
}

void tst_PeerFaults::nodeThatIsListedToItselfCallsItselfOnce()
{
    PeerNode one(*m_database, 1);
    Wire wire(one.address());
    one.call({{2, wire.address()}});
    QTRY_COMPARE(wire.calls(), 1);
    QTRY_VERIFY(one.channel.peers().isEmpty());
    QVERIFY(one.channel.connectedPeers().isEmpty());
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(timer.elapsed() > 700); // longer than any retry of it would wait
    QCOMPARE(wire.calls(), 1);
}

void tst_PeerFaults::addressThatIsNoLongerListedIsForgotten()
{
    PeerNode one(*m_database, 1);
    PeerNode two(*m_database, 2);
    Wire earlier(two.address());
    one.call({{2, earlier.address()}});
    QTRY_VERIFY(one.reaches(two));
    one.call({{2, two.address()}});
    QTRY_COMPARE(one.statusOf(2).address, two.address().text());
    QTRY_VERIFY(one.reaches(two));
    one.call({});
    QVERIFY(one.channel.peers().isEmpty());
    QVERIFY(one.channel.connectedPeers().isEmpty());
}

void tst_PeerFaults::laterIncarnationReplacesTheEarlier()
{
    PeerNode one(*m_database, 1);
    PeerNode earlier(*m_database, 2, {.incarnation = 1});
    earlier.call({{1, one.address()}});
    QTRY_VERIFY(earlier.reaches(one));
    PeerNode later(*m_database, 2, {.incarnation = 2});
    later.call({{1, one.address()}});
    QTRY_VERIFY(later.reaches(one) && !earlier.reaches(one));
    QCOMPARE(one.channel.connectedPeers(), QList<NodeId>{NodeId(2)});
}

ATRIUM_TEST(tst_PeerFaults)
#include "tst_peerfaults.moc"
