// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapconnection.h"
#include "console/connection/trustedcertificates.h"

#include "soapstub.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;
using Common::ErrorCode;

class tst_SoapConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithTheLogin();
    void openingFailsWithTheReason_data();
    void openingFailsWithTheReason();
    void nobodyListeningIsSaid();
    void serversAreMergedById();
    void savingSendsEveryField();
    void connectionsComeInPages();
    void listsOfTheAdministrationAreRead();
    void administrationActs();
    void endedSessionIsRenewedUnnoticed_data();
    void endedSessionIsRenewedUnnoticed();
    void endedSessionIsRenewedOnceForAllCalls();
    void refusedRenewalAsksForTheLogin();
    void kickTellsWhatReallyHappened();
    void silentNodeIsUnreachableUntilItAnswers();
    void readOnlyConnectionChangesNothing();
    void closedConnectionCallsNobodyBack();
    void handlerOfADeadContextIsNotCalled();

private:
    void open()
    {
        QSignalSpy opened(m_connection.get(), &ClusterConnection::opened);
        m_connection->open({m_stub->address(), QStringLiteral("admin"), QStringLiteral("se<cret>&")});
        QTRY_COMPARE(opened.size(), 1);
    }
    void endSession() { m_validSession = QByteArray(); }
    SoapStub::Answer inSession(const QByteArray &content, const SoapStub::Reply &refusal)
    {
        return [this, content, refusal](const QByteArray &request) {
            return !m_validSession.isEmpty() && SoapStub::argument(request, "SID") == m_validSession
                ? SoapStub::Reply{content}
                : refusal;
        };
    }
    int callsOf(const char *operation) const { return int(m_stub->calls.count(operation)); }

    TrustedCertificates m_trusted;
    std::unique_ptr<SoapStub> m_stub;
    std::unique_ptr<SoapConnection> m_connection;
    QByteArray m_validSession;
    QByteArray m_loginAnswer;
    int m_sessions = 0;
};

static SoapStub::Reply notLoggedIn()
{
    return SoapStub::fault("not_logged_in", "The session has ended.");
}

static const QByteArray nodes = R"(
<ns:return><active>true</active><id>1</id><name>node1</name><people>3</people><reason>Reports regularly.</reason><rooms>2</rooms><state>up</state><version>0.1.0</version></ns:return>
<ns:return><active>true</active><id>2</id><name>node2</name><people>0</people><reason>Silent for 20.0 s.</reason><rooms>0</rooms><state>dead</state><version>0.1.0</version></ns:return>)";
static const QByteArray servers = R"(
<ns:return><active>true</active><address>10.1.1.1</address><comment>first</comment><deleted>false</deleted><id>1</id><lastPing>2026-01-02T03:04:05.000Z</lastPing><name>node1</name><port>5080</port><protocol>http</protocol><user>soap</user><webapp>openmeetings</webapp></ns:return>
<ns:return><active>false</active><address>10.1.1.3</address><deleted>false</deleted><id>3</id><lastPing xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/><name>node3</name><port>5443</port><protocol>https</protocol><user>soap</user><webapp>rooms</webapp></ns:return>)";
static const SoapStub::Reply nilReturn{
    R"(<ns:return xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>)"};

void tst_SoapConnection::init()
{
    m_sessions = 0;
    m_loginAnswer = "1";
    m_stub = std::make_unique<SoapStub>();
    QVERIFY(m_stub->listen());
    m_stub->answers["getSession"] = [this](const QByteArray &) {
        return SoapStub::Reply{"<ns:return><session_id>session" + QByteArray::number(++m_sessions)
                               + "</session_id></ns:return>"};
    };
    m_stub->answers["loginUser"] = [this](const QByteArray &request) {
        if (SoapStub::argument(request, "username") != "admin"
            || SoapStub::argument(request, "userpass") != "se<cret>&")
            return SoapStub::Reply{"<ns:return>-11</ns:return>"};
        if (m_loginAnswer == "1")
            m_validSession = SoapStub::argument(request, "SID");
        return SoapStub::Reply{"<ns:return>" + m_loginAnswer + "</ns:return>"};
    };
    m_stub->answers["getNodes"] = inSession(nodes, notLoggedIn());
    m_stub->answers["getServers"] = inSession(servers, nilReturn);
    m_connection = std::make_unique<SoapConnection>(m_trusted);
}

