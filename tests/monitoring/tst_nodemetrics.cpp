// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/tusclient.h"
#include "tests/monitoring/scrape.h"
#include "tests/support/testprogram.h"
#include "tests/websocket/rawclient.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! What two real nodes say under /metrics. */
class tst_NodeMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void nodeTellsItsStateAndItsPeers();
    void roomsAndTheirPeopleAreCounted();
    void loginsAreCountedByOutcome();
    void callsOfServicesAreCountedByOperation();
    void bytesOfFilesAreCounted();
    void refusedWebSocketsAreCountedByReason();
    void requestsAreCountedByClassAndNeverByPath();
    void jobsAndQueuesAreTold();
    void promtoolHasNothingToSay();
    void openMetricsIsReadByPrometheusOwnParser();
    void textSaysNothingOfPeopleAndRooms();

private:
    Scrape scrape(int node = 1) const { return scrapeOf(*m_cluster, node); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
};

void tst_NodeMetrics::initTestCase()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->startAll());
}

void tst_NodeMetrics::cleanupTestCase()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << scrape().text << m_cluster->log(1).right(5000);
    QVERIFY(m_cluster->stop(1));
    QVERIFY(m_cluster->stop(2));
}

void tst_NodeMetrics::nodeTellsItsStateAndItsPeers()
{
    QTRY_COMPARE(scrape()["atrium_peer_connected{peer=\"2\"}"], 1);
    QTRY_COMPARE(scrape()["atrium_node_state{state=\"up\"}"], 1);
    QTRY_COMPARE(scrape()["atrium_cluster_nodes{state=\"up\"}"], 2);
    const Scrape now = scrape();
    QCOMPARE(now.contentType, QByteArray("text/plain; version=0.0.4; charset=utf-8"));
    QCOMPARE(now["atrium_node_info{node=\"1\"}"], 1);
    QCOMPARE(now["atrium_node_ready"], 1);
    QCOMPARE(now["atrium_node_lease_held"], 1);
    QVERIFY(now["atrium_node_lease_remaining_seconds"] > 0);
    QVERIFY(now["atrium_node_lease_remaining_seconds"] <= AgentCluster::leaseMs / 1000.0);
    QCOMPARE(now["atrium_event_loop_turning{thread=\"main\"}"], 1);
    QCOMPARE(now["atrium_event_loop_turning{thread=\"rooms-0\"}"], 1);
    QTRY_VERIFY(scrape()["atrium_event_loop_lag_seconds_count{thread=\"rooms-0\"}"] > 0);
    QVERIFY(now["atrium_database_statement_duration_seconds_count{user=\"lease\"}"] > 0);
    QVERIFY(now["process_open_fds"] > 10);
    QVERIFY(now["process_max_fds"] >= now["process_open_fds"]);
    QVERIFY(now["process_resident_memory_bytes"] > 1e6);
    QVERIFY(now["process_cpu_seconds_total"] > 0);
    QVERIFY(std::abs(now["process_start_time_seconds"] - double(QDateTime::currentSecsSinceEpoch())) < 120);
}

void tst_NodeMetrics::roomsAndTheirPeopleAreCounted()
{
    const qint64 room = m_cluster->addRoom(u"Aquarium"_s);
    auto anna = m_cluster->addUser(u"anna"_s, 1);
    auto benno = m_cluster->addUser(u"benno"_s, 1);
    const QString enter = u"rooms/%1/enter"_s.arg(room);
    RoomClient first(anna->send("POST", enter).json());
    QTRY_VERIFY(first.hasJoined());
    RoomClient second(benno->send("POST", enter).json());
    QTRY_VERIFY(second.hasJoined());
    RoomClient again(benno->send("POST", enter).json()); // the same person twice
    QTRY_VERIFY(again.hasJoined());
    // It may be on either node.
    const int node = scrape(1)["atrium_rooms_open"] > 0 ? 1 : 2;
    Scrape now = scrape(node);
    QCOMPARE(now["atrium_rooms_open"], 1);
    QCOMPARE(now["atrium_room_people"], 2);
    QCOMPARE(now["atrium_room_members"], 3);
    QCOMPARE(now["atrium_connections{kind=\"room\"}"], 3);
    QCOMPARE(now["atrium_room_joins_total"], 3);
    const double received = now["atrium_websocket_received_messages_total{kind=\"room\"}"];
    const double sent = now["atrium_websocket_sent_messages_total{kind=\"room\"}"];
    const double sentBytes = now["atrium_websocket_sent_bytes_total{kind=\"room\"}"];

    first.say(u"Water, please."_s);
    QTRY_COMPARE(second.count<Common::ChatSaidFrame>(), 1);
    QTRY_COMPARE(first.count<Common::ChatSaidFrame>(), 1);
    QTRY_COMPARE(again.count<Common::ChatSaidFrame>(), 1);
    now = scrape(node);
    QCOMPARE(now["atrium_websocket_received_messages_total{kind=\"room\"}"], received + 1);
    QVERIFY(now["atrium_websocket_received_bytes_total{kind=\"room\"}"] > 14);
    QVERIFY(now["atrium_websocket_sent_messages_total{kind=\"room\"}"] >= sent + 3);
    QVERIFY(now["atrium_websocket_sent_bytes_total{kind=\"room\"}"] > sentBytes + 3 * 14);

    again.leave();
    QTRY_COMPARE(scrape(node)["atrium_room_members"], 2);
    QCOMPARE(scrape(node)["atrium_room_people"], 2); // still there once
    second.leave();
    first.leave();
    QTRY_COMPARE(scrape(node)["atrium_room_people"], 0);
    QTRY_COMPARE(scrape(node)["atrium_rooms_open"], 0);
    QCOMPARE(scrape(node)["atrium_room_connections_ended_total{reason=\"left\"}"], 3);
}

