// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;
using Common::ErrorCode;
using Common::UserId;

using Arguments = SoapArguments;

/*! ClusterService's administration of users, groups and sessions. */
class tst_UserAdmin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void isForAdministratorsAlone_data();
    void isForAdministratorsAlone();
    void userIsSavedAndShownWithoutThePassword();
    void emptyPasswordKeepsTheOldOne();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void whoSavesWhatAnotherChangedIsTold();
    void passwordAndLevelEndTheSessions_data();
    void passwordAndLevelEndTheSessions();
    void administratorKeepsTheOwnSession();
    void nobodyLowersOrDeletesOneself();
    void ownPasswordNeedsTheOldOne();
    void passwordThatIsGuessedAtIsLocked();
    void loginWithAPasswordThatWasJustChangedIsVoid();
    void personOfAnotherProgramIsGivenAnAccount();
    void groupsAreKept();
    void groupOpensItsRooms();
    void sessionsAreShownWithoutWhatTheyAreKnownBy();

private:
    SoapReply call(const QString &operation, const Arguments &arguments = {}, const QString &sid = {})
    {
        return callCluster(*m_services, sid.isEmpty() ? m_sid : sid, operation, arguments);
    }
    static Arguments user(qint64 id, const QString &login, const QString &level = u"user"_s,
                          const QString &password = {}, qint64 version = 0)
    {
        return {{"id", QString::number(id)},     {"login", login},
                {"firstname", u"Ada"_s},         {"lastname", u"King"_s},
                {"email", u"ada@example.org"_s}, {"level", level},
                {"password", password},          {"version", QString::number(version)}};
    }
    qint64 addUser(const QString &login, const QString &level = u"user"_s)
    {
        return returned(call(u"saveUser"_s, user(0, login, level, QLatin1String(SoapFixture::password)))).toLongLong();
    }
    QByteArray shown(qint64 id)
    {
        const auto row = m_services->users.find(UserId(id));
        return call(u"getUsers"_s,
                    {{"start", u"0"_s},
                     {"max", u"1"_s},
                     {"filter", row ? row->user.login : QString()},
                     {"orderby", u"id"_s},
                     {"asc", u"true"_s}})
            .body;
    }
    Common::Result<Common::User> logIn(const QString &login, const char *password = SoapFixture::password)
    {
        const QString session = m_services->sessions.openAnonymous();
        return m_services->sessions.logInto(session, login, QLatin1String(password), u"192.0.2.9"_s);
    }
    Common::Result<Caller> caller(const QString &sid) { return m_services->sessions.identify(sid, u"192.0.2.1"_s); }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    QString m_sid; // an administrator's
    QString m_moodle;
    QString m_plain;
};

void tst_UserAdmin::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_sid = m_fixture->loggedIn(u"admin"_s);
    m_moodle = m_fixture->loggedIn(u"moodle"_s);
    m_plain = m_fixture->loggedIn(u"plain"_s);
}

void tst_UserAdmin::isForAdministratorsAlone_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *operation :
         {"getUsers", "saveUser", "setPassword", "deleteUser", "getGroups", "saveGroup", "deleteGroup",
          "getGroupMembers", "setGroupMember", "removeGroupMember", "getGroupRooms", "addRoomToGroup",
          "removeRoomFromGroup", "getSessions", "endSessions", "endSession", "getTokens", "revokeToken"})
        QTest::newRow(operation) << QString::fromLatin1(operation);
}

void tst_UserAdmin::isForAdministratorsAlone()
{
    QFETCH(QString, operation);
    const SoapOperation *row = clusterSoapService.operation(operation);
    QVERIFY(row);
    Arguments arguments;
    for (const SoapField &parameter : row->parameters.subspan(1))
        arguments.append({parameter.name.data(), u"1"_s});
    const QStringList before = m_fixture->audited();
    for (const QString &sid : {m_moodle, m_plain})
        QCOMPARE(errorName(call(operation, arguments, sid)), "level_refused");
    QCOMPARE(m_fixture->audited(), before);
}