void tst_SoapConnection::cleanup()
{
    m_connection.reset();
    m_stub.reset();
}

void tst_SoapConnection::opensWithTheLogin()
{
    open();
    QCOMPARE(m_connection->state(), ClusterConnection::State::Connected);
    QCOMPARE(m_stub->calls, QByteArrayList({"getSession", "loginUser", "getNodes"}));
}

void tst_SoapConnection::openingFailsWithTheReason_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status"); // 0 = within an envelope
    QTest::addColumn<int>("code");
    const QByteArray page = "<!DOCTYPE html><html><body>Welcome<br></body></html>";
    QTest::newRow("a wrong password") << QByteArray("loginUser") << QByteArray("<ns:return>-11</ns:return>") << 0
                                      << int(ErrorCode::WrongLogin);
    QTest::newRow("a user without the right")
        << QByteArray("loginUser") << QByteArray("<ns:return>-26</ns:return>") << 0 << int(ErrorCode::LevelRefused);
    QTest::newRow("a user without the right, as the cluster says it")
        << QByteArray("getNodes") << SoapStub::fault("level_refused", "Not you.").content << 500
        << int(ErrorCode::LevelRefused);
    QTest::newRow("too many tries") << QByteArray("loginUser") << QByteArray("<ns:return>-1</ns:return>") << 0
                                    << int(ErrorCode::TooMany);
    QTest::newRow("a web page instead") << QByteArray("getSession") << page << 200 << int(ErrorCode::Config);
    QTest::newRow("a page that says not found") << QByteArray("getSession") << page << 404 << int(ErrorCode::Config);
    QTest::newRow("not found without a page")
        << QByteArray("getSession") << QByteArray() << 404 << int(ErrorCode::Config);
    QTest::newRow("OpenMeetings without our service")
        << QByteArray("getNodes") << QByteArray() << 404 << int(ErrorCode::Config);
    QTest::newRow("the database away") << QByteArray("loginUser")
                                       << SoapStub::fault("unavailable", "The database does not answer.").content << 500
                                       << int(ErrorCode::Unavailable);
}

void tst_SoapConnection::openingFailsWithTheReason()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    m_stub->answers[operation] = [=](const QByteArray &) {
        return status ? SoapStub::Reply{content, status, true} : SoapStub::Reply{content};
    };
    QSignalSpy failed(m_connection.get(), &ClusterConnection::openFailed);
    m_connection->open({m_stub->address(), QStringLiteral("admin"), QStringLiteral("se<cret>&")});
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Common::Error>();
    QTEST(int(error.code), "code");
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(m_connection->state(), ClusterConnection::State::Closed);
}

void tst_SoapConnection::nobodyListeningIsSaid()
{
    const QUrl address = m_stub->address();
    m_stub->stop();
    QSignalSpy failed(m_connection.get(), &ClusterConnection::openFailed);
    m_connection->open({address, QStringLiteral("admin"), QStringLiteral("secret")});
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Common::Error>();
    QCOMPARE(error.code, ErrorCode::Unavailable);
    QVERIFY(error.message.contains(address.authority()));
    QVERIFY(!error.remedy.isEmpty());
}

