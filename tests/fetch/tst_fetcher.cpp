// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/fetch/addressrule.h"
#include "agent/fetch/fetcher.h"
#include "tests/support/cannedserver.h"
#include "tests/support/certificates.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTest>

#include <future>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = CannedServer::Then;

namespace {

constexpr qint64 limit = 100'000;

bool isFirstLoopback(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::LocalHost);
}

bool isPublic(const QHostAddress &address)
{
    return addressKind(address) == AddressKind::Public;
}

FetchSettings settings(const QStringList &hosts = {u"127.0.0.1"_s})
{
    FetchSettings quick{.hosts = *HostList::from(hosts), .mayConnect = isFirstLoopback};
    quick.connectTimeout = 2s;
    quick.wholeTimeout = 20s;
    quick.slowTime = 1s;
    return quick;
}

} // namespace

/*! Real servers on this machine, the good and the bad. */
class tst_Fetcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAFile();
    void followsRedirects_data();
    void followsRedirects();
    void refusesWhereARedirectLeads_data();
    void refusesWhereARedirectLeads();
    void followsNoMoreThanFive();
    void refusesAddresses_data();
    void refusesAddresses();
    void looksAtWhereANameLeads();
    void refusesBadAnswers_data();
    void refusesBadAnswers();
    void takesNoMoreThanWasTold();
    void tellsNothingOfItself();
    void takesNoProxyFromTheEnvironment();
    void givesUpAServerThatSaysNothing();
    void givesUpWhenItTakesTooLong();
    void stopEndsIt();
    void readsTwoAtOnce();
    void sinkEndsIt();
    void serverMustProveWhoItIs();

private:
    Result<qint64> fetch(const QString &address, FetchSettings with = settings())
    {
        m_got.clear();
        return Fetcher(std::move(with)).fetch(address, limit, [this](QByteArrayView bytes) {
            m_got.append(bytes);
            return Result<void>();
        });
    }
    QByteArray outcome(const QString &address, FetchSettings with = settings())
    {
        const auto read = fetch(address, std::move(with));
        return read ? QByteArray("read") : QByteArray(errorName(read.error().code).data());
    }

    CannedServer m_server;
    QByteArray m_got;
};

void tst_Fetcher::readsAFile()
{
    QByteArray content(limit, 'a');
    content[5000] = '\0';
    m_server.setFile("/plan.pdf", content);
    const auto read = fetch(m_server.url("/plan.pdf"));
    QVERIFY(read);
    QCOMPARE(*read, limit);
    QCOMPARE(m_got, content);
    m_server.setFile("/empty", {});
    QCOMPARE(*fetch(m_server.url("/empty")), 0);
    m_server.setAnswer("/chunks",
                       "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    QCOMPARE(*fetch(m_server.url("/chunks")), 5);
    QCOMPARE(m_got, "abcde");
    m_server.setAnswer("/old", "HTTP/1.0 200 OK\r\n\r\nuntil the end");
    QCOMPARE(*fetch(m_server.url("/old")), 13);
}

void tst_Fetcher::followsRedirects_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("location");
    const QByteArray whole = m_server.url("/there").toLatin1();
    QTest::newRow("moved for good") << QByteArray("301 Moved") << whole;
    QTest::newRow("found elsewhere") << QByteArray("302 Found") << QByteArray("/there");
    QTest::newRow("see other") << QByteArray("303 See Other") << QByteArray("there");
    QTest::newRow("for a time") << QByteArray("307 Temporary") << QByteArray("../there#part");
    QTest::newRow("permanent") << QByteArray("308 Permanent")
                               << "//127.0.0.1:" + QByteArray::number(m_server.port()) + "/there";
}

void tst_Fetcher::followsRedirects()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, location);
    m_server.setRedirect("/here", location, status);
    m_server.setFile("/there", "found");
    QVERIFY(fetch(m_server.url("/here")));
    QCOMPARE(m_got, "found");
}

