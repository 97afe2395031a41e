// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/requestparser.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;
using State = RequestParser::State;

namespace {

constexpr qint64 bodyLimit = 1000;

/*! What a connection makes of a stream that comes `step` bytes at a time: reads on where the last request ended. */
struct Reading
{
    explicit Reading(const QByteArray &stream, qsizetype step = 1 << 20)
        : parser([](const HttpRequest &) { return bodyLimit; })
    {
        for (qsizetype at = 0; at < stream.size() && !parser.failure(); at += step) {
            rest += stream.mid(at, step);
            while (!rest.isEmpty()) {
                const qint64 used = parser.feed(rest);
                if (parser.failure())
                    return;
                rest.remove(0, used);
                if (parser.state() == State::Done) {
                    requests.append(parser.request());
                    keptAlive.append(parser.keepsAlive());
                    parser.next();
                } else if (used == 0) {
                    break;
                }
            }
        }
    }
    int status() const { return parser.failure() ? parser.failure()->status : 0; }

    RequestParser parser;
    QByteArray rest;
    QList<HttpRequest> requests;
    QList<bool> keptAlive;
};

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: node1\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST /x HTTP/1.1\r\nHost: node1\r\n" + headers + "\r\n" + body;
}

QByteArray sized(const QByteArray &body)
{
    return post("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

constexpr auto chunked = "Transfer-Encoding: chunked\r\n";

} // namespace

class tst_RequestParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsARequest();
    void readsRequests_data();
    void readsRequests();
    void refuses_data();
    void refuses();
    void waits_data();
    void waits();
    void bareLineFeedsMakeNoRequest();
    void headerIsReportedBeforeItsBody();
    void bodyLimitIsAskedForEachRequest();
    void nothingIsReadAfterAFailure();
    void keepsAlive_data();
    void keepsAlive();
    void upgrade_data();
    void upgrade();
    void expectsContinue_data();
    void expectsContinue();
};

void tst_RequestParser::readsARequest()
{
    const Reading reading(
        "PATCH /openmeetings/api/v1/rooms/7?a=%20b&c HTTP/1.1\r\nHost: node1:5080\r\nX-Atrium-CSRF:  token \r\n"
        "Content-Length: 4\r\n\r\n{}\r\n");
    QCOMPARE(reading.requests.size(), 1);
    const HttpRequest &request = reading.requests.first();
    QCOMPARE(request.method, QByteArray("PATCH"));
    QCOMPARE(request.path, u"/openmeetings/api/v1/rooms/7"_s);
    QCOMPARE(request.query, QByteArray("a=%20b&c"));
    QCOMPARE(request.header("host"), QByteArray("node1:5080"));
    QCOMPARE(request.header("x-atrium-csrf"), QByteArray("token"));
    QCOMPARE(request.body, QByteArray("{}\r\n"));
    QVERIFY(reading.rest.isEmpty());
}

void tst_RequestParser::readsRequests_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<QByteArray>>("bodies");
    QTest::newRow("one without a body") << get("/a") << QList<QByteArray>{""};
    QTest::newRow("one with a body") << sized("hello") << QList<QByteArray>{"hello"};
    QTest::newRow("one with an empty body") << sized("") << QList<QByteArray>{""};
    QTest::newRow("many, one behind the other")
        << get("/a") + sized("one") + get("/b") + sized("two") << QList<QByteArray>{"", "one", "", "two"};
    QTest::newRow("chunks") << post(chunked, "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n") << QList<QByteArray>{"abcde"};
    QTest::newRow("chunks in capitals, with extensions")
        << post("transfer-encoding: Chunked\r\n", "A;x=1\r\n0123456789\r\n0\r\n\r\n")
        << QList<QByteArray>{"0123456789"};
    QTest::newRow("chunks, then another request")
        << post(chunked, "3\r\nabc\r\n0\r\n\r\n") + get("/b") << QList<QByteArray>{"abc", ""};
    QTest::newRow("a trailer behind chunks, which is no header")
        << post(chunked, "1\r\na\r\n0\r\nX-Atrium-Client: 1.2.3.4\r\n\r\n") + get("/b") << QList<QByteArray>{"a", ""};
    QTest::newRow("a body as long as is allowed")
        << sized(QByteArray(bodyLimit, 'x')) << QList<QByteArray>{QByteArray(bodyLimit, 'x')};
    QTest::newRow("chunks as long as is allowed")
        << post(chunked, "3e8\r\n" + QByteArray(bodyLimit, 'x') + "\r\n0\r\n\r\n")
        << QList<QByteArray>{QByteArray(bodyLimit, 'x')};
    QTest::newRow("an old program's, without Host") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QList<QByteArray>{""};
    QTest::newRow("a body that looks like a request") << sized(get("/evil")) << QList<QByteArray>{get("/evil")};
}

