// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/ldapserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! People of a real OpenLDAP server at two real nodes. */
class tst_DirectoryLogins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_directory.resume(); }
    void cleanupTestCase();

    void firstLoginMakesTheAccount();
    void twoFirstLoginsAtOnceMakeOneAccount();
    void groupsAndLevelFollowTheDirectory();
    void levelIsTakenBackWhileAnotherAdministers();
    void renamedPersonKeepsTheAccount();
    void accountsOfHereNeverAskTheDirectory();
    void loginOfHereIsNotTakenOver();
    void passwordsOfTheDirectoryAreNotSetHere();
    void programsLogInTheSameWay();
    void programsMayNotSpeakForPeopleOfTheDirectory();
    void guessesAreSlowedDown();
    void whoIsGoneThereComesInNoMore();
    void whoStandsStillThereKeepsNobodyElseWaiting();
    void goneServerIsToldAndComesBack();
    void testCommandTellsEachStep();
    void testCommandSaysWhatIsWrong();

private:
    QJsonObject account(const QString &login)
    {
        const QJsonArray users = m_admin->get(u"users?filter="_s + login).json().value("users"_L1).toArray();
        for (const QJsonValue &each : users) {
            if (each["login"_L1].toString() == login)
                return each.toObject();
        }
        return {};
    }
    int logIn(const QString &login, int node = 1, const QString &password = {})
    {
        ApiClient client(m_cluster->url(node));
        return client.logIn(login, password.isEmpty() ? u"secret-"_s + login : password).status;
    }
    QStringList auditOf(const QString &action) const
    {
        QStringList targets;
        const auto rows = soapRows(
            m_cluster->url(1), u"ClusterService"_s, u"getAuditLog"_s,
            {{u"SID"_s, m_soap}, {u"start"_s, u"0"_s}, {u"max"_s, u"1000"_s}, {u"filter"_s, action}}, u"entries"_s);
        for (const auto &row : rows)
            targets.append(row.value(u"target"_s) + u' ' + row.value(u"outcome"_s));
        return targets;
    }
    ProgramResult ldapTest(const QString &login, const QByteArray &password, const QMap<QString, QString> &changes = {})
    {
        const QString file = m_cluster->folder() + u"/typed"_s;
        QFile typed(file);
        if (!typed.open(QIODevice::WriteOnly) || !typed.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || typed.write(password + '\n') < 0)
            qFatal("the test cannot write its file");
        typed.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto change = changes.cbegin(); change != changes.cend(); ++change)
            environment.insert(change.key(), change.value());
        return runProgram(agentProgram(),
                          {u"ldap"_s, u"test"_s, u"--config"_s, m_cluster->configFile(1), u"--login"_s, login,
                           u"--password-file"_s, file},
                          environment);
    }

    LdapServer m_directory;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_admin;
    QString m_soap;
    qint64 m_teachers = 0;
    qint64 m_others = 0;
};

