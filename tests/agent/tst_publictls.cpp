// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/lobbyframes.h"
#include "tests/files/tusclient.h"
#include "tests/support/agentcluster.h"
#include "tests/support/freeport.h"
#include "tests/support/testprogram.h"
#include "tests/websocket/rawclient.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTest>
#include <QWebSocketHandshakeOptions>

#include <csignal>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Two real nodes whose public ports and commit channel speak TLS, with certificates that are replaced while they run. */
class tst_PublicTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void pageAndApiAreServed();
    void cookieIsForTlsAlone();
    void soapAndRestAnswer();
    void fileGoesInByOneNodeAndOutByTheOther();
    void peopleMeetInARoom();
    void pageOfAnotherSiteOpensNoRoom();
    void lobbyIsHeard();
    void checkOfTheClusterPasses();
    void checkNamesTheCertificateThatItDoesNotTrust();
    void checkBySoapTrustsTheAuthorityOfTheConfiguration();
    void otherPortLeadsToHttps();
    void tokensAreShownAndNothingElse_data();
    void tokensAreShownAndNothingElse();
    void hundredsOfHalfOpenHandshakesHoldNobodyUp();
    void newCertificateIsTakenWithoutARestart();
    void linkThatLeadsElsewhereIsFollowed();
    void badCertificateIsNotTaken();
    void commitChannelTakesNewCertificates();
    void certificateThatExpiresSoonIsInTheLog();
    void badCertificateIsRefusedAtTheStart_data();
    void badCertificateIsRefusedAtTheStart();

private:
    QString certificateOf(int node) const; //!< whom a newcomer sees
    bool replace(const QString &by);       //!< the files of node 1
    HttpAnswer plain(const QString &path) const;
    QString path(const QString &file) { return m_cluster->certificates().path(file); }
    void setTlsFiles(int node, const QString &section, const QString &certificate, const QString &key);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_ada;
    std::unique_ptr<ApiClient> m_ben;
    qint64 m_room = 0;
    quint16 m_redirectPort = 0;
};

void tst_PublicTls::initTestCase()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    QVERIFY(m_database);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2, ClusterOptions{.tls = true});
    Certificates &certificates = m_cluster->certificates();
    QVERIFY(certificates.addAuthority(u"peers"_s));
    for (int node = 1; node <= 2; ++node) {
        const QString name = u"peer%1"_s.arg(node);
        QVERIFY(certificates.addNode(name, u"peers"_s));
        setTlsFiles(node, u"peers"_s, name, name);
        m_cluster->setConfig(node, u"peers.tls_ca"_s, u'"' + path(u"peers.crt"_s) + u'"');
    }
    QTcpServer server;
    QVERIFY(listenOnFreePort(server));
    m_redirectPort = server.serverPort();
    server.close();
    QVERIFY(QDir().mkpath(path(u"webroot/.well-known/acme-challenge"_s)));
    m_cluster->setConfig(1, u"http.tls_ca"_s, u'"' + path(u"ca.crt"_s) + u'"');
    m_cluster->setConfig(1, u"http.redirect_port"_s, QString::number(m_redirectPort));
    m_cluster->setConfig(1, u"http.acme_folder"_s, u'"' + path(u"webroot"_s) + u'"');
    m_cluster->setConfig(1, u"limits.handshakes_per_address"_s, u"150"_s);
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->startAll());
    m_ada = m_cluster->addUser(u"ada-lovelace"_s, 1);
    m_ben = m_cluster->addUser(u"ben-franklin"_s, 2);
    m_room = m_cluster->addRoom(u"Secret"_s);
    QVERIFY(m_room > 0);
}

void tst_PublicTls::cleanupTestCase()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_cluster->log(1).right(10000);
    for (int node = 1; node <= 2; ++node)
        QVERIFY(m_cluster->stop(node));
}

void tst_PublicTls::setTlsFiles(int node, const QString &section, const QString &certificate, const QString &key)
{
    m_cluster->setConfig(node, section + u".tls_certificate"_s, u'"' + path(certificate + u".crt"_s) + u'"');
    m_cluster->setConfig(node, section + u".tls_key"_s, u'"' + path(key + u".key"_s) + u'"');
}

