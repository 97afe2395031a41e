// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/noderecord.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

NodeRecord node(const QString &address = u"node1.example.org"_s, int port = 5080, const QString &protocol = u"http"_s)
{
    NodeRecord record;
    record.name = u"Node 1"_s;
    record.address = address;
    record.port = port;
    record.protocol = protocol;
    return record;
}

template <class Value>
NodeRecord nodeWith(Value NodeRecord::*field, const Value &value)
{
    NodeRecord record = node();
    record.*field = value;
    return record;
}

} // namespace

class tst_NodeRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodNodes_data();
    void goodNodes();
    void badNodes_data();
    void badNodes();
    void urls_data();
    void urls();
    void ownOrigins_data();
    void ownOrigins();
    void foreignOrigins_data();
    void foreignOrigins();
    void origin_data();
    void origin();
    void columnText();
};

void tst_NodeRules::goodNodes_data()
{
    QTest::addColumn<NodeRecord>("record");
    QTest::newRow("a host name") << node();
    QTest::newRow("a host name without a domain") << node(u"node1"_s);
    QTest::newRow("an IPv4 address") << node(u"10.1.1.1"_s);
    QTest::newRow("an IPv6 address") << node(u"2001:db8::1"_s);
    QTest::newRow("an IPv6 address in brackets") << node(u"[2001:db8::1]"_s);
    QTest::newRow("an international host name") << node(u"b\u00fccher.example"_s);
    QTest::newRow("the lowest port") << nodeWith(&NodeRecord::port, 1);
    QTest::newRow("the highest port") << nodeWith(&NodeRecord::port, 65535);
    QTest::newRow("https") << nodeWith(&NodeRecord::protocol, u"https"_s);
    QTest::newRow("a webapp path of two parts") << nodeWith(&NodeRecord::webapp, u"meet/v2.1"_s);
    QTest::newRow("the longest name") << nodeWith(&NodeRecord::name, QString(255, u'x'));
    QTest::newRow("a comment of several lines") << nodeWith(&NodeRecord::comment, u"a\r\n\tb"_s);
}

void tst_NodeRules::goodNodes()
{
    QFETCH(NodeRecord, record);
    const auto checked = checkNode(record);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
}

void tst_NodeRules::badNodes_data()
{
    QTest::addColumn<NodeRecord>("record");
    QTest::addColumn<QString>("field");
    const auto bad = [](const char *row, QString NodeRecord::*field, const QString &value, const char *label) {
        QTest::newRow(row) << nodeWith(field, value) << QString::fromLatin1(label);
    };
    bad("no name", &NodeRecord::name, u""_s, "Server Name");
    bad("a name of spaces", &NodeRecord::name, u"  "_s, "Server Name");
    bad("a name that nobody sees", &NodeRecord::name, u"\u200b"_s, "Server Name");
    bad("a name too long", &NodeRecord::name, QString(256, u'x'), "Server Name");
    bad("a line break in the name", &NodeRecord::name, u"a\nb"_s, "Server Name");
    bad("a NUL in the name", &NodeRecord::name, u"a"_s + QChar(0), "Server Name");
    bad("no address", &NodeRecord::address, u""_s, "Server Address");
    bad("a URL for an address", &NodeRecord::address, u"http://node1"_s, "Server Address");
    bad("an address with a port", &NodeRecord::address, u"node1:5080"_s, "Server Address");
    bad("an address with a path", &NodeRecord::address, u"node1/x"_s, "Server Address");
    bad("an address with a query", &NodeRecord::address, u"node1?x"_s, "Server Address");
    bad("an address with a user", &NodeRecord::address, u"me@node1"_s, "Server Address");
    bad("an address with a space", &NodeRecord::address, u"node 1"_s, "Server Address");
    bad("an address with a line break", &NodeRecord::address, u"node1\r\nSet-Cookie: a"_s, "Server Address");
    bad("an address that a policy would take for more", &NodeRecord::address, u"node1;script-src"_s, "Server Address");
    bad("any address", &NodeRecord::address, u"*"_s, "Server Address");
    bad("a percent-encoded address", &NodeRecord::address, u"node%31"_s, "Server Address");
    bad("a number and more behind a NUL", &NodeRecord::address, u"1"_s + QChar(0) + u" x"_s, "Server Address");
    bad("an address with a zone", &NodeRecord::address, u"fe80::1%eth0"_s, "Server Address");
    bad("an open bracket", &NodeRecord::address, u"[2001:db8::1"_s, "Server Address");
    bad("an IPv6 address with nine parts", &NodeRecord::address, u"1:2:3:4:5:6:7:8:9"_s, "Server Address");
    bad("an address too long", &NodeRecord::address, QString(254, u'x'), "Server Address");
    QTest::newRow("port 0") << nodeWith(&NodeRecord::port, 0) << u"HTTP Port"_s;
    QTest::newRow("a negative port") << nodeWith(&NodeRecord::port, -1) << u"HTTP Port"_s;
    QTest::newRow("a port too high") << nodeWith(&NodeRecord::port, 65536) << u"HTTP Port"_s;
    bad("no protocol", &NodeRecord::protocol, u""_s, "Protocol");
    bad("another protocol", &NodeRecord::protocol, u"ftp"_s, "Protocol");
    bad("a protocol in capitals", &NodeRecord::protocol, u"HTTP"_s, "Protocol");
    bad("no webapp path", &NodeRecord::webapp, u""_s, "Webapp path");
    bad("a webapp path with a slash in front", &NodeRecord::webapp, u"/meet"_s, "Webapp path");
    bad("a webapp path with a slash behind", &NodeRecord::webapp, u"meet/"_s, "Webapp path");
    bad("a webapp path with two slashes", &NodeRecord::webapp, u"meet//v2"_s, "Webapp path");
    bad("a webapp path that leads up", &NodeRecord::webapp, u"meet/../v2"_s, "Webapp path");
    bad("a webapp path of one dot", &NodeRecord::webapp, u"."_s, "Webapp path");
    bad("a webapp path with one dot inside", &NodeRecord::webapp, u"meet/./v2"_s, "Webapp path");
    bad("a webapp path with a space", &NodeRecord::webapp, u"me et"_s, "Webapp path");
    bad("a webapp path with a line break behind", &NodeRecord::webapp, u"meet\n"_s, "Webapp path");
    bad("a webapp path with a query", &NodeRecord::webapp, u"meet?x"_s, "Webapp path");
    bad("a webapp path with an umlaut", &NodeRecord::webapp, u"m\u00e4et"_s, "Webapp path");
    bad("a webapp path too long", &NodeRecord::webapp, QString(101, u'x'), "Webapp path");
    bad("a user too long", &NodeRecord::soapUser, QString(256, u'x'), "User (SOAP Access)");
    bad("a NUL in the user", &NodeRecord::soapUser, QString(QChar(0)), "User (SOAP Access)");
    bad("a comment too long", &NodeRecord::comment, QString(2049, u'x'), "Comment");
    bad("a NUL in the comment", &NodeRecord::comment, QString(QChar(0)), "Comment");
}