void tst_NodeMetrics::loginsAreCountedByOutcome()
{
    const Scrape before = scrape();
    ApiClient client(m_cluster->url(1));
    QCOMPARE(client.logIn(u"anna"_s, u"wrong"_s).status, 401);
    QCOMPARE(client.logIn(u"anna"_s, u"password-anna"_s).status, 200);
    const Scrape after = scrape();
    for (const char *outcome : {"wrong", "succeeded"}) {
        const QByteArray sample = QByteArray("atrium_logins_total{way=\"page\",outcome=\"") + outcome + "\"}";
        QCOMPARE(after[sample], before[sample] + 1);
    }
    const QByteArray bySoap("atrium_logins_total{way=\"soap\",outcome=\"succeeded\"}");
    QVERIFY(!m_cluster->soapSession(1).isEmpty());
    QCOMPARE(scrape()[bySoap], before[bySoap] + 1);
}

void tst_NodeMetrics::callsOfServicesAreCountedByOperation()
{
    const QString session = m_cluster->soapSession(1);
    const QByteArray labels("{service=\"ClusterService\",operation=\"getNodes\"");
    const double before = std::max(0.0, scrape()["atrium_soap_calls_total" + labels + ",outcome=\"ok\"}"]);
    soapCall(m_cluster->url(1), u"ClusterService"_s, u"getNodes"_s, {{u"SID"_s, session}});
    soapCall(m_cluster->url(1), u"ClusterService"_s, u"getNodes"_s, {{u"SID"_s, u"nobody"_s}});
    soapCall(m_cluster->url(1), u"ClusterService"_s, u"noSuchThing"_s, {{u"SID"_s, session}});
    const Scrape now = scrape();
    QCOMPARE(now["atrium_soap_calls_total" + labels + ",outcome=\"ok\"}"], before + 1);
    QCOMPARE(now["atrium_soap_calls_total" + labels + ",outcome=\"refused\"}"], 1);
    QVERIFY(now["atrium_soap_call_duration_seconds_sum" + labels + '}'] > 0);
    QVERIFY(now["atrium_soap_unreadable_total"] >= 1);
    QVERIFY(!now.text.contains("noSuchThing"));
}

void tst_NodeMetrics::bytesOfFilesAreCounted()
{
    const qint64 room = m_cluster->addRoom(u"Archive"_s);
    auto admin = m_cluster->admin(1);
    const Scrape before = scrape();
    const QByteArray content = contentOfBytes(3'000'000);
    TusClient tus(*admin);
    const qint64 file = tus.sendWhole(u"plan.bin"_s, content, {{"room", QByteArray::number(room)}});
    QVERIFY(file > 0);
    QCOMPARE(admin->get(u"files/%1"_s.arg(file)).body.size(), content.size());
    const auto grewBy = [&](const QByteArray &name) {
        return scrape()[name + "{route=\"files\"}"] - before[name + "{route=\"files\"}"];
    };
    QTRY_COMPARE(grewBy("atrium_http_received_bytes_total"), double(content.size()));
    QTRY_VERIFY(grewBy("atrium_http_sent_bytes_total") >= double(content.size()));
}

