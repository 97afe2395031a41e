// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitprovider.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

class tst_CommitProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
};

void tst_CommitProvider::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<PeerAddress>>("addresses");
    const QList<PeerAddress> none;
    QTest::newRow("the seed's line") << u"tcp(Addresses=10.1.1.1;10.1.1.2)"_s
                                     << QList<PeerAddress>{{u"10.1.1.1"_s, 5636}, {u"10.1.1.2"_s, 5636}};
    QTest::newRow("nothing: all is in the node table") << u""_s << none;
    QTest::newRow("spaces alone") << u"  "_s << none;
    QTest::newRow("no options") << u"tcp"_s << none;
    QTest::newRow("empty options") << u"tcp()"_s << none;
    QTest::newRow("no addresses") << u"tcp(Addresses=)"_s << none;
    QTest::newRow("ports") << u"tcp(Addresses=10.1.1.1:5637;node2:1;node3:65535)"_s
                           << QList<PeerAddress>{{u"10.1.1.1"_s, 5637}, {u"node2"_s, 1}, {u"node3"_s, 65535}};
    QTest::newRow("host names") << u"tcp(Addresses=node-2.example.org)"_s
                                << QList<PeerAddress>{{u"node-2.example.org"_s, 5636}};
    QTest::newRow("IPv6 in brackets") << u"tcp(Addresses=[2001:db8::1];[::1]:5637)"_s
                                      << QList<PeerAddress>{{u"2001:db8::1"_s, 5636}, {u"::1"_s, 5637}};
    QTest::newRow("spaces everywhere") << u" tcp ( Addresses = 10.1.1.1 ; 10.1.1.2:5637 ) "_s
                                       << QList<PeerAddress>{{u"10.1.1.1"_s, 5636}, {u"10.1.1.2"_s, 5637}};
    QTest::newRow("an empty part between semicolons")
        << u"tcp(Addresses=10.1.1.1;;10.1.1.2;)"_s << QList<PeerAddress>{{u"10.1.1.1"_s, 5636}, {u"10.1.1.2"_s, 5636}};
}

void tst_CommitProvider::understands()
{
    QFETCH(QString, text);
    const auto provider = parseCommitProvider(text);
    QVERIFY2(provider, provider ? "" : qPrintable(provider.error().message));
    QTEST(provider->addresses, "addresses");
}

void tst_CommitProvider::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); // that the message names
    QTest::newRow("another provider") << u"jms(Topic=x)"_s << u"jms(Topic=x)"_s;
    QTest::newRow("another provider that begins alike") << u"tcpx(Addresses=a)"_s << u"tcpx(Addresses=a)"_s;
    QTest::newRow("capitals") << u"TCP(Addresses=a)"_s << u"TCP(Addresses=a)"_s;
    QTest::newRow("addresses alone") << u"10.1.1.1;10.1.1.2"_s << u"10.1.1.1;10.1.1.2"_s;
    QTest::newRow("an open parenthesis") << u"tcp(Addresses=10.1.1.1"_s << u"tcp(Addresses=10.1.1.1"_s;
    QTest::newRow("more behind it") << u"tcp(Addresses=10.1.1.1) x"_s << u"tcp(Addresses=10.1.1.1) x"_s;
    QTest::newRow("an unknown option") << u"tcp(Addresses=10.1.1.1, Colour=red)"_s << u"Colour"_s;
    QTest::newRow("an option in other case") << u"tcp(addresses=10.1.1.1)"_s << u"addresses"_s;
    QTest::newRow("an option without a value") << u"tcp(Addresses)"_s << u"Addresses"_s;
    QTest::newRow("addresses split by commas") << u"tcp(Addresses=10.1.1.1,10.1.1.2)"_s << u"10.1.1.2"_s;
    QTest::newRow("port 0") << u"tcp(Addresses=node2:0)"_s << u"node2:0"_s;
    QTest::newRow("a port too high") << u"tcp(Addresses=node2:65536)"_s << u"node2:65536"_s;
    QTest::newRow("a port of letters") << u"tcp(Addresses=node2:http)"_s << u"node2:http"_s;
    QTest::newRow("a port of nothing") << u"tcp(Addresses=node2:)"_s << u"node2:"_s;
    QTest::newRow("a port alone") << u"tcp(Addresses=:5636)"_s << u":5636"_s;
    QTest::newRow("IPv6 without brackets") << u"tcp(Addresses=2001:db8::1)"_s << u"2001:db8::1"_s;
    QTest::newRow("an open bracket") << u"tcp(Addresses=[2001:db8::1)"_s << u"[2001:db8::1"_s;
    QTest::newRow("brackets around no IPv6 address") << u"tcp(Addresses=[:::])"_s << u"[:::]"_s;
    QTest::newRow("brackets around an IPv4 address") << u"tcp(Addresses=[10.1.1.1])"_s << u"[10.1.1.1]"_s;
    QTest::newRow("a space inside an address") << u"tcp(Addresses=node 2)"_s << u"node 2"_s;
    QTest::newRow("a path behind an address") << u"tcp(Addresses=node2/x)"_s << u"node2/x"_s;
    QTest::newRow("a parenthesis too many") << u"tcp(Addresses=node2))"_s << u"node2)"_s;
}

void tst_CommitProvider::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto provider = parseCommitProvider(text);
    QVERIFY(!provider);
    QCOMPARE(provider.error().code, Common::ErrorCode::Config);
    const QString quoted = u'"' + part + u'"';
    QVERIFY2(provider.error().message.contains(quoted), qPrintable(provider.error().message));
    QVERIFY(!provider.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CommitProvider)
#include "tst_commitprovider.moc"
