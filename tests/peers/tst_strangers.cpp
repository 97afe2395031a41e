// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/peernode.h"
#include "tests/peers/wire.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray nonce(peerNonceBytes, 'n');

QByteArray hello(qint64 protocol, const QString &cluster)
{
    return framed(encode(HelloFrame{protocol, Features(), NodeId(3), 1, cluster, nonce}));
}

} // namespace

/*! Whoever reaches the port and does not have the cluster's key changes nothing and disturbs nobody. */
class tst_Strangers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database = databaseOfThree();
        QVERIFY(m_database);
        m_one = std::make_unique<PeerNode>(*m_database, 1);
        m_two = std::make_unique<PeerNode>(*m_database, 2, PeerNodeOptions{.silence = 1000ms});
        m_wire = std::make_unique<Wire>(m_two->address());
        m_one->call({{2, m_wire->address()}});
        QTRY_VERIFY(m_one->reaches(*m_two));
    }
    void cleanup()
    {
        m_wire.reset();
        m_one.reset();
        m_two.reset();
        m_database.reset();
    }

    void isClosed_data();
    void isClosed();
    void nodeWithAnotherKeyIsClosed();
    void manyAtOnceDisturbNobody();
    void peersGetInWhileStrangersHoldAllPlaces();
    void strangersAreLoggedOnceAMinute();

private:
    std::unique_ptr<QTcpSocket> dial()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_two->address().host, m_two->address().port);
        return socket;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PeerNode> m_one;
    std::unique_ptr<PeerNode> m_two;
    std::unique_ptr<Wire> m_wire;
};

void tst_Strangers::isClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray random;
    QRandomGenerator generator(20240229);
    while (random.size() < 100'000)
        random += char(generator.bounded(256));
    QTest::newRow("random bytes") << random;
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: node2\r\n\r\n");
    QTest::newRow("a serialised object") << QByteArray::fromHex("aced0005770c000000001428acff00000001");
    QTest::newRow("2^31 bytes of length") << QByteArray("\x80\0\0\0", 4);
    QTest::newRow("a frame longer than a handshake") << framed(QByteArray(5000, 'x'));
    QTest::newRow("an old version") << hello(peerProtocolVersion - 1, u"test"_s);
    QTest::newRow("a later version") << hello(peerProtocolVersion + 1, u"test"_s);
    QTest::newRow("another cluster") << hello(peerProtocolVersion, u"other"_s);
    QTest::newRow("a proof without a key")
        << hello(peerProtocolVersion, u"test"_s) + framed(encode(ProofFrame{QByteArray(PeerCipher::macBytes, 'x')}));
    QTest::newRow("commits instead of a proof")
        << hello(peerProtocolVersion, u"test"_s) + framed(encode(CommitFrame{NodeId(3), 1, {{Table::Room, {5}}}}));
    QTest::newRow("commits instead of a hello") << framed(encode(CommitFrame{NodeId(3), 1, {{Table::Room, {5}}}}));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a frame") << hello(peerProtocolVersion, u"test"_s).left(20);
    QTest::newRow("a hello and nothing more") << hello(peerProtocolVersion, u"test"_s);
    QTest::newRow("all that a node said earlier") << QByteArray("replay");
}

void tst_Strangers::isClosed()
{
    QFETCH(QByteArray, bytes);
    if (bytes == "replay") {
        QVERIFY(m_one->commit(1));
        QTRY_COMPARE(m_two->rooms, QList<qint64>{1});
        bytes = m_wire->fromCaller();
        QVERIFY(bytes.size() > 200);
    }
    const QList<qint64> before = m_two->rooms;
    const auto socket = dial();
    const QSignalSpy ended(socket.get(), &QTcpSocket::disconnected);
    socket->write(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 2000);
    QCOMPARE(m_two->rooms, before);
    QVERIFY(m_one->commit(9));
    QTRY_COMPARE(m_two->rooms, before + QList<qint64>{9});
    QCOMPARE(m_one->statusOf(2).reconnects, 0);
}

void tst_Strangers::nodeWithAnotherKeyIsClosed()
{
    PeerNode three(*m_database, 3, {.key = QByteArray(32, 'x')});
    three.call({{2, m_two->address()}});
    QTRY_VERIFY(!three.statusOf(2).lastError.isEmpty());
    QVERIFY(!three.reaches(*m_two));
    QVERIFY(!m_two->channel.connectedPeers().contains(three.id()));
}

void tst_Strangers::manyAtOnceDisturbNobody()
{
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 500; ++i)
        crowd.push_back(dial());
    for (qint64 room = 1; room <= 20; ++room) {
        QVERIFY(m_one->commit(room));
        QTRY_COMPARE_WITH_TIMEOUT(m_two->rooms.size(), room, 1000);
    }
    QCOMPARE(m_one->statusOf(2).reconnects, 0);
    const auto connected = [&crowd] {
        return std::ranges::count_if(crowd,
                                     [](const auto &each) { return each->state() == QAbstractSocket::ConnectedState; });
    };
    QTRY_VERIFY(connected() <= PeerServer::maximumStrangers);
    QTRY_COMPARE(connected(), 0);
}

void tst_Strangers::peersGetInWhileStrangersHoldAllPlaces()
{
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < PeerServer::maximumStrangers; ++i)
        crowd.push_back(dial());
    QTRY_VERIFY(
        std::ranges::all_of(crowd, [](const auto &each) { return each->state() == QAbstractSocket::ConnectedState; }));
    PeerNode three(*m_database, 3);
    three.call({{2, m_two->address()}});
    QTRY_VERIFY_WITH_TIMEOUT(three.reaches(*m_two), 500);
}

void tst_Strangers::strangersAreLoggedOnceAMinute()
{
    static int lines = 0;
    lines = 0;
    static QtMessageHandler usual = nullptr;
    usual = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        lines += message.startsWith(u"refused"_s) ? 1 : 0;
        usual(type, context, message);
    });
    int closed = 0;
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 20; ++i) {
        crowd.push_back(dial());
        crowd.back()->write(QByteArray("\xff\xff\xff\xff", 4));
        connect(crowd.back().get(), &QTcpSocket::disconnected, this, [&closed] { ++closed; });
    }
    QTRY_COMPARE(closed, 20);
    qInstallMessageHandler(usual);
    QCOMPARE(lines, 1);
}

ATRIUM_TEST(tst_Strangers)
#include "tst_strangers.moc"