void tst_UserAdmin::userIsSavedAndShownWithoutThePassword()
{
    const qint64 id = addUser(u"countess"_s, u"moderator"_s);
    QVERIFY(id > 0);
    const QByteArray page = shown(id);
    QVERIFY2(page.contains("<ax21:total>1</ax21:total><ax21:users xsi:type=\"ax21:Account\">"
                           "<ax21:canLogIn>true</ax21:canLogIn><ax21:createdAt>"),
             page.constData());
    QVERIFY2(page.contains("</ax21:createdAt><ax21:email>ada@example.org</ax21:email>"
                           "<ax21:externalId xsi:nil=\"true\"/><ax21:externalType xsi:nil=\"true\"/>"
                           "<ax21:firstname>Ada</ax21:firstname><ax21:groups></ax21:groups><ax21:id>"
                           + QByteArray::number(id)
                           + "</ax21:id><ax21:lastLoginAt xsi:nil=\"true\"/><ax21:lastname>King</ax21:lastname>"
                             "<ax21:level>moderator</ax21:level><ax21:login>countess</ax21:login>"
                             "<ax21:version>1</ax21:version>"),
             page.constData());
    QVERIFY(!page.contains("argon") && !page.contains("password"));
    QCOMPARE(m_fixture->audited().last(), u"user.add countess done"_s);
}

void tst_UserAdmin::emptyPasswordKeepsTheOldOne()
{
    const qint64 id = addUser(u"keeps"_s);
    QCOMPARE(returned(call(u"saveUser"_s, user(id, u"kept-on"_s))), QByteArray::number(id));
    QCOMPARE(logIn(u"keeps"_s).error().code, ErrorCode::WrongLogin);
    QVERIFY(logIn(u"Kept-On"_s));
    QCOMPARE(returned(call(u"saveUser"_s, user(id, u"kept-on"_s, u"user"_s, u"battery staple"_s))),
             QByteArray::number(id));
    QCOMPARE(logIn(u"kept-on"_s).error().code, ErrorCode::WrongLogin);
    QVERIFY(logIn(u"kept-on"_s, "battery staple"));
    QCOMPARE(m_fixture->audited().last(), u"user.change %1: data, level user, password done"_s.arg(id));
    QVERIFY(!m_fixture->audited().join(u'\n').contains(u"battery"_s));
}

void tst_UserAdmin::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *operation, const Arguments &arguments, const char *error,
                        const char *said) {
        QTest::newRow(name) << QString::fromLatin1(operation) << arguments << QByteArray(error) << QByteArray(said);
    };
    const QString good = QLatin1String(SoapFixture::password);
    row("a short login", "saveUser", user(0, u"abc"_s, u"user"_s, good), "invalid", "login name must have");
    row("a short password", "saveUser", user(0, u"abcd"_s, u"user"_s, u"short"_s), "invalid", "password must have");
    row("no password for a new user", "saveUser", user(0, u"abcd"_s), "invalid", "password must have");
    row("a level that is none", "saveUser", user(0, u"abcd"_s, u"boss"_s, good), "invalid", "Use user, moderator");
    row("a login that is taken", "saveUser", user(0, u"ADMIN"_s, u"user"_s, good), "login_taken", "ADMIN");
    row("a change of nobody", "saveUser", user(777, u"abcd"_s), "not_found", "no user with id 777");
    row("a password for nobody", "setPassword", {{"userId", u"777"_s}, {"password", good}}, "not_found", "777");
    row("an empty password", "setPassword", {{"userId", u"1"_s}, {"password", QString()}}, "invalid",
        "password must have");
    row("nobody to delete", "deleteUser", {{"userId", u"777"_s}}, "not_found", "777");
    row("nobody's sessions", "endSessions", {{"userId", u"777"_s}}, "not_found", "777");
    row("an order that is a statement (CVE-2017-7681)", "getUsers",
        {{"start", u"0"_s}, {"max", u"9"_s}, {"filter", {}}, {"orderby", u"id; DROP TABLE node"_s}, {"asc", u"1"_s}},
        "invalid", "Use one of these: id,");
    row("no group to rename", "saveGroup", {{"id", u"777"_s}, {"name", u"x"_s}, {"version", u"0"_s}}, "not_found",
        "no group with id 777");
    row("a group without a name", "saveGroup", {{"id", u"0"_s}, {"name", u" "_s}, {"version", u"0"_s}}, "invalid",
        "needs a name");
    row("no group to delete", "deleteGroup", {{"groupId", u"777"_s}}, "not_found", "777");
    row("members of no group", "getGroupMembers",
        {{"groupId", u"777"_s}, {"start", u"0"_s}, {"max", u"9"_s}, {"filter", {}}}, "not_found", "777");
    row("rooms of no group", "getGroupRooms", {{"groupId", u"777"_s}}, "not_found", "777");
}

