// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/runningfront.h"
#include "tests/support/certificates.h"
#include "tests/support/testprogram.h"
#include "tests/websocket/rawclient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSslSocket>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace Agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;
constexpr Common::Millis handshakeDeadline = 700ms;
constexpr Common::Millis slowClient = 200ms;
constexpr auto goodRequest = "GET /good HTTP/1.1\r\nHost: a\r\n\r\n";

/*! With one address that takes something and one that answers much. */
struct Front : RunningFront
{
    explicit Front(const HttpFrontSettings &settings) : RunningFront(settings, answerWell) {}

private:
    static void answerWell(HttpFront &front)
    {
        front.setRoute(u"/good"_s,
                       {[](const HttpRequest &) { return qint64(4 << 20); },
                        [](const HttpRequest &request, const HttpResponder &respond) {
                            respond(plainResponse(200,
                                                  "good " + QByteArray::number(request.body.size())
                                                      + (request.isSecure ? " secure" : "")));
                        },
                        {"GET", "POST"}});
        front.setRoute(u"/large"_s,
                       {[](const HttpRequest &) { return qint64(0); },
                        [](const HttpRequest &, const HttpResponder &respond) {
                            respond({200, "text/plain", QByteArray(8 << 20, 'x')});
                        },
                        {"GET"}});
    }
};

/*! A client that trusts the test's authority and waits for what it wants; null when no handshake came about. */
std::unique_ptr<QSslSocket> connected(const Front &front, QSsl::SslProtocol protocol = QSsl::SecureProtocols)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(protocol);
    tls.setAllowedNextProtocols({"h2", "http/1.1"});
    socket->setSslConfiguration(tls);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, front.port());
    return socket->waitForEncrypted(patienceMs) ? std::move(socket) : nullptr;
}

/*! The status line and all headers of the next answer; its body is left. */
QByteArray headOf(QSslSocket &socket)
{
    QByteArray head;
    while (!head.contains("\r\n\r\n") && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceMs)))
        head += socket.readLine();
    return head;
}

QByteArray ask(QSslSocket &socket, const QByteArray &request)
{
    socket.write(request);
    return headOf(socket);
}

/*! All that comes until the other end closes. */
QByteArray readToEnd(QSslSocket &socket)
{
    QByteArray all = socket.readAll();
    while (socket.waitForReadyRead(patienceMs))
        all += socket.readAll();
    return all + socket.readAll();
}

} // namespace

/*! TLS at the public port, and those who misuse it. */
class tst_TlsFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksModernTlsAlone_data();
    void speaksModernTlsAlone();
    void speaksHttp11AndSaysSo();
    void requestsAreKnownToBeSecure();
    void browsersAreToldToStay();
    void plainHttpHearsWhatToDo();
    void whatIsNoTlsIsClosed_data();
    void whatIsNoTlsIsClosed();
    void handshakeThatDoesNotEndIsClosed_data();
    void handshakeThatDoesNotEndIsClosed();
    void halfOpenHandshakesHoldNobodyElseUp();
    void oldestHandshakeOfAnAddressGivesWay();
    void bodiesOfAllSizesArrive_data();
    void bodiesOfAllSizesArrive();
    void requestsInARowAreAnsweredInOrder();
    void slowHeaderWithinTlsIsGivenUp();
    void lastWordIsHeardAndTheEndIsToldByTls();
    void refusalIsHeardWhileTheClientStillSends();
    void largeAnswerComesWholeToASlowReader();
    void whoComesLaterSeesTheNewCertificate();

private:
    HttpFrontSettings settings(int handshakesPerAddress = 500) const;

    Certificates m_certificates;
};

void tst_TlsFront::initTestCase()
{
    QVERIFY(m_certificates.addAuthority(u"ca"_s));
    QVERIFY(m_certificates.addServer(u"one"_s, u"ca"_s));
    QVERIFY(m_certificates.addServer(u"two"_s, u"ca"_s));
    m_certificates.trust(u"ca"_s);
}