void tst_RequestParser::readsRequests()
{
    QFETCH(QByteArray, stream);
    QFETCH(QList<QByteArray>, bodies);
    for (const qsizetype step : {stream.size(), qsizetype(1), qsizetype(7)}) {
        const Reading reading(stream, step);
        QCOMPARE(reading.status(), 0);
        QList<QByteArray> read;
        for (const HttpRequest &request : reading.requests) {
            read.append(request.body);
            QVERIFY(request.header("x-atrium-client").isEmpty());
        }
        QCOMPARE(read, bodies);
        QVERIFY(reading.rest.isEmpty());
    }
}

void tst_RequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("status");
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-client\r\n\r\n") << 400;
    QTest::newRow("a TLS greeting") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << 400;
    QTest::newRow("an earlier version") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("a later version") << QByteArray("GET / HTTP/2.0\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("a space in the target") << get("/a b") << 400;
    QTest::newRow("a NUL in the target") << get(QByteArray("/a\0b", 4)) << 400;
    QTest::newRow("a whole URL for a target") << get("http://node1/a") << 400;
    QTest::newRow("a host for a target") << QByteArray("CONNECT node1:80 HTTP/1.1\r\nHost: node1\r\n\r\n") << 400;
    QTest::newRow("a star for a target") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: node1\r\n\r\n") << 400;
    QTest::newRow("a path that leads up") << get("/a/%2e%2e/b") << 400;
    QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two Hosts") << get("/", "Host: node2\r\n") << 400;
    QTest::newRow("a header without a colon") << get("/", "nonsense\r\n") << 400;
    QTest::newRow("a header without a name") << get("/", ": a\r\n") << 400;
    QTest::newRow("a space before the colon") << get("/", "X-A : a\r\n") << 400;
    QTest::newRow("a NUL in a header") << get("/", QByteArray("X-A: a\0b\r\n", 10)) << 400;
    QTest::newRow("a bare line feed in a header") << get("/", "X-A: a\nX-B: b\r\n") << 400;
    QTest::newRow("a bare carriage return in a header") << get("/", "X-A: a\rX-B: b\r\n") << 400;
    QTest::newRow("two lengths that differ") << post("Content-Length: 1\r\nContent-Length: 2\r\n", "ab") << 400;
    QTest::newRow("two lengths alike") << post("Content-Length: 1\r\nContent-Length: 1\r\n", "a") << 400;
    QTest::newRow("a list of lengths") << post("Content-Length: 1, 1\r\n", "a") << 400;
    QTest::newRow("a negative length") << post("Content-Length: -1\r\n", "a") << 400;
    QTest::newRow("a length with a sign") << post("Content-Length: +1\r\n", "a") << 400;
    QTest::newRow("a length of another base") << post("Content-Length: 0x1\r\n", "a") << 400;
    QTest::newRow("a length of nothing") << post("Content-Length:\r\n", "a") << 400;
    QTest::newRow("a length beyond 64 bits") << post("Content-Length: 18446744073709551617\r\n", "a") << 400;
    QTest::newRow("a length and chunks") << post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")
                                         << 400;
    QTest::newRow("chunks and a length") << post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n")
                                         << 400;
    QTest::newRow("two transfer encodings")
        << post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("an unknown transfer encoding") << post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("no transfer encoding") << post("Transfer-Encoding: identity\r\n", "") << 400;
    QTest::newRow("chunks that are not last") << post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("compressed chunks") << post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("an empty transfer encoding") << post("Transfer-Encoding:\r\n", "") << 400;
    QTest::newRow("chunks of an old program")
        << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk of no size") << post(chunked, "x\r\n\r\n") << 400;
    QTest::newRow("a chunk of negative size") << post(chunked, "-1\r\na\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk longer than its size") << post(chunked, "1\r\nab\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk of a size beyond 64 bits") << post(chunked, "10000000000000001\r\na\r\n") << 400;
    QTest::newRow("a header too large") << get("/",
                                               "X-A: " + QByteArray(RequestParser::maximumHeaderBytes, 'a') + "\r\n")
                                        << 431;
    QTest::newRow("a header too large that does not end")
        << "GET / HTTP/1.1\r\nX-A: " + QByteArray(RequestParser::maximumHeaderBytes, 'a') << 431;
    QTest::newRow("a target too large") << get('/' + QByteArray(RequestParser::maximumHeaderBytes, 'a')) << 431;
    QTest::newRow("many headers too large") << get("/", QByteArray("X-A: a\r\n").repeated(3000)) << 431;
    QTest::newRow("a body too large, before it comes") << post("Content-Length: 1001\r\n", "") << 413;
    QTest::newRow("a body far too large, before it comes")
        << post("Content-Length: 9223372036854775808\r\n", "") << 413;
    QTest::newRow("a chunk too large, before it comes") << post(chunked, "3e9\r\n") << 413;
    QTest::newRow("chunks that are too large together")
        << post(chunked, "3e8\r\n" + QByteArray(1000, 'x') + "\r\n1\r\n") << 413;
    QTest::newRow("a compressed body") << post("Content-Encoding: gzip\r\nContent-Length: 1\r\n", "a") << 415;
}