void tst_NodeRules::badNodes()
{
    QFETCH(NodeRecord, record);
    QFETCH(QString, field);
    const auto checked = checkNode(record);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Invalid);
    QVERIFY2(checked.error().message.startsWith(field), qPrintable(checked.error().message));
}

void tst_NodeRules::urls_data()
{
    QTest::addColumn<NodeRecord>("record");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("room");
    QTest::newRow("http on its own port") << node(u"node1"_s) << u"http://node1:5080/openmeetings/"_s
                                          << u"http://node1:5080"_s << u"ws://node1:5080/openmeetings/room/7"_s;
    QTest::newRow("http on its default port") << node(u"node1"_s, 80) << u"http://node1/openmeetings/"_s
                                              << u"http://node1"_s << u"ws://node1/openmeetings/room/7"_s;
    QTest::newRow("https on its default port") << node(u"node1"_s, 443, u"https"_s) << u"https://node1/openmeetings/"_s
                                               << u"https://node1"_s << u"wss://node1/openmeetings/room/7"_s;
    QTest::newRow("https on the default port of http")
        << node(u"node1"_s, 80, u"https"_s) << u"https://node1:80/openmeetings/"_s << u"https://node1:80"_s
        << u"wss://node1:80/openmeetings/room/7"_s;
    QTest::newRow("an IPv6 address") << node(u"2001:db8::1"_s) << u"http://[2001:db8::1]:5080/openmeetings/"_s
                                     << u"http://[2001:db8::1]:5080"_s
                                     << u"ws://[2001:db8::1]:5080/openmeetings/room/7"_s;
    QTest::newRow("an IPv6 address in brackets")
        << node(u"[2001:db8::1]"_s, 80) << u"http://[2001:db8::1]/openmeetings/"_s << u"http://[2001:db8::1]"_s
        << u"ws://[2001:db8::1]/openmeetings/room/7"_s;
    QTest::newRow("an address in capitals") << node(u"NODE1"_s) << u"http://node1:5080/openmeetings/"_s
                                            << u"http://node1:5080"_s << u"ws://node1:5080/openmeetings/room/7"_s;
    QTest::newRow("an international name, as browsers send it")
        << node(u"b\u00fccher.example"_s) << u"http://xn--bcher-kva.example:5080/openmeetings/"_s
        << u"http://xn--bcher-kva.example:5080"_s << u"ws://xn--bcher-kva.example:5080/openmeetings/room/7"_s;
}

void tst_NodeRules::urls()
{
    QFETCH(NodeRecord, record);
    QTEST(nodeUrl(record).toString(QUrl::FullyEncoded), "page");
    QTEST(nodeOrigin(record), "origin");
    QTEST(nodeRoomUrl(record, RoomId(7)).toString(QUrl::FullyEncoded), "room");
}