QString tst_PublicTls::certificateOf(int node) const
{
    QSslSocket socket;
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_cluster->port(node));
    return socket.waitForEncrypted(5000) ? socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0)
                                         : socket.errorString();
}

// As programs that renew certificates do: beside it, then over it.
bool tst_PublicTls::replace(const QString &by)
{
    for (const char *part : {".key", ".crt"}) {
        const QString old = path(u"1"_s + QLatin1String(part));
        const QString fresh = old + u".new"_s;
        if (!QFile::copy(path(by + QLatin1String(part)), fresh)
            || ::rename(fresh.toUtf8().constData(), old.toUtf8().constData()) != 0)
            return false;
    }
    return true;
}

HttpAnswer tst_PublicTls::plain(const QString &path) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_redirectPort).arg(path)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return answerOf(network.get(request));
}

void tst_PublicTls::pageAndApiAreServed()
{
    QNetworkAccessManager network;
    const auto page = answerOf(network.get(QNetworkRequest(m_cluster->url(1))));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<html"));
    QCOMPARE(page.header("Strict-Transport-Security"), QByteArray("max-age=15552000"));
    QVERIFY(page.header("Content-Security-Policy").contains("wss://127.0.0.1:"));
    QCOMPARE(m_ada->get(u"rooms"_s).status, 200);
}

void tst_PublicTls::cookieIsForTlsAlone()
{
    ApiClient client(m_cluster->url(1));
    const auto answer = client.logIn(u"ada-lovelace"_s, u"password-ada-lovelace"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Set-Cookie").contains("; Secure"));
}

void tst_PublicTls::soapAndRestAnswer()
{
    const QString session = m_cluster->soapSession(1);
    QVERIFY(!session.isEmpty());
    QNetworkAccessManager network;
    const auto description =
        answerOf(network.get(QNetworkRequest(m_cluster->url(1).resolved(QUrl(u"services/UserService?wsdl"_s)))));
    QVERIFY(description.body.contains("location=\"https://127.0.0.1:"));
    const auto rest =
        answerOf(network.get(QNetworkRequest(m_cluster->url(2).resolved(QUrl(u"services/UserService/getSession"_s)))));
    QCOMPARE(rest.status, 200);
    QVERIFY(rest.body.contains("session_id"));
}

void tst_PublicTls::fileGoesInByOneNodeAndOutByTheOther()
{
    const QByteArray content = contentOfBytes(9'000'001);
    TusClient tus(*m_ada);
    const qint64 file = tus.sendWhole(u"plan"_s, content, {{"room", QByteArray::number(m_room)}});
    QVERIFY(file > 0);
    m_ada->setNode(m_cluster->url(2));
    const QString where = u"files/%1"_s.arg(file);
    const auto whole = m_ada->get(where);
    const auto part = m_ada->send("GET", where, {}, {{"Range", "bytes=5000000-5999999"}});
    std::vector<QNetworkReply *> atOnce;
    for (int i = 0; i < 8; ++i)
        atOnce.push_back(m_ada->begin("GET", where));
    for (QNetworkReply *reply : atOnce) {
        const auto answer = answerOf(reply);
        QVERIFY2(answer.status == 200 && answer.body == content, answer.body.left(200).constData());
    }
    m_ada->setNode(m_cluster->url(1));
    QCOMPARE(whole.status, 200);
    QVERIFY(whole.body == content);
    QCOMPARE(part.status, 206);
    QVERIFY(part.body == content.mid(5'000'000, 1'000'000));
}

void tst_PublicTls::peopleMeetInARoom()
{
    const QString enter = u"rooms/%1/enter"_s.arg(m_room);
    const auto first = m_ada->send("POST", enter).json();
    QVERIFY(first.value(u"url"_s).toString().startsWith(u"wss://127.0.0.1:"_s));
    RoomClient ada(first);
    QTRY_VERIFY(ada.hasJoined());
    RoomClient ben(m_ben->send("POST", enter).json());
    QTRY_VERIFY(ben.hasJoined());
    for (int i = 0; i < 30; ++i)
        ada.say(u"line %1 "_s.arg(i) + QString(1000, u'x'));
    QTRY_COMPARE(ben.count<ChatSaidFrame>(), 30);
    QTRY_COMPARE(ada.count<ChatSaidFrame>(), 30);
    ben.say(u"good bye"_s);
    ben.leave();
    QTRY_COMPARE(ben.closedCode(), u"left"_s);
    QTRY_COMPARE(ada.count<ChatSaidFrame>(), 31);
    ada.leave();
    QTRY_COMPARE(ada.closedCode(), u"left"_s);
}

void tst_PublicTls::pageOfAnotherSiteOpensNoRoom()
{
    const QUrl room = QUrl(m_ada->send("POST", u"rooms/%1/enter"_s.arg(m_room)).json().value(u"url"_s).toString());
    const auto opens = [&room](const QString &origin) {
        QWebSocket socket(origin);
        bool ended = false;
        bool opened = false;
        connect(&socket, &QWebSocket::connected, [&] { opened = true; });
        connect(&socket, &QWebSocket::disconnected, [&] { ended = true; });
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QLatin1String(roomProtocol)});
        socket.open(room, options);
        const bool done = QTest::qWaitFor([&] { return opened || ended; }, Tests::patienceMs);
        socket.disconnect();
        return done && opened;
    };
    const QString own = m_cluster->url(1).toString(QUrl::RemovePath);
    QVERIFY(opens(own));
    QVERIFY(!opens(QString(own).replace(u"https"_s, u"http"_s)));
    QVERIFY(!opens(u"https://evil.example"_s));
}

