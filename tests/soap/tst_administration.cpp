// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/testprogram.h"

#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>

#include <set>

using namespace Agent;
using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::NodeId;

/*! What administrators look at by ClusterService: the audit log, shared folders, the configuration, checks. */
class tst_Administration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void isForAdministratorsAlone_data();
    void isForAdministratorsAlone();
    void auditLogSaysWhoDidWhat();
    void auditLogTakesTimes();
    void connectionsAreSortedByAFixedList();
    void oldCallersNeedNotNameAnOrder();
    void sharesAreListed();
    void allLiveNodesAreAskedToLookNow();
    void configurationOfThisNode_data();
    void configurationOfThisNode();
    void configurationOfAnotherNode();
    void configurationThatCannotBeHad_data();
    void configurationThatCannotBeHad();
    void checkThatFindsNobodyFails();
    void oneCheckAtATime();
    void checkNeedsAPassword();
    void checksOfOtherNodesAreUnknown();
    void lastReportsAreKept();

private:
    SoapReply call(const QString &operation, const SoapArguments &arguments = {})
    {
        return callCluster(*m_services, m_sid, operation, arguments);
    }
    QByteArray startVerify() { return returned(call(u"startVerify"_s, {{"login", u"admin"_s}, {"password", u"x"_s}})); }
    QByteArray verifyState(const QByteArray &run)
    {
        const SoapReply reply = call(u"getVerify"_s, {{"runId", QString::fromLatin1(run)}});
        return inner(reply.body, "<ax21:state>", "</ax21:state><ax21:steps");
    }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    QString m_sid;
    NodeId m_dead;
};

void tst_Administration::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_fixture->enterRoom(u"p1"_s);
    m_dead = m_fixture->addDeadNode(u"n2"_s);
    m_sid = m_fixture->loggedIn(u"admin"_s);
}

