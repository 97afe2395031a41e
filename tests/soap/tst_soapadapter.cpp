// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"

#include "agent/soap/soapargs.h"
#include "agent/soap/soapguard.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;

namespace {

// A service of the tests: what its operations answer is in their names.
constexpr SoapField sidOnly[] = {{.name = "SID"_L1}};
constexpr SoapField sidAndName[] = {
    {.name = "SID"_L1}, {.name = "name"_L1}, {.name = "count"_L1, .type = SoapType::Int}};

Common::Result<SoapValue> describe(const SoapContext &context, const SoapArgs &args)
{
    return SoapValue(context.caller.user.login + u" from "_s + context.caller.address + u": "_s + args.text("name"_L1)
                     + u" x "_s + QString::number(args.integer("count"_L1)));
}
Common::Result<SoapValue> forbid(const SoapContext &, const SoapArgs &)
{
    return Error{ErrorCode::Forbidden, u"Not you."_s};
}
Common::Result<SoapValue> conflict(const SoapContext &, const SoapArgs &)
{
    return Error{ErrorCode::Conflict, u"Changed."_s, u"Look again."_s};
}

constexpr SoapOperation rows[] = {
    {"describe"_L1, SoapRight::WebService, sidAndName, soapResult(SoapType::Text), describe},
    {"describePerson"_L1, SoapRight::Person, sidAndName, soapResult(SoapType::Text), describe},
    {"describeAdministrator"_L1, SoapRight::Administrator, sidAndName, soapResult(SoapType::Text), describe},
    {"forbidNumber"_L1, SoapRight::Anyone, {}, soapResult(SoapType::Int), forbid},
    {"forbidBoolean"_L1, SoapRight::Anyone, {}, soapResult(SoapType::Boolean), forbid},
    {"forbidText"_L1, SoapRight::Anyone, {}, soapResult(SoapType::Text), forbid},
    {"conflict"_L1, SoapRight::Anyone, sidOnly, soapResult(SoapType::Long), conflict},
};
constexpr SoapTopic topic{rows};
constexpr const SoapTopic *topics[] = {&topic};
constexpr SoapService byValue{"ByValue"_L1, "urn:t"_L1, SoapRefusal::Value, topics};
constexpr SoapService byFault{"ByFault"_L1, "urn:t"_L1, SoapRefusal::Fault, topics};
constexpr const SoapService *table[] = {&byValue, &byFault};

} // namespace

class tst_SoapAdapter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void findsTheService_data();
    void findsTheService();
    void dispatchesByTheBody();
    void takesArgumentsFromQueriesAndForms_data();
    void takesArgumentsFromQueriesAndForms();
    void refusesByTheServicesWay_data();
    void refusesByTheServicesWay();
    void letsIn_data();
    void letsIn();
    void answersInTheFormOfTheRequest_data();
    void answersInTheFormOfTheRequest();

    void opensASession();
    void logsIn_data();
    void logsIn();
    void saysSoWhenTheDatabaseIsAway();
    void keepsTheListOfServers();
    void neverTellsPasswords();
    void saysWhatIsWrongWithAServer();
    void doesAtOnceWhatNeedsNoDatabase();
    void doesAtOnceNothingElse_data();
    void doesAtOnceNothingElse();
    void kicksTruthfully_data();
    void kicksTruthfully();

private:
    SoapReply call(const char *service, const QString &body)
    {
        return SoapAdapter(*m_services).handle(soapCall(service, envelope(body)));
    }
    QByteArray newSession()
    {
        return inner(call("UserService", u"<getSession/>"_s).body, "<ax21:session_id>", "</ax21:session_id>");
    }
    SoapReply callTest(const QByteArray &target, const QByteArray &body = {})
    {
        return SoapAdapter(*m_services, table).handle(soapCall(target, body));
    }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
};

void tst_SoapAdapter::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_fixture->enterRoom(u"p1"_s);
}