void tst_PublicTls::lobbyIsHeard()
{
    QNetworkRequest request(m_cluster->url(1).resolved(QUrl(u"lobby"_s)));
    QUrl url = request.url();
    url.setScheme(u"wss"_s);
    request.setUrl(url);
    request.setRawHeader("Cookie", m_ada->cookie());
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QLatin1String(lobbyProtocol)});
    QWebSocket lobby(m_cluster->url(1).toString(QUrl::RemovePath));
    QStringList heard;
    connect(&lobby, &QWebSocket::textMessageReceived, [&heard](const QString &text) { heard.append(text); });
    lobby.open(request, options);
    QTRY_VERIFY(!heard.isEmpty());
    lobby.sendTextMessage(QString::fromUtf8(encode(LobbySayFrame{u"hello by TLS"_s})));
    QTRY_VERIFY(heard.join(u' ').contains(u"hello by TLS"_s));
    lobby.disconnect();
}

void tst_PublicTls::checkOfTheClusterPasses()
{
    const auto result = runProgram(agentProgram(),
                                   {u"verify"_s, u"--server"_s, m_cluster->url(1).toString(), u"--ca"_s,
                                    path(u"ca.crt"_s), u"--password-file"_s, m_cluster->adminPasswordFile()});
    QVERIFY2(result.exitCode == 0, qPrintable(result.output));
}

void tst_PublicTls::checkNamesTheCertificateThatItDoesNotTrust()
{
    const auto result = runProgram(agentProgram(),
                                   {u"verify"_s, u"--server"_s, m_cluster->url(1).toString(), u"--password-file"_s,
                                    m_cluster->adminPasswordFile()});
    QVERIFY(result.exitCode != 0);
    QVERIFY2(result.output.contains(u"is not trusted"_s), qPrintable(result.output));
}

void tst_PublicTls::checkBySoapTrustsTheAuthorityOfTheConfiguration()
{
    QCOMPARE(m_cluster->soapVerify(1, m_cluster->soapSession(1), m_cluster->adminPassword()), u"passed"_s);
    const QString state = m_cluster->soapVerify(2, m_cluster->soapSession(2), m_cluster->adminPassword());
    QVERIFY2(state.contains(u"is not trusted"_s), qPrintable(state));
}

