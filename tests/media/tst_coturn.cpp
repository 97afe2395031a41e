// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/iceservers.h"
#include "tests/support/testprogram.h"
#include "tests/support/turnserver.h"

#include <QProcess>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/*! The real coturn, by the lines that README tells, takes the credentials that browsers are told. */
class tst_Coturn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.log())); }
    void takes_data();
    void takes();

private:
    TurnServer m_server;
    SystemRandom m_random;
};

void tst_Coturn::takes_data()
{
    QTest::addColumn<bool>("isItsSecret");
    QTest::addColumn<qint64>("agoMs"); // that they were told
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("what was told just now") << true << qint64(0) << true;
    QTest::newRow("what was told long ago") << true << qint64(Millis(1h).count()) << false;
    QTest::newRow("what was told by another secret") << false << qint64(0) << false;
}

void tst_Coturn::takes()
{
    QFETCH(bool, isItsSecret);
    QFETCH(qint64, agoMs);
    QFETCH(bool, isTaken);
    const IceServers servers({.turnUrls = {u"turn:127.0.0.1"_s},
                              .turnSecret = isItsSecret ? m_server.secret().toLatin1() : "another",
                              .turnLife = 10min},
                             m_random);
    const IceServer told = servers.grant({SystemClock().wall().ms - agoMs}).servers.first();
    QProcess client; // two allocations that send to each other
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(u"turnutils_uclient"_s,
                 {u"-u"_s, told.userName, u"-w"_s, told.credential, u"-p"_s, QString::number(m_server.port()), u"-y"_s,
                  u"-n"_s, u"1"_s, u"127.0.0.1"_s});
    QVERIFY(client.waitForFinished());
    const QByteArray said = client.readAll();
    QVERIFY2((client.exitCode() == 0) == isTaken, said.constData());
    QCOMPARE(said.contains("Total lost packets 0 "), isTaken);
}

ATRIUM_TEST(tst_Coturn)
#include "tst_coturn.moc"
