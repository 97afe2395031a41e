// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apirouter.h"
#include "agent/storage/database.h"
#include "tests/support/agentcluster.h"
#include "tests/support/storedrecording.h"
#include "tests/support/testprogram.h"
#include "tests/websocket/rawclient.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*!
    The public port of a real node against requests that mean harm, and what it tells of itself. It writes down all that
    its code and its libraries can say.
*/
class tst_PublicPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void targetsThatLeadAstrayAreRefused_data();
    void targetsThatLeadAstrayAreRefused();
    void methodsThatAreNotNeededAreRefused_data() { kinds(); }
    void methodsThatAreNotNeededAreRefused();
    void everyKindOfAnswerIsGuarded_data() { kinds(); }
    void everyKindOfAnswerIsGuarded();
    void hostIsNeverRepeated_data() { kinds(); }
    void hostIsNeverRepeated();
    void pageOfAnotherSiteChangesNothing_data();
    void pageOfAnotherSiteChangesNothing();
    void soapTakesNoCookies();
    void passwordInTheAddressIsInNoLog();
    void answersFitTheirDescription();

private:
    static void kinds();
    RawAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
                  const QByteArray &body = {}) const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    QByteArray m_cookie; // an administrator's
};

void tst_PublicPort::initTestCase()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 1);
    QVERIFY(m_cluster->prepare());
    QProcessEnvironment environment;
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_cluster->setEnvironment(1, environment);
    QVERIFY(m_cluster->start(1));
    const QByteArray login = R"({"login":"admin","password":")" + m_cluster->adminPassword().toUtf8() + "\"}";
    const RawAnswer answer = ask("POST", "/openmeetings/api/v1/session", "Content-Type: application/json\r\n", login);
    m_cookie = "Cookie: " + answer.header("set-cookie").split(';').first() + "\r\n";
    QCOMPARE(ask("GET", "/openmeetings/api/v1/session", m_cookie).status, 200);
}

void tst_PublicPort::cleanupTestCase()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_cluster->log(1).right(20000);
    QVERIFY(m_cluster->stop(1));
}

RawAnswer tst_PublicPort::ask(const QByteArray &method, const QByteArray &target, const QByteArray &headers,
                              const QByteArray &body) const
{
    RawClient client(m_cluster->port(1));
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\n" + headers;
    if (!headers.contains("Host:"))
        head += "Host: 127.0.0.1\r\n";
    client.send(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return client.readAnswer();
}

void tst_PublicPort::targetsThatLeadAstrayAreRefused_data()
{
    QTest::addColumn<int>("status");
    for (const char *target : {"/openmeetings/../livez",
                               "/openmeetings/%2e%2e/livez",
                               "/openmeetings/%2E./livez",
                               "/openmeetings/..;/livez",
                               "/openmeetings/..%2flivez",
                               "/openmeetings/..%5clivez",
                               "/openmeetings\\..\\livez",
                               "/openmeetings/./index.html",
                               "//livez",
                               "/openmeetings//index.html",
                               "/openmeetings/%2findex.html",
                               "/livez%00",
                               "/livez%00.html",
                               "/%00/livez",
                               "/livez%0d%0aX:%20y",
                               "/livez;x=y",
                               "/openmeetings/;/index.html",
                               "/livez%",
                               "/livez%4",
                               "/livez%zz",
                               "/livez%c0%ae",
                               "/%ff",
                               "http://evil.example/livez",
                               "https://127.0.0.1/livez",
                               "livez",
                               "*",
                               "http:/livez",
                               "/openmeetings/services/../livez",
                               "/openmeetings/api/v1/../../../livez",
                               "/\xe2\x80\xae/livez\x7f"})
        QTest::newRow(target) << 400;
    for (const char *target :
         {"/%252e%252e/livez", "/LIVEZ", "/livez/", "/openmeetings/..%252f", "/openmeetings/index.html/",
          "/openmeetings/.hidden", "/openmeetings/page.qrc", "/WEB-INF/web.xml", "/openmeetings/WEB-INF/classes/",
          "/crossdomain.xml", "/clientaccesspolicy.xml", "/.git/HEAD", "/etc/passwd", "/openmeetings/api/",
          "/openmeetings/api/v2/session"})
        QTest::newRow(target) << 404;
}

void tst_PublicPort::targetsThatLeadAstrayAreRefused()
{
    QFETCH(int, status);
    const RawAnswer answer = ask("GET", QTest::currentDataTag());
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.size() < 200, answer.body.constData());
    for (const char *told : {"evil", "livez", "passwd", "page.qrc", "/openmeetings", "/tmp"})
        QVERIFY2(!answer.body.contains(told) && !answer.head.contains(told), answer.body.constData());
}