HttpFrontSettings tst_TlsFront::settings(int handshakesPerAddress) const
{
    HttpFrontSettings settings{u"127.0.0.1"_s, 0};
    settings.headerDeadline = 700ms;
    settings.tls = m_certificates.identity(u"one"_s, u"ca"_s);
    settings.handshakes = {handshakeDeadline, slowClient, handshakesPerAddress};
    return settings;
}

void tst_TlsFront::speaksModernTlsAlone_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isSpoken");
    QTest::newRow("TLS 1.3") << QStringList{u"-tls1_3"_s} << true;
    QTest::newRow("TLS 1.2") << QStringList{u"-tls1_2"_s} << true;
    QTest::newRow("TLS 1.1") << QStringList{u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s} << false;
    QTest::newRow("TLS 1.0") << QStringList{u"-tls1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s} << false;
    QTest::newRow("TLS 1.2 without authenticated encryption")
        << QStringList{u"-tls1_2"_s, u"-cipher"_s, u"ECDHE-ECDSA-AES128-SHA256:ECDHE-ECDSA-AES128-SHA"_s} << false;
    QTest::newRow("TLS 1.2 without forward secrecy")
        << QStringList{u"-tls1_2"_s, u"-cipher"_s, u"AES128-GCM-SHA256:AES128-SHA"_s} << false;
}

void tst_TlsFront::speaksModernTlsAlone()
{
    QFETCH(QStringList, options);
    QFETCH(bool, isSpoken);
    const Front front(settings());
    QProcess client;
    client.start(u"openssl"_s,
                 QStringList{u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(front.port()), u"-CAfile"_s,
                             m_certificates.path(u"ca.crt"_s), u"-verify_return_error"_s}
                     + options);
    client.closeWriteChannel();
    QVERIFY(client.waitForFinished());
    const QByteArray said = client.readAllStandardOutput();
    QCOMPARE(said.contains("Verify return code: 0 (ok)") && !said.contains("Cipher is (NONE)"), isSpoken);
}

void tst_TlsFront::speaksHttp11AndSaysSo()
{
    const Front front(settings());
    const auto client = connected(front);
    QVERIFY(client);
    QCOMPARE(client->sslConfiguration().nextNegotiatedProtocol(), QByteArray("http/1.1"));
    QVERIFY(ask(*client, goodRequest).startsWith("HTTP/1.1 200 "));
}

void tst_TlsFront::requestsAreKnownToBeSecure()
{
    const Front front(settings());
    const auto client = connected(front);
    QVERIFY(client);
    QVERIFY(ask(*client, "GET /good HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 200 "));
    QCOMPARE(readToEnd(*client), QByteArray("good 0 secure\n"));
}

void tst_TlsFront::browsersAreToldToStay()
{
    HttpFrontSettings withTime = settings();
    withTime.strictTransport = 3600s;
    const Front front(withTime);
    const auto client = connected(front);
    QVERIFY(client);
    QVERIFY(ask(*client, goodRequest).contains("\r\nStrict-Transport-Security: max-age=3600\r\n"));

    HttpFrontSettings without = settings();
    without.strictTransport = 0s;
    const Front silent(without);
    const auto other = connected(silent);
    QVERIFY(other);
    QVERIFY(!ask(*other, goodRequest).contains("Strict-Transport"));
}

void tst_TlsFront::plainHttpHearsWhatToDo()
{
    const Front front(settings());
    RawClient client(front.port());
    client.send(goodRequest);
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains("https://") && answer.body.size() < 100, answer.body.constData());
    QVERIFY(!answer.head.contains("Strict-Transport")); // it would not count
    QVERIFY(client.hasEnded(patienceMs));
}

