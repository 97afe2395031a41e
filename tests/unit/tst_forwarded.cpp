// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/forwarded.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

using Headers = QList<std::pair<QByteArray, QByteArray>>;

Q_DECLARE_METATYPE(Headers)

/*! Whose request it is, behind proxies that are trusted and others. The trusted ones here: 10.0.0.0/8 and fd00::1. */
class tst_Forwarded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void senderIsFound_data();
    void senderIsFound();
    void protocolIsHeard_data();
    void protocolIsHeard();
    void namelessNetworksAreRefused_data();
    void namelessNetworksAreRefused();
    void networkHoldsItsAddressesInEverySpelling();
    void withoutAListNobodyIsBelieved();

private:
    static Forwarded ask(const QString &peer, const Headers &headers)
    {
        HttpRequest request;
        request.headers = headers;
        const auto trusted = TrustedProxies::from({u"10.0.0.0/8"_s, u"fd00::1"_s});
        return trusted ? forwardedBy(QHostAddress(peer), request, *trusted) : Forwarded();
    }
};

void tst_Forwarded::senderIsFound_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QString>("sender");
    const auto row = [](const char *name, const QString &peer, const Headers &headers, const QString &sender) {
        QTest::newRow(name) << peer << headers << sender;
    };
    const QString proxy = u"10.1.1.1"_s;
    const auto list = [&](const char *name, const QByteArray &value, const QString &sender) {
        row(name, proxy, {{"x-forwarded-for", value}}, sender);
    };
    const auto forwarded = [&](const char *name, const QByteArray &value, const QString &sender) {
        row(name, proxy, {{"forwarded", value}}, sender);
    };
    const QString itself = proxy;
    const QString client = u"192.0.2.7"_s;

    row("a proxy that says nothing stands for itself", proxy, {}, itself);
    row("a stranger is not believed", u"198.51.100.1"_s, {{"x-forwarded-for", "192.0.2.7"}}, u"198.51.100.1"_s);
    row("nor by the other header", u"198.51.100.1"_s, {{"forwarded", "for=192.0.2.7"}}, u"198.51.100.1"_s);
    row("a stranger of IPv6 is not believed", u"fd00::2"_s, {{"x-forwarded-for", "192.0.2.7"}}, u"fd00::2"_s);
    row("a proxy by IPv6 is believed", u"fd00::1"_s, {{"x-forwarded-for", "192.0.2.7"}}, client);
    row("a proxy of IPv4 in IPv6's clothes is believed", u"::ffff:10.1.1.1"_s, {{"x-forwarded-for", "192.0.2.7"}},
        client);
    row("a stranger in IPv6's clothes is told plainly", u"::ffff:198.51.100.1"_s, {}, u"198.51.100.1"_s);

    list("one address", "192.0.2.7", client);
    list("what the stranger wrote himself does not count", "203.0.113.1, 192.0.2.7", client);
    list("proxies one after the other are skipped", "203.0.113.1, 192.0.2.7, 10.2.2.2,10.3.3.3", client);
    list("an unreadable address before the sender is of no interest", "evil, 192.0.2.7", client);
    list("a request of a trusted machine itself", "10.9.9.9", u"10.9.9.9"_s);
    list("with a port", "192.0.2.7:4711", client);
    list("IPv6", "2001:db8::7", u"2001:db8::7"_s);
    list("IPv6 in brackets", "[2001:db8::7]", u"2001:db8::7"_s);
    list("IPv6 with a port", "[2001:db8::7]:4711", u"2001:db8::7"_s);
    list("IPv4 in IPv6's clothes", "::ffff:192.0.2.7", client);
    row("several headers are one list", proxy,
        {{"x-forwarded-for", "203.0.113.1"}, {"host", "a"}, {"x-forwarded-for", "192.0.2.7, 10.2.2.2"}}, client);
    for (const char *bad : {"",
                            ",",
                            "192.0.2.7,",
                            "unknown",
                            "_hidden",
                            "192.0.2",
                            "192.0.2.7.1",
                            "192.0.2.256",
                            "0x7f000001",
                            "3221225991",
                            "127.1",
                            "192.0.2.7:0",
                            "192.0.2.7:70000",
                            "192.0.2.7:-1",
                            "192.0.2.7:http",
                            "[192.0.2.7]",
                            "[2001:db8::7",
                            "2001:db8::7]",
                            "[2001:db8::7]4711",
                            "[2001:db8::7]:",
                            "2001:db8:::7",
                            "fe80::1%eth0",
                            "[]",
                            "[",
                            "]",
                            ":",
                            "::1:",
                            "192.0.2.7 203.0.113.1",
                            "\"192.0.2.7\"",
                            "localhost",
                            "192.0.2.7\t;x",
                            "192.0.2.7, nonsense",
                            "192.0.2.7, unknown, 10.2.2.2"})
        list(qPrintable(u"unreadable: "_s + QLatin1String(bad)), bad, itself);
    list("a byte 0 within", QByteArray("192.0.2.7\0.1", 12), itself);
    list("a megabyte of nothing", QByteArray(1 << 20, 'x'), itself);
    list("a megabyte of commas", QByteArray(1 << 20, ','), itself);
    list("a megabyte of colons", QByteArray(1 << 20, ':'), itself);
    list("ten thousand hops of others", QByteArray("203.0.113.1, ").repeated(10'000) + "192.0.2.7", client);
    list("ten thousand hops of proxies", QByteArray("10.2.2.2, ").repeated(10'000) + "10.3.3.3", itself);

    forwarded("Forwarded with one element", "for=192.0.2.7", client);
    forwarded("Forwarded with all there may be", "by=10.1.1.1;FOR=192.0.2.7;Proto=https;host=school.example", client);
    forwarded("Forwarded of several hops", "for=203.0.113.1, for=192.0.2.7;proto=http, for=10.2.2.2", client);
    forwarded("Forwarded with a port", "for=\"192.0.2.7:4711\"", client);
    forwarded("Forwarded with IPv6", "for=\"[2001:db8::7]:4711\"", u"2001:db8::7"_s);
    forwarded("Forwarded with a quoted quote elsewhere", "for=203.0.113.1;x=\"a\\\",for=1\", for=192.0.2.7", client);
    forwarded("a comma in quotes is none", "x=\"a,for=203.0.113.1\";for=192.0.2.7", client);
    row("several Forwarded are one list", proxy, {{"forwarded", "for=203.0.113.1"}, {"forwarded", "for=192.0.2.7"}},
        client);
    for (const char *bad :
         {"", "for", "for=", "for=unknown", "for=_hidden", "for=\"_SEVKISEK\"", "for=192.0.2.7;for=203.0.113.1",
          "for=\"192.0.2.7", "for=192.0.2.7\"", "=192.0.2.7", "for =192.0.2.7 x", "for=192.0.2.7;;", "proto=https",
          "for=2001:db8::7:", "for=192.0.2.7, for=\"", "for=\"\\", "for=192.0.2.7 proto=https"})
        forwarded(qPrintable(u"unreadable Forwarded: "_s + QLatin1String(bad)), bad, itself);
    forwarded("a megabyte of quotes", QByteArray(1 << 20, '"'), itself);
    forwarded("a megabyte of backslashes in quotes", "for=\"" + QByteArray(1 << 20, '\\') + '"', itself);
    forwarded("a megabyte of semicolons", QByteArray(1 << 20, ';'), itself);

    row("both headers agree", proxy, {{"x-forwarded-for", "192.0.2.7"}, {"forwarded", "for=192.0.2.7"}}, client);
    row("both headers, one of them a stranger's", proxy,
        {{"x-forwarded-for", "192.0.2.7"}, {"forwarded", "for=203.0.113.1"}}, itself);
    row("both headers, one unreadable", proxy, {{"x-forwarded-for", "192.0.2.7"}, {"forwarded", "for=unknown"}},
        itself);
}

void tst_Forwarded::senderIsFound()
{
    QFETCH(QString, peer);
    QFETCH(Headers, headers);
    QFETCH(QString, sender);
    QCOMPARE(ask(peer, headers).address.toString(), sender);
}

void tst_Forwarded::protocolIsHeard_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QString>("protocol");
    const QString proxy = u"10.1.1.1"_s;
    const std::pair<QByteArray, QByteArray> list{"x-forwarded-for", "192.0.2.7"};
    QTest::newRow("https") << proxy << Headers{list, {"x-forwarded-proto", "https"}} << u"https"_s;
    QTest::newRow("http") << proxy << Headers{list, {"x-forwarded-proto", "http"}} << u"http"_s;
    QTest::newRow("in whichever case") << proxy << Headers{list, {"x-forwarded-proto", " HTTPS "}} << u"https"_s;
    QTest::newRow("without a list") << proxy << Headers{{"x-forwarded-proto", "https"}} << u"https"_s;
    QTest::newRow("the last one's word counts")
        << proxy << Headers{list, {"x-forwarded-proto", "https, http"}} << u"http"_s;
    QTest::newRow("nothing") << proxy << Headers{list} << QString();
    QTest::newRow("something else") << proxy << Headers{list, {"x-forwarded-proto", "gopher"}} << QString();
    QTest::newRow("of a stranger") << u"192.0.2.1"_s << Headers{list, {"x-forwarded-proto", "https"}} << QString();
    QTest::newRow("Forwarded") << proxy << Headers{{"forwarded", "for=192.0.2.7;proto=https"}} << u"https"_s;
    QTest::newRow("Forwarded of the sender's hop")
        << proxy << Headers{{"forwarded", "for=192.0.2.7;proto=https, for=10.2.2.2;proto=http"}} << u"https"_s;
    QTest::newRow("beside a list that cannot be read")
        << proxy << Headers{{"x-forwarded-for", "unknown"}, {"x-forwarded-proto", "https"}} << QString();
}

void tst_Forwarded::protocolIsHeard()
{
    QFETCH(QString, peer);
    QFETCH(Headers, headers);
    QFETCH(QString, protocol);
    const auto isSecure = ask(peer, headers).isSecure;
    QCOMPARE(isSecure ? *isSecure ? u"https"_s : u"http"_s : QString(), protocol);
}

void tst_Forwarded::namelessNetworksAreRefused_data()
{
    QTest::addColumn<QString>("entry");
    for (const char *bad : {"", "proxy.example", "10", "10.1", "10.1.1", "10.1.1.1/0", "10.1.1.1/33", "10.1.1.1/",
                            "10.1.1.1/x", "::/0", "fd00::1/129", "10.1.1.1/8/8", "10.1.1.1-10.1.1.9", "*", "10.1.1.1 "})
        QTest::newRow(bad[0] ? bad : "nothing") << QString::fromLatin1(bad);
}

void tst_Forwarded::namelessNetworksAreRefused()
{
    QFETCH(QString, entry);
    const auto proxies = TrustedProxies::from({u"10.1.1.1"_s, entry});
    QVERIFY(!proxies);
    QVERIFY(proxies.error().message.contains(u'"' + entry + u'"'));
}

void tst_Forwarded::networkHoldsItsAddressesInEverySpelling()
{
    const auto proxies = TrustedProxies::from({u"192.168.4.0/22"_s, u"2001:db8:1::/48"_s, u"::ffff:172.16.0.1"_s});
    QVERIFY(proxies);
    for (const char *in : {"192.168.4.0", "192.168.7.255", "::ffff:192.168.5.5", "2001:db8:1:ffff::1", "172.16.0.1"})
        QVERIFY2(proxies->contains(QHostAddress(QLatin1String(in))), in);
    for (const char *out : {"192.168.8.0", "192.168.3.255", "2001:db8:2::1", "172.16.0.2", "::1", "127.0.0.1"})
        QVERIFY2(!proxies->contains(QHostAddress(QLatin1String(out))), out);
    QVERIFY(!proxies->contains(QHostAddress()));
}

void tst_Forwarded::withoutAListNobodyIsBelieved()
{
    HttpRequest request;
    request.headers = {{"x-forwarded-for", "192.0.2.7"}, {"x-forwarded-proto", "https"}};
    const Forwarded forwarded = forwardedBy(QHostAddress(u"127.0.0.1"_s), request, {});
    QCOMPARE(forwarded.address, QHostAddress(u"127.0.0.1"_s));
    QVERIFY(!forwarded.isSecure);
}

ATRIUM_TEST(tst_Forwarded)
#include "tst_forwarded.moc"
