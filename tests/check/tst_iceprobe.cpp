// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/stunmessage.h"
#include "agent/check/turnprobe.h"
#include "tests/check/inathread.h"
#include "tests/support/freeport.h"
#include "tests/support/testprogram.h"
#include "tests/support/turnserver.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>
#include <QUdpSocket>

using namespace Agent;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = IceProbe::Outcome;
using Transport = IceAddress::Transport;

namespace {

/*! As coturn makes them of its secret. */
TurnCredentials credentialsBy(const QString &secret)
{
    const QByteArray user = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 600) + ":test";
    const QByteArray password =
        QMessageAuthenticationCode::hash(user, secret.toUtf8(), QCryptographicHash::Sha1).toBase64();
    return {QString::fromLatin1(user), QString::fromLatin1(password)};
}

} // namespace

/*! Asking STUN and TURN servers: by coturn, and by what is none. */
class tst_IceProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestIsAsInTheStandard();
    void answerIsRead();
    void brokenAnswerIsNone_data();
    void brokenAnswerIsNone();
    void addressIsRead_data();
    void addressIsRead();
    void serverRelays_data();
    void serverRelays();
    void serverThatDoesNot_data();
    void serverThatDoesNot();
    void nobodyThereIsToldSoon();
    void whatSpeaksNoStun();
};

// RFC 5769, 2.4: with a user name, a realm and a nonce, and the password "TheMatrIX".
void tst_IceProbe::requestIsAsInTheStandard()
{
    const QByteArray user = QString(u"\u30DE\u30C8\u30EA\u30C3\u30AF\u30B9"_s).toUtf8();
    const QByteArray realm = "example.org";
    const QByteArray request = stunRequest(StunMethod::Binding, QByteArray::fromHex("78ad3433c6ad72c029da412e"),
                                           {{StunAttribute::UserName, user},
                                            {StunAttribute::Nonce, "f//499k954d6OL34oL9FSTvy64sA"},
                                            {StunAttribute::Realm, realm}},
                                           stunKey(user, realm, "TheMatrIX"));
    QCOMPARE(request.toHex(),
             QByteArray("000100602112a44278ad3433c6ad72c029da412e"
                        "00060012e3839ee38388e383aae38383e382afe382b90000"
                        "0015001c662f2f3439396b393534643 64f4c33346f4c394653547679363473 41"
                        "0014000b6578616d706c652e6f726700"
                        "00080014f67024656dd64a3e02b8e0712e85c9a28ca89666")
                 .replace(' ', ""));
}

void tst_IceProbe::answerIsRead()
{
    const QByteArray transaction(stunTransactionBytes, 't');
    const QByteArray refused = QByteArray::fromHex("011300282112a442") + transaction
        + QByteArray::fromHex("0009000f00000401") + "Unauthorize" + QByteArray(1, '\0')
        + QByteArray::fromHex("00140004") + "test" + QByteArray::fromHex("00150005") + "12345" + QByteArray(3, '\0');
    QCOMPARE(stunLength(refused), refused.size());
    const auto answer = readStunAnswer(refused, StunMethod::Allocate, transaction);
    QVERIFY(answer);
    QVERIFY(!answer->isSuccess);
    QCOMPARE(answer->errorCode, 401);
    QCOMPARE(answer->reason, "Unauthorize");
    QCOMPARE(answer->realm, "test");
    QCOMPARE(answer->nonce, "12345");
    QVERIFY(!readStunAnswer(refused, StunMethod::Binding, transaction));
    QVERIFY(!readStunAnswer(refused, StunMethod::Allocate, QByteArray(stunTransactionBytes, 'u')));
    const auto done =
        readStunAnswer(QByteArray::fromHex("010100002112a442") + transaction, StunMethod::Binding, transaction);
    QVERIFY(done && done->isSuccess && done->errorCode == 0);
}

void tst_IceProbe::brokenAnswerIsNone_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray head = QByteArray::fromHex("010100082112a442") + QByteArray(stunTransactionBytes, 't');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a header") << head.left(10);
    QTest::newRow("fewer bytes than it says") << head + QByteArray(4, '\0');
    QTest::newRow("more bytes than it says") << head + QByteArray(12, '\0');
    QTest::newRow("an attribute that ends behind the message") << head + QByteArray::fromHex("0014ffff61626364");
    QTest::newRow("another cookie") << QByteArray(head).replace(4, 4, "HTTP") + QByteArray(8, '\0');
    QTest::newRow("a page") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
}

void tst_IceProbe::brokenAnswerIsNone()
{
    QFETCH(QByteArray, message);
    QVERIFY(!readStunAnswer(message, StunMethod::Binding, QByteArray(stunTransactionBytes, 't')));
}