void tst_TlsFront::whatIsNoTlsIsClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("an old greeting of SSL 2")
        << QByteArray::fromHex("802e0100020015000000100100800200800600400400800700c0");
    QTest::newRow("a handshake of nonsense") << QByteArray::fromHex("160301ffff") + QByteArray(70'000, '\xff');
    QTest::newRow("a hello that is none") << QByteArray::fromHex("1603010005") + "hello";
    QTest::newRow("a hello of no bytes") << QByteArray::fromHex("1603010000").repeated(1000);
    QTest::newRow("an alert instead of a hello") << QByteArray::fromHex("1503010002022816");
    QTest::newRow("data before the hello") << QByteArray::fromHex("1703030005") + "hello";
    QTest::newRow("noise") << QByteArray::fromHex("16030100c8010000c4") + QByteArray("\x01\x7f\x80\xfe").repeated(5000);
}

void tst_TlsFront::whatIsNoTlsIsClosed()
{
    QFETCH(QByteArray, bytes);
    const Front front(settings());
    RawClient client(front.port());
    client.send(bytes);
    QVERIFY(client.hasEnded(patienceMs));
    const auto next = connected(front);
    QVERIFY(next);
    QVERIFY(ask(*next, goodRequest).startsWith("HTTP/1.1 200 "));
}

void tst_TlsFront::handshakeThatDoesNotEndIsClosed_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("that never begins") << QByteArray();
    QTest::newRow("of one byte") << QByteArray("\x16");
    QTest::newRow("of half a hello") << QByteArray::fromHex("16030100c8010000c40303");
}

void tst_TlsFront::handshakeThatDoesNotEndIsClosed()
{
    QFETCH(QByteArray, begin);
    const Front front(settings());
    RawClient client(front.port());
    client.send(begin);
    QElapsedTimer time;
    time.start();
    QVERIFY(client.hasEnded(patienceMs));
    QVERIFY2(time.elapsed() >= handshakeDeadline.count() - 50, qPrintable(QString::number(time.elapsed())));
}

void tst_TlsFront::halfOpenHandshakesHoldNobodyElseUp()
{
    HttpFrontSettings few = settings(100);
    few.handshakes.deadline = few.handshakes.slowClient = 60s; // the bound alone
    const Front front(few);
    std::vector<std::unique_ptr<RawClient>> halfOpen;
    for (int i = 0; i < 200; ++i) {
        halfOpen.push_back(std::make_unique<RawClient>(front.port(), "127.0.0.9"));
        halfOpen.back()->send(QByteArray::fromHex("16030100c8010000c40303"));
    }
    for (int i = 100; i < 200; ++i)
        QVERIFY(halfOpen[size_t(i)]->hasEnded(patienceMs));
    QVERIFY(!halfOpen[99]->hasEnded(0));
    const auto other = connected(front); // from another address
    QVERIFY(other);
    QVERIFY(ask(*other, goodRequest).startsWith("HTTP/1.1 200 "));
    halfOpen.resize(50); // and from that one, once it has let go of some
    QTRY_VERIFY(!RawClient(front.port(), "127.0.0.9").hasEnded(100));
}

void tst_TlsFront::oldestHandshakeOfAnAddressGivesWay()
{
    HttpFrontSettings few = settings(3);
    few.handshakes.deadline = 60s;
    const Front front(few);
    std::vector<std::unique_ptr<RawClient>> halfOpen;
    for (int i = 0; i < 3; ++i)
        halfOpen.push_back(std::make_unique<RawClient>(front.port()));
    QTRY_VERIFY(connected(front)); // as soon as they have taken longer than a slow client
    QVERIFY(halfOpen[0]->hasEnded(patienceMs));
    QVERIFY(!halfOpen[2]->hasEnded(0));
}

void tst_TlsFront::bodiesOfAllSizesArrive_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 4095, 16'384, 16'385, 65'535, 65'536, 65'537, 200'000, 4'000'000})
        QTest::addRow("%d", bytes) << bytes;
}

void tst_TlsFront::bodiesOfAllSizesArrive()
{
    QFETCH(int, bytes);
    const Front front(settings());
    const auto client = connected(front);
    QVERIFY(client);
    client->write("POST /good HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + QByteArray::number(bytes)
                  + "\r\n\r\n");
    client->write(QByteArray(bytes, 'x'));
    QVERIFY(headOf(*client).startsWith("HTTP/1.1 200 "));
    QCOMPARE(readToEnd(*client), "good " + QByteArray::number(bytes) + " secure\n");
}