void tst_Administration::isForAdministratorsAlone_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *name : {"getAuditLog", "startVerify", "getVerify", "cancelVerify", "getConfiguration"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Administration::isForAdministratorsAlone()
{
    QFETCH(QString, operation);
    const SoapArguments arguments{
        {"start", u"0"_s}, {"max", u"1"_s}, {"login", u"admin"_s}, {"password", u"x"_s}, {"nodeId", u"0"_s}};
    const SoapOperation *row = clusterSoapService.operation(operation);
    QVERIFY(row);
    SoapArguments taken;
    for (const auto &argument : arguments) {
        if (std::ranges::any_of(row->parameters,
                                [&](const SoapField &field) { return field.name == QLatin1String(argument.first); }))
            taken.append(argument);
    }
    QCOMPARE(errorName(callCluster(*m_services, m_fixture->loggedIn(u"moodle"_s), operation, taken)), "level_refused");
}

void tst_Administration::auditLogSaysWhoDidWhat()
{
    QCOMPARE(returned(call(u"undrainNode"_s, {{"nodeId", u"1"_s}})), "true");
    QCOMPARE(errorName(call(u"undrainNode"_s, {{"nodeId", u"77"_s}})), "not_found");
    const QByteArray page = call(u"getAuditLog"_s, {{"start", u"0"_s}, {"max", u"2"_s}, {"filter", u"UNDRAIN"_s}}).body;
    QVERIFY2(page.contains("<ns:return xsi:type=\"ax21:AuditPage\"><ax21:entries xsi:type=\"ax21:AuditEntry\">"
                           "<ax21:action>server.undrain</ax21:action><ax21:address>192.0.2.1</ax21:address><ax21:at>"),
             page.constData());
    QVERIFY2(page.contains("<ax21:message>There is no node with id 77.</ax21:message><ax21:nodeId>1</ax21:nodeId>"
                           "<ax21:outcome>not_found</ax21:outcome><ax21:target>77</ax21:target><ax21:who>admin</"
                           "ax21:who></ax21:entries>"),
             page.constData());
    QVERIFY2(page.endsWith("<ax21:outcome>done</ax21:outcome><ax21:target>1</ax21:target><ax21:who>admin</ax21:who>"
                           "</ax21:entries><ax21:total>2</ax21:total></ns:return></ns:getAuditLogResponse>"
                           "</soapenv:Body></soapenv:Envelope>\n"),
             page.constData());
}

void tst_Administration::auditLogTakesTimes()
{
    QCOMPARE(returned(call(u"undrainNode"_s, {{"nodeId", u"1"_s}})), "true");
    const auto total = [this](const SoapArguments &times) {
        return field(call(u"getAuditLog"_s, SoapArguments{{"start", u"0"_s}, {"max", u"0"_s}} + times), "total")
            .toInt();
    };
    const int all = total({});
    QVERIFY(all > 0);
    QCOMPARE(total({{"since", u"2001-01-01T00:00:00Z"_s}, {"until", u"2099-12-31T23:59:59Z"_s}}), all);
    QCOMPARE(total({{"until", u"2001-01-01T00:00:00Z"_s}}), 0);
    QCOMPARE(total({{"since", u"2099-01-01T00:00:00Z"_s}}), 0);
    QCOMPARE(errorName(call(u"getAuditLog"_s, {{"start", u"0"_s}, {"max", u"0"_s}, {"since", u"yesterday"_s}})),
             "invalid");
}

void tst_Administration::connectionsAreSortedByAFixedList()
{
    const auto list = [this](const QString &order) {
        return call(u"getConnections"_s,
                    {{"start", u"0"_s}, {"max", u"9"_s}, {"filter", {}}, {"orderby", order}, {"asc", u"true"_s}});
    };
    for (const char *order : {"connectedSince", "login", "firstname", "lastname", "roomName", "nodeName", "userip", ""})
        QCOMPARE(field(list(QLatin1String(order)), "login"), "plain");
    const SoapReply refused = list(u"login; DROP TABLE room_connection"_s);
    QCOMPARE(errorName(refused), "invalid");
    QVERIFY2(refused.body.contains("connectedSince, login"), refused.body.constData());
}

void tst_Administration::oldCallersNeedNotNameAnOrder()
{
    QCOMPARE(field(call(u"getConnections"_s, {{"start", u"0"_s}, {"max", u"9"_s}, {"filter", {}}}), "login"), "plain");
}

void tst_Administration::sharesAreListed()
{
    QVERIFY(!call(u"getShares"_s).body.contains("ax21:Share"));
    ShareView view;
    view.path = u"/srv/upload"_s;
    view.fileSystem = u"nfs4"_s;
    view.freeBytes = 5'000'000'000;
    view.totalBytes = 9'000'000'000;
    view.state = Common::FolderState::Unreachable;
    view.latencyMs = 12;
    view.sights = {{NodeId(1), ShareState::Unwritable, u"Permission denied."_s}, {m_dead, ShareState::Ok}};
    m_fixture->addShareView(view, NodeId(1));
    view.folder = ShareFolder::Streams;
    view.totalBytes = view.freeBytes = 0;
    view.hangsSince = {1700000000000};
    view.latencyMs = 0;
    view.sights = {{NodeId(1), ShareState::Hangs, u"It hangs."_s}};
    m_fixture->addShareView(view, NodeId(1));
    const QByteArray shares = call(u"getShares"_s).body;
    QCOMPARE(shares.count("<ax21:nodeId>"), 2); // the dead one is not looked at
    QVERIFY2(shares.contains(
                 "<ax21:detail>Permission denied.</ax21:detail><ax21:fileSystem>nfs4</ax21:fileSystem>"
                 "<ax21:folder>upload</ax21:folder><ax21:folderState>unreachable</ax21:folderState>"
                 "<ax21:freeBytes>5000000000</ax21:freeBytes>"
                 "<ax21:hangsSince "
                 "xsi:nil=\"true\"/><ax21:latencyMs>12</ax21:latencyMs><ax21:nodeId>1</ax21:nodeId><ax21:nodeName>n1</"
                 "ax21:nodeName><ax21:path>/srv/upload</ax21:path><ax21:readOnly>false</ax21:readOnly>"
                 "<ax21:seenFrom>1</ax21:seenFrom><ax21:seenFromName>n1</ax21:seenFromName>"
                 "<ax21:state>unwritable</ax21:state><ax21:totalBytes>9000000000</ax21:totalBytes>"),
             shares.constData());
    QVERIFY(shares.contains("<ax21:latencyMs xsi:nil=\"true\"/>"));
    QVERIFY2(shares.contains("<ax21:folder>streams</ax21:folder><ax21:folderState>unreachable</"
                             "ax21:folderState><ax21:freeBytes xsi:nil=\"true\"/><ax21:hangsSince>2023"),
             shares.constData());
}

void tst_Administration::allLiveNodesAreAskedToLookNow()
{
    QList<NodeId> asked;
    m_fixture->onAsk = [&](NodeId node, const QString &method, const QCborMap &) {
        asked.append(method == u"checkShares" ? node : NodeId());
        return NodeAnswer(Error{ErrorCode::Timeout, u"slow"_s});
    };
    const SoapReply reply = call(u"checkShares"_s);
    QCOMPARE(asked, QList<NodeId>{NodeId(1)});
    QCOMPARE(reply.status, 200); // what it saw before is there
    QCOMPARE(reply.body.count("<ax21:checkedAt>"), 2);
}

void tst_Administration::configurationOfThisNode_data()
{
    QTest::addColumn<QString>("node");
    QTest::newRow("0") << u"0"_s;
    QTest::newRow("its number") << u"1"_s;
}

void tst_Administration::configurationOfThisNode()
{
    QFETCH(QString, node);
    m_fixture->onAsk = [](NodeId, const QString &, const QCborMap &) {
        return NodeAnswer(Error{ErrorCode::Internal, u"no node should have been asked"_s});
    };
    const QByteArray settings = call(u"getConfiguration"_s, {{"nodeId", node}}).body;
    QVERIFY2(settings.contains("<ax21:defaultValue>0</ax21:defaultValue><ax21:description>that serve rooms</"
                               "ax21:description><ax21:isDefault>false</ax21:isDefault><ax21:name>rooms.threads</"
                               "ax21:name><ax21:source>file</ax21:source><ax21:value>4</ax21:value>"),
             settings.constData());
    QVERIFY2(settings.contains("<ax21:isDefault>true</ax21:isDefault><ax21:name>cluster.placement_rule</ax21:name>"
                               "<ax21:source>database</ax21:source><ax21:value>capacity</ax21:value>"),
             settings.constData());
}

void tst_Administration::configurationOfAnotherNode()
{
    m_fixture->onAsk = [this](NodeId node, const QString &method, const QCborMap &) {
        if (node != m_dead || method != QLatin1String(SettingsService::method))
            return NodeAnswer(Error{ErrorCode::Internal, u"asked something else"_s});
        return NodeAnswer(QCborMap{
            {u"settings"_s, toCbor({{u"http.port"_s, u"5081"_s, u"5080"_s, u"environment"_s, u"HTTP Port"_s}})}});
    };
    const QByteArray settings = call(u"getConfiguration"_s, {{"nodeId", QString::number(m_dead.value)}}).body;
    QVERIFY2(settings.contains("<ax21:name>http.port</ax21:name><ax21:source>environment</ax21:source>"
                               "<ax21:value>5081</ax21:value>"),
             settings.constData());
    QVERIFY(!settings.contains("rooms.threads"));
}

void tst_Administration::configurationThatCannotBeHad_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<ErrorCode>("answer");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("of no node") << false << ErrorCode::Internal << QByteArray("not_found");
    QTest::newRow("of one that cannot be reached") << true << ErrorCode::Unavailable << QByteArray("unavailable");
    QTest::newRow("of one that does not answer") << true << ErrorCode::Timeout << QByteArray("timeout");
}

