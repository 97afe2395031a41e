// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Programs that have a token, and what people see and end of their own sessions, on two real nodes. */
class tst_Tokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void tokenSpeaksForItsAccountOnEveryNode();
    void tokenIsShownOnceAndStoredNowhere();
    void tokenMayNoMoreThanItsLevelAndItsAccount();
    void tokenMakesNoTokenAndNoPassword();
    void peopleWithoutALoginHaveNoToken();
    void revokedTokenIsUselessAtOnceEverywhere();
    void tokenOfADeletedAccountIsUselessAtOnceEverywhere();
    void tokenThatIsOverIsUseless();
    void badTokensAreRefused_data();
    void badTokensAreRefused();
    void manyBadTokensAreSlowedAndGoodOnesGoOn();
    void soapSessionComesByATokenAndEndsWithIt();
    void sessionListTellsTokensApart();
    void administratorSeesAndRevokesEverybodys();
    void commandsMakeListAndRevoke();
    void othersTokensAreNotThere();

    void peopleSeeTheirSessionsAndEndOne();
    void endedSessionLeavesItsRoom();
    void administratorEndsOneSession();

private:
    /*! Also where so many came before that the next have to wait. */
    static bool isRefused(const HttpAnswer &answer) { return answer.status == 401 || answer.status == 429; }
    struct Token
    {
        qint64 id = 0;
        QByteArray text;
        ApiClient::Headers header() const { return {{"Authorization", "Bearer " + text}}; }
    };
    static Token make(ApiClient &client, const QJsonObject &wish)
    {
        const auto made = client.send("POST", u"tokens"_s, QJsonDocument(wish).toJson());
        if (made.status != 201)
            qWarning() << made.status << made.body;
        return {made.json().value("id"_L1).toInteger(), made.json().value("token"_L1).toString().toLatin1()};
    }
    /*! As a program without a session asks. */
    HttpAnswer by(const Token &token, const char *method, const QString &path, int node = 1,
                  const QByteArray &body = {}) const
    {
        return ApiClient(m_cluster->url(node)).send(method, path, body, token.header());
    }
    QString soap(int node, const QString &operation, const QList<std::pair<QString, QString>> &arguments) const
    {
        return soapCall(m_cluster->url(node), u"ClusterService"_s, operation, arguments);
    }

    /*! The first rows of a list that match. */
    QList<QMap<QString, QString>> rowsOf(const QString &operation, const QString &element, const QString &filter) const
    {
        return soapRows(m_cluster->url(1), u"ClusterService"_s, operation,
                        {{u"SID"_s, m_soap}, {u"start"_s, u"0"_s}, {u"max"_s, u"100"_s}, {u"filter"_s, filter}},
                        element);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_admin;
    std::unique_ptr<ApiClient> m_ada;
    QString m_soap;
};

void tst_Tokens::initTestCase()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    QVERIFY(m_database);
    const ClusterOptions patient{.config = {{u"database.timeout_ms"_s, u"1200"_s}, {u"cluster.lease_ms"_s, u"2600"_s}}};
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2, patient);
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->startAll());
    m_admin = m_cluster->admin(1);
    m_soap = m_cluster->soapSession(1);
    m_ada = m_cluster->addUser(u"ada-lovelace"_s, 1);
}

void tst_Tokens::cleanupTestCase()
{
    static const QRegularExpression token(u"atr_[0-9a-f]{64}"_s);
    for (int node = 1; node <= 2; ++node) {
        if (QTest::currentTestFailed())
            qWarning().noquote() << m_cluster->log(node);
        QVERIFY(m_cluster->stop(node));
        QVERIFY2(!token.match(m_cluster->log(node)).hasMatch(), "a token is in the log");
        QVERIFY(!m_cluster->log(node).contains("statement failed"_L1));
    }
}

