// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monitoring/scrape.h"
#include "tests/support/freeport.h"
#include "tests/support/testprogram.h"
#include "tests/websocket/rawclient.h"

#include <QFile>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! Real nodes as those see them who watch them: load balancers, Prometheus, strangers. */
class tst_Watched : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cluster.reset(); }

    void readinessNamesEachCheck();
    void mediaServerThatIsDownIsToldEverywhere();
    void strangersHearNoMoreThanUpAndReady();
    void tokenOpensWhatTheAddressDoesNot();
    void withoutDatabaseANodeIsNotReadyAndStillTellsWhy();
    void whatTheJournalDoesNotTakeIsSaidOnStandardError();

private:
    void start(int nodes, const QMap<QString, QString> &config = {}, DatabaseDriver driver = DatabaseDriver::Sqlite);
    RawAnswer askFrom(const QByteArray &address, const QByteArray &path, const QByteArray &headers = {}) const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
};

void tst_Watched::init()
{
    m_cluster.reset();
    m_database.reset();
}

void tst_Watched::start(int nodes, const QMap<QString, QString> &config, DatabaseDriver driver)
{
    m_database = TestDatabase::start(driver);
    QVERIFY(m_database);
    m_cluster = std::make_unique<AgentCluster>(*m_database, nodes, ClusterOptions{.config = config});
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->startAll());
}

RawAnswer tst_Watched::askFrom(const QByteArray &address, const QByteArray &path, const QByteArray &headers) const
{
    RawClient client(m_cluster->port(1), address);
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
    return client.readAnswer();
}

void tst_Watched::readinessNamesEachCheck()
{
    start(2);
    const auto checks = [this](int node = 1) {
        return QString::fromUtf8(askPlainly(*m_cluster, node, u"/readyz?verbose"_s).body);
    };
    QTRY_VERIFY2(checks().contains(u"[+]peers ok: 1 connected of 1 expected\n"_s), qPrintable(checks()));
    static const QRegularExpression lease(u"^\\[\\+\\]lease ok: \\d+ ms left\n"_s);
    static const QRegularExpression database(u"\n\\[\\+\\]database ok: last answered \\d+ ms ago, within \\d+ ms\n"_s);
    static const QRegularExpression rooms(u"\n\\[\\+\\]rooms ok: \\d+ threads\n"_s);
    for (const auto &expected : {lease, database, rooms})
        QVERIFY2(checks().contains(expected), qPrintable(checks()));
    static const QRegularExpression files(u"\n\\[\\+\\]files ok: upload (alone|shared), streams (alone|shared)\n"_s);
    QTRY_VERIFY2(checks().contains(files), qPrintable(checks()));
    QVERIFY2(checks().contains(u"\n[+]media ok: none\n[+]draining ok: no\n"_s), qPrintable(checks()));
    QVERIFY(checks().endsWith(u"\nreadyz check passed\n"_s));

    // What is worth knowing, and keeps nobody from serving rooms.
    m_cluster->kill(2);
    QTRY_VERIFY2(checks().contains(u"[-]peers failed: 0 connected of 1 expected, not node 2 (the node is ready all the "
                                   "same)\n"_s)
                     || checks().contains(u"[+]peers ok: 0 connected of 0 expected"_s), // it is dead by now
                 qPrintable(checks()));
    QCOMPARE(askPlainly(*m_cluster, 1, u"/readyz"_s).status, 200);
    const auto drained =
        runProgram(agentProgram(), {u"drain"_s, u"--config"_s, m_cluster->configFile(1), u"--node"_s, u"1"_s});
    QVERIFY2(drained.exitCode == 0, qPrintable(drained.output));
    QTRY_VERIFY2(checks().contains(u"[-]draining failed: gets no new rooms (the node is ready all the same)\n"_s),
                 qPrintable(checks()));
    QCOMPARE(askPlainly(*m_cluster, 1, u"/readyz"_s).status, 200);
}

void tst_Watched::mediaServerThatIsDownIsToldEverywhere()
{
    QTcpServer nobody; // its port is nobody's once it is closed
    QVERIFY(listenOnFreePort(nobody));
    const QString url = u"\"ws://127.0.0.1:%1\""_s.arg(nobody.serverPort());
    nobody.close();
    start(1, {{u"media.janus_url"_s, url}, {u"media.streams"_s, u"200"_s}});
    const QString checks = QString::fromUtf8(askPlainly(*m_cluster, 1, u"/readyz?verbose"_s).body);
    QVERIFY2(checks.contains(u"\n[-]media failed: down (the node is ready all the same)\n"_s), qPrintable(checks));
    QCOMPARE(askPlainly(*m_cluster, 1, u"/readyz"_s).status, 200);
    const Scrape scrape = scrapeOf(*m_cluster, 1);
    QCOMPARE(scrape["atrium_media_server_state{state=\"down\"}"], 1);
    QCOMPARE(scrape["atrium_media_server_state{state=\"none\"}"], 0);
    QCOMPARE(scrape["atrium_media_streams"], 0);
    QCOMPARE(scrape["atrium_media_streams_limit"], 200);

    // The cluster knows with the first heartbeat.
    const auto status = [this](const QStringList &more) {
        return runProgram(agentProgram(), QStringList{u"status"_s, u"--config"_s, m_cluster->configFile(1)} + more)
            .output;
    };
    QTRY_VERIFY2(status({}).contains(u"Media server: down"_s), qPrintable(status({})));
    QVERIFY2(status({u"--json"_s}).contains(u"\"mediaServer\":{\"maxStreams\":200,\"state\":\"down\",\"streams\":0}"_s),
             qPrintable(status({u"--json"_s})));
    const auto admin = m_cluster->admin(1);
    const auto added = admin->send("POST", u"rooms"_s, R"({"name": "Needs it", "needsMediaServer": true})");
    QCOMPARE(added.status, 201);
    const auto refused = admin->send("POST", u"rooms/%1/enter"_s.arg(added.json().value(u"id"_s).toInteger()));
    QCOMPARE(refused.status, 503);
    QVERIFY2(refused.body.contains("node1: its media server is down")
                 && refused.body.contains("Start the media server of node1"),
             refused.body.constData());
}

