// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/iceservers.h"
#include "tests/support/freeport.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/*! The real coturn, by the lines that README tells, takes the credentials that browsers are told. */
class tst_Coturn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void takes_data();
    void takes();

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
    SystemRandom m_random;
};

void tst_Coturn::initTestCase()
{
    QTcpServer free;
    QVERIFY(listenOnFreePort(free));
    m_port = free.serverPort();
    free.close();
    QFile file(m_folder.filePath(u"turnserver.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "use-auth-secret\nstatic-auth-secret=north\nrealm=school.example\n"
        "listening-ip=127.0.0.1\nrelay-ip=127.0.0.1\nallow-loopback-peers\nno-tls\nno-dtls\nno-cli\nlog-file=stdout\n");
    file.write("listening-port=" + QByteArray::number(m_port) + "\npidfile=" + m_folder.filePath(u"pid"_s).toUtf8()
               + "\nuserdb=" + m_folder.filePath(u"turndb"_s).toUtf8() + '\n');
    file.close();
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // also when the test itself crashes
    m_server.start(u"turnserver"_s, {u"-c"_s, file.fileName()});
    const bool answers = QTest::qWaitFor(
        [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            return m_server.state() == QProcess::NotRunning || socket.waitForConnected(100);
        },
        20'000);
    QVERIFY2(answers && m_server.state() == QProcess::Running, m_server.readAll().constData());
}

void tst_Coturn::cleanupTestCase()
{
    m_server.kill();
    QVERIFY(m_server.waitForFinished());
}

void tst_Coturn::takes_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<qint64>("agoMs"); // that they were told
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("what was told just now") << QByteArray("north") << qint64(0) << true;
    QTest::newRow("what was told long ago") << QByteArray("north") << qint64(Millis(1h).count()) << false;
    QTest::newRow("what was told by another secret") << QByteArray("south") << qint64(0) << false;
}

void tst_Coturn::takes()
{
    QFETCH(QByteArray, secret);
    QFETCH(qint64, agoMs);
    QFETCH(bool, isTaken);
    const IceServers servers({.turnUrls = {u"turn:127.0.0.1"_s}, .turnSecret = secret, .turnLife = 10min}, m_random);
    const IceServer told = servers.grant({SystemClock().wall().ms - agoMs}).servers.first();
    QProcess client; // two allocations that send to each other
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(u"turnutils_uclient"_s,
                 {u"-u"_s, told.userName, u"-w"_s, told.credential, u"-p"_s, QString::number(m_port), u"-y"_s, u"-n"_s,
                  u"1"_s, u"127.0.0.1"_s});
    QVERIFY(client.waitForFinished());
    const QByteArray said = client.readAll();
    QVERIFY2((client.exitCode() == 0) == isTaken, said.constData());
    QCOMPARE(said.contains("Total lost packets 0 "), isTaken);
}

ATRIUM_TEST(tst_Coturn)
#include "tst_coturn.moc"
