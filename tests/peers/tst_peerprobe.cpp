// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peerprobe.h"
#include "agent/peers/peertls.h"
#include "tests/peers/peernode.h"
#include "tests/support/certificates.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTest>

#include <future>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Outcome = PeerProbe::Outcome;

namespace {

struct Caller
{
    qint64 node = 1;
    QByteArray key = QByteArray(32, 'k');
    QString cluster = u"test"_s;
    qint64 protocol = peerProtocolVersion;
    qint64 oldest = oldestPeerProtocol;
    std::optional<QSslConfiguration> tls = {};
    Millis patience = 5s;
};

} // namespace

/*! What keeps two nodes from hearing each other is told apart, and looking at it changes nothing. */
class tst_PeerProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_certificates.addAuthority(u"ca"_s) && m_certificates.addAuthority(u"other-ca"_s));
        QVERIFY(m_certificates.addNode(u"one"_s, u"ca"_s) && m_certificates.addNode(u"two"_s, u"ca"_s));
        QVERIFY(m_certificates.addNode(u"foreign"_s, u"other-ca"_s));
    }
    void init()
    {
        m_database = databaseOfThree();
        QVERIFY(m_database);
    }

    void nodeThatIsWellAnswersAndTakesNobodyForPresent()
    {
        PeerNode two(*m_database, 2);
        PeerNode three(*m_database, 3);
        three.call({{2, two.address()}});
        QTRY_VERIFY(three.reaches(two));
        QList<NodeId> seen;
        connect(&two.channel, &CommitChannel::seen, this, [&seen](NodeId node) { seen.append(node); });
        const PeerProbe probe = look(two.address());
        QCOMPARE(probe.outcome, Outcome::Well);
        QCOMPARE(probe.node, NodeId(2));
        QVERIFY(!two.channel.connectedPeers().contains(NodeId(1)));
        QVERIFY(!seen.contains(NodeId(1)));
        // Also by the number of a node that is connected: that one stays.
        QCOMPARE(look(two.address(), {.node = 3}).outcome, Outcome::Well);
        QVERIFY(three.commit(4));
        QTRY_COMPARE(two.rooms, QList<qint64>{4});
        QCOMPARE(three.statusOf(2).reconnects, 0);
    }

    void whatIsWrongIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("cluster");
        QTest::addColumn<qint64>("protocol");
        QTest::addColumn<Outcome>("outcome");
        const QByteArray right(32, 'k');
        QTest::newRow("nothing") << right << u"test"_s << qint64(peerProtocolVersion) << Outcome::Well;
        QTest::newRow("another key") << QByteArray(32, 'x') << u"test"_s << qint64(peerProtocolVersion)
                                     << Outcome::WrongKey;
        QTest::newRow("another cluster") << right << u"other"_s << qint64(peerProtocolVersion) << Outcome::OtherCluster;
        QTest::newRow("a protocol of long ago") << right << u"test"_s << qint64(-7) << Outcome::OtherProtocol;
    }
    void whatIsWrongIsToldApart()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, cluster);
        QFETCH(qint64, protocol);
        PeerNode two(*m_database, 2);
        const PeerProbe probe =
            look(two.address(), {.key = key, .cluster = cluster, .protocol = protocol, .oldest = protocol});
        QTEST(probe.outcome, "outcome");
    }

    void nobodyThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const PeerAddress address{u"127.0.0.1"_s, server.serverPort()};
        server.close();
        const PeerProbe probe = look(address);
        QCOMPARE(probe.outcome, Outcome::NotReached);
        QVERIFY(!probe.words.isEmpty());
    }

    void somebodyWhoSaysNothingIsGivenUp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(look({u"127.0.0.1"_s, server.serverPort()}, {.patience = 200ms}).outcome, Outcome::Silent);
        QVERIFY(timer.elapsed() < 5000);
    }

    void tlsOfTheTwoMustFit_data()
    {
        QTest::addColumn<QString>("own"); // empty: none
        QTest::addColumn<QString>("others");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("both of one authority") << u"one"_s << u"two"_s << Outcome::Well;
        QTest::newRow("this one alone") << u"one"_s << QString() << Outcome::TlsMismatch;
        QTest::newRow("the other one alone") << QString() << u"two"_s << Outcome::TlsMismatch;
        QTest::newRow("another authority here") << u"foreign"_s << u"two"_s << Outcome::TlsMismatch;
    }
    void tlsOfTheTwoMustFit()
    {
        QFETCH(QString, own);
        QFETCH(QString, others);
        const auto tls = [this](const QString &name) {
            return name.isEmpty()
                ? std::optional<QSslConfiguration>()
                : std::optional(peerTls(m_certificates.identity(name, name == u"foreign"_s ? u"other-ca"_s : u"ca"_s)));
        };
        PeerNode two(*m_database, 2, {.tls = tls(others)});
        const PeerProbe probe = look(two.address(), {.tls = tls(own)});
        QTEST(probe.outcome, "outcome");
        if (own.isEmpty()) // what the other one's TLS made of it is nothing to tell people
            QCOMPARE(probe.words, QString());
    }

private:
    // In a thread of its own, as it waits: the node that is called lives in this one.
    static PeerProbe look(const PeerAddress &address, const Caller &caller = {})
    {
        auto probe = std::async(std::launch::async, [&] {
            SystemRandom random;
            return probePeer(address, {NodeId(caller.node), 0, caller.cluster, caller.protocol, caller.oldest},
                             caller.key, caller.tls, random, caller.patience);
        });
        (void)QTest::qWaitFor([&probe] { return probe.wait_for(0ms) == std::future_status::ready; }, 30000);
        return probe.get();
    }

    Certificates m_certificates;
    std::unique_ptr<TestDatabase> m_database;
};

ATRIUM_TEST(tst_PeerProbe)
#include "tst_peerprobe.moc"