void tst_DirectoryLogins::initTestCase()
{
    QVERIFY(m_directory.start());
    for (const QByteArray name : {"ada", "bert", "carl", "dora", "emil", "fred", "gwen", "hans"})
        QVERIFY(m_directory.addPerson(name, "givenName: The\nmail: " + name + "@school.example\n"));
    QVERIFY(m_directory.addPerson("admin", "mail: boss@school.example\n"));
    QVERIFY(m_directory.addGroup("teachers", {"ada", "gwen"}));
    QVERIFY(m_directory.addGroup("admins", {"gwen"}));
    const auto text = [](const QString &value) { return u'"' + value + u'"'; };
    const QString group = u"cn=%1,ou=groups,dc=school,dc=example"_s;
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    QVERIFY(m_database);
    const ClusterOptions options{
        .config = {{u"database.timeout_ms"_s, u"1200"_s},
                   {u"cluster.lease_ms"_s, u"2600"_s},
                   {u"ldap.servers"_s, u'[' + text(m_directory.plainUrl()) + u']'},
                   {u"ldap.ca_file"_s, text(m_directory.authorityFile())},
                   {u"ldap.bind_dn"_s, text(QLatin1String(LdapServer::searcher))},
                   {u"ldap.bind_password_file"_s, text(m_directory.searcherPasswordFile())},
                   {u"ldap.base"_s, text(QLatin1String(LdapServer::base))},
                   {u"ldap.filter"_s, text(u"(|(uid=%s)(mail=%s))"_s)},
                   {u"ldap.groups"_s, u'[' + text(group.arg(u"teachers"_s) + u" -> Teachers"_s) + u']'},
                   {u"ldap.moderator_groups"_s, u'[' + text(group.arg(u"teachers"_s)) + u']'},
                   {u"ldap.admin_groups"_s, u'[' + text(group.arg(u"admins"_s)) + u']'},
                   {u"ldap.timeout_ms"_s, u"1500"_s}}};
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2, options);
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->startAll());
    m_admin = m_cluster->admin(1);
    m_soap = m_cluster->soapSession(1);
    m_teachers = m_admin->send("POST", u"groups"_s, "{\"name\":\"Teachers\"}").json().value("id"_L1).toInteger();
    m_others = m_admin->send("POST", u"groups"_s, "{\"name\":\"Others\"}").json().value("id"_L1).toInteger();
    QVERIFY(m_teachers > 0 && m_others > 0);
}

void tst_DirectoryLogins::cleanupTestCase()
{
    for (int node = 1; node <= 2; ++node) {
        if (QTest::currentTestFailed())
            qWarning().noquote() << m_cluster->log(node);
        QVERIFY(m_cluster->stop(node));
        const QString log = m_cluster->log(node);
        QVERIFY2(!log.contains("secret-"_L1) && !log.contains("the-searchers-own"_L1), "a password is in the log");
    }
}

void tst_DirectoryLogins::firstLoginMakesTheAccount()
{
    QVERIFY(account(u"ada"_s).isEmpty());
    for (const QString &wrong : {u"secret-bert"_s, u" "_s})
        QCOMPARE(logIn(u"ada"_s, 1, wrong), 401);
    ApiClient empty(m_cluster->url(1));
    QCOMPARE(empty.logIn(u"ada"_s, {}).status, 401);
    QVERIFY(account(u"ada"_s).isEmpty());
    ApiClient ada(m_cluster->url(1));
    const auto entered = ada.logIn(u"ada"_s, u"secret-ada"_s);
    QCOMPARE(entered.status, 200);
    QCOMPARE(entered.json().value("user"_L1)["lastName"_L1].toString(), u"ada"_s);
    ada.setNode(m_cluster->url(2));
    QCOMPARE(ada.get(u"session"_s).status, 200);
    const QJsonObject made = account(u"ada"_s);
    QCOMPARE(made.value("external"_L1)["type"_L1].toString(), u"ldap"_s);
    QCOMPARE(made.value("external"_L1)["id"_L1].toString().size(), 36);
    QCOMPARE(made.value("email"_L1).toString(), u"ada@school.example"_s);
    QCOMPARE(made.value("level"_L1).toString(), u"moderator"_s);
    QCOMPARE(logIn(u"ada@school.example"_s, 2, u"secret-ada"_s), 200); // the same account
    QCOMPARE(m_admin->get(u"users?filter=ada@school"_s).json().value("total"_L1).toInt(), 1);
    QCOMPARE(auditOf(u"user.add"_s).filter(u"ada"_s), QStringList{u"ada (directory) done"_s});
}