void tst_NodeRules::ownOrigins_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("origin");
    QTest::newRow("its own") << u"node1.example.org"_s << u"http://node1.example.org:5080"_s;
    const QString origins[] = {u"http://localhost:5080"_s, u"http://127.0.0.1:5080"_s, u"http://[::1]:5080"_s};
    for (const QString &address : {u"localhost"_s, u"LocalHost"_s, u"127.0.0.1"_s, u"::1"_s, u"[::1]"_s}) {
        for (const QString &origin : origins)
            QTest::addRow("a node at %s, reached by %s", qPrintable(address), qPrintable(origin)) << address << origin;
    }
}

void tst_NodeRules::ownOrigins()
{
    QFETCH(QString, address);
    QFETCH(QString, origin);
    QVERIFY(isOriginOf(node(address), origin));
}

void tst_NodeRules::foreignOrigins_data()
{
    QTest::addColumn<NodeRecord>("record");
    QTest::addColumn<QString>("origin");
    const NodeRecord named = node(u"node1.example.org"_s);
    QTest::newRow("none") << named << u""_s;
    QTest::newRow("a page without an origin") << named << u"null"_s;
    QTest::newRow("another host") << named << u"http://evil.example:5080"_s;
    QTest::newRow("a name that ends with the node's") << named << u"http://evilnode1.example.org:5080"_s;
    QTest::newRow("a part of the node's name in front") << named << u"http://node1.example.org.evil.example:5080"_s;
    QTest::newRow("a host below the node's") << named << u"http://x.node1.example.org:5080"_s;
    QTest::newRow("the node's name for a user") << named << u"http://node1.example.org:5080@evil.example"_s;
    QTest::newRow("another port") << named << u"http://node1.example.org:5081"_s;
    QTest::newRow("a port that begins like the node's") << named << u"http://node1.example.org:50801"_s;
    QTest::newRow("the default port") << named << u"http://node1.example.org"_s;
    QTest::newRow("another protocol") << named << u"https://node1.example.org:5080"_s;
    QTest::newRow("a path behind it") << named << u"http://node1.example.org:5080/"_s;
    QTest::newRow("capitals, which no browser sends") << named << u"HTTP://NODE1.EXAMPLE.ORG:5080"_s;
    QTest::newRow("spaces around it") << named << u" http://node1.example.org:5080"_s;
    QTest::newRow("two origins") << named << u"http://node1.example.org:5080 http://evil.example"_s;
    QTest::newRow("a loopback name for a node elsewhere") << named << u"http://localhost:5080"_s;
    const NodeRecord local = node(u"127.0.0.1"_s);
    QTest::newRow("loopback, another port") << local << u"http://localhost:5081"_s;
    QTest::newRow("loopback, another protocol") << local << u"https://localhost:5080"_s;
    QTest::newRow("a name that begins like loopback") << local << u"http://localhost.evil.example:5080"_s;
    QTest::newRow("a name that begins like 127.0.0.1") << local << u"http://127.0.0.1.evil.example:5080"_s;
    const NodeRecord plain = node(u"node1.example.org"_s, 80);
    QTest::newRow("the default port, written out") << plain << u"http://node1.example.org:80"_s;
}

void tst_NodeRules::foreignOrigins()
{
    QFETCH(NodeRecord, record);
    QFETCH(QString, origin);
    QVERIFY(!isOriginOf(record, origin));
}

void tst_NodeRules::origin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a host") << u"https://www.example.org"_s << true;
    QTest::newRow("a host and a port") << u"http://localhost:8000"_s << true;
    QTest::newRow("an IPv6 address") << u"http://[::1]:8000"_s << true;
    QTest::newRow("an international name as browsers send it") << u"http://xn--bcher-kva.example"_s << true;
    QTest::newRow("an international name as people write it") << u"http://b\u00fccher.example"_s << false;
    QTest::newRow("the default port, written out") << u"https://www.example.org:443"_s << false;
    QTest::newRow("a slash behind it") << u"https://www.example.org/"_s << false;
    QTest::newRow("a path") << u"https://www.example.org/meet"_s << false;
    QTest::newRow("a user") << u"https://me@www.example.org"_s << false;
    QTest::newRow("capitals") << u"https://WWW.example.org"_s << false;
    QTest::newRow("another protocol") << u"ftp://www.example.org"_s << false;
    QTest::newRow("no protocol") << u"www.example.org"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
    QTest::newRow("a star in the host") << u"https://*.example.org"_s << false;
    QTest::newRow("none") << u"null"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void tst_NodeRules::origin()
{
    QFETCH(QString, text);
    QTEST(isOrigin(text), "expected");
}

void tst_NodeRules::columnText()
{
    QCOMPARE(nodeColumnText(NodeId(3), u"10.1.1.2"_s), u"10.1.1.2 [3]"_s);
}

ATRIUM_TEST(tst_NodeRules)
#include "tst_noderules.moc"
