// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"
#include "tests/websocket/clientframes.h"
#include "tests/websocket/rawclient.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace ClientFrames;

namespace {

const QByteArray roomPath = "/openmeetings/room/1";
const QByteArray lobbyPath = "/openmeetings/lobby";

} // namespace

/*! Who may open a WebSocket at a real node, from which page, and what they may send before anybody knows them. */
class tst_ForeignPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(Agent::DatabaseDriver::Sqlite);
        QVERIFY(m_database);
        m_cluster = std::make_unique<AgentCluster>(
            *m_database, 1,
            ClusterOptions{.config = {{QStringLiteral("http.origins"), QStringLiteral("[\"https://school.example\"]")},
                                      {QStringLiteral("limits.connections_per_address"), QStringLiteral("40")}}});
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->startAll());
        m_own = "http://127.0.0.1:" + QByteArray::number(m_cluster->port(1));
        const auto answer = ApiClient(m_cluster->url(1)).logIn(QStringLiteral("admin"), m_cluster->adminPassword());
        for (const auto &[name, value] : answer.headers) {
            if (name.toLower() == "set-cookie")
                m_session = value.split(';').first();
        }
        QVERIFY(!m_session.isEmpty());
    }
    void cleanupTestCase() { QVERIFY(m_cluster->stop(1)); }

    void origin_data()
    {
        QTest::addColumn<QByteArray>("origin"); // of the page; %1 = the node's own, nothing = no such header
        QTest::addColumn<int>("room");
        QTest::addColumn<int>("lobby");
        const auto row = [](const char *name, const char *origin, int room, int lobby) {
            QTest::newRow(name) << QByteArray(origin) << room << lobby;
        };
        row("the node's own page", "%1", 101, 101);
        row("a page that the configuration names", "https://school.example", 101, 403);
        row("no page: a program, which needs a ticket, and has no lobby", nullptr, 101, 403);
        row("a page of another site", "http://evil.example", 403, 403);
        row("a page of nowhere", "null", 403, 403);
        row("an empty origin in quotes", "\"\"", 403, 403);
        row("any page", "*", 403, 403);
        row("the node's name and more", "%1.evil.example", 403, 403);
        row("the node's name and more digits", "%10", 403, 403);
        row("the node's name as a user", "%1@evil.example", 403, 403);
        row("the node's name as a path", "http://evil.example/%1", 403, 403);
        row("the node's name behind another", "http://evil.example,%1", 403, 403);
        row("the node's name and a path", "%1/", 403, 403);
        row("the node at another port", "http://127.0.0.1:1", 403, 403);
        row("the node without its port", "http://127.0.0.1", 403, 403);
        row("another scheme", "https%2", 403, 403);
        row("a scheme in capitals, as no browser sends it", "HTTP%2", 403, 403);
        row("a configured page in capitals", "https://SCHOOL.example", 403, 403);
        row("a configured page with a prefix", "https://evilschool.example", 403, 403);
        row("a configured page without encryption", "http://school.example", 403, 403);
        row("a configured page with its port", "https://school.example:443", 403, 403);
    }
    void origin()
    {
        QFETCH(QByteArray, origin);
        QFETCH(int, room);
        QFETCH(int, lobby);
        const bool isThere = !origin.isEmpty();
        origin.replace("%1", m_own).replace("%2", m_own.mid(4));
        const QByteArray header = isThere ? "Origin: " + origin + "\r\n" : QByteArray();
        RawClient atRoom(m_cluster->port(1));
        QCOMPARE(atRoom.open(roomPath, roomProtocol() + header), room);
        RawClient atLobby(m_cluster->port(1)); // the cookie is sent along by the browser, whoever asks
        QCOMPARE(atLobby.open(lobbyPath, lobbyProtocol() + "Cookie: " + m_session + "\r\n" + header), lobby);
    }

    void secondOriginCountsForNothing()
    {
        for (const QByteArray &headers : {"Origin: " + m_own + "\r\nOrigin: http://evil.example\r\n",
                                          "Origin: http://evil.example\r\nOrigin: " + m_own + "\r\n"}) {
            RawClient client(m_cluster->port(1));
            QCOMPARE(client.open(lobbyPath, lobbyProtocol() + headers), 400);
        }
    }

    void pageWithoutASessionHasNoLobby()
    {
        RawClient client(m_cluster->port(1));
        QCOMPARE(client.open(lobbyPath, lobbyProtocol() + "Origin: " + m_own + "\r\n"), 101);
        QVERIFY(client.next().contains("not_logged_in"));
        QCOMPARE(client.next(), "close 4101");
    }

    void programWithoutATicketHasNoRoom()
    {
        RawClient client(m_cluster->port(1));
        QCOMPARE(client.open(roomPath, roomProtocol() + "Cookie: " + m_session + "\r\n"), 101);
        client.send(text(R"({"t":"chat","text":"let me in"})"));
        QVERIFY(client.next().contains("bad_frame"));
        QCOMPARE(client.next(), "close 4007");
    }

    void handshake_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray get = "GET " + roomPath + " HTTP/1.1\r\nHost: a\r\n";
        const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
        const QByteArray version = "Sec-WebSocket-Version: 13\r\n";
        const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        const QByteArray protocol = roomProtocol();
        QTest::newRow("good") << get + upgrade + version + key + protocol << 101;
        QTest::newRow("as Firefox asks") << get + "Upgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\n" + version
                + key + protocol << 101;
        QTest::newRow("with an extension we do not have") << get + upgrade + version + key + protocol
                + "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
                                                          << 101;
        QTest::newRow("an old version") << get + upgrade + "Sec-WebSocket-Version: 8\r\n" + key + protocol << 426;
        QTest::newRow("no version") << get + upgrade + key + protocol << 426;
        QTest::newRow("no key") << get + upgrade + version + protocol << 400;
        QTest::newRow("two keys") << get + upgrade + version + key + key + protocol << 400;
        QTest::newRow("a short key") << get + upgrade + version + "Sec-WebSocket-Key: c2hvcnQ=\r\n" + protocol << 400;
        QTest::newRow("a key that is none")
            << get + upgrade + version + "Sec-WebSocket-Key: ?GhlIHNhbXBsZSBub25jZQ==\r\n" + protocol << 400;
        QTest::newRow("by POST") << "POST" + get.mid(3) + upgrade + version + key + protocol << 400;
        QTest::newRow("no upgrade") << get + version + key + protocol << 404;
    }
    void handshake()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        RawClient client(m_cluster->port(1));
        client.send(request + "\r\n");
        QCOMPARE(client.readStatus(), status);
    }

    void strangersMessagesAreShort_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray ping = R"({"t":"ping"})";
        const QByteArray pong = RawClient::told("text", R"({"t":"pong"})");
        const qsizetype most = 8 * 1024;
        QTest::newRow("as long as is allowed") << text(ping + QByteArray(most - ping.size(), ' ')) << pong;
        QTest::newRow("longer by a byte") << head(Final | Text, most + 1) << QByteArray("close 1009");
        QTest::newRow("longer by its second frame")
            << frame(Text, QByteArray(most, ' ')) + head(Final | Continuation, 1) << QByteArray("close 1009");
    }
    void strangersMessagesAreShort()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, answer);
        RawClient client(m_cluster->port(1));
        QCOMPARE(client.open(roomPath, roomProtocol()), 101);
        client.send(sent);
        QCOMPARE(client.next(), answer);
    }

    void addressHasSoManyConnections()
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        int refused = 0;
        while (refused == 0 && clients.size() < 100) {
            clients.push_back(std::make_unique<RawClient>(m_cluster->port(1)));
            const int status = clients.back()->open(roomPath, roomProtocol());
            refused += status == 503;
            QVERIFY(status == 101 || status == 503);
        }
        QVERIFY2(clients.size() > 30 && clients.size() <= 41, qPrintable(QString::number(clients.size())));
        QVERIFY2(m_cluster->log(1).contains(QLatin1String("127.0.0.1, has too many connections")),
                 qPrintable(m_cluster->log(1)));
        clients.clear();
        QVERIFY(QTest::qWaitFor([this] { return RawClient(m_cluster->port(1)).open(roomPath, roomProtocol()) == 101; },
                                Tests::patienceMs));
    }

private:
    static QByteArray roomProtocol() { return "Sec-WebSocket-Protocol: atrium-room.v1\r\n"; }
    static QByteArray lobbyProtocol() { return "Sec-WebSocket-Protocol: atrium-lobby.v1\r\n"; }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    QByteArray m_own;     // origin
    QByteArray m_session; // cookie
};

ATRIUM_TEST(tst_ForeignPages)
#include "tst_foreignpages.moc"