void tst_SoapConnection::serversAreMergedById()
{
    open();
    QList<ServerEntry> list;
    m_connection->fetchServers(this, [&](const auto &result) { list = *result; });
    QTRY_COMPARE(list.size(), 2);
    QCOMPARE(list[0].record.name, QStringLiteral("node1"));
    QCOMPARE(list[0].record.soapUser, QStringLiteral("soap"));
    QCOMPARE(list[0].record.comment, QStringLiteral("first"));
    QCOMPARE(list[0].lastPing.toUTC(), QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QCOMPARE(list[0].report->state, Common::NodeState::Up);
    QCOMPARE(list[0].report->people, 3);
    QCOMPARE(list[1].record.id, Common::NodeId(3));
    QCOMPARE(list[1].record.port, 5443);
    QCOMPARE(list[1].record.protocol, QStringLiteral("https"));
    QVERIFY(!list[1].record.active);
    QVERIFY(!list[1].lastPing.isValid());
    QVERIFY(!list[1].report); // the cluster has said nothing about it
}

void tst_SoapConnection::savingSendsEveryField()
{
    QByteArray request;
    m_stub->answers["saveServer"] = [&](const QByteArray &body) {
        request = body;
        return SoapStub::Reply{"<ns:return>7</ns:return>"};
    };
    open();
    Common::NodeRecord record;
    record.name = QStringLiteral("node <7>");
    record.address = QStringLiteral("10.1.1.7");
    record.port = 5443;
    record.protocol = QStringLiteral("https");
    record.webapp = QStringLiteral("rooms");
    record.soapUser = QStringLiteral("soap");
    record.active = false;
    record.comment = QStringLiteral("two\nlines");
    Common::NodeId id;
    m_connection->saveServer(record, QStringLiteral("pass"), this, [&](const auto &result) { id = *result; });
    QTRY_COMPARE(id, Common::NodeId(7));
    const QList<std::pair<const char *, const char *>> expected = {
        {"id", "0"},         {"name", "node <7>"},     {"address", "10.1.1.7"}, {"port", "5443"},
        {"user", "soap"},    {"pass", "pass"},         {"webapp", "rooms"},     {"protocol", "https"},
        {"active", "false"}, {"comment", "two\nlines"}};
    for (const auto &[name, value] : expected)
        QCOMPARE(SoapStub::argument(request, name), QByteArray(value));
}

void tst_SoapConnection::listsOfTheAdministrationAreRead()
{
    const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QMap<QByteArray, QByteArray> requests;
    const auto answer = [&](const QByteArray &operation, const QByteArray &content) {
        m_stub->answers[operation] = [&requests, operation, content](const QByteArray &body) {
            requests[operation] = body;
            return SoapStub::Reply{content};
        };
    };
    answer("getAuditLog",
           "<ns:return><entries><action>room.save</action><address>192.0.2.7</address><at>2026-01-02T03:04:05Z</at>"
           "<id>9</id><message>too late</message><nodeId>2</nodeId><outcome>conflict</outcome><target>5</target>"
           "<who>ann</who></entries><total>41</total></ns:return>");
    answer("getMails",
           "<ns:return><mails><createdAt>2026-01-02T03:04:05Z</createdAt><id>3</id><lastError>no</lastError>"
           "<mayBeDoubled>true</mayBeDoubled><state>failed</state><subject>Hi</subject><to>a@example.org</to>"
           "<toName>A</toName><tries>4</tries></mails><total>1</total></ns:return>");
    answer(
        "getSessions",
        "<ns:return><sessions><address>192.0.2.7</address><firstname>Ann</firstname>"
        "<lastUse>2026-01-02T03:04:05Z</lastUse><lastname>Lee</lastname><login>ann</login>"
        "<since>2026-01-02T03:04:05Z</since><userId>7</userId><way>page</way></sessions><total>1</total></ns:return>");
    answer("getJobs",
           "<ns:return><dueAt>2026-01-02T03:04:05Z</dueAt><name>mail.send</name><nodeId>0</nodeId></ns:return>");
    open();
    Administration &administration = m_connection->administration();
    RecordPage<AuditEntry> audit;
    RecordPage<QueuedMail> mails;
    RecordPage<LoginSession> sessions;
    QList<ClusterJob> jobs;
    administration.fetchAudit({.start = 40, .max = 20, .filter = u"room"_s}, {}, moment, this,
                              [&](const auto &result) { audit = *result; });
    administration.fetchMails({.max = 5}, QStringLiteral("failed"), this, [&](const auto &result) { mails = *result; });
    administration.fetchSessions({.max = 5}, this, [&](const auto &result) { sessions = *result; });
    administration.fetchJobs(this, [&](const auto &result) { jobs = *result; });
    QTRY_VERIFY(audit.total == 41 && mails.total == 1 && sessions.total == 1 && jobs.size() == 1);
    const AuditEntry entry{.id = 9,
                           .at = moment,
                           .who = QStringLiteral("ann"),
                           .address = QStringLiteral("192.0.2.7"),
                           .action = QStringLiteral("room.save"),
                           .target = QStringLiteral("5"),
                           .outcome = QStringLiteral("conflict"),
                           .message = QStringLiteral("too late"),
                           .node = 2};
    QCOMPARE(audit.rows, QList{entry});
    const QueuedMail mail{.id = 3,
                          .to = QStringLiteral("a@example.org"),
                          .toName = QStringLiteral("A"),
                          .subject = QStringLiteral("Hi"),
                          .state = QStringLiteral("failed"),
                          .tries = 4,
                          .mayBeDoubled = true,
                          .lastError = QStringLiteral("no"),
                          .createdAt = moment};
    QCOMPARE(mails.rows, QList{mail});
    const LoginSession session{.user = 7,
                               .login = QStringLiteral("ann"),
                               .firstName = QStringLiteral("Ann"),
                               .lastName = QStringLiteral("Lee"),
                               .way = QStringLiteral("page"),
                               .address = QStringLiteral("192.0.2.7"),
                               .since = moment,
                               .lastUse = moment};
    QCOMPARE(sessions.rows, QList{session});
    const ClusterJob job{.name = QStringLiteral("mail.send"), .dueAt = moment};
    QCOMPARE(jobs, QList{job});
    QCOMPARE(SoapStub::argument(requests.value("getAuditLog"), "start"), QByteArray("40"));
    QCOMPARE(SoapStub::argument(requests.value("getAuditLog"), "max"), QByteArray("20"));
    QCOMPARE(SoapStub::argument(requests.value("getAuditLog"), "filter"), QByteArray("room"));
    QCOMPARE(SoapStub::argument(requests.value("getAuditLog"), "since"), QByteArray());
    QVERIFY(SoapStub::argument(requests.value("getAuditLog"), "until").startsWith("2026-01-02T03:04:05"));
    QCOMPARE(SoapStub::argument(requests.value("getMails"), "state"), QByteArray("failed"));
}

void tst_SoapConnection::administrationActs()
{
    QByteArray retried;
    m_stub->answers["retryMail"] = [&](const QByteArray &body) {
        retried = SoapStub::argument(body, "mailId");
        return SoapStub::Reply{"<ns:return>true</ns:return>"};
    };
    m_stub->answers["endSessions"] = [](const QByteArray &) {
        return SoapStub::fault("not_found", "There is no such user.");
    };
    open();
    std::optional<Common::Result<void>> done;
    m_connection->administration().retryMail(12, this, [&](const auto &result) { done = result; });
    QTRY_VERIFY(done);
    QVERIFY(*done);
    QCOMPARE(retried, QByteArray("12"));
    done.reset();
    m_connection->administration().endSessions(5, this, [&](const auto &result) { done = result; });
    QTRY_VERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(done->error().code, Common::ErrorCode::NotFound);
}

void tst_SoapConnection::connectionsComeInPages()
{
    QByteArray request;
    m_stub->answers["getConnections"] = [&](const QByteArray &body) {
        request = body;
        return SoapStub::Reply{"<ns:return><connections><connectedSince>2026-01-02T03:04:05Z</"
                               "connectedSince><firstname>Ann</firstname><id>5</id><lastname>Lee</lastname>"
                               "<login>ann</login><nodeId>2</nodeId><publicSID>abc</publicSID><roomName>Room "
                               "1</roomName><server>10.1.1.2 [2]</server><userip>192.0.2.1</userip></connections>"
                               "<total>41</total></ns:return>"};
    };
    open();
    RecordPage<RoomConnection> page;
    m_connection->rooms().fetchConnections(
        {.start = 40, .max = 20, .filter = u"an"_s, .orderBy = u"login"_s, .isAscending = false}, this,
        [&](const auto &result) { page = *result; });
    QTRY_COMPARE(page.total, 41);
    const RoomConnection expected{.publicId = QStringLiteral("abc"),
                                  .login = QStringLiteral("ann"),
                                  .firstName = QStringLiteral("Ann"),
                                  .lastName = QStringLiteral("Lee"),
                                  .since = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
                                  .roomName = QStringLiteral("Room 1"),
                                  .node = Common::NodeId(2),
                                  .server = QStringLiteral("10.1.1.2 [2]"),
                                  .address = QStringLiteral("192.0.2.1")};
    QCOMPARE(page.rows, QList{expected});
    QCOMPARE(SoapStub::argument(request, "start"), QByteArray("40"));
    QCOMPARE(SoapStub::argument(request, "max"), QByteArray("20"));
    QCOMPARE(SoapStub::argument(request, "filter"), QByteArray("an"));
    QCOMPARE(SoapStub::argument(request, "orderby"), QByteArray("login"));
    QCOMPARE(SoapStub::argument(request, "asc"), QByteArray("false"));
}

void tst_SoapConnection::endedSessionIsRenewedUnnoticed_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::newRow("a fault, as our service says it") << QByteArray("getNodes");
    QTest::newRow("a number, as OpenMeetings' services say it") << QByteArray("saveServer");
    QTest::newRow("false, as OpenMeetings' services say it") << QByteArray("deleteServer");
}

