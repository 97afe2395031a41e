// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitprovider.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

class tst_CommitProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void optionsAreRead();
    void defaultsAreOpenJpas();
    void optionsWithoutEffectAreTaken_data();
    void optionsWithoutEffectAreTaken();
    void addressesOfOneNode_data();
    void addressesOfOneNode();
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
    QTest::newRow("no addresses") << u"tcp(Port=5640)"_s << none;
    QTest::newRow("a port for all that have none") << u"tcp(Port=5640, Addresses=10.1.1.1;10.1.1.2:5637)"_s
                                                   << QList<PeerAddress>{{u"10.1.1.1"_s, 5640}, {u"10.1.1.2"_s, 5637}};
    QTest::newRow("a port that is said behind the addresses")
        << u"tcp(Addresses=10.1.1.1, Port=5640)"_s << QList<PeerAddress>{{u"10.1.1.1"_s, 5640}};
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

void tst_CommitProvider::optionsAreRead()
{
    const auto provider = parseCommitProvider(
        u"tcp(Addresses=10.1.1.1;10.1.1.2:5637, Port=5640, NumBroadcastThreads=2, RecoveryTimeMillis=20000, MaxIdle=2, "
        "MaxActive=2, QueueBytes=4194304, SilenceMillis=5000)"_s);
    QVERIFY2(provider, provider ? "" : qPrintable(provider.error().message));
    QCOMPARE(provider->port, 5640);
    QCOMPARE(provider->longestRetry, Common::Millis(20'000));
    QCOMPARE(provider->queueBytes, 4 << 20);
    QCOMPARE(provider->silence, Common::Millis(5000));
}

void tst_CommitProvider::defaultsAreOpenJpas()
{
    const auto provider = parseCommitProvider(u"tcp"_s);
    QVERIFY(provider);
    QCOMPARE(provider->port, 0);
    QCOMPARE(provider->longestRetry, Common::Millis(15'000));
    QCOMPARE(provider->queueBytes, 8'388'608);
    QCOMPARE(provider->silence, Common::Millis(10'000));
}

void tst_CommitProvider::optionsWithoutEffectAreTaken_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("the committing thread sends") << u"NumBroadcastThreads=0"_s;
    QTest::newRow("no bound of idle sockets") << u"MaxIdle=-1"_s;
    QTest::newRow("the later name of MaxActive") << u"MaxTotal=8"_s;
    QTest::newRow("ids of new rows") << u"TransmitPersistedObjectIds=true"_s;
    QTest::newRow("no ids of new rows") << u"TransmitPersistedObjectIds=false"_s;
}

void tst_CommitProvider::optionsWithoutEffectAreTaken()
{
    QFETCH(QString, option);
    QVERIFY(parseCommitProvider(u"tcp("_s + option + u')'));
}

void tst_CommitProvider::addressesOfOneNode_data()
{
    QTest::addColumn<PeerAddress>("address");
    QTest::addColumn<QString>("text");
    QTest::newRow("IPv4") << PeerAddress{u"10.1.1.1"_s, 5636} << u"10.1.1.1:5636"_s;
    QTest::newRow("IPv6") << PeerAddress{u"::1"_s, 5637} << u"[::1]:5637"_s;
    QTest::newRow("a name") << PeerAddress{u"node2"_s, 1} << u"node2:1"_s;
}

void tst_CommitProvider::addressesOfOneNode()
{
    QFETCH(PeerAddress, address);
    QTEST(address.text(), "text");
    const auto parsed = parsePeerAddress(address.text(), 9);
    QVERIFY(parsed);
    QCOMPARE(*parsed, address);
}

void tst_CommitProvider::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &text, const QString &message) {
        QTest::newRow(name) << text << message;
    };
    row("JMS", u"jms(Topic=x)"_s, u"The provider \"jms\" of OpenJPA does not exist here."_s);
    row("the one inside a process", u"sjvm"_s, u"The provider \"sjvm\" of OpenJPA does not exist here."_s);
    row("a provider nobody knows", u"tcpx(Addresses=a)"_s, u"\"tcpx(Addresses=a)\" is not understood."_s);
    row("capitals", u"TCP(Addresses=a)"_s, u"The provider \"TCP\" is spelled tcp."_s);
    row("addresses alone", u"10.1.1.1;10.1.1.2"_s, u"\"10.1.1.1;10.1.1.2\" is not understood."_s);
    row("options alone", u"(Port=1)"_s, u"\"(Port=1)\" is not understood."_s);
    row("an open parenthesis", u"tcp(Addresses=10.1.1.1"_s,
        u"The closing parenthesis of \"tcp(Addresses=10.1.1.1\" is missing."_s);
    row("an opening parenthesis alone", u"tcp("_s, u"The closing parenthesis of \"tcp(\" is missing."_s);
    row("a closing parenthesis alone", u"tcp)"_s, u"The opening parenthesis of \"tcp)\" is missing."_s);
    row("more behind it", u"tcp(Port=1) x"_s, u"\"x\" behind the closing parenthesis is too much."_s);
    row("a parenthesis too many", u"tcp(Addresses=node2))"_s, u"\")\" behind the closing parenthesis is too much."_s);
    row("an unknown option", u"tcp(Addresses=10.1.1.1, Colour=red)"_s,
        u"The option \"Colour\" is not known. Known are: Addresses, Port, RecoveryTimeMillis, QueueBytes, "
        "SilenceMillis, NumBroadcastThreads, MaxIdle, MaxActive, MaxTotal, TransmitPersistedObjectIds."_s);
    row("an option in other case", u"tcp(addresses=10.1.1.1)"_s, u"The option \"addresses\" is spelled Addresses."_s);
    row("an option twice", u"tcp(Port=1, Port=1)"_s, u"The option \"Port\" is there twice."_s);
    row("an option without a value", u"tcp(Addresses)"_s, u"The option \"Addresses\" has no value."_s);
    row("an empty value", u"tcp(Port= , MaxIdle=2)"_s, u"The option \"Port\" has no value."_s);
    row("a value without an option", u"tcp(=5)"_s, u"The option \"\" is not known."_s);
    row("addresses split by commas", u"tcp(Addresses=10.1.1.1,10.1.1.2)"_s, u"The option \"10.1.1.2\" is not known."_s);
    row("letters for a number", u"tcp(Port=http)"_s, u"Port must be a whole number from 1 to 65535, not \"http\"."_s);
    row("a fraction for a number", u"tcp(MaxIdle=1.5)"_s,
        u"MaxIdle must be a whole number from -1 to 1000, not \"1.5\"."_s);
    row("a number too large for any", u"tcp(Port=9223372036854775808)"_s,
        u"Port must be a whole number from 1 to 65535, not \"9223372036854775808\"."_s);
    row("listening on port 0", u"tcp(Port=0)"_s, u"Port must be a whole number from 1 to 65535, not \"0\"."_s);
    row("no time to recover", u"tcp(RecoveryTimeMillis=0)"_s,
        u"RecoveryTimeMillis must be a whole number from 100 to 3600000, not \"0\"."_s);
    row("a queue shorter than a frame", u"tcp(QueueBytes=1000000)"_s,
        u"QueueBytes must be a whole number from 2097152 to 1073741824, not \"1000000\"."_s);
    row("hardly any silence", u"tcp(SilenceMillis=999)"_s,
        u"SilenceMillis must be a whole number from 1000 to 600000, not \"999\"."_s);
    row("threads below none", u"tcp(NumBroadcastThreads=-1)"_s,
        u"NumBroadcastThreads must be a whole number from 0 to 1000, not \"-1\"."_s);
    row("neither true nor false", u"tcp(TransmitPersistedObjectIds=yes)"_s,
        u"TransmitPersistedObjectIds must be true or false, not \"yes\"."_s);
    for (const QString &address :
         {u"node2:0"_s, u"node2:65536"_s, u"node2:http"_s, u"node2:"_s, u":5636"_s, u"2001:db8::1"_s, u"[2001:db8::1"_s,
          u"[:::]"_s, u"[10.1.1.1]"_s, u"node 2"_s, u"node2/x"_s})
        row(qPrintable(u"the address "_s + address), u"tcp(Addresses=node1;"_s + address + u')',
            u"\""_s + address + u"\" is not an address."_s);
}

void tst_CommitProvider::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto provider = parseCommitProvider(text);
    QVERIFY(!provider);
    QCOMPARE(provider.error().code, Common::ErrorCode::Config);
    QVERIFY2(provider.error().message.startsWith(message), qPrintable(provider.error().message));
    QVERIFY(!provider.error().remedy.isEmpty());
}

ATRIUM_TEST(tst_CommitProvider)
#include "tst_commitprovider.moc"