void tst_DirectoryLogins::twoFirstLoginsAtOnceMakeOneAccount()
{
    std::vector<std::unique_ptr<ApiClient>> clients;
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<ApiClient>(m_cluster->url(1 + i % 2)));
        replies.append(
            clients.back()->begin("POST", u"session"_s, "{\"login\":\"bert\",\"password\":\"secret-bert\"}"));
    }
    QSet<qint64> ids;
    for (QNetworkReply *reply : replies) {
        const auto answer = answerOf(reply);
        QCOMPARE(answer.status, 200);
        ids.insert(answer.json().value("user"_L1)["id"_L1].toInteger());
    }
    QCOMPARE(ids.size(), 1);
}

void tst_DirectoryLogins::groupsAndLevelFollowTheDirectory()
{
    ApiClient ada(m_cluster->url(2));
    QCOMPARE(ada.logIn(u"ada"_s, u"secret-ada"_s).status, 200);
    const qint64 id = account(u"ada"_s).value("id"_L1).toInteger();
    const auto members = [this](qint64 group) {
        return m_admin->get(u"groups/%1/members"_s.arg(group)).json().value("total"_L1).toInt();
    };
    QCOMPARE(members(m_teachers), 1);
    QCOMPARE(m_admin->send("POST", u"groups/%1/members"_s.arg(m_others),
                           QJsonDocument(QJsonObject{{u"user"_s, id}}).toJson())
                     .status
                 / 100,
             2);
    QVERIFY(m_directory.change("dn: " + LdapServer::groupDn("teachers")
                               + "\nchangetype: modify\ndelete: member\nmember: " + LdapServer::personDn("ada")
                               + '\n'));
    QCOMPARE(logIn(u"ada"_s), 200);
    QCOMPARE(account(u"ada"_s).value("level"_L1).toString(), u"user"_s);
    QCOMPARE(members(m_teachers), 0);
    QCOMPARE(members(m_others), 1);                  // which the directory knows nothing of
    QTRY_COMPARE(ada.get(u"session"_s).status, 401); // what was opened with the other level
    QVERIFY(auditOf(u"user.change"_s).contains(u"%1: level user, out of Teachers (directory) done"_s.arg(id)));
}

void tst_DirectoryLogins::levelIsTakenBackWhileAnotherAdministers()
{
    QCOMPARE(logIn(u"gwen"_s), 200);
    QCOMPARE(account(u"gwen"_s).value("level"_L1).toString(), u"admin"_s);
    QVERIFY(m_directory.change("dn: " + LdapServer::groupDn("admins") + "\nchangetype: delete\n"));
    QCOMPARE(logIn(u"gwen"_s), 200);
    QCOMPARE(account(u"gwen"_s).value("level"_L1).toString(), u"moderator"_s); // there is another one
}

void tst_DirectoryLogins::renamedPersonKeepsTheAccount()
{
    QCOMPARE(logIn(u"carl"_s), 200);
    const qint64 id = account(u"carl"_s).value("id"_L1).toInteger();
    QVERIFY(m_directory.change("dn: " + LdapServer::personDn("carl")
                               + "\nchangetype: modrdn\nnewrdn: uid=karl\ndeleteoldrdn: 1\n"));
    QCOMPARE(logIn(u"karl"_s, 2, u"secret-carl"_s), 200);
    QCOMPARE(account(u"karl"_s).value("id"_L1).toInteger(), id);
    QCOMPARE(logIn(u"carl"_s), 401);
    // Who is called so next is somebody else.
    QVERIFY(m_directory.addPerson("carl"));
    QCOMPARE(logIn(u"carl"_s), 200);
    QVERIFY(account(u"carl"_s).value("id"_L1).toInteger() != id);
}

void tst_DirectoryLogins::accountsOfHereNeverAskTheDirectory()
{
    QCOMPARE(logIn(u"admin"_s, 1, u"secret-admin"_s), 401);
    QCOMPARE(logIn(u"admin"_s, 1, m_cluster->adminPassword()), 200);
}