void tst_Tokens::tokenSpeaksForItsAccountOnEveryNode()
{
    const Token token = make(*m_ada, {{u"name"_s, u"a script"_s}});
    for (int node = 1; node <= 2; ++node) {
        const auto session = by(token, "GET", u"session"_s, node);
        QCOMPARE(session.status, 200);
        QCOMPARE(session.json().value("user"_L1)["login"_L1].toString(), u"ada-lovelace"_s);
        QVERIFY(!session.json().contains("csrfToken"_L1));
        QVERIFY(session.header("Set-Cookie").isEmpty());
    }
    // What changes something needs no further proof: no page of another site can have sent the header.
    const qint64 room = m_cluster->addRoom(u"By token"_s);
    const auto entered = by(token, "POST", u"rooms/%1/enter"_s.arg(room), 2);
    QCOMPARE(entered.status, 200);
    RoomClient person(entered.json());
    QTRY_VERIFY(person.hasJoined());
    const QJsonObject shown = m_ada->get(u"tokens"_s).json().value("tokens"_L1).toArray().first().toObject();
    QCOMPARE(shown.value("name"_L1).toString(), u"a script"_s);
    QCOMPARE(shown.value("usedAddress"_L1).toString(), u"127.0.0.1"_s);
    QVERIFY(shown.value("usedAt"_L1).toInteger() > 0);
    QCOMPARE(m_ada->send("DELETE", u"tokens/%1"_s.arg(token.id)).status, 204);
    QTRY_COMPARE(person.closedCode().isEmpty(), false); // who came in by it is sent out
}

void tst_Tokens::tokenIsShownOnceAndStoredNowhere()
{
    const Token token = make(*m_ada, {{u"name"_s, u"secret"_s}});
    QVERIFY(QRegularExpression(u"^atr_[0-9a-f]{64}$"_s).match(QString::fromLatin1(token.text)).hasMatch());
    QVERIFY(!m_ada->get(u"tokens"_s).body.contains(token.text));
    QFile file(m_database->settings().file);
    QFile wal(m_database->settings().file + u"-wal"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(token.text));
    if (wal.open(QIODevice::ReadOnly))
        QVERIFY(!wal.readAll().contains(token.text));
}

void tst_Tokens::tokenMayNoMoreThanItsLevelAndItsAccount()
{
    for (const QString &level : {u"admin"_s, u"moderator"_s, u"webservice"_s, u"king"_s})
        QCOMPARE(m_ada
                     ->send("POST", u"tokens"_s,
                            QJsonDocument(QJsonObject{{u"name"_s, u"x"_s}, {u"level"_s, level}}).toJson())
                     .status,
                 400);
    auto boss = m_cluster->addUser(u"boss-admin"_s, 1, u"admin"_s);
    const Token small = make(*boss, {{u"name"_s, u"small"_s}, {u"level"_s, u"user"_s}});
    const Token great = make(*boss, {{u"name"_s, u"great"_s}, {u"level"_s, u"admin"_s}});
    QCOMPARE(by(small, "GET", u"users"_s).status, 403);
    for (int node = 1; node <= 2; ++node)
        QCOMPARE(by(great, "GET", u"users"_s, node).status, 200);
    const qint64 id = boss->get(u"session"_s).json().value("user"_L1)["id"_L1].toInteger();
    QCOMPARE(m_admin->send("PATCH", u"users/%1"_s.arg(id), "{\"level\":\"user\"}").status, 204);
    QCOMPARE(by(great, "GET", u"users"_s, 1).status, 403);
    QTRY_COMPARE(by(great, "GET", u"users"_s, 2).status, 403);
    QCOMPARE(by(great, "GET", u"session"_s, 2).json().value("user"_L1)["level"_L1].toString(), u"user"_s);
}