void tst_UserAdmin::saysWhatIsWrong()
{
    QFETCH(QString, operation);
    QFETCH(Arguments, arguments);
    QFETCH(QByteArray, said);
    const SoapReply reply = call(operation, arguments);
    QTEST(errorName(reply), "error");
    QVERIFY2(reply.body.contains(said), reply.body.constData());
}

void tst_UserAdmin::whoSavesWhatAnotherChangedIsTold()
{
    const qint64 id = addUser(u"twice-seen"_s);
    QCOMPARE(returned(call(u"saveUser"_s, user(id, u"twice-seen"_s, u"moderator"_s, {}, 1))), QByteArray::number(id));
    const SoapReply late = call(u"saveUser"_s, user(id, u"overwritten"_s, u"user"_s, {}, 1));
    QCOMPARE(errorName(late), "conflict");
    QVERIFY2(late.body.contains("Somebody else has changed this meanwhile."), late.body.constData());
    QVERIFY(shown(id).contains("<ax21:level>moderator</ax21:level><ax21:login>twice-seen</ax21:login>"
                               "<ax21:version>2</ax21:version>"));
    QCOMPARE(returned(call(u"saveUser"_s, user(id, u"twice-seen"_s, u"user"_s))), QByteArray::number(id));

    const auto save = [this](const QByteArray &group, const char *name, int version) {
        return call(
            u"saveGroup"_s,
            {{"id", QString::fromLatin1(group)}, {"name", QLatin1String(name)}, {"version", QString::number(version)}});
    };
    const QByteArray group = returned(save("0", "Versions", 0));
    QCOMPARE(returned(save(group, "Versions 2", 1)), group);
    QCOMPARE(errorName(save(group, "Versions 3", 1)), "conflict");
    QCOMPARE(returned(save(group, "Versions 4", 2)), group);
}

void tst_UserAdmin::passwordAndLevelEndTheSessions_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Arguments>("arguments"); // without the id
    QTest::addColumn<bool>("ends");
    const QString next = u"another password"_s;
    QTest::newRow("a name") << u"saveUser"_s << user(0, u"%1"_s).sliced(1) << false;
    QTest::newRow("a level") << u"saveUser"_s << user(0, u"%1"_s, u"moderator"_s).sliced(1) << true;
    QTest::newRow("a password") << u"saveUser"_s << user(0, u"%1"_s, u"user"_s, next).sliced(1) << true;
    QTest::newRow("setPassword") << u"setPassword"_s << Arguments{{"password", next}} << true;
    QTest::newRow("endSessions") << u"endSessions"_s << Arguments{} << true;
    QTest::newRow("deleteUser") << u"deleteUser"_s << Arguments{} << true;
}

void tst_UserAdmin::passwordAndLevelEndTheSessions()
{
    QFETCH(QString, operation);
    QFETCH(Arguments, arguments);
    QFETCH(bool, ends);
    const QString login = u"victim of "_s + QString::fromLatin1(QTest::currentDataTag());
    const qint64 id = addUser(login);
    const QString bySoap = m_fixture->loggedIn(login);
    const auto byPage = m_services->sessions.logIn(login, QLatin1String(SoapFixture::password), {});
    QVERIFY(caller(bySoap) && caller(byPage->sessionId));
    const char *idName = operation == "saveUser"_L1 ? "id" : "userId";
    for (auto &[name, value] : arguments)
        value.replace(u"%1"_s, login);
    const SoapReply reply = call(operation, Arguments{{idName, QString::number(id)}} + arguments);
    QCOMPARE(reply.status, 200);
    for (const QString &session : {bySoap, byPage->sessionId})
        QCOMPARE(caller(session) ? ErrorCode::Internal : caller(session).error().code,
                 ends ? ErrorCode::NotLoggedIn : ErrorCode::Internal);
}