void tst_DirectoryLogins::loginOfHereIsNotTakenOver()
{
    // By mail the directory finds its own "admin", who is somebody else.
    QCOMPARE(logIn(u"boss@school.example"_s, 2, u"secret-admin"_s), 401);
    QCOMPARE(account(u"admin"_s).value("external"_L1).isNull(), true);
    QCOMPARE(auditOf(u"login.directory"_s), QStringList{u"uid=admin,ou=people,dc=school,dc=example forbidden"_s});
}

void tst_DirectoryLogins::passwordsOfTheDirectoryAreNotSetHere()
{
    ApiClient dora(m_cluster->url(1));
    QCOMPARE(dora.logIn(u"dora"_s, u"secret-dora"_s).status, 200);
    const auto own = dora.send("POST", u"session/password"_s, "{\"old\":\"secret-dora\",\"new\":\"another-secret\"}");
    QCOMPARE(own.status, 403);
    QVERIFY2(own.body.contains("directory"), own.body.constData());
    const auto others = m_admin->send("PATCH", u"users/%1"_s.arg(account(u"dora"_s).value("id"_L1).toInteger()),
                                      "{\"password\":\"another-secret\"}");
    QCOMPARE(others.status, 403);
    QCOMPARE(logIn(u"dora"_s, 1, u"another-secret"_s), 401);
    QCOMPARE(logIn(u"dora"_s), 200);
}

void tst_DirectoryLogins::programsLogInTheSameWay()
{
    for (int node = 1; node <= 2; ++node) {
        const QUrl url = m_cluster->url(node);
        const QString session = soapCall(url, u"UserService"_s, u"getSession"_s, {}, u"session_id"_s);
        const auto answer = [&](const QString &password) {
            return soapCall(url, u"UserService"_s, u"loginUser"_s,
                            {{u"SID"_s, session}, {u"username"_s, u"emil"_s}, {u"userpass"_s, password}});
        };
        QCOMPARE(answer(u"secret-bert"_s), u"-11"_s);
        QCOMPARE(answer({}), u"-11"_s);
        QCOMPARE(answer(u"secret-emil"_s), u"1"_s);
    }
}

void tst_DirectoryLogins::programsMayNotSpeakForPeopleOfTheDirectory()
{
    const QString id = account(u"dora"_s).value("external"_L1)["id"_L1].toString();
    for (const QString &type : {u"ldap"_s, u"LDAP"_s}) {
        const QString answer =
            soapCall(m_cluster->url(1), u"UserService"_s, u"setUserObjectAndGenerateRoomHashByURLAndRecFlag"_s,
                     {{u"SID"_s, m_soap},
                      {u"username"_s, u"dora"_s},
                      {u"firstname"_s, u"D"_s},
                      {u"lastname"_s, u"D"_s},
                      {u"profilePictureUrl"_s, {}},
                      {u"email"_s, {}},
                      {u"externalUserId"_s, id},
                      {u"externalUserType"_s, type},
                      {u"room_id"_s, u"1"_s},
                      {u"becomeModeratorAsInt"_s, u"0"_s},
                      {u"showAudioVideoTestAsInt"_s, u"0"_s},
                      {u"allowRecording"_s, u"0"_s}});
        QVERIFY2(answer.startsWith("fault: "_L1), qPrintable(answer));
    }
}

void tst_DirectoryLogins::guessesAreSlowedDown()
{
    QMap<int, int> counts;
    for (int i = 0; i < 12; ++i)
        ++counts[logIn(u"fred"_s, 1 + i % 2, u"guess"_s)];
    QVERIFY(counts.value(401) >= 5 && counts.value(429) >= 1);
    QCOMPARE(counts.value(401) + counts.value(429), 12);
}

void tst_DirectoryLogins::whoIsGoneThereComesInNoMore()
{
    QCOMPARE(logIn(u"hans"_s), 200);
    QVERIFY(m_directory.change("dn: " + LdapServer::personDn("hans") + "\nchangetype: delete\n"));
    QCOMPARE(logIn(u"hans"_s), 401);
}