void tst_Tokens::tokenMakesNoTokenAndNoPassword()
{
    const Token token = make(*m_ada, {{u"name"_s, u"mother"_s}});
    QCOMPARE(by(token, "POST", u"tokens"_s, 1, "{\"name\":\"child\"}").status, 403);
    QCOMPARE(by(token, "POST", u"session/password"_s, 1, "{\"old\":\"password-ada-lovelace\",\"new\":\"another one\"}")
                 .status,
             403);
    QCOMPARE(by(token, "DELETE", u"session"_s).status, 403);
    QCOMPARE(by(token, "GET", u"tokens"_s).status, 200);
    QCOMPARE(by(token, "DELETE", u"tokens/%1"_s.arg(token.id)).status, 204); // it may give itself up
}

void tst_Tokens::peopleWithoutALoginHaveNoToken()
{
    const QString hash = soapCall(m_cluster->url(1), u"UserService"_s, u"setUserObjectMainLandingZone"_s,
                                  {{u"SID"_s, m_soap},
                                   {u"username"_s, u"pupil"_s},
                                   {u"firstname"_s, u"P"_s},
                                   {u"lastname"_s, u"P"_s},
                                   {u"profilePictureUrl"_s, {}},
                                   {u"email"_s, {}},
                                   {u"externalUserId"_s, u"7"_s},
                                   {u"externalUserType"_s, u"moodle"_s}});
    ApiClient pupil(m_cluster->url(1));
    QCOMPARE(pupil.comeByLink(hash).status, 200);
    QCOMPARE(pupil.send("POST", u"tokens"_s, "{\"name\":\"for ever\"}").status, 403);
}

void tst_Tokens::revokedTokenIsUselessAtOnceEverywhere()
{
    const Token token = make(*m_ada, {{u"name"_s, u"revoked"_s}});
    for (int node = 1; node <= 2; ++node)
        QCOMPARE(by(token, "GET", u"rooms"_s, node).status, 200);
    QCOMPARE(m_ada->send("DELETE", u"tokens/%1"_s.arg(token.id)).status, 204);
    for (int node = 1; node <= 2; ++node)
        QVERIFY(isRefused(by(token, "GET", u"rooms"_s, node)));
}

void tst_Tokens::tokenOfADeletedAccountIsUselessAtOnceEverywhere()
{
    auto gone = m_cluster->addUser(u"gone-soon"_s, 1);
    const Token token = make(*gone, {{u"name"_s, u"x"_s}});
    for (int node = 1; node <= 2; ++node)
        QCOMPARE(by(token, "GET", u"rooms"_s, node).status, 200);
    const qint64 id = gone->get(u"session"_s).json().value("user"_L1)["id"_L1].toInteger();
    QCOMPARE(m_admin->send("DELETE", u"users/%1"_s.arg(id)).status, 204);
    for (int node = 1; node <= 2; ++node)
        QVERIFY(isRefused(by(token, "GET", u"rooms"_s, node)));
}

void tst_Tokens::tokenThatIsOverIsUseless()
{
    const Token token = make(*m_ada, {{u"name"_s, u"one day"_s}, {u"days"_s, 1}});
    QCOMPARE(by(token, "GET", u"rooms"_s).status, 200);
    const auto ended = runProgram(u"sqlite3"_s,
                                  {m_database->settings().file, u".timeout 5000"_s,
                                   u"UPDATE api_token SET expires_at = 1 WHERE id = %1"_s.arg(token.id)});
    QCOMPARE(ended.exitCode, 0);
    for (int node = 1; node <= 2; ++node)
        QVERIFY(isRefused(by(token, "GET", u"rooms"_s, node))); // though its session lives
}

void tst_Tokens::badTokensAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray("Bearer ");
    QTest::newRow("another scheme") << QByteArray("Basic YWRtaW46YWRtaW4=");
    QTest::newRow("unknown") << "Bearer atr_" + QByteArray(64, 'a');
    QTest::newRow("too short") << "Bearer atr_" + QByteArray(63, 'a');
    QTest::newRow("capital letters") << "Bearer atr_" + QByteArray(64, 'A');
    QTest::newRow("large") << "Bearer atr_" + QByteArray(8000, 'a');
    QTest::newRow("quotes") << QByteArray("Bearer atr_' OR '1'='1");
    QTest::newRow("a session's id") << QByteArray("session");
}