void tst_UserAdmin::administratorKeepsTheOwnSession()
{
    const qint64 id = addUser(u"second-admin"_s, u"admin"_s);
    const QString here = m_fixture->loggedIn(u"second-admin"_s);
    for (const auto &[operation, arguments] :
         {std::pair(u"endSessions"_s, Arguments()),
          std::pair(u"setPassword"_s, Arguments{{"password", QLatin1String(SoapFixture::password)}})}) {
        const QString elsewhere = m_fixture->loggedIn(u"second-admin"_s);
        QCOMPARE(returned(call(operation, Arguments{{"userId", QString::number(id)}} + arguments, here)), "true");
        QVERIFY(caller(here));
        QVERIFY(!caller(elsewhere));
    }
    QVERIFY(caller(m_sid)); // and everybody else
}

void tst_UserAdmin::nobodyLowersOrDeletesOneself()
{
    const qint64 self = caller(m_sid)->user.id.value;
    QCOMPARE(errorName(call(u"saveUser"_s, user(self, u"admin"_s, u"user"_s))), "forbidden");
    QCOMPARE(errorName(call(u"deleteUser"_s, {{"userId", QString::number(self)}})), "forbidden");
    QCOMPARE(caller(m_sid)->user.level, Common::Level::Admin);
    QCOMPARE(returned(call(u"saveUser"_s, user(self, u"admin"_s, u"admin"_s))), QByteArray::number(self));

    // The last one is nobody's to take: here by a command on the node, which is nobody itself.
    const auto admins = m_services->users.page({.max = 99});
    for (const UserRow &row : admins->rows) {
        if (row.user.level == Common::Level::Admin && row.user.id != UserId(self))
            QVERIFY(m_services->users.change(row.user.id, {.level = Common::Level::User}, {}));
    }
    for (const auto &refused : {m_services->users.change(UserId(self), {.level = Common::Level::User}, {}),
                                m_services->users.remove(UserId(self), {})}) {
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().message.contains(u"last administrator"_s));
    }
    QCOMPARE(caller(m_sid)->user.level, Common::Level::Admin);
}

void tst_UserAdmin::ownPasswordNeedsTheOldOne()
{
    addUser(u"own-password"_s);
    const QString here = m_fixture->loggedIn(u"own-password"_s);
    const QString elsewhere = m_fixture->loggedIn(u"own-password"_s);
    const Caller self = *caller(here);
    const auto change = [&](const char *old, const char *next) {
        return m_services->sessions.changePassword(QLatin1String(old), QLatin1String(next), self);
    };
    QCOMPARE(change("wrong", "battery staple").error().code, ErrorCode::WrongLogin);
    QCOMPARE(change("", "battery staple").error().code, ErrorCode::WrongLogin);
    QCOMPARE(change(SoapFixture::password, "short").error().code, ErrorCode::Invalid);
    QVERIFY(caller(elsewhere));
    QVERIFY(change(SoapFixture::password, "battery staple"));
    QVERIFY(logIn(u"own-password"_s, "battery staple"));
    QVERIFY(!logIn(u"own-password"_s));
    QVERIFY(caller(here));
    QVERIFY(!caller(elsewhere));
    const QString id = QString::number(self.user.id.value);
    QCOMPARE(m_fixture->audited().last(4),
             (QStringList{u"user.password %1 wrong_login"_s.arg(id), u"user.password %1 wrong_login"_s.arg(id),
                          u"user.password %1 invalid"_s.arg(id), u"user.password %1 done"_s.arg(id)}));
}

void tst_UserAdmin::passwordThatIsGuessedAtIsLocked()
{
    addUser(u"guessed-at"_s);
    const Caller self = *caller(m_fixture->loggedIn(u"guessed-at"_s));
    ErrorCode code = ErrorCode::WrongLogin;
    for (int tries = 0; tries < 30 && code == ErrorCode::WrongLogin; ++tries)
        code = m_services->sessions.changePassword(u"guess %1"_s.arg(tries), u"battery staple"_s, self).error().code;
    QCOMPARE(code, ErrorCode::TooMany);
    // One and the same lock: who was stopped here does not guess on at the login.
    QCOMPARE(logIn(u"guessed-at"_s).error().code, ErrorCode::TooMany);
}

void tst_UserAdmin::loginWithAPasswordThatWasJustChangedIsVoid()
{
    // What logIn() does when the password was right a moment ago.
    const qint64 id = addUser(u"slow-login"_s);
    auto *database = *m_services->storage.database();
    const auto before = UserRepository(*database).findByLogin(u"slow-login"_s);
    QVERIFY(m_services->users.change(UserId(id), {.password = u"another password"_s}, {}));
    const auto noted =
        database->transaction([&] { return UserRepository(*database).noteLogin(UserId(id), before->passwordHash); });
    QVERIFY(noted && !*noted);
}