void tst_DirectoryLogins::whoStandsStillThereKeepsNobodyElseWaiting()
{
    m_directory.pause();
    std::vector<std::unique_ptr<ApiClient>> clients;
    QList<QNetworkReply *> waiting;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(std::make_unique<ApiClient>(m_cluster->url(1)));
        waiting.append(
            clients.back()->begin("POST", u"session"_s, "{\"login\":\"dora\",\"password\":\"secret-dora\"}"));
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_admin->get(u"rooms"_s).status, 200);
    QVERIFY(timer.elapsed() < 500);
    QCOMPARE(logIn(u"admin"_s, 1, m_cluster->adminPassword()), 200);
    qInfo("an account of here waited %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 3000);
    for (QNetworkReply *reply : waiting) {
        const auto answer = answerOf(reply);
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.errorCode(), u"unavailable"_s);
    }
    m_directory.resume();
    QTRY_COMPARE_WITH_TIMEOUT(logIn(u"dora"_s), 200, 20000);
}

void tst_DirectoryLogins::goneServerIsToldAndComesBack()
{
    m_directory.stop();
    QTRY_COMPARE(logIn(u"dora"_s), 503);
    QCOMPARE(logIn(u"admin"_s, 1, m_cluster->adminPassword()), 200);
    QVERIFY(m_directory.start());
    QTRY_COMPARE_WITH_TIMEOUT(logIn(u"dora"_s), 200, 20000);
}

void tst_DirectoryLogins::testCommandTellsEachStep()
{
    const auto result = ldapTest(u"ada"_s, "secret-ada");
    QVERIFY2(result.exitCode == 0, qPrintable(result.output));
    for (const QString &step :
         {u"is connected, by TLS"_s, u"\"cn=atrium,dc=school,dc=example\" has logged in"_s,
          u"\"uid=ada,ou=people,dc=school,dc=example\" was found"_s, u"The password is right"_s,
          u"mail \"ada@school.example\""_s, u"Level: user"_s, u"The account \"ada\" here is this person's"_s})
        QVERIFY2(result.output.contains(step), qPrintable(step + u'\n' + result.output));
    QVERIFY(!result.output.contains("secret-"_L1));
}

void tst_DirectoryLogins::testCommandSaysWhatIsWrong()
{
    const auto says = [this](const QString &login, const QByteArray &password, const QMap<QString, QString> &changes,
                             const QString &wanted) {
        const auto result = ldapTest(login, password, changes);
        const bool isRight = result.exitCode == 1 && result.output.contains(wanted);
        if (!isRight)
            qWarning().noquote() << wanted << result.exitCode << result.output;
        return isRight;
    };
    QVERIFY(says(u"ada"_s, "wrong", {}, u"\"uid=ada,ou=people,dc=school,dc=example\" cannot log in"_s));
    QVERIFY(says(u"nobody"_s, "x", {}, u"nobody was found"_s));
    QVERIFY(says(u"boss@school.example"_s, "secret-admin", {}, u"belongs to another account here"_s));
    QVERIFY(says(u"ada"_s, "secret-ada", {{u"ATRIUM_LDAP_CA_FILE"_s, m_directory.foreignAuthorityFile()}}, u"TLS"_s));
    QVERIFY(says(u"ada"_s, "secret-ada", {{u"ATRIUM_LDAP_BASE"_s, u"ou=nowhere,dc=school,dc=example"_s}},
                 u"The search below \"ou=nowhere,dc=school,dc=example\" failed: "_s)
            || says(u"ada"_s, "secret-ada", {{u"ATRIUM_LDAP_BASE"_s, u"ou=nowhere,dc=school,dc=example"_s}},
                    u"No such object"_s));
    QVERIFY(says(u"ada"_s, "secret-ada", {{u"ATRIUM_LDAP_SERVERS"_s, u"ldap://127.0.0.1:1"_s}},
                 u"There is no connection"_s));
}

ATRIUM_TEST(tst_DirectoryLogins)
#include "tst_directorylogins.moc"