void tst_Tokens::badTokensAreRefused()
{
    QFETCH(QByteArray, header);
    if (header == "session")
        header = "Bearer " + m_ada->cookie().mid(m_ada->cookie().indexOf('=') + 1);
    const auto answer = ApiClient(m_cluster->url(2)).send("GET", u"rooms"_s, {}, {{"Authorization", header}});
    QVERIFY2(isRefused(answer), answer.body.constData());
    // Nor does a good cookie beside it help.
    QVERIFY(m_ada->send("GET", u"rooms"_s, {}, {{"Authorization", header}}).status / 100 == 4);
}

void tst_Tokens::manyBadTokensAreSlowedAndGoodOnesGoOn()
{
    const Token token = make(*m_ada, {{u"name"_s, u"good"_s}});
    QMap<int, int> counts;
    for (int i = 0; i < 40; ++i) {
        const QByteArray guess = "Bearer atr_" + QByteArray::number(i).rightJustified(64, '0');
        ++counts[ApiClient(m_cluster->url(1 + i % 2)).send("GET", u"rooms"_s, {}, {{"Authorization", guess}}).status];
    }
    QVERIFY(counts.value(429) >= 20);
    QCOMPARE(counts.value(401) + counts.value(429), 40);
    for (int node = 1; node <= 2; ++node)
        QCOMPARE(by(token, "GET", u"rooms"_s, node).status, 200);
    QCOMPARE(m_admin->get(u"rooms"_s).status, 200);
    ApiClient person(m_cluster->url(1)); // and passwords are counted by themselves
    QCOMPARE(person.logIn(u"ada-lovelace"_s, u"password-ada-lovelace"_s).status, 200);
    const auto isTold = [this] {
        const auto rows = rowsOf(u"getAuditLog"_s, u"entries"_s, u"token.guessed"_s);
        return std::ranges::any_of(rows, [](const auto &row) { return row.value(u"target"_s) == u"127.0.0.1"_s; });
    };
    QTRY_VERIFY(isTold());
}

void tst_Tokens::soapSessionComesByATokenAndEndsWithIt()
{
    auto boss = m_cluster->addUser(u"soap-admin"_s, 1, u"admin"_s);
    const Token token = make(*boss, {{u"name"_s, u"soap"_s}, {u"level"_s, u"admin"_s}});
    const Token webservice = make(*boss, {{u"name"_s, u"service"_s}, {u"level"_s, u"webservice"_s}});
    const QString session = soap(2, u"getSessionByToken"_s, {{u"token"_s, QString::fromLatin1(token.text)}});
    QCOMPARE(session.size(), 64);
    const auto asked = [&](const QString &sid, int node) {
        return soap(node, u"getPlacementRule"_s, {{u"SID"_s, sid}});
    };
    QCOMPARE(asked(session, 1), u"capacity"_s);
    // A token for a web service may ask what those may, and no administration.
    const QString service = soap(1, u"getSessionByToken"_s, {{u"token"_s, QString::fromLatin1(webservice.text)}});
    QVERIFY(soap(1, u"getUsers"_s,
                 {{u"SID"_s, service},
                  {u"start"_s, u"0"_s},
                  {u"max"_s, u"1"_s},
                  {u"filter"_s, {}},
                  {u"orderby"_s, {}},
                  {u"asc"_s, u"true"_s}})
                .startsWith("fault: "_L1));
    QCOMPARE(asked(service, 2), u"capacity"_s);
    QCOMPARE(by(webservice, "GET", u"rooms"_s).errorCode(), u"level_refused"_s);
    QCOMPARE(boss->send("DELETE", u"tokens/%1"_s.arg(token.id)).status, 204);
    for (int node = 1; node <= 2; ++node)
        QVERIFY(asked(session, node).startsWith("fault: "_L1));
    QVERIFY(soap(1, u"getSessionByToken"_s, {{u"token"_s, QString::fromLatin1(token.text)}}).startsWith("fault: "_L1));
}

