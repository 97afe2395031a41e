// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/peernode.h"

#include "agent/peers/peerlink.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Nodes of two versions work in one cluster: what one of them does not know is not used with it. Node 1 is this program. */
class tst_PeerVersions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database = databaseOfThree();
        QVERIFY(m_database);
        m_one = std::make_unique<PeerNode>(*m_database, 1);
    }
    void cleanup()
    {
        m_one.reset();
        m_database.reset();
    }

    void nodesWhoseProtocolsDifferByOneHearEachOther_data();
    void nodesWhoseProtocolsDifferByOneHearEachOther();
    void nodesWithoutACommonProtocolAreClosed();
    void nodeThatEndsTellsThoseThatUnderstandIt_data();
    void nodeThatEndsTellsThoseThatUnderstandIt();
    void frameOfALaterProgramIsPassedOver();

private:
    static void connectNodes(PeerNode &one, PeerNode &other)
    {
        one.call({{other.id().value, other.address()}});
        other.call({{one.id().value, one.address()}});
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PeerNode> m_one;
};

void tst_PeerVersions::nodesWhoseProtocolsDifferByOneHearEachOther_data()
{
    QTest::addColumn<qint64>("newest");
    QTest::addColumn<qint64>("oldest");
    QTest::newRow("a later one, which still speaks this one")
        << peerProtocolVersion + 1LL << qint64(peerProtocolVersion);
    QTest::newRow("an earlier one") << qint64(oldestPeerProtocol) << oldestPeerProtocol - 1LL;
}

void tst_PeerVersions::nodesWhoseProtocolsDifferByOneHearEachOther()
{
    QFETCH(qint64, newest);
    QFETCH(qint64, oldest);
    PeerNode two(*m_database, 2, {.protocol = newest, .oldestProtocol = oldest});
    connectNodes(*m_one, two);
    QTRY_VERIFY(m_one->reaches(two) && two.reaches(*m_one));
    QVERIFY(m_one->commit(1));
    QTRY_COMPARE(two.rooms, QList<qint64>{1});
    QVERIFY(two.commit(2));
    QTRY_COMPARE(m_one->rooms, (QList<qint64>{1, 2}));
}

void tst_PeerVersions::nodesWithoutACommonProtocolAreClosed()
{
    PeerNode two(*m_database, 2, {.protocol = peerProtocolVersion + 2LL, .oldestProtocol = peerProtocolVersion + 1LL});
    m_one->call({{2, two.address()}});
    QTRY_VERIFY(!m_one->statusOf(2).lastError.isEmpty());
    QVERIFY(!m_one->reaches(two));
    two.call({{1, m_one->address()}});
    QTRY_VERIFY2(two.statusOf(1).lastError.contains("another version"_L1), qPrintable(two.statusOf(1).lastError));
    QVERIFY(!two.reaches(*m_one));
}

void tst_PeerVersions::nodeThatEndsTellsThoseThatUnderstandIt_data()
{
    QTest::addColumn<qint64>("features");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("this program") << Features::own().bits() << true;
    QTest::newRow("a program of before, which would close the connection") << qint64(0) << false;
    QTest::newRow("a later one, which has more") << std::numeric_limits<qint64>::max() << true;
}

void tst_PeerVersions::nodeThatEndsTellsThoseThatUnderstandIt()
{
    QFETCH(qint64, features);
    QFETCH(bool, isTold);
    PeerNode two(*m_database, 2, {.features = Features(features)});
    connectNodes(*m_one, two);
    QTRY_VERIFY(m_one->reaches(two) && two.reaches(*m_one));
    m_one->channel.leave();
    QVERIFY(m_one->commit(7)); // whatever came before it has arrived with it
    QTRY_COMPARE(two.rooms, QList<qint64>{7});
    QCOMPARE(two.left, isTold ? QList<NodeId>{m_one->id()} : QList<NodeId>());
    QCOMPARE(m_one->statusOf(2).reconnects, 0);
}

// By a caller that has the key and says what nobody knows yet.
void tst_PeerVersions::frameOfALaterProgramIsPassedOver()
{
    SystemRandom random;
    PeerLink later(PeerRole::Caller, PeerSocket::calling(m_one->address(), {}), {NodeId(2), 1, u"test"_s},
                   {.peerKey = QByteArray(32, 'k')}, random, nullptr);
    bool isClosed = false;
    connect(&later, &PeerLink::closed, this, [&isClosed] { isClosed = true; });
    later.start();
    QTRY_VERIFY(later.isEstablished());
    QVERIFY(later.sendEncoded(QCborValue(QCborMap{{u"t"_s, u"gossip"_s}, {u"about"_s, 1}}).toCbor()));
    QVERIFY(later.send(CommitFrame{NodeId(2), 1, {{Table::Room, {5}}}}));
    QTRY_COMPARE(m_one->rooms, QList<qint64>{5});
    QVERIFY(!isClosed);
}

ATRIUM_TEST(tst_PeerVersions)
#include "tst_peerversions.moc"