void tst_SoapAdapter::findsTheService_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("operation");
    QTest::newRow("its name") << u"/openmeetings/services/UserService"_s << u"UserService"_s << QString();
    QTest::newRow("a deeper webapp path")
        << u"/a/services/b/services/ServerService"_s << u"ServerService"_s << QString();
    QTest::newRow("a port") << u"/openmeetings/services/UserService.UserServiceHttpSoap12Endpoint/"_s
                            << u"UserService"_s << QString();
    QTest::newRow("an operation") << u"/openmeetings/services/ClusterService/getNodes"_s << u"ClusterService"_s
                                  << u"getNodes"_s;
    QTest::newRow("the service itself") << u"/openmeetings/services/UserService"_s << u"UserService"_s << QString();
    QTest::newRow("an unknown service") << u"/openmeetings/services/FaxService"_s << QString() << QString();
    QTest::newRow("too deep") << u"/openmeetings/services/UserService/getSession/x"_s << QString() << QString();
    QTest::newRow("elsewhere") << u"/openmeetings/UserService"_s << QString() << QString();
}

void tst_SoapAdapter::findsTheService()
{
    QFETCH(QString, path);
    const SoapTarget found = soapTarget(path);
    QTEST(found.service ? QString(found.service->name) : QString(), "service");
    QTEST(found.operation, "operation");
}

void tst_SoapAdapter::dispatchesByTheBody()
{
    QCOMPARE(returned(callTest("ByValue/describe", envelope(u"<x:forbidNumber xmlns:x='urn:any'/>"_s))), "-1");
    QCOMPARE(errorName(callTest("ByValue", envelope(u"<nothing/>"_s))), "not_found");
    QCOMPARE(errorName(callTest("ByValue/nothing")), "not_found");
    QCOMPARE(callTest("Nothing", envelope(u"<describe/>"_s)).status, 404);
    QCOMPARE(errorName(callTest("ByValue", "<!DOCTYPE a><a/>")), "invalid");
}

void tst_SoapAdapter::takesArgumentsFromQueriesAndForms_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("a query") << QByteArray("?SID=%1&name=a+b&count=3") << QByteArray();
    QTest::newRow("in any order") << QByteArray("?count=3&name=a%20b&SID=%1") << QByteArray();
    QTest::newRow("a form") << QByteArray() << QByteArray("count=3&SID=%1&name=a+b");
    QTest::newRow("both") << QByteArray("?SID=%1") << QByteArray("count=3&name=a+b");
}

void tst_SoapAdapter::takesArgumentsFromQueriesAndForms()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, form);
    const QByteArray sid = m_fixture->loggedIn(u"moodle"_s).toLatin1();
    const SoapReply reply = callTest("ByValue/describe" + query.replace("%1", sid), form.replace("%1", sid));
    QCOMPARE(reply.body,
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ns:describeResponse xmlns:ns=\"urn:t\" "
             "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
             "<ns:return>moodle from 192.0.2.1: a b x 3</ns:return></ns:describeResponse>\n");
    QCOMPARE(reply.contentType, "application/xml; charset=utf-8");
}

void tst_SoapAdapter::refusesByTheServicesWay_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a number") << u"forbidNumber"_s << QByteArray("<ns:return>-1</ns:return>");
    QTest::newRow("a boolean") << u"forbidBoolean"_s << QByteArray("<ns:return>false</ns:return>");
    QTest::newRow("a text") << u"forbidText"_s << QByteArray("<ns:return xsi:nil=\"true\"/>");
}

void tst_SoapAdapter::refusesByTheServicesWay()
{
    QFETCH(QString, operation);
    QFETCH(QByteArray, value);
    const SoapReply reply = callTest("ByValue", envelope(u'<' + operation + u"/>"_s));
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains(value), reply.body.constData());
    QCOMPARE(errorName(callTest("ByFault", envelope(u'<' + operation + u"/>"_s))), "forbidden");
    QCOMPARE(errorName(callTest("ByValue", envelope(u"<conflict/>"_s))), "conflict");
}