void tst_UserAdmin::personOfAnotherProgramIsGivenAnAccount()
{
    Common::ExternalPerson person{{u"moodle"_s, u"42"_s}, u"grace"_s, u"Grace"_s, u"Hopper"_s, {}, {}};
    const auto stored = m_services->users.store(person, {});
    QVERIFY(shown(stored->id.value).contains("<ax21:canLogIn>false</ax21:canLogIn>"));
    QVERIFY(shown(stored->id.value).contains("<ax21:externalId>42</ax21:externalId><ax21:externalType>moodle</"));
    QCOMPARE(returned(call(u"saveUser"_s, user(stored->id.value, u"grace"_s))), QByteArray::number(stored->id.value));
    QVERIFY(!logIn(u"grace"_s));
    QCOMPARE(errorName(call(u"saveUser"_s, user(stored->id.value, u"Plain"_s, u"user"_s, u"battery staple"_s))),
             "login_taken");
    QCOMPARE(returned(call(u"setPassword"_s,
                           {{"userId", QString::number(stored->id.value)}, {"password", u"battery staple"_s}})),
             "true");
    QCOMPARE(logIn(u"Grace"_s, "battery staple")->id, stored->id);
    QCOMPARE(m_services->users.store(person, {})->id, stored->id);
}

void tst_UserAdmin::groupsAreKept()
{
    const QByteArray group =
        returned(call(u"saveGroup"_s, {{"id", u"0"_s}, {"name", u" Sales "_s}, {"version", u"0"_s}}));
    const QString id = QString::fromLatin1(group);
    const QString member = QString::number(addUser(u"seller"_s));
    const auto members = [&] {
        return call(u"getGroupMembers"_s, {{"groupId", id}, {"start", u"0"_s}, {"max", u"9"_s}, {"filter", {}}}).body;
    };
    const auto set = [&](const char *moderator) {
        return returned(call(u"setGroupMember"_s,
                             {{"groupId", id}, {"userId", member}, {"isModerator", QLatin1String(moderator)}}));
    };
    QCOMPARE(set("false"), "true");
    QCOMPARE(set("true"), "true");
    QVERIFY2(members().contains("<ax21:members xsi:type=\"ax21:GroupMember\"><ax21:firstname>Ada</ax21:firstname>"
                                "<ax21:isModerator>true</ax21:isModerator><ax21:lastname>King</ax21:lastname>"
                                "<ax21:login>seller</ax21:login><ax21:since>"),
             members().constData());
    QVERIFY(members().contains("<ax21:userId>" + member.toLatin1() + "</ax21:userId></ax21:members><ax21:total>1</"));
    QVERIFY(shown(member.toLongLong()).contains("<ax21:groups>Sales</ax21:groups>"));
    const QByteArray groups = call(u"getGroups"_s, {{"start", u"0"_s}, {"max", u"9"_s}, {"filter", u"sal"_s}}).body;
    QVERIFY2(groups.contains("<ax21:id>" + group
                             + "</ax21:id><ax21:members>1</ax21:members><ax21:name>Sales</ax21:name>"
                               "<ax21:rooms>0</ax21:rooms><ax21:updatedAt>"),
             groups.constData());
    QVERIFY(groups.contains("<ax21:version>1</ax21:version></ax21:groups><ax21:total>1</ax21:total>"));
    const Arguments both{{"groupId", id}, {"userId", member}};
    QCOMPARE(returned(call(u"removeGroupMember"_s, both)), "true");
    QCOMPARE(errorName(call(u"removeGroupMember"_s, both)), "not_found");
    QVERIFY(!members().contains("seller"));
    QCOMPARE(returned(call(u"deleteGroup"_s, {{"groupId", id}})), "true");
    QCOMPARE(errorName(call(u"deleteGroup"_s, {{"groupId", id}})), "not_found");
    QCOMPARE(m_fixture->audited().last(4),
             (QStringList{u"group.member.remove %1: user %2 done"_s.arg(id, member),
                          u"group.member.remove %1: user %2 not_found"_s.arg(id, member),
                          u"group.delete %1 done"_s.arg(id), u"group.delete %1 not_found"_s.arg(id)}));
}