void tst_SoapConnection::endedSessionIsRenewedUnnoticed()
{
    QFETCH(QByteArray, operation);
    m_stub->answers["saveServer"] = inSession("<ns:return>7</ns:return>", {"<ns:return>-1</ns:return>"});
    m_stub->answers["deleteServer"] = inSession("<ns:return>true</ns:return>", {"<ns:return>false</ns:return>"});
    open();
    QSignalSpy states(m_connection.get(), &ClusterConnection::stateChanged);
    endSession();
    bool isDone = false;
    if (operation == "getNodes")
        m_connection->fetchServers(this, [&](const auto &result) { isDone = bool(result) && result->size() == 2; });
    else if (operation == "saveServer")
        m_connection->saveServer({}, {}, this, [&](const auto &result) { isDone = bool(result); });
    else
        m_connection->deleteServer(Common::NodeId(1), this, [&](const auto &result) { isDone = bool(result); });
    QTRY_VERIFY(isDone);
    QCOMPARE(callsOf("loginUser"), 2);
    QVERIFY(states.isEmpty());
}

void tst_SoapConnection::endedSessionIsRenewedOnceForAllCalls()
{
    open();
    endSession();
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        m_connection->fetchServers(this, [&](const auto &result) { answers += bool(result); });
    QTRY_COMPARE(answers, 3);
    QCOMPARE(callsOf("loginUser"), 2);
}

