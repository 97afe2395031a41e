// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"
#include "tests/websocket/clientframes.h"
#include "tests/websocket/rawclient.h"

#include <QJsonArray>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr auto session = "/openmeetings/api/v1/session";

QByteArray from(const QByteArray &address)
{
    return "X-Forwarded-For: " + address + "\r\n";
}

} // namespace

/*!
    Two real nodes, the first of which believes a proxy at 127.0.0.1 and nobody else; the tests are that proxy, and strangers at other
    addresses of loopback. How such headers are read: tst_forwarded.
*/
class tst_Proxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void cookieIsSecureWhenTheProxySaysHttps_data();
    void cookieIsSecureWhenTheProxySaysHttps();
    void auditLogNamesTheClient();
    void connectionListNamesTheClient();
    void guessersAreLockedByTheirOwnAddress();
    void webSocketsAreCountedByTheClient();
    void connectionsAreCountedByTheClient();
    void numbersAreForTheClientsNetworkAlone();
    void passwordsInAddressesDependOnTheClient_data();
    void passwordsInAddressesDependOnTheClient();
    void hostileHeadersHarmNobody_data();
    void hostileHeadersHarmNobody();

private:
    RawAnswer logIn(const QByteArray &headers, const QByteArray &login = "ada-lovelace",
                    const QByteArray &password = "password-ada-lovelace", const QByteArray &peer = {}) const;
    int guess(const QByteArray &headers, const QByteArray &peer = {}) const; //!< until it is locked; the last status
    QString ask(const QString &operation) const;                             //!< all texts of a page of ClusterService

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_ada;
    qint64 m_room = 0;
};

void tst_Proxies::initTestCase()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    QVERIFY(m_database);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
    m_cluster->setConfig(1, u"http.trusted_proxies"_s, u"[\"127.0.0.1\", \"127.7.0.0/16\"]"_s);
    m_cluster->setConfig(1, u"limits.joins_per_second"_s, u"1"_s);
    m_cluster->setConfig(1, u"limits.joins_burst"_s, u"3"_s);
    m_cluster->setConfig(1, u"limits.connections_per_address"_s, u"5"_s);
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->startAll());
    m_ada = m_cluster->addUser(u"ada-lovelace"_s, 2);
    m_room = m_cluster->addRoom(u"Behind a proxy"_s, 10, 2);
    QVERIFY(m_room > 0);
}

void tst_Proxies::cleanupTestCase()
{
    for (int node = 1; node <= 2; ++node)
        QVERIFY(m_cluster->stop(node));
}

RawAnswer tst_Proxies::logIn(const QByteArray &headers, const QByteArray &login, const QByteArray &password,
                             const QByteArray &peer) const
{
    RawClient client(m_cluster->port(1), peer);
    const QByteArray body = R"({"login":")" + login + R"(","password":")" + password + "\"}";
    client.send("POST " + QByteArray(session) + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + headers
                + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return client.readAnswer();
}

int tst_Proxies::guess(const QByteArray &headers, const QByteArray &peer) const
{
    int status = 0;
    for (int i = 0; i < 40 && status != 429; ++i)
        status = logIn(headers, "somebody" + QByteArray::number(i), "guess", peer).status;
    return status;
}

QString tst_Proxies::ask(const QString &operation) const
{
    return soapCall(m_cluster->url(2), u"ClusterService"_s, operation,
                    {{u"SID"_s, m_cluster->soapSession(2)}, {u"start"_s, u"0"_s}, {u"max"_s, u"50"_s}});
}

void tst_Proxies::cookieIsSecureWhenTheProxySaysHttps_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<bool>("isSecure");
    const QByteArray client = from("192.0.2.1");
    QTest::newRow("https") << client + "X-Forwarded-Proto: https\r\n" << QByteArray() << true;
    QTest::newRow("http") << client + "X-Forwarded-Proto: http\r\n" << QByteArray() << false;
    QTest::newRow("nothing") << client << QByteArray() << false;
    QTest::newRow("Forwarded") << QByteArray("Forwarded: for=192.0.2.1;proto=https\r\n") << QByteArray() << true;
    QTest::newRow("a proxy of the network") << client + "X-Forwarded-Proto: https\r\n"
                                            << QByteArray("127.7.1.2") << true;
    QTest::newRow("a stranger") << client + "X-Forwarded-Proto: https\r\n" << QByteArray("127.0.0.9") << false;
}

void tst_Proxies::cookieIsSecureWhenTheProxySaysHttps()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, peer);
    QFETCH(bool, isSecure);
    const RawAnswer answer = logIn(headers, "ada-lovelace", "password-ada-lovelace", peer);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("set-cookie").contains("; Secure"), isSecure);
}

void tst_Proxies::auditLogNamesTheClient()
{
    QCOMPARE(guess(from("203.0.113.1, 192.0.2.77")), 429);
    QTRY_VERIFY(ask(u"getAuditLog"_s).contains(u"192.0.2.77"_s));
    QCOMPARE(guess(from("192.0.2.78"), "127.0.0.9"), 429);
    QTRY_VERIFY(ask(u"getAuditLog"_s).contains(u"127.0.0.9"_s));
    QVERIFY(!ask(u"getAuditLog"_s).contains(u"192.0.2.78"_s));
}