void tst_SoapAdapter::letsIn_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("operations"); // that let them in
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("an administrator") << u"admin"_s << u"describe describePerson describeAdministrator"_s
                                      << QByteArray();
    QTest::newRow("a web-service user") << u"moodle"_s << u"describe"_s << QByteArray("level_refused");
    QTest::newRow("a plain user") << u"plain"_s << u"describePerson"_s << QByteArray("level_refused");
    QTest::newRow("nobody") << QString() << QString() << QByteArray("not_logged_in");
    QTest::newRow("a pattern") << u"%"_s << QString() << QByteArray("not_logged_in");
}

void tst_SoapAdapter::letsIn()
{
    QFETCH(QString, login);
    QFETCH(QString, operations);
    const bool isUser = !login.isEmpty() && login != "%"_L1;
    const QString sid = isUser ? m_fixture->loggedIn(login) : login;
    for (const QString &operation : {u"describe"_s, u"describePerson"_s, u"describeAdministrator"_s}) {
        const SoapReply reply =
            callTest("ByFault", envelope(u"<%1><SID>%2</SID><count>1</count></%1>"_s.arg(operation, sid)));
        if (operations.split(u' ').contains(operation))
            QCOMPARE(returned(reply), login.toUtf8() + " from 192.0.2.1:  x 1");
        else
            QTEST(errorName(reply), "refusal");
    }
}

void tst_SoapAdapter::answersInTheFormOfTheRequest_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("start");
    const auto envelope12 = [](const char *content) {
        return QByteArray("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'>") + content + "</s:Envelope>";
    };
    QTest::newRow("SOAP 1.1") << envelope(u"<forbidText/>"_s) << QByteArray("text/xml; charset=utf-8")
                              << QByteArray("<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap");
    QTest::newRow("SOAP 1.2") << envelope12("<s:Body><forbidText/></s:Body>")
                              << QByteArray("application/soap+xml; charset=utf-8")
                              << QByteArray("<soapenv:Envelope xmlns:soapenv=\"http://www.w3");
    QTest::newRow("a fault in SOAP 1.2") << envelope12("<s:Body><nothing/></s:Body>")
                                         << QByteArray("application/soap+xml; charset=utf-8")
                                         << QByteArray("<soapenv:Envelope xmlns:soapenv=\"http://www.w3");
    QTest::newRow("a header not understood in SOAP 1.2")
        << envelope12("<s:Header><a xmlns='u' s:mustUnderstand='1'/></s:Header><s:Body/>")
        << QByteArray("application/soap+xml; charset=utf-8")
        << QByteArray("<soapenv:Envelope xmlns:soapenv=\"http://www.w3");
    QTest::newRow("the HTTP port") << QByteArray("<forbidText xmlns='urn:t'/>")
                                   << QByteArray("application/xml; charset=utf-8")
                                   << QByteArray("<ns:forbidTextResponse");
}

void tst_SoapAdapter::answersInTheFormOfTheRequest()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, start);
    const SoapReply reply = callTest("ByValue", body);
    QTEST(reply.contentType, "contentType");
    QVERIFY2(reply.body.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + start), reply.body.constData());
}

void tst_SoapAdapter::opensASession()
{
    const QByteArray today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toLatin1();
    const SoapReply reply = call("UserService", u"<getSession/>"_s);
    const QRegularExpression expected(
        QLatin1String("<ns:getSessionResponse xmlns:ns=\"http://services.axis.openmeetings.apache.org\" "
                      "xmlns:ax21=\"http://basic.beans.persistence.openmeetings.apache.org/xsd\""
                      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><ns:return "
                      "xsi:type=\"ax21:Sessiondata\"><ax21:id>\\d+</ax21:id><ax21:language_id xsi:nil=\"true\"/>"
                      "<ax21:organization_id "
                      "xsi:nil=\"true\"/><ax21:refresh_time>(\\d{4}-\\d\\d-\\d\\d)</ax21:refresh_time><ax21:sessionXml "
                      "xsi:nil=\"true\"/>"
                      "<ax21:session_id>([0-9a-f]{64})</ax21:session_id><ax21:starttermin_time>\\1</"
                      "ax21:starttermin_time><ax21:storePermanent xsi:nil=\"true\"/>"
                      "<ax21:user_id xsi:nil=\"true\"/></ns:return></ns:getSessionResponse>"));
    const auto match = expected.match(QString::fromUtf8(reply.body));
    QVERIFY2(match.hasMatch(), reply.body.constData());
    QVERIFY(match.captured(1).toLatin1() >= today);
    QVERIFY(!call("UserService", u"<getSession/>"_s).body.contains(match.captured(2).toLatin1()));
}

