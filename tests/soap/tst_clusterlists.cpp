// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! What ClusterService lists. Node 1 serves room "Aula", in which one person stands. */
class tst_ClusterLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void listsConnections();
    void listsPlacement();
    void listsPeers();
    void listsJobs();

private:
    SoapReply call(const QString &operation, const SoapArguments &arguments = {})
    {
        return callCluster(*m_services, m_sid, operation, arguments);
    }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    QString m_sid;
};

void tst_ClusterLists::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_fixture->enterRoom(u"p1"_s);
    m_sid = m_fixture->loggedIn(u"moodle"_s);
}

void tst_ClusterLists::listsConnections()
{
    const auto connections = [&](int start, const char *filter) {
        return call(u"getConnections"_s,
                    {{"start", QString::number(start)}, {"max", u"10"_s}, {"filter", QLatin1String(filter)}})
            .body;
    };
    const QByteArray all = connections(0, "");
    QVERIFY2(all.contains("<ax21:login>plain</ax21:login><ax21:nodeId>1</ax21:nodeId><ax21:nodeName>n1</"
                          "ax21:nodeName><ax21:publicSID>p1</ax21:publicSID>"),
             all.constData());
    QVERIFY2(all.contains("<ax21:roomName>Aula</ax21:roomName><ax21:server>10.0.0.1 [1]</ax21:server>"),
             all.constData());
    QVERIFY2(all.contains("<ax21:userip>192.0.2.7</ax21:userip></ax21:connections><ax21:total>1</ax21:total>"),
             all.constData());
    QVERIFY(connections(0, "aul").contains("<ax21:total>1</ax21:total>"));
    QVERIFY(connections(1, "").contains("<ns:return xsi:type=\"ax21:ConnectionPage\"><ax21:total>1</ax21:total>"));
    QVERIFY(connections(0, "%").contains("<ns:return xsi:type=\"ax21:ConnectionPage\"><ax21:total>0</ax21:total>"));
}

void tst_ClusterLists::listsPlacement()
{
    const QByteArray placement = call(u"getPlacement"_s).body;
    QVERIFY2(placement.contains("<ns:return "
                                "xsi:type=\"ax21:Placement\"><ax21:capacity>25</ax21:capacity><ax21:epoch>1</"
                                "ax21:epoch><ax21:mediaNeed>preferred</ax21:mediaNeed><ax21:nodeId>1</ax21:nodeId>"
                                "<ax21:nodeName>n1</ax21:nodeName><ax21:people>1</ax21:people>"),
             placement.constData());
}

void tst_ClusterLists::listsPeers()
{
    QVERIFY(!call(u"getPeers"_s).body.contains("<ax21:address>"));
    PeerStatus connected;
    connected.node = Common::NodeId(1);
    connected.address = u"10.0.0.1:5636"_s;
    connected.connected = true;
    connected.sent = 7;
    connected.acknowledged = 5;
    connected.queuedBytes = 90;
    connected.lag = Common::Millis(1200);
    connected.reconnects = 2;
    PeerStatus silent;
    silent.address = u"10.0.0.8:5636"_s;
    silent.lastError = u"Connection refused"_s;
    m_fixture->peers = {connected, silent};
    const QByteArray peers = call(u"getPeers"_s).body;
    QVERIFY2(peers.contains("<ns:return xsi:type=\"ax21:Peer\"><ax21:acknowledged>5</ax21:acknowledged>"
                            "<ax21:address>10.0.0.1:5636</ax21:address><ax21:connected>true</ax21:connected>"
                            "<ax21:fromId>1</ax21:fromId><ax21:fromName>n1</ax21:fromName><ax21:lagMs>1200</"
                            "ax21:lagMs><ax21:lastError></ax21:lastError><ax21:nodeId>1</ax21:nodeId>"
                            "<ax21:nodeName>n1</ax21:nodeName><ax21:queuedBytes>90</ax21:queuedBytes>"
                            "<ax21:reconnects>2</ax21:reconnects><ax21:sent>7</ax21:sent></ns:return>"),
             peers.constData());
    QVERIFY2(peers.contains("<ax21:lastError>Connection refused</ax21:lastError><ax21:nodeId>0</ax21:nodeId>"
                            "<ax21:nodeName></ax21:nodeName>"),
             peers.constData());
}

void tst_ClusterLists::listsJobs()
{
    m_fixture->addJob(u"test.job"_s);
    const SoapReply jobs = call(u"getJobs"_s);
    QVERIFY2(jobs.body.contains("</ax21:finishedAt><ax21:name>test.job</ax21:name><ax21:nodeId>1</ax21:nodeId>"
                                "<ax21:outcome>failed: nothing there</ax21:outcome><ax21:startedAt>"),
             jobs.body.constData());
    const auto time = [&](const char *name) {
        return QDateTime::fromString(QString::fromLatin1(field(jobs, name)), Qt::ISODateWithMs);
    };
    QCOMPARE(time("finishedAt").msecsTo(time("dueAt")), 60000);
    QVERIFY(time("startedAt") <= time("finishedAt"));
}

ATRIUM_TEST(tst_ClusterLists)
#include "tst_clusterlists.moc"