void tst_TlsFront::requestsInARowAreAnsweredInOrder()
{
    const Front front(settings());
    const auto client = connected(front);
    QVERIFY(client);
    QByteArray requests;
    QByteArray answers;
    for (int i = 0; i < 200; ++i) {
        requests += "POST /good HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(i * 50) + "\r\n"
            + (i == 199 ? "Connection: close\r\n\r\n" : "\r\n") + QByteArray(i * 50, 'x');
        answers += "good " + QByteArray::number(i * 50) + " secure\n";
    }
    client->write(requests);
    QByteArray bodies;
    const QList<QByteArray> lines = readToEnd(*client).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("good"))
            bodies += line + '\n';
    }
    QCOMPARE(bodies, answers);
}

void tst_TlsFront::slowHeaderWithinTlsIsGivenUp()
{
    const Front front(settings());
    const auto client = connected(front);
    QVERIFY(client);
    QElapsedTimer time;
    time.start();
    client->write("GET /good HTTP/1.1\r\n");
    while (client->state() == QAbstractSocket::ConnectedState && time.elapsed() < patienceMs
           && client->bytesAvailable() == 0) {
        client->write("X"); // a byte at a time, for ever
        client->waitForReadyRead(50);
    }
    QVERIFY(headOf(*client).startsWith("HTTP/1.1 408 "));
}

// By TLS, too: programs take an end without it for a connection that was cut.
void tst_TlsFront::lastWordIsHeardAndTheEndIsToldByTls()
{
    const Front front(settings());
    QProcess client;
    client.start(u"openssl"_s,
                 {u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(front.port()), u"-CAfile"_s,
                  m_certificates.path(u"ca.crt"_s), u"-quiet"_s, u"-state"_s});
    QVERIFY(client.waitForStarted());
    client.write("GET /good HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(client.waitForFinished());
    const QByteArray said = client.readAllStandardError();
    QVERIFY(client.readAllStandardOutput().contains("good 0 secure"));
    QVERIFY2(said.contains("close notify") && !said.contains("unexpected eof"), said.constData());
}

void tst_TlsFront::refusalIsHeardWhileTheClientStillSends()
{
    const Front front(settings());
    const auto client = connected(front);
    QVERIFY(client);
    client->write("POST /good HTTP/1.1\r\nHost: a\r\nContent-Length: 90000000\r\n\r\n" + QByteArray(300'000, 'x'));
    QVERIFY(headOf(*client).startsWith("HTTP/1.1 413 "));
    client->write(QByteArray(100'000, 'x'));
    QVERIFY(readToEnd(*client).size() > 0);
}

void tst_TlsFront::largeAnswerComesWholeToASlowReader()
{
    const Front front(settings());
    const auto client = connected(front);
    QVERIFY(client);
    client->setReadBufferSize(64 * 1024);
    client->write("GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(headOf(*client).startsWith("HTTP/1.1 200 "));
    qint64 bytes = 0;
    while (bytes < 8 << 20 && (client->bytesAvailable() > 0 || client->waitForReadyRead(patienceMs)))
        bytes += client->read(50'000).size();
    QCOMPARE(bytes, 8 << 20);
}

void tst_TlsFront::whoComesLaterSeesTheNewCertificate()
{
    Front front(settings());
    const auto name = [](const QSslSocket &client) {
        return client.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    };
    const auto before = connected(front);
    QVERIFY(before);
    QCOMPARE(name(*before), u"one"_s);
    front.setIdentity(m_certificates.identity(u"two"_s, u"ca"_s));
    const auto after = connected(front);
    QVERIFY(after);
    QCOMPARE(name(*after), u"two"_s);
    QVERIFY(ask(*before, goodRequest).startsWith("HTTP/1.1 200 "));
}

ATRIUM_TEST(tst_TlsFront)
#include "tst_tlsfront.moc"