void tst_RequestParser::refuses()
{
    QFETCH(QByteArray, stream);
    QFETCH(int, status);
    for (const qsizetype step : {stream.size(), qsizetype(1)}) {
        const Reading reading(stream, step);
        QCOMPARE(reading.requests.size(), 0);
        QCOMPARE(reading.status(), status);
        QVERIFY(!reading.parser.failure()->reason.isEmpty());
    }
}

void tst_RequestParser::waits_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::newRow("for the first byte") << QByteArray();
    QTest::newRow("for the end of a line") << QByteArray("GET / HT");
    QTest::newRow("for the end of the header") << get("/").chopped(1);
    QTest::newRow("for the body") << post("Content-Length: 5\r\n", "abcd");
    QTest::newRow("for the last chunk") << post(chunked, "3\r\nabc\r\n");
    QTest::newRow("for the end of the trailer") << post(chunked, "3\r\nabc\r\n0\r\n");
}

void tst_RequestParser::waits()
{
    QFETCH(QByteArray, stream);
    const Reading reading(stream);
    QCOMPARE(reading.status(), 0);
    QCOMPARE(reading.requests.size(), 0);
    QVERIFY(reading.parser.state() != State::Done);
}

// Refused when it comes at once; in pieces, the end of its header never comes.
void tst_RequestParser::bareLineFeedsMakeNoRequest()
{
    const QByteArray stream = "GET /a HTTP/1.1\nHost: node1\n\n" + get("/b");
    for (const qsizetype step : {stream.size(), qsizetype(1)}) {
        const Reading reading(stream, step);
        QCOMPARE(reading.requests.size(), 0);
        QCOMPARE(reading.status(), 400);
    }
}