void tst_Administration::configurationThatCannotBeHad()
{
    QFETCH(bool, isKnown);
    QFETCH(ErrorCode, answer);
    m_fixture->onAsk = [answer](NodeId, const QString &, const QCborMap &) {
        return NodeAnswer(Error{answer, u"It does not answer."_s});
    };
    QTEST(errorName(call(u"getConfiguration"_s, {{"nodeId", QString::number(isKnown ? m_dead.value : 77)}})), "error");
}

void tst_Administration::checkThatFindsNobodyFails()
{
    const QByteArray run = startVerify();
    QTRY_COMPARE(verifyState(run), "failed");
    const QByteArray report = call(u"getVerify"_s, {{"runId", QString::fromLatin1(run)}}).body;
    QVERIFY2(report.contains("<ax21:server>http://127.0.0.1:9/openmeetings/</ax21:server>"), report.constData());
    QVERIFY2(report.contains("<ax21:startedBy>admin</ax21:startedBy>"), report.constData());
    QCOMPARE(report.count("<ax21:steps xsi:type=\"ax21:VerifyStep\">"), Common::VerifyRun::plannedSteps().size());
    QVERIFY2(report.contains("<ax21:number>1</ax21:number>"), report.constData());
    QVERIFY2(inner(report, "<ax21:reason>", "</ax21:reason>").contains("http://127.0.0.1:9/"), report.constData());
    QVERIFY(!report.contains("waiting") && !report.contains("running"));
    QCOMPARE(m_fixture->audited().last(), u"cluster.verify admin done"_s);
}

