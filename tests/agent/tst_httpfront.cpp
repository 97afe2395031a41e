// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/runningfront.h"
#include "tests/support/testprogram.h"
#include "tests/websocket/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace Agent;
using namespace std::chrono_literals;

namespace {

constexpr auto goodRequest = "GET /good HTTP/1.1\r\nHost: a\r\n\r\n";
constexpr Common::Millis headerDeadline = 300ms;

QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST /good HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}

/*! With one address that answers 200 and one that takes WebSockets. */
struct Front : RunningFront
{
    explicit Front(const HttpFrontSettings &settings) : RunningFront(settings, answerWell) {}

private:
    static void answerWell(HttpFront &front)
    {
        front.setRoute(
            QStringLiteral("/good"),
            {[](const HttpRequest &) { return qint64(1000); },
             [](const HttpRequest &, const HttpConnection::Responder &respond) { respond(plainResponse(200, "good")); },
             {"GET", "POST"}});
        front.setRoute(QStringLiteral("/large"),
                       {[](const HttpRequest &) { return qint64(1 << 20); },
                        [](const HttpRequest &request, const HttpConnection::Responder &respond) {
                            respond(plainResponse(200, QByteArray::number(request.body.size())));
                        },
                        {"POST"}});
        front.setWebSocket(QStringLiteral("/socket"), [](const QString &, QTcpSocket *socket, const QString &) {
            socket->write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
};

HttpFrontSettings settings(const AddressRules &rules = {}, int connections = 0)
{
    return {QStringLiteral("127.0.0.1"), 0, connections, rules, headerDeadline};
}

RawAnswer answerOf(const Front &front, const QByteArray &request)
{
    RawClient client(front.port());
    client.send(request);
    return client.readAnswer();
}

int statusOf(const Front &front, const QByteArray &request)
{
    RawClient client(front.port());
    client.send(request);
    return client.readStatus();
}

} // namespace

/*! The public port against those who are slow, many, or want to smuggle. Which bytes are a request:
    tst_requestparser. */
class tst_HttpFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("a good one") << QByteArray(goodRequest) << 200;
        QTest::newRow("a header of 9 MB") << "GET /good HTTP/1.1\r\nX: " + QByteArray(9'000'000, 'x') + "\r\n\r\n"
                                          << 431;
        QTest::newRow("a body that is too long") << post("Content-Length: 1001\r\n", {}) << 413;
        QTest::newRow("chunks that are too long together")
            << post("Transfer-Encoding: chunked\r\n", QByteArray("64\r\n" + QByteArray(100, 'x') + "\r\n").repeated(11))
            << 413;
        QTest::newRow("a chunk of all memory") << post("Transfer-Encoding: chunked\r\n", "ffffffffffffffff\r\n") << 413;
        QTest::newRow("two lengths") << post("Content-Length: 4\r\nContent-Length: 4\r\n", "body") << 400;
        QTest::newRow("a length and chunks")
            << post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") << 400;
        QTest::newRow("bare line feeds") << QByteArray("GET /good HTTP/1.1\nHost: a\n\n") << 400;
        QTest::newRow("a packed body") << post("Content-Encoding: gzip\r\nContent-Length: 2\r\n", "\x1f\x8b") << 415;
    }
    void refuses()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const Front front(settings());
        QCOMPARE(statusOf(front, request), status);
        QCOMPARE(statusOf(front, goodRequest), 200);
    }

    void methodsThatAreNotNeededAreNotAnswered_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("GET") << 200;
        for (const char *method : {"PUT", "PATCH", "DELETE"})
            QTest::newRow(method) << 405;
        for (const char *method : {"TRACE", "OPTIONS", "CONNECT", "PROPFIND", "get", "X"})
            QTest::newRow(method) << 501;
    }
    void methodsThatAreNotNeededAreNotAnswered()
    {
        QFETCH(int, status);
        const Front front(settings());
        const QByteArray request = QTest::currentDataTag() + QByteArray(goodRequest).mid(3);
        const RawAnswer answer = answerOf(front, request);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("allow"), status == 405 ? "GET, POST" : "");
    }

    void everyAnswerTellsBrowsersToBeCareful_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("a good one") << QByteArray(goodRequest);
        QTest::newRow("nothing there") << QByteArray("GET /bad HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("not understood") << QByteArray("nonsense\r\n\r\n");
        QTest::newRow("a path that leads out") << QByteArray("GET /../x HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("a method that is not there") << QByteArray("TRACE /good HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("too long a header") << "GET /good HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n";
        QTest::newRow("too long a body") << post("Content-Length: 1001\r\n", {});
        QTest::newRow("too slow") << QByteArray("GET /good HTTP/1.1\r\n");
        QTest::newRow("a WebSocket of an old version")
            << QByteArray("GET /socket HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
        QTest::newRow("one too many") << QByteArray();
    }
    void everyAnswerTellsBrowsersToBeCareful()
    {
        QFETCH(QByteArray, request);
        const bool isFull = request.isEmpty();
        const Front front(settings({}, isFull ? 1 : 0));
        std::optional<RawClient> inside;
        if (isFull)
            QCOMPARE(inside.emplace(front.port()).open("/socket"), 101);
        const RawAnswer answer = answerOf(front, request);
        QVERIFY(answer.status > 0);
        QCOMPARE(answer.header("content-security-policy"), "default-src 'none'; frame-ancestors 'none'");
        QCOMPARE(answer.header("x-frame-options"), "DENY");
        QCOMPARE(answer.header("x-content-type-options"), "nosniff");
        QCOMPARE(answer.header("referrer-policy"), "no-referrer");
        QCOMPARE(answer.header("cross-origin-resource-policy"), "same-origin");
        QCOMPARE(answer.header("x-permitted-cross-domain-policies"), "none");
        QVERIFY2(!answer.head.contains("\r\nServer:") && !answer.head.contains("\r\nAccess-Control-"),
                 answer.head.constData());
    }

    void halfOpenOnesLeaveInTimeAndOthersAreServed()
    {
        const Front front(settings());
        std::vector<std::unique_ptr<RawClient>> silent;
        for (int i = 0; i < 200; ++i) {
            silent.push_back(std::make_unique<RawClient>(front.port()));
            silent.back()->send(i % 2 ? "" : "GET /socket HTTP/1.1\r\nHost: a\r\nUpgr");
        }
        QCOMPARE(statusOf(front, goodRequest), 200);
        for (const auto &client : silent)
            QVERIFY(client->hasEnded(2000));
    }

    void headerThatDripsIsCutOff()
    {
        const Front front(settings());
        RawClient slow(front.port());
        QElapsedTimer timer;
        timer.start();
        const QByteArray request = "GET /good HTTP/1.1\r\nX: " + QByteArray(1000, 'x');
        for (qsizetype i = 0; i < request.size() && !slow.hasEnded(20); ++i)
            slow.send(request.mid(i, 1));
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(timer.elapsed() >= headerDeadline.count());
    }

    void manyRequestsAtOnceKeepNobodyWaiting()
    {
        const Front front(settings());
        RawClient greedy(front.port());
        RawClient modest(front.port());
        const QByteArray all = QByteArray(goodRequest).repeated(10'000);
        QVERIFY(greedy.send(all.left(30 * 1000)));
        modest.send(goodRequest);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(modest.readStatus(), 200);
        QVERIFY(timer.elapsed() < 1000);
        (void)greedy.send(all.mid(30 * 1000)); // it is closed after a thousand
        QVERIFY(greedy.hasEnded(5000));
        QCOMPARE(statusOf(front, goodRequest), 200);
    }

    void addressHasSoManyConnections()
    {
        const Front front(settings({.connections = 3}));
        std::vector<std::unique_ptr<RawClient>> inside;
        for (int i = 0; i < 3; ++i) {
            inside.push_back(std::make_unique<RawClient>(front.port()));
            QCOMPARE(inside.back()->open("/socket"), 101); // those count as well
        }
        QCOMPARE(statusOf(front, goodRequest), 503);
        inside.pop_back();
        QVERIFY(QTest::qWaitFor([&] { return statusOf(front, goodRequest) == 200; }, Tests::patienceMs));
    }

    void allTogetherHaveSoManyConnections()
    {
        const Front front(settings({}, 2));
        RawClient one(front.port());
        RawClient two(front.port());
        QCOMPARE(one.open("/socket"), 101);
        QCOMPARE(two.open("/socket"), 101);
        QCOMPARE(statusOf(front, goodRequest), 503);
    }

    void addressOpensSoManyWebSockets()
    {
        const Front front(settings({.joins = {.perSecond = 5, .burst = 3}}));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(RawClient(front.port()).open("/socket"), 101);
        QCOMPARE(RawClient(front.port()).open("/socket"), 429);
        QCOMPARE(statusOf(front, goodRequest), 200); // pages are still served
        QVERIFY(QTest::qWaitFor([&] { return RawClient(front.port()).open("/socket") == 101; }, Tests::patienceMs));
    }

    // Anybody may begin to send; what is not sent to its end is held all the same.
    void bodiesOnTheirWayHoldSoMuchMemoryAndNoMore()
    {
        HttpFrontSettings small = settings();
        small.bodyBytes = 1 << 20;
        const Front front(small);
        const auto begin = [&front](const QByteArray &from, const QByteArray &length) {
            auto client = std::make_unique<RawClient>(front.port(), from);
            client->send("POST /large HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n" + length + "\r\n\r\n");
            return client;
        };
        const QByteArray quarter = "Content-Length: 262144";
        std::vector<std::unique_ptr<RawClient>> clients;
        for (const char *from : {"127.0.0.1", "127.0.0.1", "127.0.0.2", "127.0.0.2"}) {
            clients.push_back(begin(from, quarter));
            QCOMPARE(clients.back()->readStatus(), 100);
            if (clients.size() == 2) // half of it is an address's
                QCOMPARE(begin("127.0.0.1", quarter)->readStatus(), 503);
        }
        QCOMPARE(begin("127.0.0.3", quarter)->readStatus(), 503);
        QCOMPARE(begin("127.0.0.3", "Transfer-Encoding: chunked")->readStatus(), 503); // may be as long as is allowed
        QCOMPARE(statusOf(front, goodRequest), 200);
        QCOMPARE(statusOf(front, post("Content-Length: 4\r\n", "body")), 200); // so little is always taken

        clients[0]->send(QByteArray(262144, 'x')); // one is answered
        QCOMPARE(clients[0]->readAnswer().body, "262144\n");
        QCOMPARE(begin("127.0.0.3", quarter)->readStatus(), 100); // and is gone again
        clients[3].reset();                                       // one is given up
        QVERIFY(QTest::qWaitFor([&] { return begin("127.0.0.4", "Content-Length: 500000")->readStatus() == 100; },
                                Tests::patienceMs));
    }

    void thousandComeBackFromOneAddress()
    {
        AddressLimits limits(
            {.connections = 8000, .joins = {.perSecond = 200, .burst = 1000}}); // as configured by default
        const QHostAddress school(QStringLiteral("192.0.2.1"));
        Common::Millis now = 1h;
        int waiting = 2000; // a room and a lobby each
        for (; waiting > 0 && now < 1h + 20s; now += 1s) {
            while (waiting > 0 && limits.mayJoin(school, now))
                --waiting;
        }
        QVERIFY2(now <= 1h + 10s, qPrintable(QString::number((now - Common::Millis(1h)).count())));
    }

    void addressesAreToldApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *name, const char *one, const char *other, bool isSame) {
            QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << isSame;
        };
        row("neighbours", "192.0.2.1", "192.0.2.2", false);
        row("IPv4 by both protocols", "192.0.2.1", "::ffff:192.0.2.1", true);
        row("a household of IPv6", "2001:db8:1:2::1", "2001:db8:1:2:ffff::1", true);
        row("two households of IPv6", "2001:db8:1:2::1", "2001:db8:1:3::1", false);
    }
    void addressesAreToldApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        AddressLimits limits({.connections = 1});
        QVERIFY(limits.connected(QHostAddress(one), 1h));
        QCOMPARE(limits.connected(QHostAddress(other), 1h), !isSame);
        limits.disconnected(QHostAddress(one), 1h);
        QVERIFY(limits.connected(QHostAddress(one), 1h));
    }

    void addressesAreForgotten()
    {
        AddressLimits limits({.connections = 10, .joins = {.perSecond = 1, .burst = 1}});
        Common::Millis now = 1h;
        for (quint32 address = 1; address < 100'000; ++address, now += 1ms) {
            QVERIFY(limits.connected(QHostAddress(address), now));
            QVERIFY(limits.mayJoin(QHostAddress(address), now));
            limits.disconnected(QHostAddress(address), now);
        }
        QVERIFY2(limits.remembered() < 5000, qPrintable(QString::number(limits.remembered())));
    }
};

ATRIUM_TEST(tst_HttpFront)
#include "tst_httpfront.moc"