void tst_Proxies::connectionListNamesTheClient()
{
    const auto entry = m_ada->send("POST", u"rooms/%1/enter"_s.arg(m_room)).json();
    const QUrl url(entry.value(u"url"_s).toString());
    RawClient socket(quint16(url.port()));
    const bool isFirst = url.port() == m_cluster->port(1);
    QCOMPARE(socket.open(url.path().toLatin1(), from("192.0.2.5") + "Sec-WebSocket-Protocol: atrium-room.v1\r\n"), 101);
    socket.send(ClientFrames::text(encode(JoinFrame{entry.value(u"ticket"_s).toString()})));
    QVERIFY(socket.next().startsWith("text"));
    QTRY_VERIFY(ask(u"getConnections"_s).contains(isFirst ? u"192.0.2.5"_s : u"127.0.0.1"_s));
}

// The wait is for that address alone, and the proxy's own is not locked.
void tst_Proxies::guessersAreLockedByTheirOwnAddress()
{
    QCOMPARE(guess(from("192.0.2.66")), 429);
    QCOMPARE(logIn(from("192.0.2.67")).status, 200);
    QCOMPARE(logIn({}).status, 200);
    QCOMPARE(logIn(from("192.0.2.66"), "ada-lovelace", "password-ada-lovelace", "127.0.0.10").status, 200);
}

void tst_Proxies::webSocketsAreCountedByTheClient()
{
    const QByteArray origin = "Origin: http://127.0.0.1:" + QByteArray::number(m_cluster->port(1)) + "\r\n";
    const auto open = [&](const QByteArray &headers, const QByteArray &peer = {}) {
        RawClient client(m_cluster->port(1), peer);
        return client.open("/openmeetings/lobby", headers + origin + "Sec-WebSocket-Protocol: atrium-lobby.v1\r\n");
    };
    int status = 0;
    for (int i = 0; i < 6 && status != 429; ++i)
        status = open(from("192.0.2.30"));
    QCOMPARE(status, 429);
    QCOMPARE(open(from("192.0.2.31")), 101);
    QCOMPARE(open(from("192.0.2.30"), "127.0.0.8"), 101); // a stranger counts for himself
}

void tst_Proxies::connectionsAreCountedByTheClient()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    const auto statusOfNext = [&](const QByteArray &headers) {
        clients.push_back(std::make_unique<RawClient>(m_cluster->port(1)));
        clients.back()->send("GET /livez HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
        return clients.back()->readAnswer().status;
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(statusOfNext(from("192.0.2.40")), 200);
    QCOMPARE(statusOfNext(from("192.0.2.40")), 503);
    for (int i = 0; i < 5; ++i) // a proxy has more of them than any client may
        QCOMPARE(statusOfNext(from("192.0.2.41")), 200);
    // The proxy sends the next client's request over a connection that was another's.
    clients[0]->send("GET /livez HTTP/1.1\r\nHost: a\r\n" + from("192.0.2.42") + "\r\n");
    QCOMPARE(clients[0]->readAnswer().status, 200);
    QCOMPARE(statusOfNext(from("192.0.2.40")), 200);
    QCOMPARE(statusOfNext(from("192.0.2.40")), 503);
}

void tst_Proxies::numbersAreForTheClientsNetworkAlone()
{
    const auto statusFor = [this](const QByteArray &headers) {
        RawClient client(m_cluster->port(1));
        client.send("GET /metrics HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
        return client.readAnswer().status;
    };
    QCOMPARE(statusFor({}), 200);
    QCOMPARE(statusFor(from("192.168.1.7")), 200);
    QCOMPARE(statusFor(from("203.0.113.5")), 404);
    QCOMPARE(statusFor(from("192.168.1.7, 203.0.113.5")), 404);
}

void tst_Proxies::passwordsInAddressesDependOnTheClient_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a client in a private network") << from("192.168.1.7") << true;
    QTest::newRow("a client on the Internet") << from("192.0.2.7") << false;
    QTest::newRow("one that pretends") << from("192.168.1.7, 192.0.2.7") << false;
}

void tst_Proxies::passwordsInAddressesDependOnTheClient()
{
    QFETCH(QByteArray, headers);
    QFETCH(bool, isTaken);
    const QString sid = soapCall(m_cluster->url(1), u"UserService"_s, u"getSession"_s, {}, u"session_id"_s);
    RawClient client(m_cluster->port(1));
    client.send("GET /openmeetings/services/UserService/loginUser?SID=" + sid.toLatin1() + "&username=admin&userpass="
                + m_cluster->adminPassword().toLatin1() + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
    const RawAnswer answer = client.readAnswer();
    QVERIFY(answer.status > 0);
    QCOMPARE(answer.status == 200, isTaken);
}

void tst_Proxies::hostileHeadersHarmNobody_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("a megabyte") << from(QByteArray(1 << 20, '1')) << 431;
    QTest::newRow("fifteen thousand commas") << from(QByteArray(15'000, ',')) << 200;
    QTest::newRow("a thousand hops") << from(QByteArray("127.7.1.1,").repeated(1000) + "127.0.0.1") << 200;
    QTest::newRow("many headers") << from("1.2.3.4").repeated(400) << 200;
    QTest::newRow("unknown") << from("unknown") << 200;
    QTest::newRow("obfuscated") << QByteArray("Forwarded: for=\"_x\"\r\n") << 200;
    QTest::newRow("a quote that does not end") << QByteArray("Forwarded: for=\"[2001:db8::1\r\n") << 200;
    QTest::newRow("fifteen thousand quotes") << "Forwarded: " + QByteArray(15'000, '"') + "\r\n" << 200;
    QTest::newRow("bytes of no text") << from("\x01\xff\xfe%n%s") << 400;
}

void tst_Proxies::hostileHeadersHarmNobody()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    RawClient client(m_cluster->port(1));
    client.send("GET /livez HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
    QCOMPARE(client.readStatus(), status);
    QVERIFY(m_cluster->isReady(1));
}

ATRIUM_TEST(tst_Proxies)
#include "tst_proxies.moc"