void tst_Administration::oneCheckAtATime()
{
    QTcpServer silent; // it takes connections and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QUrl nobody =
        std::exchange(m_fixture->verifiedServer, QUrl(u"http://127.0.0.1:%1/openmeetings/"_s.arg(silent.serverPort())));
    const auto restored = qScopeGuard([&] { m_fixture->verifiedServer = nobody; });
    const QByteArray run = startVerify();
    const SoapReply second = call(u"startVerify"_s, {{"login", u"admin"_s}, {"password", u"x"_s}});
    QCOMPARE(errorName(second), "conflict");
    QVERIFY2(second.body.contains(run), second.body.constData());
    QCOMPARE(verifyState(run), "running");
    const auto cancel = [&] { return returned(call(u"cancelVerify"_s, {{"runId", QString::fromLatin1(run)}})); };
    QCOMPARE(cancel(), "true");
    QTRY_COMPARE(verifyState(run), "cancelled");
    QCOMPARE(cancel(), "false"); // it is over
    m_fixture->verifiedServer = nobody;
    const QByteArray next = startVerify();
    QTRY_COMPARE(verifyState(next), "failed");
}

void tst_Administration::checkNeedsAPassword()
{
    QCOMPARE(errorName(call(u"startVerify"_s, {{"login", u"admin"_s}})), "invalid");
    QCOMPARE(errorName(call(u"startVerify"_s, {{"login", {}}, {"password", u"x"_s}})), "invalid");
}

void tst_Administration::checksOfOtherNodesAreUnknown()
{
    for (const char *operation : {"getVerify", "cancelVerify"}) {
        const SoapReply reply = call(QLatin1String(operation), {{"runId", u"0123456789abcdef"_s}});
        QCOMPARE(errorName(reply), "not_found");
        QVERIFY2(reply.body.contains("the node that it was started on"), reply.body.constData());
    }
}

void tst_Administration::lastReportsAreKept()
{
    QList<QByteArray> runs;
    for (int i = 0; i <= VerifyService::kept; ++i) {
        runs.append(startVerify());
        QTRY_COMPARE(verifyState(runs.last()), "failed");
    }
    QCOMPARE(std::set(runs.begin(), runs.end()).size(), size_t(runs.size()));
    QCOMPARE(errorName(call(u"getVerify"_s, {{"runId", QString::fromLatin1(runs.first())}})), "not_found");
    QCOMPARE(verifyState(runs.at(1)), "failed");
}

ATRIUM_TEST(tst_Administration)
#include "tst_administration.moc"