void tst_UserAdmin::groupOpensItsRooms()
{
    Common::Room room;
    room.name = u"Board room"_s;
    room.isPublic = false;
    const auto roomId = m_services->rooms.add(room, {});
    const qint64 member = addUser(u"board-member"_s);
    const QString sid = m_fixture->loggedIn(u"board-member"_s);
    const auto mayComeIn = [&] {
        return m_services->placement.enter(*roomId, *caller(sid), {}).error().code != ErrorCode::RoomUnknown;
    };
    // Nobody answers for node 1 here: whoever may come in is told that.
    m_fixture->onAsk = [](Common::NodeId, const QString &, const QCborMap &) {
        return NodeAnswer(Common::Error{ErrorCode::RoomFull, u"Full."_s});
    };
    QVERIFY(!mayComeIn());
    const auto group = m_services->groups.add(u"Board"_s, {});
    const QString id = QString::number(group->value);
    QVERIFY(m_services->groups.setMember(UserId(member), {*group, false}, {}));
    QVERIFY(!mayComeIn());
    const Arguments both{{"groupId", id}, {"roomId", QString::number(roomId->value)}};
    QCOMPARE(returned(call(u"addRoomToGroup"_s, both)), "true");
    QCOMPARE(errorName(call(u"addRoomToGroup"_s, both)), "conflict");
    QVERIFY(mayComeIn());
    const QByteArray rooms = call(u"getGroupRooms"_s, {{"groupId", id}}).body;
    QVERIFY2(rooms.contains("<ns:return xsi:type=\"ax21:GroupRoom\"><ax21:id>" + QByteArray::number(roomId->value)
                            + "</ax21:id><ax21:isPublic>false</ax21:isPublic><ax21:name>Board room</ax21:name>"),
             rooms.constData());
    QCOMPARE(returned(call(u"removeRoomFromGroup"_s, both)), "true");
    QVERIFY(!mayComeIn());
    QCOMPARE(errorName(call(u"removeRoomFromGroup"_s, both)), "not_found");
    QCOMPARE(returned(call(u"addRoomToGroup"_s, both)), "true");
    QVERIFY(mayComeIn());
    QCOMPARE(returned(call(u"deleteGroup"_s, {{"groupId", id}})), "true");
    QVERIFY(!mayComeIn());
}

void tst_UserAdmin::sessionsAreShownWithoutWhatTheyAreKnownBy()
{
    const qint64 id = addUser(u"watched"_s);
    const QString bySoap = m_fixture->loggedIn(u"watched"_s);
    const auto byPage =
        m_services->sessions.logIn(u"watched"_s, QLatin1String(SoapFixture::password), u"198.51.100.7"_s);
    const QByteArray sessions =
        call(u"getSessions"_s, {{"start", u"0"_s}, {"max", u"9"_s}, {"filter", u"WATCHED"_s}}).body;
    QVERIFY2(sessions.contains("<ax21:sessions xsi:type=\"ax21:Session\"><ax21:address>198.51.100.7</ax21:address>"
                               "<ax21:firstname>Ada</ax21:firstname><ax21:id>"),
             sessions.constData());
    QVERIFY(sessions.contains("<ax21:userId>" + QByteArray::number(id) + "</ax21:userId><ax21:way>page</ax21:way>"));
    QVERIFY(sessions.contains("<ax21:userId>" + QByteArray::number(id) + "</ax21:userId><ax21:way>soap</ax21:way>"));
    QVERIFY(sessions.contains("<ax21:total>2</ax21:total>"));
    for (const QString &session : {bySoap, byPage->sessionId}) {
        QVERIFY(!sessions.contains(session.toLatin1()));
        QVERIFY(!sessions.contains(caller(session)->sessionHash.toLatin1()));
    }
    QCOMPARE(returned(call(u"endSessions"_s, {{"userId", QString::number(id)}})), "true");
    QCOMPARE(m_fixture->audited().last(), u"session.end %1 done"_s.arg(id));
    QVERIFY(call(u"getSessions"_s, {{"start", u"0"_s}, {"max", u"9"_s}, {"filter", u"watched"_s}})
                .body.contains("<ax21:total>0</ax21:total>"));
}

ATRIUM_TEST(tst_UserAdmin)
#include "tst_useradmin.moc"