void tst_NodeMetrics::refusedWebSocketsAreCountedByReason()
{
    const Scrape before = scrape();
    const auto grewBy = [&](const QByteArray &reason) {
        const QByteArray sample = "atrium_websocket_refused_total{reason=\"" + reason + "\"}";
        return scrape()[sample] - before[sample];
    };
    RawClient foreign(m_cluster->port(1));
    QVERIFY(foreign.open("/openmeetings/room/1", "Origin: http://evil.example\r\n") != 101);
    QTRY_COMPARE(grewBy("origin"), 1);
    RawClient odd(m_cluster->port(1));
    QVERIFY(odd.send("GET /openmeetings/lobby HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Version: 7\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"));
    QCOMPARE(odd.readStatus(), 426);
    QCOMPARE(grewBy("handshake"), 1);
}

void tst_NodeMetrics::requestsAreCountedByClassAndNeverByPath()
{
    const Scrape before = scrape();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(askPlainly(*m_cluster, 1, u"/wp-login-%1.php"_s.arg(i)).status, 404);
    QCOMPARE(askPlainly(*m_cluster, 1, u"/openmeetings/api/v1/rooms"_s).status, 401);
    const Scrape after = scrape();
    const auto grewBy = [&](const QByteArray &sample) { return after[sample] - before[sample]; };
    QCOMPARE(grewBy("atrium_http_requests_total{route=\"page\",status=\"4xx\"}"), 20);
    QCOMPARE(grewBy("atrium_http_requests_total{route=\"api\",status=\"4xx\"}"), 1);
    QCOMPARE(grewBy("atrium_http_request_duration_seconds_count{route=\"api\"}"), 1);
    QCOMPARE(after.samples.size(), before.samples.size());
    QVERIFY(!after.text.contains("wp-login"));
}

void tst_NodeMetrics::jobsAndQueuesAreTold()
{
    const Scrape now = scrape();
    QVERIFY(now["atrium_job_runs_total{job_name=\"sessions.expire\",outcome=\"done\"}"] >= 0);
    QTRY_COMPARE(scrape()["atrium_database_queue_length"], 0);
    QTRY_COMPARE(scrape()["atrium_requests_waiting{pool=\"soap\"}"], 0);
    QCOMPARE(now["atrium_request_threads{pool=\"request\"}"], 8);
    QCOMPARE(now["atrium_disk_work{state=\"hanging\"}"], 0);
    QTRY_COMPARE(scrape()["atrium_mails{state=\"waiting\"}"], 0); // asked of the database, told to who comes next
    // Alone: it has not looked again since the other one came.
    QTRY_COMPARE(scrape()["atrium_shared_folder_state{folder=\"upload\",state=\"shared\"}"]
                     + scrape()["atrium_shared_folder_state{folder=\"upload\",state=\"alone\"}"],
                 1);
    QVERIFY(now["atrium_cache_hits_total{cache=\"nodes\"}"] + now["atrium_cache_misses_total{cache=\"nodes\"}"] > 0);
}

void tst_NodeMetrics::promtoolHasNothingToSay()
{
    const auto checked = runProgram(u"promtool"_s, {u"check"_s, u"metrics"_s}, QProcessEnvironment::systemEnvironment(),
                                    30000, scrape().text);
    QCOMPARE(checked.output, QString());
    QCOMPARE(checked.exitCode, 0);
}

void tst_NodeMetrics::openMetricsIsReadByPrometheusOwnParser()
{
    const Scrape open = scrapeOf(*m_cluster, 1, "application/openmetrics-text; version=1.0.0");
    QCOMPARE(open.contentType, QByteArray("application/openmetrics-text; version=1.0.0; charset=utf-8"));
    const QString parser =
        u"import sys\n"
        "from prometheus_client.openmetrics.parser import text_string_to_metric_families as families\n"
        "print(sum(1 for family in families(sys.stdin.read())))\n"_s;
    const auto read = runProgram(u"/usr/bin/python3"_s, {u"-c"_s, parser}, QProcessEnvironment::systemEnvironment(),
                                 30000, open.text);
    QVERIFY2(read.exitCode == 0, qPrintable(read.output));
    QVERIFY2(read.output.trimmed().toInt() > 50, qPrintable(read.output));
}

void tst_NodeMetrics::textSaysNothingOfPeopleAndRooms()
{
    const QByteArray text = scrape(1).text + scrape(2).text;
    for (const char *word : {"anna", "Aquarium", "Archive", "plan.bin", "127.0.0.1", "Water"})
        QVERIFY2(!text.contains("\"" + QByteArray(word)), word);
}

ATRIUM_TEST(tst_NodeMetrics)
#include "tst_nodemetrics.moc"
