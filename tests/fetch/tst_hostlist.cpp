// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/fetch/fetcher.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

class tst_HostList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheHostOfAnAddress_data();
    void readsTheHostOfAnAddress();
    void allowsWhatItNames_data();
    void allowsWhatItNames();
    void refusesWhatNamesNoHost_data();
    void refusesWhatNamesNoHost();
};

void tst_HostList::readsTheHostOfAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected"); // empty: it is none
    const auto row = [](const char *name, const QString &address, const char *expected) {
        QTest::newRow(name) << address << QString::fromLatin1(expected);
    };
    row("a plain one", u"http://school.example/a?b#c"_s, "school.example");
    row("with a port", u"https://school.example:8443/"_s, "school.example");
    row("in capitals", u"HTTP://School.EXAMPLE/"_s, "school.example");
    row("with a dot at the end", u"http://school.example./"_s, "school.example");
    row("with two dots at the end", u"http://school.example../"_s, "");
    row("of other letters", u"http://b\u00fccher.example/"_s, "xn--bcher-kva.example");
    row("of wide letters and another dot", u"http://ｓｃｈｏｏｌ。example/"_s, "school.example");
    row("with escapes", u"http://%73chool.example/"_s, "school.example");
    row("with an escaped slash", u"http://school.example%2f.evil.example/"_s, "");
    row("with an escaped NUL", u"http://school.example%00.evil.example/"_s, "");
    row("with a NUL", u"http://school.example"_s + QChar(0) + u".evil.example/"_s, "");
    row("with a user", u"http://school.example@evil.example/"_s, "");
    row("with a user and password", u"http://a:b@school.example/"_s, "");
    row("with an empty user", u"http://@school.example/"_s, "");
    row("with a backslash before @", u"http://school.example\\@evil.example/"_s, "");
    row("with a backslash", u"http://school.example\\.evil.example/"_s, "");
    row("@ behind the path's slash", u"http://evil.example/@school.example"_s, "evil.example");
    row("@ behind the mark", u"http://evil.example?@school.example"_s, "evil.example");
    row("with a line break", u"http://school.example/\r\nHost: evil"_s, "");
    row("with a space", u"http://school.example /"_s, "");
    row("an address of IPv4", u"http://192.0.2.7/"_s, "192.0.2.7");
    row("as one number", u"http://2130706433/"_s, "127.0.0.1");
    row("as a hexadecimal number", u"http://0x7f000001/"_s, "127.0.0.1");
    row("in octal digits", u"http://0177.0.0.1/"_s, "127.0.0.1");
    row("in part hexadecimal", u"http://0x7f.1/"_s, "127.0.0.1");
    row("shortened", u"http://127.1/"_s, "127.0.0.1");
    row("zero", u"http://0/"_s, "0.0.0.0");
    row("with numbers too large", u"http://127.0.0.999/"_s, "");
    row("short with a dot at the end", u"http://127.1./"_s, "");
    row("an address of IPv6", u"http://[::1]/"_s, "::1");
    row("spelt at length", u"http://[0:0:0:0:0:0:0:1]:80/"_s, "::1");
    row("of IPv4 in it", u"http://[::ffff:127.0.0.1]/"_s, "::ffff:127.0.0.1");
    row("with a zone", u"http://[fe80::1%25eth0]/"_s, "");
    row("with open brackets", u"http://[::1/"_s, "");
    row("a file", u"file:///etc/passwd"_s, "");
    row("a file of a host", u"file://school.example/x"_s, "");
    row("ftp", u"ftp://school.example/x"_s, "");
    row("gopher", u"gopher://school.example/_x"_s, "");
    row("dict", u"dict://school.example/x"_s, "");
    row("a script", u"javascript:alert(1)"_s, "");
    row("data", u"data:text/plain,x"_s, "");
    row("jar", u"jar:http://school.example!/x"_s, "");
    row("no scheme", u"school.example/x"_s, "");
    row("no scheme but slashes", u"//school.example/x"_s, "");
    row("a path", u"/etc/passwd"_s, "");
    row("nothing", u""_s, "");
    row("no host", u"http://:80/x"_s, "");
    row("a slash too many", u"http:///school.example/x"_s, "school.example");
    row("longer than any", u"http://school.example/"_s + QString(5000, u'a'), "");
}

void tst_HostList::readsTheHostOfAnAddress()
{
    QFETCH(QString, address);
    QTEST(Fetcher::hostOf(address), "expected");
}

void tst_HostList::allowsWhatItNames_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QString &entry, const char *host, bool expected) {
        QTest::newRow(name) << entry << QString::fromLatin1(host) << expected;
    };
    row("the same", u"school.example"_s, "school.example", true);
    row("however it is written", u"School.Example."_s, "school.example", true);
    row("in its own letters", u"b\u00fccher.example"_s, "xn--bcher-kva.example", true);
    row("not what is below it", u"school.example"_s, "www.school.example", false);
    row("not what ends like it", u"school.example"_s, "evilschool.example", false);
    row("not what begins like it", u"school.example"_s, "school.example.evil.example", false);
    row("all below a domain", u"*.school.example"_s, "www.school.example", true);
    row("also further below", u"*.school.example"_s, "a.b.school.example", true);
    row("not the domain itself", u"*.school.example"_s, "school.example", false);
    row("not what ends like the domain", u"*.school.example"_s, "evilschool.example", false);
    row("an address", u"192.0.2.7"_s, "192.0.2.7", true);
    row("one of IPv6", u"2001:DB8:0::7"_s, "2001:db8::7", true);
    row("no other address", u"192.0.2.7"_s, "192.0.2.70", false);
}

void tst_HostList::allowsWhatItNames()
{
    QFETCH(QString, entry);
    QFETCH(QString, host);
    const auto list = HostList::from({u"other.example"_s, entry});
    QVERIFY(list);
    QTEST(list->allows(host), "expected");
    QVERIFY(!HostList().allows(host));
    QVERIFY(HostList().isEmpty() && !list->isEmpty());
}

void tst_HostList::refusesWhatNamesNoHost_data()
{
    QTest::addColumn<QString>("entry");
    for (const char *entry :
         {"", "*", "*.", "*.*", "a.*.example", "http://school.example", "school.example/files", "school.example:8080",
          "user@school.example", "*.0.0.1", "*.192.0.2.7", "127.1", "2130706433", "-a.example", "a..example", "a b"})
        QTest::newRow(entry) << QString::fromLatin1(entry);
}

void tst_HostList::refusesWhatNamesNoHost()
{
    QFETCH(QString, entry);
    const auto list = HostList::from({entry});
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Invalid);
}

ATRIUM_TEST(tst_HostList)
#include "tst_hostlist.moc"