void tst_Tokens::sessionListTellsTokensApart()
{
    const Token token = make(*m_ada, {{u"name"_s, u"listed"_s}});
    QCOMPARE(by(token, "GET", u"rooms"_s).status, 200);
    const auto rows = rowsOf(u"getSessions"_s, u"sessions"_s, u"ada-lovelace"_s);
    QVERIFY(std::ranges::any_of(rows, [](const auto &row) { return row.value(u"way"_s) == u"token"_s; }));
    QVERIFY(std::ranges::any_of(rows, [](const auto &row) { return row.value(u"way"_s) == u"page"_s; }));
}

void tst_Tokens::administratorSeesAndRevokesEverybodys()
{
    const Token token = make(*m_ada, {{u"name"_s, u"seen by others"_s}});
    const auto rows = rowsOf(u"getTokens"_s, u"tokens"_s, u"SEEN by"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().value(u"login"_s), u"ada-lovelace"_s);
    QCOMPARE(rows.first().value(u"id"_s).toLongLong(), token.id);
    QCOMPARE(soap(2, u"revokeToken"_s, {{u"SID"_s, m_soap}, {u"tokenId"_s, QString::number(token.id)}}), u"true"_s);
    QVERIFY(isRefused(by(token, "GET", u"rooms"_s)));
    QVERIFY(soap(2, u"revokeToken"_s, {{u"SID"_s, m_soap}, {u"tokenId"_s, QString::number(token.id)}})
                .startsWith("fault: "_L1));
}

void tst_Tokens::commandsMakeListAndRevoke()
{
    const auto command = [this](const QStringList &words) {
        return runProgram(agentProgram(),
                          words.mid(0, 2) + QStringList{u"--config"_s, m_cluster->configFile(1)} + words.mid(2));
    };
    const auto made = command({u"token"_s, u"add"_s, u"--login"_s, u"ada-lovelace"_s, u"--name"_s, u"by command"_s});
    QCOMPARE(made.exitCode, 0);
    static const QRegularExpression form(u"atr_[0-9a-f]{64}"_s);
    const Token token{0, form.match(made.output).captured().toLatin1()};
    QCOMPARE(by(token, "GET", u"rooms"_s).status, 200);
    QVERIFY(
        command({u"token"_s, u"add"_s, u"--login"_s, u"ada-lovelace"_s, u"--name"_s, u"x"_s, u"--level"_s, u"admin"_s})
            .exitCode
        != 0);
    QVERIFY(command({u"token"_s, u"add"_s, u"--login"_s, u"nobody"_s, u"--name"_s, u"x"_s}).exitCode != 0);
    const auto listed = command({u"token"_s, u"list"_s, u"--filter"_s, u"by command"_s});
    static const QRegularExpression row(u"\\n *(\\d+)  ada-lovelace +by command"_s);
    QVERIFY2(row.match(listed.output).hasMatch(), qPrintable(listed.output));
    QCOMPARE(command({u"token"_s, u"revoke"_s, u"--id"_s, row.match(listed.output).captured(1)}).exitCode, 0);
    for (int node = 1; node <= 2; ++node)
        QVERIFY(isRefused(by(token, "GET", u"rooms"_s, node)));
}

void tst_Tokens::othersTokensAreNotThere()
{
    auto bob = m_cluster->addUser(u"bob-babbage"_s, 1);
    const Token token = make(*m_ada, {{u"name"_s, u"mine"_s}});
    QVERIFY(bob->get(u"tokens"_s).json().value("tokens"_L1).toArray().isEmpty());
    QCOMPARE(bob->send("DELETE", u"tokens/%1"_s.arg(token.id)).status, 404);
    QCOMPARE(by(token, "GET", u"rooms"_s).status, 200);
    ApiClient stranger(m_cluster->url(1));
    QCOMPARE(stranger.get(u"tokens"_s).status, 401);
}