void tst_SoapAdapter::logsIn_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("number");
    const QString good = QLatin1String(SoapFixture::password);
    QTest::newRow("an administrator") << u"admin"_s << good << QByteArray("1");
    QTest::newRow("a web-service user") << u"moodle"_s << good << QByteArray("1");
    QTest::newRow("a plain user, as some operations are for everybody") << u"plain"_s << good << QByteArray("1");
    QTest::newRow("a wrong password") << u"admin"_s << u"wrong"_s << QByteArray("-11");
    QTest::newRow("an unknown name, which looks the same") << u"nobody"_s << good << QByteArray("-11");
    QTest::newRow("a password in pieces") << u"admin"_s << u"correct<!-- --><![CDATA[ ]]>horse"_s << QByteArray("1");
}

void tst_SoapAdapter::logsIn()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    const QString body = u"<loginUser><SID>%1</SID><username>%2</username><userpass>%3</userpass></loginUser>"_s;
    const QByteArray sid = newSession();
    QByteArray forged = sid;
    forged.back() = sid.back() == '0' ? '1' : '0';
    for (const QByteArray &foreign : {QByteArray("f00"), forged, sid.toUpper() + '0', sid.chopped(1)})
        QCOMPARE(returned(call("UserService", body.arg(QString::fromLatin1(foreign), login, password))), "-35");
    QTEST(returned(call("UserService", body.arg(QString::fromLatin1(sid), login, password))), "number");
}

void tst_SoapAdapter::saysSoWhenTheDatabaseIsAway()
{
    m_fixture->breakSessions();
    const auto mended = qScopeGuard([this] { m_fixture->mendSessions(); });
    const QString login =
        u"<loginUser><SID>%1</SID><username>admin</username><userpass>%2</userpass></loginUser>"_s.arg(
            QString::fromLatin1(newSession()), QLatin1String(SoapFixture::password));
    QCOMPARE(errorName(call("UserService", login)), "unavailable");
    QCOMPARE(errorName(call("ServerService", u"<getServerCount><SID>1</SID></getServerCount>"_s)), "unavailable");
}