void tst_Fetcher::refusesWhereARedirectLeads_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray port = ':' + QByteArray::number(m_server.port());
    const auto row = [](const char *name, const QByteArray &location, const char *expected) {
        QTest::newRow(name) << location << QByteArray(expected);
    };
    row("a local file", "file:///etc/passwd", "invalid");
    row("ftp", "ftp://127.0.0.1" + port + "/there", "invalid");
    row("gopher", "gopher://127.0.0.1" + port + "/_x", "invalid");
    row("a host that is not in the list", "http://evil.example/", "forbidden");
    row("this machine by a name that is not in the list", "http://localhost" + port + "/there", "forbidden");
    row("this machine by IPv6", "http://[::1]" + port + "/there", "forbidden");
    row("this machine in IPv6's clothes", "http://[::ffff:127.0.0.1]" + port + "/there", "forbidden");
    row("a cloud's own services", "http://169.254.169.254/latest/meta-data/", "forbidden");
    row("with a user", "http://127.0.0.1@evil.example/", "invalid");
    row("with a password", "http://a:b@127.0.0.1" + port + "/there", "invalid");
}

void tst_Fetcher::refusesWhereARedirectLeads()
{
    QFETCH(QByteArray, location);
    m_server.setRedirect("/here", location);
    m_server.setFile("/there", "found");
    const auto before = m_server.requests().size();
    QTEST(outcome(m_server.url("/here")), "expected");
    QCOMPARE(m_server.requests().size(), before + 1);
    QCOMPARE(m_got, QByteArray());
}

void tst_Fetcher::followsNoMoreThanFive()
{
    for (int i = 0; i < Fetcher::mostRedirects; ++i)
        m_server.setRedirect("/" + QByteArray::number(i), "/" + QByteArray::number(i + 1));
    m_server.setFile("/5", "found");
    QCOMPARE(outcome(m_server.url("/0")), "read");
    m_server.setRedirect("/loop", "/loop");
    const auto before = m_server.requests().size();
    QCOMPARE(outcome(m_server.url("/loop")), "too_many_tries");
    QCOMPARE(m_server.requests().size(), before + Fetcher::mostRedirects + 1);
}

void tst_Fetcher::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("expected");
    const QString port = QString::number(m_server.port());
    const auto row = [&port](const char *name, const char *address, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(address).replace(u"PORT"_s, port) << QByteArray(expected);
    };
    // All of them are in the list of the test, and lead to where nothing may be fetched from.
    row("this machine", "http://127.0.0.1:PORT/there", "forbidden");
    row("by its name", "http://localhost:PORT/there", "forbidden");
    row("with a dot at the end", "http://localhost.:PORT/there", "forbidden");
    row("as one number", "http://2130706433:PORT/there", "forbidden");
    row("in hexadecimal digits", "http://0x7f.0.0.1:PORT/there", "forbidden");
    row("in octal digits", "http://0177.0.0.01:PORT/there", "forbidden");
    row("by IPv6", "http://[::1]:PORT/there", "forbidden");
    row("in IPv6's clothes", "http://[::ffff:127.0.0.1]:PORT/there", "forbidden");
    row("by NAT64", "http://[64:ff9b::7f00:1]:PORT/there", "forbidden");
    row("no address at all", "http://0.0.0.0:PORT/there", "forbidden");
    row("a cloud's own services", "http://169.254.169.254/", "forbidden");
    row("a private network", "http://10.0.0.1/", "forbidden");
    // And these are not.
    row("another host", "http://school.example:PORT/there", "forbidden");
    row("below a host", "http://a.localhost:PORT/there", "forbidden");
    row("a local file", "file:///etc/passwd", "invalid");
    row("a local file of a host in the list", "file://localhost/etc/passwd", "invalid");
    row("a user that looks like a host", "http://localhost@127.0.0.1:PORT/there", "invalid");
}

void tst_Fetcher::refusesAddresses()
{
    QFETCH(QString, address);
    m_server.setFile("/there", "found");
    auto all = settings({u"127.0.0.1"_s, u"localhost"_s, u"::1"_s, u"::ffff:127.0.0.1"_s, u"64:ff9b::7f00:1"_s,
                         u"0.0.0.0"_s, u"169.254.169.254"_s, u"10.0.0.1"_s});
    all.mayConnect = isPublic;
    const auto before = m_server.requests().size();
    QTEST(outcome(address, all), "expected");
    QCOMPARE(m_server.requests().size(), before);
}