void tst_IceProbe::addressIsRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("read");
    QTest::newRow("a STUN server") << u"stun:stun.school.example"_s << u"stun.school.example 3478 udp"_s;
    QTest::newRow("with a port") << u"stun:10.1.1.1:3479"_s << u"10.1.1.1 3479 udp"_s;
    QTest::newRow("a TURN server") << u"turn:turn.school.example"_s << u"turn.school.example 3478 udp relays"_s;
    QTest::newRow("over TCP") << u"turn:[2001:db8::1]:3479?transport=tcp"_s << u"2001:db8::1 3479 tcp relays"_s;
    QTest::newRow("over TLS") << u"turns:turn.school.example"_s << u"turn.school.example 5349 tls relays"_s;
    QTest::newRow("over TLS, as most write it")
        << u"turns:turn.school.example:443?transport=tcp"_s << u"turn.school.example 443 tls relays"_s;
    QTest::newRow("no scheme") << u"turn.school.example"_s << QString();
    QTest::newRow("a port too high") << u"turn:a:65536"_s << QString();
    QTest::newRow("another transport") << u"turn:a?transport=sctp"_s << QString();
    QTest::newRow("a user") << u"turn:user@a"_s << QString();
}

void tst_IceProbe::addressIsRead()
{
    QFETCH(QString, url);
    const auto address = iceAddress(url);
    static const QStringList names{u"udp"_s, u"tcp"_s, u"tls"_s};
    const QString read = !address
        ? QString()
        : u"%1 %2 %3%4"_s.arg(address->host)
              .arg(address->port)
              .arg(names.at(int(address->transport)), address->relays ? u" relays"_s : QString());
    QTEST(read, "read");
}

void tst_IceProbe::serverRelays_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("over UDP") << u"udp"_s;
    QTest::newRow("over TCP") << u"tcp"_s;
}

void tst_IceProbe::serverRelays()
{
    QFETCH(QString, transport);
    TurnServer server;
    QVERIFY(server.start({u"user-quota=1"_s}));
    const auto address = iceAddress(server.url(transport));
    QVERIFY(address);
    const TurnCredentials credentials = credentialsBy(server.secret());
    const auto outcome = [&] { return probeIce(*address, credentials, 20s).outcome; };
    QCOMPARE(outcome(), Outcome::Well);
    for (int again = 0; again < 2; ++again) // what it gave is given back: a moment later it has something to give
        QVERIFY(QTest::qWaitFor([&] { return outcome() == Outcome::Well; }, 20000));
    const auto asStun = iceAddress(u"stun:127.0.0.1:%1"_s.arg(server.port()));
    QCOMPARE(probeIce(*asStun, {}, 20s).outcome, Outcome::Well);
}

void tst_IceProbe::serverThatDoesNot_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("secret"); // empty = the server's
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("that has another secret") << QStringList() << u"guess"_s << Outcome::WrongSecret;
    QTest::newRow("that relays for anybody") << QStringList{u"no-auth"_s} << QString() << Outcome::TakesAnybody;
    QTest::newRow("that relays for nobody") << QStringList{u"stun-only"_s} << QString() << Outcome::NoRelay;
}

void tst_IceProbe::serverThatDoesNot()
{
    QFETCH(QStringList, options);
    QFETCH(QString, secret);
    QFETCH(Outcome, outcome);
    TurnServer server;
    QVERIFY(server.start(options));
    for (const QString &transport : {u"udp"_s, u"tcp"_s}) {
        const IceProbe probe =
            probeIce(*iceAddress(server.url(transport)), credentialsBy(secret.isEmpty() ? server.secret() : secret),
                     outcome == Outcome::NoRelay ? 4s : 20s);
        QVERIFY2(probe.outcome == outcome,
                 qPrintable(u"%1: %2 %3\n%4"_s.arg(transport).arg(int(probe.outcome)).arg(probe.words, server.log())));
    }
}

void tst_IceProbe::nobodyThereIsToldSoon()
{
    QTcpServer closed;
    QVERIFY(listenOnFreePort(closed));
    const quint16 port = closed.serverPort();
    closed.close();
    QElapsedTimer timer;
    timer.start();
    for (const char *transport : {"udp", "tcp"}) {
        const auto address = iceAddress(u"turn:127.0.0.1:%1?transport=%2"_s.arg(port).arg(QLatin1String(transport)));
        const IceProbe probe = probeIce(*address, credentialsBy(u"secret"_s), 10s);
        QVERIFY2(probe.outcome == Outcome::NotReached, transport);
        QVERIFY2(!probe.words.isEmpty(), transport);
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void tst_IceProbe::whatSpeaksNoStun()
{
    QTcpServer page;
    QVERIFY(listenOnFreePort(page));
    QUdpSocket echo;
    QVERIFY(echo.bind(QHostAddress::LocalHost, page.serverPort()));
    connect(&page, &QTcpServer::newConnection, &page,
            [&page] { page.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"); });
    connect(&echo, &QUdpSocket::readyRead, &echo, [&echo] {
        char datagram[2048];
        QHostAddress sender;
        quint16 port = 0;
        const qint64 size = echo.readDatagram(datagram, sizeof datagram, &sender, &port);
        echo.writeDatagram(datagram, size, sender, port);
    });
    for (const char *transport : {"udp", "tcp"}) {
        const auto address =
            iceAddress(u"turn:127.0.0.1:%1?transport=%2"_s.arg(page.serverPort()).arg(QLatin1String(transport)));
        const auto probe = inAThread([&] { return probeIce(*address, credentialsBy(u"secret"_s), 1s); });
        QVERIFY2(probe && probe->outcome == Outcome::NoStun, transport);
    }
}

ATRIUM_TEST(tst_IceProbe)
#include "tst_iceprobe.moc"