void tst_Tokens::peopleSeeTheirSessionsAndEndOne()
{
    auto cleo = m_cluster->addUser(u"cleo-sessions"_s, 1);
    ApiClient elsewhere(m_cluster->url(2));
    QCOMPARE(elsewhere.logIn(u"cleo-sessions"_s, u"password-cleo-sessions"_s).status, 200);
    const QJsonArray seen = cleo->get(u"session/all"_s).json().value("sessions"_L1).toArray();
    QCOMPARE(seen.size(), 2);
    QJsonObject other;
    int current = 0;
    for (const QJsonValue &each : seen) {
        QCOMPARE(each["way"_L1].toString(), u"page"_s);
        QCOMPARE(each["address"_L1].toString(), u"127.0.0.1"_s);
        if (each["current"_L1].toBool())
            ++current;
        else
            other = each.toObject();
    }
    QCOMPARE(current, 1);
    const QString path = u"session/all/%1"_s.arg(other.value("id"_L1).toInteger());
    QCOMPARE(m_ada->send("DELETE", path).status, 404); // it is not hers
    QCOMPARE(cleo->send("DELETE", path, {}, {{"X-Atrium-Csrf", "x"}}).status, 403);
    QCOMPARE(elsewhere.get(u"session"_s).status, 200);
    QCOMPARE(cleo->send("DELETE", path).status, 204);
    QCOMPARE(elsewhere.get(u"session"_s).status, 401);
    QCOMPARE(cleo->get(u"session/all"_s).json().value("sessions"_L1).toArray().size(), 1);
    QCOMPARE(cleo->send("DELETE", path).status, 404);
}

void tst_Tokens::endedSessionLeavesItsRoom()
{
    auto dana = m_cluster->addUser(u"dana-sessions"_s, 1);
    ApiClient elsewhere(m_cluster->url(2));
    QCOMPARE(elsewhere.logIn(u"dana-sessions"_s, u"password-dana-sessions"_s).status, 200);
    const qint64 room = m_cluster->addRoom(u"Left"_s);
    RoomClient stays(dana->send("POST", u"rooms/%1/enter"_s.arg(room)).json());
    RoomClient goes(elsewhere.send("POST", u"rooms/%1/enter"_s.arg(room)).json());
    QTRY_VERIFY(stays.hasJoined() && goes.hasJoined());
    for (const QJsonValue &each : dana->get(u"session/all"_s).json().value("sessions"_L1).toArray()) {
        if (!each["current"_L1].toBool())
            QCOMPARE(dana->send("DELETE", u"session/all/%1"_s.arg(each["id"_L1].toInteger())).status, 204);
    }
    QTRY_VERIFY(!goes.closedCode().isEmpty());
    QVERIFY(stays.closedCode().isEmpty());
}

void tst_Tokens::administratorEndsOneSession()
{
    auto eric = m_cluster->addUser(u"eric-sessions"_s, 1);
    ApiClient elsewhere(m_cluster->url(2));
    QCOMPARE(elsewhere.logIn(u"eric-sessions"_s, u"password-eric-sessions"_s).status, 200);
    const auto rows = rowsOf(u"getSessions"_s, u"sessions"_s, u"eric-sessions"_s);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(0).value(u"id"_s) != rows.at(1).value(u"id"_s));
    QCOMPARE(soap(1, u"endSession"_s, {{u"SID"_s, m_soap}, {u"id"_s, rows.at(0).value(u"id"_s)}}), u"true"_s);
    QCOMPARE((eric->get(u"session"_s).status == 401) + (elsewhere.get(u"session"_s).status == 401), 1);
    QVERIFY(
        soap(1, u"endSession"_s, {{u"SID"_s, m_soap}, {u"id"_s, rows.at(0).value(u"id"_s)}}).startsWith("fault: "_L1));
}

ATRIUM_TEST(tst_Tokens)
#include "tst_tokens.moc"