void tst_SoapConnection::refusedRenewalAsksForTheLogin()
{
    open();
    endSession();
    m_loginAnswer = "-11";
    QSignalSpy lost(m_connection.get(), &ClusterConnection::loginLost);
    m_connection->fetchServers(this, [](const auto &) { QFAIL("the connection is closed"); });
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().value<Common::Error>().code, ErrorCode::WrongLogin);
    QCOMPARE(m_connection->state(), ClusterConnection::State::Closed);
}

void tst_SoapConnection::kickTellsWhatReallyHappened()
{
    m_stub->answers["kickConnection"] = [](const QByteArray &request) {
        return SoapStub::argument(request, "publicSID") == "abc"
            ? SoapStub::Reply{"<ns:return><message>It is done.</message><outcome>done</outcome></ns:return>"}
            : SoapStub::Reply{
                "<ns:return><message>Node 2 is away.</message><outcome>unavailable</outcome></ns:return>"};
    };
    open();
    QList<ActionReport> reports;
    for (const QString &person : {u"abc"_s, u"def"_s})
        m_connection->rooms().kick(person, this, [&](const auto &report) { reports << *report; });
    QTRY_COMPARE(reports.size(), 2);
    QVERIFY(reports.at(0).isDone());
    QVERIFY(!reports.at(1).isDone());
    QCOMPARE(reports.at(1).message, u"Node 2 is away."_s);
}