// Also of what a redirect leads to, and whatever it is called.
void tst_Fetcher::looksAtWhereANameLeads()
{
    CannedServer inside("127.0.0.2");
    inside.setFile("/secret", "found");
    m_server.setRedirect("/here", inside.url("/secret").toLatin1());
    const auto both = settings({u"127.0.0.1"_s, u"127.0.0.2"_s, u"localhost"_s});
    QCOMPARE(outcome(m_server.url("/here"), both), "forbidden");
    QCOMPARE(inside.requests().size(), 0);
    m_server.setFile("/there", "found");
    QCOMPARE(outcome(u"http://localhost:%1/there"_s.arg(m_server.port()), both), "read"); // by the one that is allowed
    auto none = both;
    none.mayConnect = [](const QHostAddress &) { return false; };
    QCOMPARE(outcome(u"http://localhost:%1/there"_s.arg(m_server.port()), none), "forbidden");
}

void tst_Fetcher::refusesBadAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Then>("then");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, Then then, const char *expected) {
        QTest::newRow(name) << bytes << then << QByteArray(expected);
    };
    row("an endless body", ok + "\r\n", Then::Repeat, "too_large");
    row("an endless body in chunks", ok + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n", Then::Repeat, "too_large");
    row("a length beyond the limit", ok + "Content-Length: 100001\r\n\r\nx", Then::Wait, "too_large");
    row("a length beyond all measure", ok + "Content-Length: 99999999999999999999999\r\n\r\n", Then::Repeat,
        "too_large");
    row("less than was told", ok + "Content-Length: 10\r\n\r\nabc", Then::Close, "unavailable");
    row("chunks that do not end", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", Then::Close, "unavailable");
    row("endless headers", ok + "X: ", Then::Repeat, "unavailable");
    row("no end of answers before the answer", QByteArray("HTTP/1.1 103 Hints\r\nX: y\r\n\r\n").repeated(10'000),
        Then::Close, "too_large");
    row("a redirect with an endless body", "HTTP/1.1 302 Found\r\nLocation: /there\r\n\r\n", Then::Repeat, "too_large");
    row("a redirect to nowhere", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", Then::Close, "not_found");
    row("not there", "HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\nx\r\n\r\n", Then::Close, "not_found");
    row("an endless page of an error", "HTTP/1.1 500 Oh\r\n\r\n", Then::Repeat, "unavailable");
    row("a part", "HTTP/1.1 206 Part\r\nContent-Length: 1\r\n\r\nx", Then::Close, "not_found");
    row("nothing", "HTTP/1.1 204 Nothing\r\n\r\n", Then::Close, "not_found");
    row("another protocol", "220 mail.example ESMTP\r\n", Then::Close, "unavailable");
    row("silence", {}, Then::Close, "unavailable");
}

void tst_Fetcher::refusesBadAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Then, then);
    m_server.setAnswer("/bad", bytes, then);
    QTEST(outcome(m_server.url("/bad")), "expected");
    QVERIFY(m_got.size() <= limit);
}

void tst_Fetcher::takesNoMoreThanWasTold()
{
    m_server.setAnswer("/more", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef");
    QCOMPARE(*fetch(m_server.url("/more")), 3);
    QCOMPARE(m_got, "abc");
}

void tst_Fetcher::tellsNothingOfItself()
{
    m_server.setAnswer("/cookie",
                       "HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: /next?token=1\r\nContent-Length: 0\r\n\r\n");
    m_server.setFile("/next?token=1", "found");
    QVERIFY(fetch(m_server.url("/cookie")));
    QCOMPARE(m_server.requests().last(),
             "GET /next?token=1 HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_server.port())
                 + "\r\nUser-Agent: Atrium\r\nAccept: */*\r\n\r\n");
}

void tst_Fetcher::takesNoProxyFromTheEnvironment()
{
    CannedServer proxy;
    for (const char *name : {"http_proxy", "all_proxy", "ALL_PROXY"})
        qputenv(name, proxy.url("").toLatin1());
    m_server.setFile("/there", "found");
    QCOMPARE(outcome(m_server.url("/there")), "read");
    for (const char *name : {"http_proxy", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    QCOMPARE(proxy.requests().size(), 0);
}

void tst_Fetcher::givesUpAServerThatSaysNothing()
{
    m_server.setAnswer("/silent", {}, Then::Wait);
    m_server.setAnswer("/slow", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc", Then::Wait);
    QCOMPARE(outcome(m_server.url("/silent")), "timeout");
    QCOMPARE(outcome(m_server.url("/slow")), "timeout");
}

void tst_Fetcher::givesUpWhenItTakesTooLong()
{
    auto impatient = settings();
    impatient.slowTime = 100s;
    impatient.wholeTimeout = 300ms;
    m_server.setAnswer("/slow", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc", Then::Wait);
    QCOMPARE(outcome(m_server.url("/slow"), impatient), "timeout");
}

void tst_Fetcher::stopEndsIt()
{
    auto patient = settings();
    patient.slowTime = 100s;
    patient.wholeTimeout = 100s;
    Fetcher fetcher(patient);
    m_server.setAnswer("/slow", "HTTP/1.1 200 OK\r\n\r\nabc", Then::Wait);
    std::promise<void> begun;
    const auto read = std::async(std::launch::async, [&] {
        return fetcher.fetch(m_server.url("/slow"), 0, [&begun](QByteArrayView) {
            begun.set_value();
            return Result<void>();
        });
    });
    begun.get_future().wait();
    fetcher.stop();
    QTRY_COMPARE(read.wait_for(0s), std::future_status::ready);
}

void tst_Fetcher::readsTwoAtOnce()
{
    Fetcher fetcher(settings());
    m_server.setFile("/there", "found");
    const auto nothing = [](QByteArrayView) { return Result<void>(); };
    std::optional<Result<qint64>> third;
    const auto second = fetcher.fetch(m_server.url("/there"), 0, [&](QByteArrayView) -> Result<void> {
        const auto inside = fetcher.fetch(m_server.url("/there"), 0, [&](QByteArrayView) {
            third = fetcher.fetch(m_server.url("/there"), 0, nothing);
            return Result<void>();
        });
        return inside ? Result<void>() : inside.error();
    });
    QVERIFY(second && third && !*third);
    QCOMPARE(third->error().code, ErrorCode::TooMany);
    QVERIFY(fetcher.fetch(m_server.url("/there"), 0, nothing));
}

void tst_Fetcher::sinkEndsIt()
{
    m_server.setAnswer("/endless", "HTTP/1.1 200 OK\r\n\r\n", Then::Repeat);
    const auto read = Fetcher(settings()).fetch(m_server.url("/endless"), 0, [](QByteArrayView) -> Result<void> {
        return Error{ErrorCode::NoSpace, u"The disk is full."_s};
    });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NoSpace);
}

// Its certificate is for that name, but of an authority that the system does not know.
void tst_Fetcher::serverMustProveWhoItIs()
{
    Certificates certificates;
    QVERIFY(certificates.addAuthority(u"others"_s) && certificates.addNode(u"localhost"_s, u"others"_s));
    QProcess server;
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, u"-cert"_s,
                  certificates.path(u"localhost.crt"_s), u"-key"_s, certificates.path(u"localhost.key"_s)});
    QByteArray said;
    QTRY_VERIFY((said += server.readAllStandardOutput()).contains("ACCEPT ") && said.endsWith('\n'));
    const QByteArray port = said.mid(said.lastIndexOf(':') + 1).trimmed();
    const auto read = fetch(u"https://localhost:"_s + QString::fromLatin1(port) + u"/"_s, settings({u"localhost"_s}));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unavailable);
    QVERIFY2(read.error().message.contains(u"prove"_s), qPrintable(read.error().message));
    server.kill();
    server.waitForFinished();
}

ATRIUM_TEST(tst_Fetcher)
#include "tst_fetcher.moc"