/*! Requests with every kind of answer. */
void tst_PublicPort::kinds()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *target, int status) {
        QTest::newRow(name) << QByteArray(target) << status;
    };
    row("the page", "/openmeetings/", 200);
    row("one of its scripts", "/openmeetings/app.js", 200);
    row("the way to the page", "/", 307);
    row("no file", "/openmeetings/nothing.js", 404);
    row("no page", "/nothing", 404);
    row("alive", "/livez", 200);
    row("ready", "/readyz", 200);
    row("an answer of the API", "/openmeetings/api/v1/openapi.json", 200);
    row("nobody at the API", "/openmeetings/api/v1/session", 401);
    row("no address of the API", "/openmeetings/api/v1/nothing", 404);
    row("the services", "/openmeetings/services/", 200);
    row("a description", "/openmeetings/services/UserService?wsdl", 200);
    row("an answer of REST", "/openmeetings/services/UserService/getSession", 200);
    row("a fault", "/openmeetings/services/UserService/nothing", 500);
    row("no service", "/openmeetings/services/Nothing?wsdl", 404);
    row("no WebSocket", "/openmeetings/lobby", 404);
}

void tst_PublicPort::methodsThatAreNotNeededAreRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    for (const char *method : {"TRACE", "OPTIONS", "CONNECT", "PROPFIND", "TRACK", "get", "X"})
        QCOMPARE(ask(method, target, "X-Marker: repeat-me-not\r\n").status, 501);
    for (const char *method : {"PUT", "DELETE", "PATCH"}) {
        const RawAnswer answer = ask(method, target, "X-Marker: repeat-me-not\r\n");
        const bool isThere = status != 404 && !target.contains("nothing");
        if (target.endsWith("/session") && qstrcmp(method, "DELETE") == 0) { // logging out
            QCOMPARE(answer.status, 401);
        } else if (isThere) {
            QCOMPARE(answer.status, 405);
            QVERIFY(answer.header("allow").contains("GET") && !answer.header("allow").contains(method));
        } else {
            QVERIFY(answer.status == 404 || answer.status == 405);
        }
        QVERIFY(!answer.body.contains("repeat-me-not"));
    }
}

void tst_PublicPort::everyKindOfAnswerIsGuarded()
{
    QFETCH(QByteArray, target);
    const RawAnswer answer = ask("GET", target, "Origin: http://evil.example\r\n");
    QTEST(answer.status, "status");
    QCOMPARE(answer.header("x-content-type-options"), "nosniff");
    QCOMPARE(answer.header("x-frame-options"), "DENY");
    QCOMPARE(answer.header("referrer-policy"), "no-referrer");
    QCOMPARE(answer.header("cross-origin-resource-policy"), "same-origin");
    QCOMPARE(answer.header("x-permitted-cross-domain-policies"), "none");
    const QByteArray policy = answer.header("content-security-policy");
    QVERIFY2(policy.contains("frame-ancestors 'none'") && policy.contains("default-src '")
                 && !policy.contains("unsafe"),
             policy.constData());
    QCOMPARE(answer.head.count("Content-Security-Policy"), 1);
    QVERIFY(!answer.head.contains("Access-Control-"));
    QVERIFY(!answer.head.contains("\r\nServer:") && !answer.head.contains("\r\nX-Powered-By:"));
}

void tst_PublicPort::hostIsNeverRepeated()
{
    QFETCH(QByteArray, target);
    for (const char *headers : {"Host: evil.example\r\n", "Host: evil.example:80@127.0.0.1\r\n",
                                "Host: 127.0.0.1\r\nX-Forwarded-Host: evil.example\r\n",
                                "Host: 127.0.0.1\r\nForwarded: host=evil.example\r\n",
                                "Host: 127.0.0.1\r\nX-Original-URL: /evil.example\r\n"}) {
        const RawAnswer answer = ask("GET", target, headers);
        QTEST(answer.status, "status");
        QVERIFY2(!answer.head.contains("evil.example") && !answer.body.contains("evil.example"), headers);
    }
    QCOMPARE(ask("GET", target, "Host: a\r\nHost: b\r\n").status, 400);
}

void tst_PublicPort::pageOfAnotherSiteChangesNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isOpen"); // to people without a session
    for (const ApiRoute &row : ApiRouter::rows()) {
        if (qstrcmp(row.method, "GET") != 0 && qstrcmp(row.method, "HEAD") != 0)
            QTest::addRow("%s %s", row.method, row.path)
                << QByteArray(row.method) << QByteArray(row.path).replace("{id}", "1")
                << (row.right == ApiRight::Anybody);
    }
}