void tst_Watched::strangersHearNoMoreThanUpAndReady()
{
    start(1, {{u"metrics.allow"_s, u"[\"127.0.0.1\"]"_s}});
    const RawAnswer nothing = askFrom("127.0.0.9", "/nothing-at-all");
    QCOMPARE(nothing.status, 404);
    const RawAnswer metrics = askFrom("127.0.0.9", "/metrics");
    QCOMPARE(metrics.status, 404);
    QCOMPARE(metrics.body, nothing.body);
    const auto withoutIds = [](const RawAnswer &answer) {
        return QString::fromLatin1(answer.head).remove(QRegularExpression(u"X-Request-Id: \\w+"_s));
    };
    QCOMPARE(withoutIds(metrics), withoutIds(nothing));
    RawClient poster(m_cluster->port(1), "127.0.0.9");
    poster.send("POST /metrics HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    const RawAnswer posted = poster.readAnswer();
    RawClient elsewhere(m_cluster->port(1), "127.0.0.9");
    elsewhere.send("POST /nothing-at-all HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(withoutIds(posted), withoutIds(elsewhere.readAnswer()));
    QCOMPARE(askFrom("127.0.0.9", "/metrics", "Authorization: Bearer guess\r\n").status, 404);
    QCOMPARE(askFrom("127.0.0.9", "/readyz").body, QByteArray("ready\n"));
    QCOMPARE(askFrom("127.0.0.9", "/readyz?verbose").body, QByteArray("ready\n"));
    QCOMPARE(askFrom("127.0.0.9", "/livez?verbose").body, QByteArray("up\n"));

    QCOMPARE(askFrom("127.0.0.1", "/metrics").status, 200);
    QVERIFY(askFrom("127.0.0.1", "/readyz?verbose").body.startsWith("[+]lease ok"));
    QVERIFY(askFrom("127.0.0.1", "/readyz").body.startsWith("ready\nfiles: "));
}

void tst_Watched::tokenOpensWhatTheAddressDoesNot()
{
    QTemporaryDir folder;
    QFile token(folder.filePath(u"token"_s));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write("a-long-word\n");
    token.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    token.close();
    start(1, {{u"metrics.allow"_s, u"[]"_s}, {u"metrics.token_file"_s, u"\"%1\""_s.arg(token.fileName())}});
    QCOMPARE(askFrom("127.0.0.1", "/metrics").status, 404);
    QCOMPARE(askFrom("127.0.0.1", "/metrics", "Authorization: Bearer a-long-wor\r\n").status, 404);
    QCOMPARE(askFrom("127.0.0.1", "/metrics", "Authorization: Bearer a-long-word\r\n").status, 200);
    QVERIFY(askFrom("127.0.0.1", "/readyz?verbose", "Authorization: Bearer a-long-word\r\n").body.startsWith("[+]"));
    QVERIFY(!m_cluster->log(1).contains(u"a-long-word"_s));
}

void tst_Watched::withoutDatabaseANodeIsNotReadyAndStillTellsWhy()
{
    start(1, {}, DatabaseDriver::Postgresql);
    const Scrape before = scrapeOf(*m_cluster, 1);
    QCOMPARE(before["atrium_node_ready"], 1);
    QVERIFY(m_database->stopServer());
    QTRY_COMPARE(askPlainly(*m_cluster, 1, u"/readyz"_s).status, 503);
    QElapsedTimer timer;
    timer.start();
    const Scrape now = scrapeOf(*m_cluster, 1);
    QVERIFY2(timer.elapsed() < 300, qPrintable(QString::number(timer.elapsed()))); // it waited for nothing
    QCOMPARE(now.status, 200);
    QCOMPARE(now["atrium_node_ready"], 0);
    const QByteArray errors("atrium_database_errors_total{user=\"lease\",kind=\"connection\"}");
    const QByteArray refused("atrium_database_connects_refused_total{user=\"lease\"}");
    QVERIFY(now[errors] + now[refused] > before[errors] + before[refused]);
    const QByteArray checks = askPlainly(*m_cluster, 1, u"/readyz?verbose"_s).body;
    QVERIFY2(checks.contains("[-]database failed: last answered "), checks.constData());
    QVERIFY2(checks.endsWith("readyz check failed\n"), checks.constData());
    QCOMPARE(askPlainly(*m_cluster, 1, u"/livez"_s).status, 200);
    QVERIFY(m_database->startServer());
    QTRY_COMPARE_WITH_TIMEOUT(scrapeOf(*m_cluster, 1)["atrium_node_ready"], 1, 20000);
}

// Where there is a journal, it has the lines; nothing is lost where there is none.
void tst_Watched::whatTheJournalDoesNotTakeIsSaidOnStandardError()
{
    start(1, {{u"log.format"_s, u"\"journald\""_s}});
    const QString line = u"agent.app node 1 serves"_s;
    if (QFile::exists(u"/run/systemd/journal/socket"_s))
        QVERIFY(!m_cluster->log(1).contains(line));
    else
        QVERIFY(m_cluster->log(1).contains(line));
}

ATRIUM_TEST(tst_Watched)
#include "tst_watched.moc"