void tst_SoapAdapter::keepsTheListOfServers()
{
    const QString sid = m_fixture->loggedIn(u"moodle"_s);
    const auto save = [&](qint64 id, const char *name, const char *pass) {
        return returned(
                   call(
                       "ServerService",
                       u"<saveServer><SID>%1</SID><id>%2</id><name>%3</name><address>10.0.0.2</address><port>5081</"
                       u"port><user>u</user><pass>%4</pass>"
                       "<webapp>openmeetings</webapp><protocol>http</protocol><active>false</active><comment>c</comment></saveServer>"_s
                           .arg(sid)
                           .arg(id)
                           .arg(QLatin1String(name), QLatin1String(pass))))
            .toLongLong();
    };
    const auto count = [&] {
        return returned(call("ServerService", u"<getServerCount><SID>%1</SID></getServerCount>"_s.arg(sid)));
    };
    const auto servers = [&](int start, int max) {
        return call("ServerService",
                    u"<getServers><SID>%1</SID><start>%2</start><max>%3</max></getServers>"_s.arg(sid).arg(start).arg(
                        max))
            .body;
    };
    const auto remove = [&](qint64 id) {
        return returned(
            call("ServerService", u"<deleteServer><SID>%1</SID><id>%2</id></deleteServer>"_s.arg(sid).arg(id)));
    };

    const qint64 id = save(0, "second", "first secret");
    QVERIFY(id > 1);
    QCOMPARE(count(), "2");
    QVERIFY2(servers(0, 10).contains("<ax21:name>n1</ax21:name>"), "the first is listed");
    const QByteArray second = servers(1, 10);
    QVERIFY(!second.contains("<ax21:name>n1</ax21:name>"));
    QVERIFY2(
        QRegularExpression(
            QString(
                QLatin1String(
                    "<ns:return "
                    "xsi:type=\"ax21:Server\"><ax21:active>false</ax21:active><ax21:address>10.0.0.2</"
                    "ax21:address><ax21:comment>c</ax21:comment>"
                    "<ax21:deleted>false</ax21:deleted><ax21:id>%1</ax21:id><ax21:inserted>[-0-9]{10}</"
                    "ax21:inserted><ax21:insertedby xsi:nil=\"true\"/><ax21:lastPing xsi:nil=\"true\"/>"
                    "<ax21:name>second</ax21:name><ax21:pass "
                    "xsi:nil=\"true\"/><ax21:port>5081</ax21:port><ax21:protocol>http</"
                    "ax21:protocol>(<ax21:updated>[-0-9]{10}</ax21:updated>|<ax21:updated xsi:nil=\"true\"/>)"
                    "<ax21:updatedby "
                    "xsi:nil=\"true\"/><ax21:user>u</ax21:user><ax21:webapp>openmeetings</ax21:webapp></ns:return>"))
                .arg(id))
            .match(QString::fromUtf8(second))
            .hasMatch(),
        second.constData());
    QVERIFY(QRegularExpression(u"<ax21:lastPing>[-0-9]{10}T[:0-9]{8}\\.\\d{3}Z</ax21:lastPing>"_s)
                .match(QString::fromUtf8(servers(0, 1)))
                .hasMatch());

    QCOMPARE(save(id, "renamed", ""), id);
    QVERIFY(servers(1, 1).contains("<ax21:name>renamed</ax21:name>"));
    QCOMPARE(m_fixture->storedServerPassword(id), u"first secret"_s);
    QCOMPARE(save(id, "renamed", "second secret"), id);
    QCOMPARE(m_fixture->storedServerPassword(id), u"second secret"_s);

    QCOMPARE(remove(id), "true");
    QCOMPARE(remove(id), "false");
    QCOMPARE(count(), "1");
}

void tst_SoapAdapter::neverTellsPasswords()
{
    const QString sid = m_fixture->loggedIn(u"admin"_s);
    const QString save = u"<saveServer><SID>%1</SID><id>0</id><name>x</name><address>%2</address><port>80</"
                         u"port><user>u</user><pass>pa55w0rd</pass>"
                         "<webapp>w</webapp><protocol>http</protocol><active>1</active></saveServer>"_s;
    QVERIFY(!call("ServerService", save.arg(sid, u"10.0.0.9"_s)).body.contains("pa55w0rd"));
    QVERIFY(!call("ServerService", save.arg(sid, u"not a host"_s)).body.contains("pa55w0rd"));
    QVERIFY(!call("ServerService", u"<getServers><SID>%1</SID><start>0</start><max>9</max></getServers>"_s.arg(sid))
                 .body.contains("pa55w0rd"));
}

void tst_SoapAdapter::saysWhatIsWrongWithAServer()
{
    const QString save =
        u"<saveServer><SID>%1</SID><id>0</id><name>x</name><address>a b</address><port>80</port><active>1</active></saveServer>"_s;
    const SoapReply wrong = call("ServerService", save.arg(m_fixture->loggedIn(u"admin"_s)));
    QCOMPARE(errorName(wrong), "invalid");
    QVERIFY2(wrong.body.contains("<faultstring>Server Address must be"), wrong.body.constData());
    QCOMPARE(returned(call("ServerService", save.arg(m_fixture->loggedIn(u"plain"_s)))), "-1");
    QVERIFY(call("ServerService", u"<getServers><SID>x</SID><start>0</start><max>9</max></getServers>"_s)
                .body.contains("<ns:return xsi:nil=\"true\"/>"));
    QVERIFY(call("ServerService", u"<getServers><SID>x</SID><start>0</start></getServers>"_s)
                .body.contains("Required element max can not be found"));
}