void tst_PublicTls::otherPortLeadsToHttps()
{
    const auto answer = plain(u"/openmeetings/room%20x?a=b%2Fc&d=%C3%A9"_s);
    QCOMPARE(answer.status, 308);
    QCOMPARE(answer.header("Location"),
             QByteArray("https://127.0.0.1:") + QByteArray::number(m_cluster->port(1))
                 + "/openmeetings/room%20x?a=b%2Fc&d=%C3%A9");
    RawClient liar(m_redirectPort);
    liar.send("GET /x HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n\r\n");
    const RawAnswer led = liar.readAnswer();
    QCOMPARE(led.status, 308);
    QVERIFY2(led.header("location").startsWith("https://127.0.0.1:") && !led.head.contains("evil"),
             led.head.constData());
    RawClient poster(m_redirectPort);
    poster.send("POST /openmeetings/api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(poster.readStatus(), 308);
}

void tst_PublicTls::tokensAreShownAndNothingElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("a token") << u"Good_token-1"_s << 200;
    QTest::newRow("one that is not there") << u"other"_s << 404;
    QTest::newRow("the folder") << QString() << 404;
    QTest::newRow("a name with a dot") << u"token.txt"_s << 404;
    QTest::newRow("a folder within") << u"folder"_s << 404;
    QTest::newRow("a file in a folder within") << u"folder/token"_s << 404;
    QTest::newRow("a link") << u"link"_s << 404;
    QTest::newRow("a pipe") << u"pipe"_s << 404;
    QTest::newRow("a file that is too large") << u"large"_s << 404;
    QTest::newRow("a very long name") << QString(129, u'a') << 404;
    QTest::newRow("upwards") << u"../secret"_s << 400;
    QTest::newRow("upwards in disguise") << u"%2e%2e/secret"_s << 400;
    QTest::newRow("upwards with a coded slash") << u"..%2fsecret"_s << 400;
    QTest::newRow("a coded slash") << u"folder%2ftoken"_s << 404;
    QTest::newRow("a byte 0") << u"Good_token-1%00"_s << 400;
    QTest::newRow("a line break") << u"Good_token-1%0a"_s << 400;
}

void tst_PublicTls::tokensAreShownAndNothingElse()
{
    const QString folder = path(u"webroot/.well-known/acme-challenge/"_s);
    const auto write = [](const QString &name, const QByteArray &content) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(folder + u"Good_token-1"_s, "Good_token-1.thumb"));
    QVERIFY(write(folder + u"token.txt"_s, "no"));
    QVERIFY(write(folder + u"large"_s, QByteArray(4097, 'x')));
    QVERIFY(write(folder + u"../secret"_s, "no"));
    QVERIFY(QDir().mkpath(folder + u"folder"_s) && write(folder + u"folder/token"_s, "no"));
    (void)QFile::link(folder + u"../secret"_s, folder + u"link"_s);
    runProgram(u"mkfifo"_s, {folder + u"pipe"_s});

    QFETCH(QString, name);
    QFETCH(int, status);
    const QByteArray target = "/.well-known/acme-challenge/" + name.toLatin1();
    RawClient client(m_redirectPort);
    client.send("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, status);
    if (status == 200)
        QCOMPARE(answer.body, QByteArray("Good_token-1.thumb"));
    QNetworkAccessManager network; // and by https, where a browser would not change the path
    if (!name.contains(u'%') && !name.contains(u".."_s))
        QCOMPARE(answerOf(network.get(QNetworkRequest(m_cluster->url(1).resolved(QUrl(QString::fromLatin1(target))))))
                     .status,
                 status);
}

void tst_PublicTls::hundredsOfHalfOpenHandshakesHoldNobodyUp()
{
    std::vector<std::unique_ptr<RawClient>> halfOpen;
    for (int i = 0; i < 200; ++i) {
        halfOpen.push_back(std::make_unique<RawClient>(m_cluster->port(1), "127.0.0.9"));
        halfOpen.back()->send(i % 2 ? QByteArray::fromHex("16030100c8010000c40303") : QByteArray());
    }
    QElapsedTimer time;
    time.start();
    ApiClient client(m_cluster->url(1));
    QCOMPARE(client.logIn(u"ben-franklin"_s, u"password-ben-franklin"_s).status, 200);
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(halfOpen.back()->hasEnded(5000)); // beyond what an address may
    QVERIFY(!halfOpen.front()->hasEnded(0));
}

