// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/tusclient.h"
#include "tests/monitoring/scrape.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! Ids of requests on two real nodes: in answers, in errors, in the logs of both. */
class tst_RequestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyAnswerHasAnId();
    void idThatIsGivenIsKept();
    void idThatIsNoneIsReplaced_data();
    void idThatIsNoneIsReplaced();
    void errorsOfTheApiNameIt();
    void refusedUploadsNameIt();
    void faultsNameIt_data();
    void faultsNameIt();
    void otherNodesLogHasIt();
    void linesOfTheLogAreJson();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
};

void tst_RequestIds::initTestCase()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    m_cluster =
        std::make_unique<AgentCluster>(*m_database, 2, ClusterOptions{.config = {{u"log.format"_s, u"\"json\""_s}}});
    QVERIFY(m_cluster->prepare());
    QProcessEnvironment environment;
    environment.insert(u"QT_LOGGING_RULES"_s, u"agent.peers.debug=true"_s);
    for (int node = 1; node <= 2; ++node)
        m_cluster->setEnvironment(node, environment);
    QVERIFY(m_cluster->startAll());
    QTRY_COMPARE(scrapeOf(*m_cluster, 1)["atrium_peer_connected{peer=\"2\"}"], 1);
}

void tst_RequestIds::cleanupTestCase()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_cluster->log(1).right(5000) << m_cluster->log(2).right(5000);
    QVERIFY(m_cluster->stop(1));
    QVERIFY(m_cluster->stop(2));
}

void tst_RequestIds::everyAnswerHasAnId()
{
    QSet<QByteArray> ids;
    for (const char *path : {"/livez", "/openmeetings/", "/nothing", "/openmeetings/api/v1/rooms",
                             "/openmeetings/services/", "/openmeetings/services/UserService?wsdl"}) {
        const QByteArray id = askPlainly(*m_cluster, 1, QLatin1String(path)).header("X-Request-Id");
        QCOMPARE(id.size(), 32);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 6);
}

void tst_RequestIds::idThatIsGivenIsKept()
{
    const QByteArray longest(64, 'z');
    for (const QByteArray &id : {QByteArray("a"), QByteArray("Trace_1.b-2"), longest})
        QCOMPARE(askPlainly(*m_cluster, 1, u"/livez"_s, {{"X-Request-Id", id}}).header("X-Request-Id"), id);
}

void tst_RequestIds::idThatIsNoneIsReplaced_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("too long") << QByteArray(65, 'z');
    QTest::newRow("a blank") << QByteArray("a b");
    QTest::newRow("markup") << QByteArray("<b>");
    QTest::newRow("beyond ASCII") << QByteArray("\xc3\xa4");
}

void tst_RequestIds::idThatIsNoneIsReplaced()
{
    QFETCH(QByteArray, id);
    const QByteArray answered = askPlainly(*m_cluster, 1, u"/livez"_s, {{"X-Request-Id", id}}).header("X-Request-Id");
    QCOMPARE(answered.size(), 32);
    QVERIFY(answered != id);
}

void tst_RequestIds::errorsOfTheApiNameIt()
{
    for (const QString &path : {u"rooms"_s, u"no-such-thing"_s}) { // refused in a thread, and at once
        const HttpAnswer refused =
            askPlainly(*m_cluster, 1, u"/openmeetings/api/v1/"_s + path, {{"X-Request-Id", "mine-7"}});
        QVERIFY(refused.status >= 400);
        QCOMPARE(refused.json().value(u"error"_s).toObject().value(u"request"_s).toString(), u"mine-7"_s);
        QCOMPARE(refused.header("X-Request-Id"), QByteArray("mine-7"));
    }
}

void tst_RequestIds::refusedUploadsNameIt()
{
    const qint64 room = m_cluster->addRoom(u"Archive"_s);
    auto admin = m_cluster->admin(1);
    TusClient tus(*admin);
    QCOMPARE(tus.begin(u"a"_s, 10, {{"room", QByteArray::number(room)}}).status, 201);
    const HttpAnswer wrongOffset = admin->send("PATCH", tus.path(), "12345",
                                               {{"Upload-Offset", "5"},
                                                {"Content-Type", "application/offset+octet-stream"},
                                                {"Tus-Resumable", "1.0.0"},
                                                {"X-Request-Id", "mine-8"}});
    QCOMPARE(wrongOffset.status, 409);
    QCOMPARE(wrongOffset.json().value(u"error"_s).toObject().value(u"request"_s).toString(), u"mine-8"_s);
}

void tst_RequestIds::faultsNameIt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const QByteArray call = "<c:getNodes xmlns:c=\"urn:atrium:cluster:v1\"><SID>nobody</SID></c:getNodes>";
    QTest::newRow("SOAP 1.1") << "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + call
            + "</e:Body></e:Envelope>"
                              << QByteArray("text/xml");
    QTest::newRow("SOAP 1.2") << "<e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\"><e:Body>" + call
            + "</e:Body></e:Envelope>"
                              << QByteArray("application/soap+xml");
}

void tst_RequestIds::faultsNameIt()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QNetworkAccessManager network;
    QNetworkRequest request(m_cluster->url(1).resolved(QUrl(u"services/ClusterService"_s)));
    request.setRawHeader("X-Request-Id", "mine-9");
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    const HttpAnswer fault = answerOf(network.post(request, body));
    QCOMPARE(fault.status, 500);
    QVERIFY2(fault.body.contains("</remedy><request>mine-9</request></error>"), fault.body.constData());
}

// Checking the shares asks the other node.
void tst_RequestIds::otherNodesLogHasIt()
{
    const QString session = m_cluster->soapSession(1);
    const QString query = u"SID=%1"_s.arg(session);
    const HttpAnswer checked = askPlainly(
        *m_cluster, 1, u"/openmeetings/services/ClusterService/checkShares?"_s + query, {{"X-Request-Id", "mine-10"}});
    QVERIFY2(checked.status == 200, checked.body.constData());
    const auto line = [this](int node) {
        const auto lines = m_cluster->log(node).split(u'\n');
        for (const QString &each : lines) {
            if (each.contains(u"asked for checkShares"_s))
                return QJsonDocument::fromJson(each.toUtf8()).object();
        }
        return QJsonObject();
    };
    QTRY_COMPARE(line(2).value(u"request"_s).toString(), u"mine-10"_s);
    QCOMPARE(line(2).value(u"peer"_s).toString(), u"1"_s);
    QCOMPARE(line(2).value(u"node"_s).toInt(), 2);
}

void tst_RequestIds::linesOfTheLogAreJson()
{
    const auto lines = m_cluster->log(1).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 3);
    for (const QString &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        for (const char *member : {"ts", "level", "category", "message"})
            QVERIFY2(object.contains(QLatin1String(member)), qPrintable(line));
    }
}

ATRIUM_TEST(tst_RequestIds)
#include "tst_requestids.moc"