void tst_SoapAdapter::kicksTruthfully_data()
{
    QTest::addColumn<QString>("publicId");
    QTest::addColumn<std::optional<Error>>("nodeSays");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("done") << u"p1"_s << std::optional<Error>() << QByteArray("true");
    QTest::newRow("nobody there by that id") << u"p2"_s << std::optional<Error>() << QByteArray("false");
    QTest::newRow("gone when the node looked")
        << u"p1"_s << std::optional(Error{ErrorCode::NotFound, u"gone"_s}) << QByteArray("false");
    QTest::newRow("the node cannot be reached")
        << u"p1"_s << std::optional(Error{ErrorCode::Unavailable, u"away"_s}) << QByteArray("unavailable");
    QTest::newRow("the node does not answer")
        << u"p1"_s << std::optional(Error{ErrorCode::Timeout, u"late"_s}) << QByteArray("timeout");
}

void tst_SoapAdapter::kicksTruthfully()
{
    QFETCH(QString, publicId);
    QFETCH(std::optional<Error>, nodeSays);
    QFETCH(QByteArray, answer);
    m_fixture->onAsk = [nodeSays](Common::NodeId, const QString &, const QCborMap &) {
        return nodeSays ? NodeAnswer(*nodeSays) : NodeAnswer(QCborMap());
    };
    const SoapReply reply =
        call("UserService",
             u"<kickUserByPublicSID><SID>%1</SID><publicSID>%2</publicSID></kickUserByPublicSID>"_s.arg(
                 m_fixture->loggedIn(u"admin"_s), publicId));
    QCOMPARE(reply.status == 200 ? returned(reply) : errorName(reply), answer);
}

void tst_SoapAdapter::doesAtOnceWhatNeedsNoDatabase()
{
    const SoapAdapter adapter(*m_services);
    const auto session = adapter.handleAtOnce(soapCall("UserService", envelope(u"<getSession/>"_s)));
    QVERIFY(session && field(*session, "session_id").size() == 64);
    QVERIFY(adapter.handleAtOnce(soapCall("UserService/getSession")));

    const QByteArray ask = envelope(
        u"<getServers><SID>%1</SID><start>0</start><max>9</max></getServers>"_s.arg(m_fixture->loggedIn(u"admin"_s)));
    QVERIFY(!adapter.handleAtOnce(soapCall("ServerService", ask))); // nothing is in memory yet
    const SoapReply read = adapter.handle(soapCall("ServerService", ask));
    const auto known = adapter.handleAtOnce(soapCall("ServerService", ask));
    QVERIFY(known);
    QCOMPARE(known->body, read.body);
    const auto broken = adapter.handleAtOnce(soapCall("UserService", "<getSession"));
    QVERIFY(broken && errorName(*broken) == "invalid");
}

void tst_SoapAdapter::doesAtOnceNothingElse_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("what waits") << QByteArray("UserService") << envelope(u"<loginUser><SID>x</SID></loginUser>"_s);
    QTest::newRow("what only speaks of it")
        << QByteArray("UserService") << envelope(u"<loginUser><SID>getSession</SID></loginUser>"_s);
    QTest::newRow("what is long") << QByteArray("UserService")
                                  << envelope(u"<getSession/>%1"_s.arg(QString(SoapLimits::immediateBytes, u' ')));
    QTest::newRow("what is elsewhere") << QByteArray("ServerService") << envelope(u"<getSession/>"_s);
    QTest::newRow("no service") << QByteArray("FaxService/getSession") << QByteArray();
}

void tst_SoapAdapter::doesAtOnceNothingElse()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QVERIFY(!SoapAdapter(*m_services).handleAtOnce(soapCall(target, body)));
}

ATRIUM_TEST(tst_SoapAdapter)
#include "tst_soapadapter.moc"