void tst_PublicTls::newCertificateIsTakenWithoutARestart()
{
    QCOMPARE(certificateOf(1), u"1"_s);
    RoomClient inside(m_ada->send("POST", u"rooms/%1/enter"_s.arg(m_room)).json());
    QTRY_VERIFY(inside.hasJoined());
    QVERIFY(m_cluster->certificates().addServer(u"renewed"_s, u"ca"_s));
    QVERIFY(replace(u"renewed"_s));
    QTRY_COMPARE_WITH_TIMEOUT(certificateOf(1), u"renewed"_s, 15'000);
    QNetworkAccessManager network;
    const auto numbers = answerOf(network.get(QNetworkRequest(m_cluster->url(1).resolved(QUrl(u"/metrics"_s)))));
    const QDateTime end = QSslCertificate::fromPath(path(u"renewed.crt"_s)).value(0).expiryDate();
    QVERIFY(numbers.body.contains("atrium_certificate_expiry_timestamp_seconds{use=\"http\"} "
                                  + QByteArray::number(end.toSecsSinceEpoch())));
    inside.say(u"still here"_s);
    QTRY_VERIFY(inside.count<ChatSaidFrame>() > 0);
    inside.leave();
    QTRY_COMPARE(inside.closedCode(), u"left"_s);
}

// certbot's way: what the configuration names is a link to a link's folder, and the link is what changes.
void tst_PublicTls::linkThatLeadsElsewhereIsFollowed()
{
    QVERIFY(m_cluster->certificates().addServer(u"linked"_s, u"ca"_s));
    QVERIFY(m_cluster->stop(1));
    for (const char *part : {".crt", ".key"})
        QVERIFY(QFile::link(path(u"renewed"_s + QLatin1String(part)), path(u"live"_s + QLatin1String(part))));
    setTlsFiles(1, u"http"_s, u"live"_s, u"live"_s);
    QVERIFY(m_cluster->start(1));
    QCOMPARE(certificateOf(1), u"renewed"_s);
    for (const char *part : {".key", ".crt"}) {
        QVERIFY(QFile::remove(path(u"live"_s + QLatin1String(part))));
        QVERIFY(QFile::link(path(u"linked"_s + QLatin1String(part)), path(u"live"_s + QLatin1String(part))));
    }
    QTRY_COMPARE_WITH_TIMEOUT(certificateOf(1), u"linked"_s, 15'000);
    QVERIFY(m_cluster->stop(1));
    setTlsFiles(1, u"http"_s, u"1"_s, u"1"_s);
    QVERIFY(m_cluster->start(1));
}

void tst_PublicTls::badCertificateIsNotTaken()
{
    const QString old = certificateOf(1);
    QVERIFY(m_cluster->certificates().addServer(u"next"_s, u"ca"_s));
    const auto complaints = [this] { return m_cluster->log(1).count(u"the new certificate of the public port"_s); };
    const auto sayNow = [this] { ::kill(pid_t(m_cluster->processId(1)), SIGHUP); };
    const QByteArray file = path(u"1.crt"_s).toUtf8();

    // With the old key; in one step, so that nobody looks while there is none.
    QVERIFY(QFile::copy(path(u"next.crt"_s), path(u"half.crt"_s)));
    QCOMPARE(::rename(path(u"half.crt"_s).toUtf8().constData(), file.constData()), 0);
    sayNow();
    QTRY_COMPARE_WITH_TIMEOUT(complaints(), 1, 10'000);
    QVERIFY(m_cluster->log(1).contains(u"does not belong to the certificate"_s));
    for (int i = 0; i < 5; ++i)
        sayNow();
    QCOMPARE(certificateOf(1), old);

    QVERIFY(QFile::resize(path(u"1.crt"_s), 100)); // half of it is written
    sayNow();
    QTRY_COMPARE_WITH_TIMEOUT(complaints(), 2, 10'000);
    QCOMPARE(certificateOf(1), old);

    QVERIFY(QFile::remove(path(u"1.crt"_s)));
    sayNow();
    QTRY_COMPARE_WITH_TIMEOUT(complaints(), 3, 10'000);
    QCOMPARE(certificateOf(1), old);

    QVERIFY(QFile::copy(path(u"next.crt"_s), path(u"1.crt"_s)));
    QVERIFY(QFile::remove(path(u"1.key"_s)) && QFile::copy(path(u"next.key"_s), path(u"1.key"_s)));
    sayNow();
    QTRY_COMPARE_WITH_TIMEOUT(certificateOf(1), u"next"_s, 10'000);
}

// To another authority altogether: who was not told of it is refused by who was.
void tst_PublicTls::commitChannelTakesNewCertificates()
{
    Certificates &certificates = m_cluster->certificates();
    QVERIFY(certificates.addAuthority(u"peers"_s)); // anew, under its old name
    for (int node = 1; node <= 2; ++node) {
        QVERIFY(certificates.addNode(u"peer%1"_s.arg(node), u"peers"_s));
        ::kill(pid_t(m_cluster->processId(node)), SIGHUP);
    }
    for (int node = 1; node <= 2; ++node)
        QTRY_VERIFY_WITH_TIMEOUT(m_cluster->log(node).contains(u"the commit channel has a new certificate"_s), 15'000);
    QVERIFY(m_cluster->stop(2));
    QVERIFY(m_cluster->start(2));
    const qint64 room = m_cluster->addRoom(u"Told by the new certificates"_s, 10, 2);
    QVERIFY(room > 0);
    const auto peers = [this] {
        return soapRows(m_cluster->url(1), u"ClusterService"_s, u"getPeers"_s, {{u"SID"_s, m_cluster->soapSession(1)}});
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const auto rows = peers();
            return !rows.isEmpty() && rows.first().value(u"connected"_s) == u"true"_s;
        }(),
        15'000);
}

void tst_PublicTls::certificateThatExpiresSoonIsInTheLog()
{
    QVERIFY(!m_cluster->log(1).contains(u"the certificate of the public port expires on"_s));
    QVERIFY(m_cluster->certificates().addServer(u"short"_s, u"ca"_s, {u"-days"_s, u"13"_s}));
    QVERIFY(replace(u"short"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_cluster->log(1).contains(u"the certificate of the public port expires on"_s), 15'000);
}

void tst_PublicTls::badCertificateIsRefusedAtTheStart_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("what");
    QTest::newRow("expired") << u"http.tls_certificate"_s << u"expired.crt"_s << u"has expired on"_s;
    QTest::newRow("another's key") << u"http.tls_key"_s << u"next.key"_s << u"does not belong to the certificate"_s;
    QTest::newRow("a key for everybody") << u"http.tls_key"_s << u"open.key"_s << u"can be read by everybody"_s;
    QTest::newRow("a file that is not there") << u"http.tls_certificate"_s << u"none.crt"_s << u"cannot be read"_s;
    QTest::newRow("plain HTTP beside it") << u"http.protocol"_s << u"http"_s << u"must be https"_s;
}

void tst_PublicTls::badCertificateIsRefusedAtTheStart()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, what);
    Certificates &certificates = m_cluster->certificates();
    QVERIFY(certificates.addServer(u"expired"_s, u"ca"_s, {u"-days"_s, u"-1"_s}));
    QFile::remove(path(u"open.key"_s));
    QVERIFY(QFile::copy(path(u"2.key"_s), path(u"open.key"_s)));
    QFile(path(u"open.key"_s)).setPermissions(QFile::ReadOwner | QFile::ReadOther);
    setTlsFiles(2, u"http"_s, u"2"_s, u"2"_s);
    m_cluster->setConfig(2, key, u'"' + (key.contains(u"tls"_s) ? path(value) : value) + u'"');
    const auto served = m_cluster->serveUntilItEnds(2);
    const auto checked =
        runProgram(agentProgram(), {u"serve"_s, u"--check-config"_s, u"--config"_s, m_cluster->configFile(2)});
    setTlsFiles(2, u"http"_s, u"2"_s, u"2"_s);
    m_cluster->setConfig(2, u"http.protocol"_s, u"\"https\""_s);
    for (const auto &result : {served, checked}) {
        QVERIFY(result.exitCode > 0);
        static const QRegularExpression place(u"node2\\.toml:\\d+: http\\.(tls_|protocol)"_s);
        QVERIFY2(result.output.contains(what) && result.output.contains(place), qPrintable(result.output));
    }
}

ATRIUM_TEST(tst_PublicTls)
#include "tst_publictls.moc"