void tst_SoapConnection::silentNodeIsUnreachableUntilItAnswers()
{
    open();
    const quint16 port = m_stub->port();
    m_stub->stop();
    std::optional<ErrorCode> code;
    m_connection->fetchServers(this,
                               [&](const auto &result) { code = result ? ErrorCode::Internal : result.error().code; });
    QTRY_COMPARE(code, ErrorCode::Unavailable);
    QCOMPARE(m_connection->state(), ClusterConnection::State::Unreachable);
    QVERIFY(m_connection->unreachableSince().isValid());
    QVERIFY(m_stub->listen(port));
    m_connection->retry();
    QTRY_COMPARE(m_connection->state(), ClusterConnection::State::Connected);
    QVERIFY(!m_connection->unreachableSince().isValid());
}

void tst_SoapConnection::readOnlyConnectionChangesNothing()
{
    QSignalSpy opened(m_connection.get(), &ClusterConnection::opened);
    m_connection->open(
        {.server = m_stub->address(), .login = u"admin"_s, .password = u"se<cret>&"_s, .isReadOnly = true});
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!m_connection->mayChange());
    m_stub->calls.clear();
    QList<ErrorCode> codes;
    const auto note = [&](const auto &result) { codes << (result ? ErrorCode::Internal : result.error().code); };
    m_connection->saveServer({}, {}, this, note);
    m_connection->deleteServer(Common::NodeId(1), this, note);
    m_connection->rooms().kick(u"abc"_s, this, note);
    QVERIFY(codes.isEmpty()); // answers come later, as all do
    QTRY_COMPARE(codes, QList<ErrorCode>(3, ErrorCode::Forbidden));
    QVERIFY(m_stub->calls.isEmpty());
    bool isRead = false;
    m_connection->fetchServers(this, [&](const auto &result) { isRead = bool(result); });
    QTRY_VERIFY(isRead);
    m_connection->rooms().kick({}, this, [](const auto &) { QFAIL("the connection is closed"); });
    m_connection->close();
}

void tst_SoapConnection::closedConnectionCallsNobodyBack()
{
    open();
    m_connection->fetchServers(this, [](const auto &) { QFAIL("the connection is closed"); });
    m_connection->close();
    QCOMPARE(m_connection->state(), ClusterConnection::State::Closed);
    open(); // a whole round trip later
    QCOMPARE(m_connection->state(), ClusterConnection::State::Connected);
}

void tst_SoapConnection::handlerOfADeadContextIsNotCalled()
{
    open();
    auto context = std::make_unique<QObject>();
    m_connection->fetchServers(context.get(), [](const auto &) { QFAIL("nobody is there to hear it"); });
    context.reset();
    bool isAnswered = false;
    m_connection->fetchServers(this, [&](const auto &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
}

ATRIUM_TEST(tst_SoapConnection)
#include "tst_soapconnection.moc"
