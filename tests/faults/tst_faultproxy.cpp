// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include "tests/support/freeport.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace {

bool receives(QTcpSocket &socket, const QByteArray &wanted)
{
    QByteArray received;
    return QTest::qWaitFor(
        [&] {
            received += socket.readAll();
            return received == wanted;
        },
        Tests::patienceMs);
}

} // namespace

/*! The fault proxy does what it says, since the tests of faults believe it. */
class tst_FaultProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(listenOnFreePort(*m_server));
        m_proxy = std::make_unique<FaultProxy>(m_server->serverPort());
        QVERIFY(m_proxy->port() != 0);
    }

    void cleanup()
    {
        m_client.abort();
        m_serverEnd.reset();
        m_proxy.reset();
        m_server.reset();
    }

    void aPortIsGivenOutOnce()
    {
        const quint16 port = m_server->serverPort();
        m_server->close();
        QVERIFY(!reservePort(port)); // by nobody, though nobody listens there
        QVERIFY(m_server->listen(QHostAddress::LocalHost, port));
    }

    void passesBothWaysAndPassesOnTheEnd()
    {
        connectThrough();
        const QByteArray big(3'000'000, 'x');
        m_client.write(big);
        m_serverEnd->write("hello");
        QVERIFY(receives(m_client, "hello"));
        QTRY_COMPARE(m_serverEnd->bytesAvailable(), big.size());
        QCOMPARE(m_serverEnd->readAll(), big);
        QCOMPARE(m_proxy->connections(), 1);
        m_client.write("bye");
        m_client.disconnectFromHost();
        QTRY_COMPARE(m_serverEnd->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_serverEnd->readAll(), QByteArray("bye"));
        QTRY_COMPARE(m_proxy->connections(), 0);
        QCOMPARE(m_proxy->accepted(), 1);
    }

    void connectionEndsWhenTheServerIsDown()
    {
        m_server->close();
        QSignalSpy ended(&m_client, &QTcpSocket::disconnected);
        m_client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy->port());
        QTRY_COMPARE(ended.size(), 1);
        QTRY_COMPARE(m_proxy->connections(), 0);
    }

    void delaysEachWayAndKeepsTheOrder()
    {
        connectThrough();
        m_proxy->delay(200, 100);
        QElapsedTimer timer;
        timer.start();
        QByteArray expected;
        for (char c = 'a'; c <= 'z'; ++c) {
            m_client.write(QByteArray(1, c));
            m_client.flush();
            expected.append(c);
        }
        QTRY_VERIFY(m_serverEnd->bytesAvailable() > 0);
        QVERIFY2(timer.elapsed() >= 95, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(m_serverEnd->bytesAvailable(), expected.size());
        QCOMPARE(m_serverEnd->readAll(), expected);
        timer.restart();
        m_serverEnd->write("back");
        QTRY_COMPARE(m_client.bytesAvailable(), 4);
        QVERIFY2(timer.elapsed() >= 95, qPrintable(QString::number(timer.elapsed())));
    }

    void whatIsUnderWayArrivesWhenTheDelayEnds()
    {
        connectThrough();
        m_proxy->delay(60'000);
        m_client.write("slow");
        QVERIFY(m_client.waitForBytesWritten());
        QVERIFY(!m_serverEnd->waitForReadyRead(100));
        m_proxy->pass();
        QVERIFY(receives(*m_serverEnd, "slow"));
    }

    void resetsTheConnectionsThatAreThereAndTakesNewOnes()
    {
        connectThrough();
        QSignalSpy clientEnded(&m_client, &QTcpSocket::disconnected);
        QSignalSpy serverEnded(m_serverEnd.get(), &QTcpSocket::disconnected);
        m_proxy->cutConnections();
        QTRY_COMPARE(clientEnded.size(), 1);
        QTRY_COMPARE(serverEnded.size(), 1);
        connectThrough();
        m_client.write("again");
        QVERIFY(receives(*m_serverEnd, "again"));
    }

    void cutsAfterSoManyBytesAlsoFutureConnections()
    {
        connectThrough();
        m_proxy->cutMidFrame(5);
        for (int i = 0; i < 2; ++i) {
            QSignalSpy clientEnded(&m_client, &QTcpSocket::disconnected);
            m_client.write("0123456789");
            QTRY_COMPARE(m_serverEnd->state(), QAbstractSocket::UnconnectedState);
            QCOMPARE(m_serverEnd->readAll(), QByteArray("01234"));
            QTRY_COMPARE(clientEnded.size(), 1);
            QTRY_COMPARE(m_proxy->connections(), 0);
            connectThrough();
        }
        m_proxy->pass();
        m_client.write("0123456789");
        QVERIFY(receives(*m_serverEnd, "0123456789"));
    }

    void blackHoleAcceptsAndShowsNoErrorAndResetsTheHoleyConnectionAfterwards()
    {
        connectThrough();
        m_proxy->blackHole();
        QSignalSpy ended(&m_client, &QTcpSocket::disconnected);
        const QByteArray big(20'000'000, 'x'); // more than the kernel keeps
        m_client.write(big);
        QTRY_COMPARE(m_client.bytesToWrite(), 0);
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy->port());
        QTRY_COMPARE(late.state(), QAbstractSocket::ConnectedState);
        m_serverEnd->write("unheard");
        QVERIFY(m_serverEnd->waitForBytesWritten());
        QVERIFY(!m_client.waitForReadyRead(100));
        QCOMPARE(m_serverEnd->bytesAvailable(), 0);
        QCOMPARE(ended.size(), 0);
        m_proxy->pass();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_serverEnd->bytesAvailable(), 0);
        QCOMPARE(m_client.bytesAvailable(), 0);
    }

    void connectionWithoutAHoleGoesOnAfterTheBlackHole()
    {
        connectThrough();
        m_proxy->blackHole();
        m_proxy->pass();
        m_client.write("intact");
        QVERIFY(receives(*m_serverEnd, "intact"));
    }

    void endIsNotSeenThroughABlackHole()
    {
        connectThrough();
        m_proxy->blackHole();
        m_client.disconnectFromHost();
        QVERIFY(m_client.state() == QAbstractSocket::UnconnectedState || m_client.waitForDisconnected());
        QVERIFY(!m_serverEnd->waitForDisconnected(100));
        m_proxy->pass();
        QTRY_COMPARE(m_serverEnd->state(), QAbstractSocket::UnconnectedState);
    }

    void stallReadsNothingAndLosesNothing()
    {
        connectThrough();
        m_proxy->stall();
        const QByteArray big(40'000'000, 'x'); // more than the kernel keeps
        m_client.write(big);
        QVERIFY(!QTest::qWaitFor([this] { return m_client.bytesToWrite() == 0; }, 300));
        QCOMPARE(m_serverEnd->bytesAvailable(), 0);
        m_proxy->pass();
        QTRY_COMPARE(m_serverEnd->bytesAvailable(), big.size());
        QCOMPARE(m_serverEnd->readAll(), big);
    }

    void slowReaderIsNotBufferedWithoutLimit()
    {
        connectThrough();
        m_serverEnd->setReadBufferSize(1);
        const QByteArray big(60'000'000, 'x'); // more than both kernel buffers and the proxy's keep
        m_client.write(big);
        QVERIFY(!QTest::qWaitFor([this] { return m_client.bytesToWrite() == 0; }, 300));
    }

    void oneWayIsOpenAndTheOtherShut()
    {
        connectThrough();
        m_proxy->oneWay(FaultProxy::Way::ToServer);
        m_client.write("there");
        m_serverEnd->write("back");
        QVERIFY(receives(*m_serverEnd, "there"));
        QVERIFY(!m_client.waitForReadyRead(100));
        m_proxy->pass();
        connectThrough();
        m_proxy->oneWay(FaultProxy::Way::ToClient);
        m_client.write("there");
        m_serverEnd->write("back");
        QVERIFY(receives(m_client, "back"));
        QVERIFY(!m_serverEnd->waitForReadyRead(100));
    }

    void refusesNewConnectionsAndKeepsTheOldOnes()
    {
        connectThrough();
        m_proxy->refuse();
        QTcpSocket refused;
        QSignalSpy failed(&refused, &QTcpSocket::errorOccurred);
        refused.connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy->port());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
        m_client.write("old");
        QVERIFY(receives(*m_serverEnd, "old"));
        m_proxy->pass();
        connectThrough();
        m_client.write("new");
        QVERIFY(receives(*m_serverEnd, "new"));
    }

private:
    void connectThrough()
    {
        m_client.abort();
        m_client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy->port());
        QTRY_COMPARE(m_client.state(), QAbstractSocket::ConnectedState);
        QTRY_VERIFY(m_server->hasPendingConnections());
        while (QTcpSocket *newest = m_server->nextPendingConnection())
            m_serverEnd.reset(newest);
    }

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    QTcpSocket m_client;
    std::unique_ptr<QTcpSocket> m_serverEnd;
};

ATRIUM_TEST(tst_FaultProxy)
#include "tst_faultproxy.moc"