/*! What a browser can be made to send: a form, or a fetch without asking first; the cookie goes along. */
void tst_PublicPort::pageOfAnotherSiteChangesNothing()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(bool, isOpen);
    const QByteArray target = "/openmeetings/api/v1/" + path;
    const QByteArray origin = m_cookie + "Origin: http://evil.example\r\n";
    for (const char *type :
         {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", ""}) {
        const QByteArray typeHeader = *type ? QByteArray("Content-Type: ") + type + "\r\n" : QByteArray();
        const RawAnswer answer =
            ask(method, target, origin + typeHeader, R"({"login":"x","password":"x","invitation":"x","hash":"x"})");
        QVERIFY2(answer.status == (isOpen ? 400 : 403), answer.head.constData());
        QVERIFY(answer.header("set-cookie").isEmpty());
    }
    if (!isOpen) {
        const QByteArray json = "Content-Type: application/json\r\n";
        QCOMPARE(ask(method, target, origin + json, "{}").status, 403);
        QCOMPARE(ask(method, target, origin + json + "X-Atrium-Csrf: guessed\r\n", "{}").status, 403);
    }
    // A fetch of another kind asks first, and is told nothing.
    const RawAnswer asked = ask("OPTIONS", target,
                                "Origin: http://evil.example\r\nAccess-Control-Request-Method: " + method
                                    + "\r\nAccess-Control-Request-Headers: content-type\r\n");
    QCOMPARE(asked.status, 501);
    QVERIFY(!asked.head.contains("Access-Control-"));
    QCOMPARE(ask("GET", "/openmeetings/api/v1/session", m_cookie).status, 200); // nobody was logged out
}

void tst_PublicPort::soapTakesNoCookies()
{
    const QByteArray services = "/openmeetings/services/";
    const QByteArray session = m_cookie.mid(m_cookie.indexOf('=') + 1).trimmed();
    QCOMPARE(ask("GET", services + "ClusterService/getNodes?SID=" + session).status, 200); // it is a good session
    for (const QByteArray &query : {QByteArray(), QByteArray("?SID="), QByteArray("?SID=atrium_session")}) {
        const RawAnswer refused = ask("GET", services + "ClusterService/getNodes" + query, m_cookie);
        QCOMPARE(refused.status, 500);
        QVERIFY2(refused.body.contains("<code>not_logged_in</code>"), refused.body.constData());
    }
    const RawAnswer posted = ask(
        "POST", services + "ClusterService", m_cookie + "Content-Type: text/plain\r\n",
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><getNodes/></s:Body></s:Envelope>");
    QVERIFY2(posted.body.contains("<code>not_logged_in</code>"), posted.body.constData());
    QVERIFY(ask("GET", services + "UserService/getSession").header("set-cookie").isEmpty());
}

void tst_PublicPort::passwordInTheAddressIsInNoLog()
{
    const QByteArray services = "/openmeetings/services/";
    const QByteArray session = ask("GET", services + "UserService/getSession").body;
    const qsizetype at = session.indexOf("session_id>") + 11;
    const QByteArray sid = session.mid(at, 64);
    const QByteArray canary = "canary-in-the-coal-mine";
    const auto logIn = [&](const QByteArray &headers) {
        return ask("GET", services + "UserService/loginUser?SID=" + sid + "&username=admin&userpass=" + canary,
                   headers);
    };
    QVERIFY(logIn({}).body.contains("<ns:return>-11</ns:return>")); // taken, from this machine; and wrong
    // Who sent it, a header does not tell.
    QVERIFY(logIn("X-Forwarded-For: 192.0.2.1\r\nForwarded: for=192.0.2.1\r\n")
                .body.contains("<ns:return>-11</ns:return>"));
    QCOMPARE(ask("GET", services + "Nothing/loginUser?userpass=" + canary).status, 404);
    QCOMPARE(ask("GET", services + "UserService/nothing?userpass=" + canary).status, 500);
    QCOMPARE(ask("GET", "/nothing?userpass=" + canary).status, 404);
    QCOMPARE(ask("GET", "//?userpass=" + canary).status, 400);
    QCOMPARE(ask("TRACE", "/?userpass=" + canary).status, 501);
    const QString log = m_cluster->log(1);
    QVERIFY2(log.contains(u"qt."), "nothing of Qt's own is in the log"); // all of it is written down
    for (const QByteArray &secret : {canary, sid, QByteArray("userpass"), m_cluster->adminPassword().toUtf8()})
        QVERIFY2(!log.contains(QString::fromLatin1(secret)), secret.constData());
}

void tst_PublicPort::answersFitTheirDescription()
{
    const auto database = Database::open(m_database->settings(), NodeId(), {});
    QVERIFY(database && storeRecording(**database, m_cluster->folder() + "/streams"_L1, {.room = 1}) > 0);
    const auto checked = runProgram(u"/usr/bin/python3"_s,
                                    {QStringLiteral(ATRIUM_SOURCE_DIR "/tests/agent/openapi_check.py"),
                                     m_cluster->url(1).toString(), u"admin"_s, m_cluster->adminPasswordFile()});
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
}

ATRIUM_TEST(tst_PublicPort)
#include "tst_publicport.moc"