void tst_RequestParser::headerIsReportedBeforeItsBody()
{
    RequestParser parser([](const HttpRequest &) { return bodyLimit; });
    const QByteArray stream = sized("hello") + get("/next");
    const qint64 header = parser.feed(stream);
    QCOMPARE(parser.state(), State::HeaderDone);
    QCOMPARE(stream.mid(header, 5), QByteArray("hello"));
    QCOMPARE(parser.request().path, u"/x"_s);
    QVERIFY(parser.request().body.isEmpty());
    const qint64 body = parser.feed(stream.mid(header));
    QCOMPARE(parser.state(), State::Done);
    QCOMPARE(body, 5);
    QCOMPARE(parser.request().body, QByteArray("hello"));
    QCOMPARE(parser.feed("more"), 0); // until next()
}

void tst_RequestParser::bodyLimitIsAskedForEachRequest()
{
    RequestParser parser([](const HttpRequest &request) { return request.path == u"/upload" ? 1'000'000 : 10; });
    parser.feed("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n");
    QVERIFY(!parser.failure());
    parser.feed("12345678901");
    QCOMPARE(parser.state(), State::Done);
    parser.next();
    parser.feed("POST /other HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n");
    QVERIFY(parser.failure());
    QCOMPARE(parser.failure()->status, 413);
}

void tst_RequestParser::nothingIsReadAfterAFailure()
{
    RequestParser parser([](const HttpRequest &) { return bodyLimit; });
    parser.feed("nonsense\r\n\r\n");
    QVERIFY(parser.failure());
    QCOMPARE(parser.feed(get("/")), 0);
    QVERIFY(parser.state() != State::Done);
}

void tst_RequestParser::keepsAlive_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("expected");
    QTest::newRow("1.1 does") << get("/") << true;
    QTest::newRow("1.1 does not when told so") << get("/", "Connection: close\r\n") << false;
    QTest::newRow("1.1 does not when told so in a list") << get("/", "Connection: x, Close\r\n") << false;
    QTest::newRow("1.0 does not") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 does when told so") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void tst_RequestParser::keepsAlive()
{
    QFETCH(QByteArray, stream);
    const Reading reading(stream);
    QCOMPARE(reading.keptAlive.size(), 1);
    QTEST(reading.keptAlive.first(), "expected");
}

void tst_RequestParser::upgrade_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a WebSocket") << QByteArray("Connection: Upgrade\r\nUpgrade: websocket\r\n") << true;
    QTest::newRow("a WebSocket, as Firefox asks")
        << QByteArray("Connection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n") << true;
    QTest::newRow("another protocol") << QByteArray("Connection: Upgrade\r\nUpgrade: h2c\r\n") << false;
    QTest::newRow("without Connection") << QByteArray("Upgrade: websocket\r\n") << false;
    QTest::newRow("no upgrade") << QByteArray() << false;
}

void tst_RequestParser::upgrade()
{
    QFETCH(QByteArray, headers);
    RequestParser parser([](const HttpRequest &) { return bodyLimit; });
    parser.feed(get("/openmeetings/room", headers));
    QCOMPARE(parser.state(), State::Done);
    QTEST(parser.isUpgrade(), "expected");
}

void tst_RequestParser::expectsContinue_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("expected");
    QTest::newRow("asked for") << QByteArray("Content-Length: 5\r\nExpect: 100-continue\r\n") << true;
    QTest::newRow("asked for in capitals") << QByteArray("Content-Length: 5\r\nExpect: 100-Continue\r\n") << true;
    QTest::newRow("not asked for") << QByteArray("Content-Length: 5\r\n") << false;
}

void tst_RequestParser::expectsContinue()
{
    QFETCH(QByteArray, headers);
    RequestParser parser([](const HttpRequest &) { return bodyLimit; });
    parser.feed(post(headers, {}));
    QCOMPARE(parser.state(), State::HeaderDone);
    QTEST(parser.expectsContinue(), "expected");
}

ATRIUM_TEST(tst_RequestParser)
#include "tst_requestparser.moc"
