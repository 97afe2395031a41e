// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Agent;
using namespace Qt::StringLiterals;
using Common::ErrorCode;

/*! UserService's accounts, people of other programs, links for them and error texts, by SOAP 1.1 and by REST. */
class tst_UserOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void linkLeadsIn_data();
    void linkLeadsIn();
    void linkIsForThePersonItWasMadeFor();
    void personWithoutAnIdIsKnownByNameToThatProgramAlone();
    void linkIsNeverForAnAdministrator();
    void pictureIsOfTheWebOrNone();
    void linkIsFollowedAgain();
    void linkAsksForAName();
    void wrongSecretsAreInNobodysWay();
    void accountsComeAndGo();
    void tellsErrors_data();
    void tellsErrors();
    void writesAreInTheAuditLog();
    void groupsGrow();
    void membersAreSortedByWhatIsKnown_data();
    void membersAreSortedByWhatIsKnown();

private:
    SoapReply call(const QString &operation, const SoapArguments &arguments)
    {
        QString body;
        for (const auto &[name, value] : arguments)
            body += u"<%1>%2</%1>"_s.arg(QLatin1String(name), value.toHtmlEscaped());
        return SoapAdapter(*m_services)
            .handle(soapCall("UserService", envelope(u"<%1>%2</%1>"_s.arg(operation, body))));
    }
    SoapReply callRest(const QString &operation, const SoapArguments &arguments)
    {
        QUrlQuery query;
        for (const auto &[name, value] : arguments)
            query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
        // A private address: from elsewhere no password is taken that stands in a URL.
        return SoapAdapter(*m_services)
            .handle(
                soapCall("UserService/" + operation.toLatin1() + '?' + query.toString(QUrl::FullyEncoded).toLatin1(),
                         {}, u"10.0.0.9"_s));
    }
    /*! The parameters of all forms of setUserObject…; `more` as the form has. */
    static SoapArguments person(const QString &sid, const QString &id, const SoapArguments &more = {})
    {
        return SoapArguments{{"SID", sid},
                             {"username", u"ada"_s},
                             {"firstname", u"Ada"_s},
                             {"lastname", u"Lovelace"_s},
                             {"profilePictureUrl", u"https://moodle.example/ada.png"_s},
                             {"email", u"ada@example.org"_s},
                             {"externalUserId", id},
                             {"externalUserType", u"moodle"_s}}
        + more;
    }
    SoapArguments intoRoom(const SoapArguments &more = {}, int moderator = 0) const
    {
        return SoapArguments{{"room_id", QString::number(m_room.value)},
                             {"becomeModeratorAsInt", QString::number(moderator)},
                             {"showAudioVideoTestAsInt", u"1"_s}}
        + more;
    }
    QString link(const QString &id, const char *form = "setUserObjectAndGenerateRoomHashByURL",
                 const SoapArguments &more = {})
    {
        return QString::fromLatin1(
            returned(call(QLatin1String(form), person(m_fixture->loggedIn(u"moodle"_s), id, intoRoom(more)))));
    }
    Common::Result<SecureHashService::Entered> enter(const QString &secret, const QString &session = {},
                                                     const QString &name = {},
                                                     const QString &address = u"198.51.100.1"_s)
    {
        return m_services->hashes.enter({secret, session, address, name});
    }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    Common::RoomId m_room;
};

void tst_UserOperations::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_room = m_fixture->enterRoom(u"p1"_s);
}

void tst_UserOperations::answers_data()
{
    QTest::addColumn<SoapArguments>("arguments");
    QTest::addColumn<QString>("answer"); // a pattern
    const QString sid = m_fixture->loggedIn(u"moodle"_s);
    const SoapArguments account{{"SID", sid},
                                {"username", u"new-%1"_s},
                                {"userpass", u"long enough"_s},
                                {"lastname", u"Last"_s},
                                {"firstname", u"First"_s},
                                {"email", u"new@example.org"_s},
                                {"additionalname", {}},
                                {"street", {}},
                                {"zip", {}},
                                {"fax", {}},
                                {"states_id", u"1"_s},
                                {"town", {}},
                                {"language_id", u"1"_s},
                                {"baseURL", {}}};
    QTest::newRow("setUserObject") << person(sid, {}).first(6) << u"1"_s;
    QTest::newRow("setUserObjectWithExternalUser") << person(sid, u"1"_s) << u"1"_s;
    const QString hash = u"[0-9a-f]{32}"_s;
    QTest::newRow("setUserObjectAndGenerateRoomHash") << person(sid, u"1"_s, intoRoom()) << hash;
    QTest::newRow("setUserObjectAndGenerateRoomHashByURL") << person(sid, u"1"_s, intoRoom()) << hash;
    QTest::newRow("setUserObjectAndGenerateRoomHashByURLAndRecFlag")
        << person(sid, u"1"_s, intoRoom({{"allowRecording", u"1"_s}})) << hash;
    QTest::newRow("setUserObjectMainLandingZone") << person(sid, u"1"_s) << hash;
    QTest::newRow("setUserAndNickName") << person(sid, u"1"_s, intoRoom({{"showNickNameDialogAsInt", u"1"_s}})) << hash;
    QTest::newRow("addNewUser") << account << u"[0-9]+"_s;
    QTest::newRow("addOrganisation") << SoapArguments{{"SID", sid}, {"name", u"Group of %1"_s}} << u"[0-9]+"_s;
    QTest::newRow("addNewUserWithTimeZone")
        << account + SoapArguments{{"jNameTimeZone", u"Europe/Berlin"_s}} << u"[0-9]+"_s;
}

void tst_UserOperations::answers()
{
    QFETCH(SoapArguments, arguments);
    QFETCH(QString, answer);
    const QString operation = QString::fromLatin1(QTest::currentDataTag());
    const QRegularExpression expected(QRegularExpression::anchoredPattern(answer));
    for (const bool isRest : {false, true}) {
        SoapArguments sent = arguments;
        for (auto &[name, value] : sent)
            value.replace("%1"_L1, operation + (isRest ? u"-rest"_s : u""_s));
        const SoapReply reply = isRest ? callRest(operation, sent) : call(operation, sent);
        QVERIFY2(expected.match(QString::fromUtf8(returned(reply))).hasMatch(), reply.body.constData());
    }
}

void tst_UserOperations::refuses_data()
{
    QTest::addColumn<QString>("login"); // empty = a session that has ended
    QTest::addColumn<SoapArguments>("arguments");
    QTest::addColumn<QByteArray>("answer");
    const auto rows = [this](const char *operation, const SoapArguments &arguments, bool isForAdministrators) {
        for (const char *login : {"", "plain", "moodle"}) {
            if (QByteArray(login) != "moodle" || isForAdministrators)
                QTest::addRow("%s of %s", operation, login)
                    << QString::fromLatin1(login) << arguments << QByteArray("-26");
        }
    };
    rows("setUserObject", person({}, {}).first(6), false);
    rows("setUserObjectWithExternalUser", person({}, u"1"_s), false);
    rows("setUserObjectAndGenerateRoomHash", person({}, u"1"_s, intoRoom()), false);
    rows("setUserObjectMainLandingZone", person({}, u"1"_s), false);
    rows("setUserObjectAndGenerateRecordingHashByURL",
         {{"SID", {}},
          {"username", u"a"_s},
          {"externalUserId", u"1"_s},
          {"externalUserType", u"m"_s},
          {"recording_id", u"1"_s}},
         false);
    rows("addOrganisation", {{"SID", {}}, {"name", u"Refused"_s}}, false);
    const SoapArguments membership{
        {"SID", {}}, {"user_id", u"3"_s}, {"organisation_id", u"1"_s}, {"insertedby", u"1"_s}};
    rows("addUserToOrganisation", membership, false);
    rows("deleteUserById", {{"SID", {}}, {"userId", u"3"_s}}, true);
    rows("deleteUserByExternalUserIdAndType",
         {{"SID", {}}, {"externalUserId", u"1"_s}, {"externalUserType", u"moodle"_s}}, true);
    rows("addNewUserWithExternalType",
         {{"SID", {}},
          {"username", u"somebody"_s},
          {"userpass", u"long enough"_s},
          {"states_id", u"1"_s},
          {"language_id", u"1"_s},
          {"externalUserId", u"9"_s},
          {"externalUserType", u"moodle"_s}},
         true);
    const auto wrong = [](const char *name, const SoapArguments &arguments, const char *answer) {
        QTest::addRow("%s", name) << u"moodle"_s << arguments << QByteArray(answer);
    };
    SoapArguments elsewhere = person({}, u"1"_s, intoRoom());
    elsewhere[8].second = u"999"_s;
    wrong("setUserObjectAndGenerateRoomHash of no room", elsewhere, "room_unknown");
    SoapArguments nameless = person({}, u"1"_s, intoRoom());
    nameless[1].second = nameless[2].second = nameless[3].second = QString();
    wrong("setUserObjectAndGenerateRoomHash of nobody", nameless, "invalid");
    wrong("setUserObjectWithExternalUser of a person with a long id", person({}, QString(256, u'x')), "invalid");
    wrong("setUserObjectAndGenerateRecordingHashByURL of no recording",
          {{"SID", {}},
           {"username", u"a"_s},
           {"externalUserId", u"1"_s},
           {"externalUserType", u"m"_s},
           {"recording_id", u"1"_s}},
          "not_found");
    wrong("addOrganisation without a name", {{"SID", {}}, {"name", u" "_s}}, "invalid");
    SoapArguments noGroup = membership;
    noGroup[2].second = u"777"_s;
    wrong("addUserToOrganisation of no group", noGroup, "not_found");
    const auto account = [](const char *login, const char *password, const char *email) {
        return SoapArguments{{"SID", {}},
                             {"username", QLatin1String(login)},
                             {"userpass", QLatin1String(password)},
                             {"email", QLatin1String(email)},
                             {"states_id", u"1"_s},
                             {"language_id", u"1"_s}};
    };
    wrong("addNewUser with a short name", account("abc", "long enough", ""), "-13");
    wrong("addNewUser with a short password", account("abcd", "short", ""), "-13");
    wrong("addNewUser with a taken name", account("Admin", "long enough", ""), "-15");
    wrong("addNewUser with an e-mail that is none", account("abcd", "long enough", "nowhere"), "-19");
}

void tst_UserOperations::refuses()
{
    QFETCH(QString, login);
    QFETCH(SoapArguments, arguments);
    QFETCH(QByteArray, answer);
    arguments.first().second = login.isEmpty() ? u"%"_s : m_fixture->loggedIn(login);
    const QString operation = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    for (const SoapReply &reply : {call(operation, arguments), callRest(operation, arguments)}) {
        const QByteArray told = reply.status == 200 ? returned(reply) : inner(reply.body, "<code>", "</code>");
        QVERIFY2(told == answer, reply.body.constData());
    }
}

void tst_UserOperations::linkLeadsIn_data()
{
    QTest::addColumn<SoapArguments>("more");
    QTest::addColumn<bool>("isRoom");
    QTest::addColumn<bool>("isModerator");
    QTest::newRow("setUserObjectAndGenerateRoomHash") << intoRoom() << true << false;
    QTest::newRow("setUserObjectAndGenerateRoomHashByURL") << intoRoom({}, 1) << true << true;
    QTest::newRow("setUserObjectAndGenerateRoomHashByURLAndRecFlag")
        << intoRoom({{"allowRecording", u"0"_s}}, 1) << true << true;
    QTest::newRow("setUserObjectMainLandingZone") << SoapArguments() << false << false;
    QTest::newRow("setUserAndNickName") << intoRoom({{"showNickNameDialogAsInt", u"0"_s}}) << true << false;
}

void tst_UserOperations::linkLeadsIn()
{
    QFETCH(SoapArguments, more);
    QFETCH(bool, isRoom);
    QFETCH(bool, isModerator);
    const QString secret = QString::fromLatin1(returned(
        call(QString::fromLatin1(QTest::currentDataTag()), person(m_fixture->loggedIn(u"moodle"_s), u"2"_s, more))));
    const auto came = enter(secret);
    QVERIFY(came);
    QCOMPARE(Common::displayName(came->user), u"Ada Lovelace"_s);
    QCOMPARE(came->user.level, Common::Level::User);
    QCOMPARE(came->room.has_value(), isRoom);
    const auto caller = m_services->sessions.identify(came->sessionId, {}, Guests::Admitted);
    QVERIFY(caller);
    QCOMPARE(caller->user, came->user);
    QCOMPARE(caller->onlyRoom, isRoom ? std::optional(m_room) : std::nullopt);
    QCOMPARE(caller->becomesModerator, isModerator);
    QCOMPARE(bool(m_services->sessions.identify(came->sessionId, {})), !isRoom); // nothing else with a room's session
}

void tst_UserOperations::linkIsForThePersonItWasMadeFor()
{
    const QString sid = m_fixture->loggedIn(u"moodle"_s);
    SoapArguments first = person(sid, u"10"_s, intoRoom());
    SoapArguments second = person(sid, u"11"_s, intoRoom());
    second[2].second = u"Grace"_s;
    const QString form = u"setUserObjectAndGenerateRoomHash"_s;
    const QString firstLink = QString::fromLatin1(returned(call(form, first)));
    const QString secondLink = QString::fromLatin1(returned(call(form, second)));
    QCOMPARE(enter(firstLink)->user.firstName, u"Ada"_s); // though the session has told of another since
    QCOMPARE(enter(secondLink)->user.firstName, u"Grace"_s);
    for (const QString &used : {firstLink, secondLink})
        QCOMPARE(enter(used).error().code, ErrorCode::HashUsed);
    first[2].second = u"Augusta"_s;
    const QString again = QString::fromLatin1(returned(call(form, first)));
    QCOMPARE(enter(again)->user.firstName, u"Augusta"_s);
}

void tst_UserOperations::personWithoutAnIdIsKnownByNameToThatProgramAlone()
{
    const auto user = [this](const QString &login, const QString &type) {
        SoapArguments arguments = person(m_fixture->loggedIn(login), {}, intoRoom());
        arguments[7].second = type;
        const auto came = enter(QString::fromLatin1(returned(call(u"setUserObjectAndGenerateRoomHash"_s, arguments))));
        return came ? came->user.id : Common::UserId();
    };
    const Common::UserId ada = user(u"moodle"_s, {});
    QVERIFY(ada);
    QCOMPARE(user(u"moodle"_s, u"any"_s), ada);
    QVERIFY(user(u"admin"_s, {}) != ada);
}

void tst_UserOperations::linkIsNeverForAnAdministrator()
{
    const Common::ExternalId external{u"moodle"_s, u"boss"_s};
    Common::User boss;
    boss.login = u"boss"_s;
    boss.level = Common::Level::Admin;
    QVERIFY(m_services->users.add(boss, QLatin1String(SoapFixture::password), {}, external));
    QCOMPARE(link(u"boss"_s), u"-26"_s);
    QCOMPARE(returned(call(u"setUserObjectWithExternalUser"_s, person(m_fixture->loggedIn(u"moodle"_s), u"boss"_s))),
             "-26");
    const auto still = m_services->sessions.logIn(u"boss"_s, QLatin1String(SoapFixture::password), {});
    QCOMPARE(still->user.email, QString()); // nor is anything of the account changed
}

void tst_UserOperations::pictureIsOfTheWebOrNone()
{
    const auto kept = [](const QString &url) {
        Common::ExternalPerson person;
        person.pictureUrl = url;
        return Common::cleaned(person).pictureUrl;
    };
    QCOMPARE(kept(u" https://moodle.example/a.png?b=c "_s), u"https://moodle.example/a.png?b=c"_s);
    for (const QString &url : {u"javascript:alert(1)"_s, u"data:image/png;base64,AA"_s, u"/pix/a.png"_s, u"https:"_s,
                               u"file:///etc/passwd"_s, u"http://a/"_s + QString(1000, u'x')})
        QCOMPARE(kept(url), QString());
}

void tst_UserOperations::linkIsFollowedAgain()
{
    const QString secret = link(u"20"_s);
    const auto first = enter(secret);
    QVERIFY(first);
    QCOMPARE(enter(secret, first->sessionId, {}, u"203.0.113.9"_s)->sessionId, first->sessionId); // reloaded
    const auto again = enter(secret); // another browser there
    QVERIFY(again && again->sessionId != first->sessionId);
    QCOMPARE(again->user, first->user);
    const auto others = enter(link(u"21"_s));
    for (const QString &session : {QString(), u"%"_s, others->sessionId})
        QCOMPARE(enter(secret, session, {}, u"203.0.113.9"_s).error().code, ErrorCode::HashUsed);
}

void tst_UserOperations::linkAsksForAName()
{
    const QString secret = link(u"30"_s, "setUserAndNickName", {{"showNickNameDialogAsInt", u"1"_s}});
    const auto asked = enter(secret);
    QVERIFY(asked && asked->sessionId.isEmpty());
    QCOMPARE(Common::displayName(asked->user), u"Ada Lovelace"_s);
    QCOMPARE(enter(secret, {}, u"a\nb"_s).error().code, ErrorCode::Invalid);
    const auto came = enter(secret, {}, u" Countess "_s);
    QVERIFY(came && !came->sessionId.isEmpty());
    QCOMPARE(Common::displayName(came->user), u"Countess"_s);
    QCOMPARE(enter(link(u"31"_s), {}, u"Not asked"_s)->user.firstName, u"Ada"_s);
}

void tst_UserOperations::wrongSecretsAreInNobodysWay()
{
    const QString secret = link(u"40"_s);
    const QStringList wrong{secret + u' ', secret.toUpper(), secret.chopped(1) + u'%', u"%"_s, QString()};
    for (const QString &tried : wrong)
        QCOMPARE(enter(tried, {}, {}, u"203.0.113.77"_s).error().code, ErrorCode::HashUnknown);
    for (int tries = 0; tries < 30; ++tries)
        QCOMPARE(enter(u"old link %1"_s.arg(tries), {}, {}, u"203.0.113.77"_s).error().code, ErrorCode::HashUnknown);
    QVERIFY(enter(secret, {}, {}, u"203.0.113.77"_s));
    QVERIFY(m_services->sessions.logIn(u"plain"_s, QLatin1String(SoapFixture::password), u"203.0.113.77"_s));
}

void tst_UserOperations::accountsComeAndGo()
{
    const QString sid = m_fixture->loggedIn(u"admin"_s);
    const SoapArguments external{{"externalUserId", u"50"_s}, {"externalUserType", u"moodle"_s}};
    const SoapArguments account{{"SID", sid},
                                {"username", u"fifty"_s},
                                {"userpass", u"long enough"_s},
                                {"states_id", u"1"_s},
                                {"language_id", u"1"_s}};
    const QByteArray id = returned(call(u"addNewUserWithExternalType"_s, account + external));
    QVERIFY2(id.toLongLong() > 0, id.constData());
    const auto came = enter(link(u"50"_s));
    QCOMPARE(came->user.id.value, id.toLongLong()); // the account is the person's
    QCOMPARE(came->user.login, u"fifty"_s);
    SoapArguments second = account + external;
    second[1].second = u"fifty-one"_s;
    QCOMPARE(errorName(call(u"addNewUserWithExternalType"_s, second)), "conflict");
    QVERIFY(m_services->sessions.logIn(u"fifty"_s, u"long enough"_s, {}));
    QCOMPARE(m_services->sessions.logIn(u"fifty-one"_s, u"long enough"_s, {}).error().code, ErrorCode::WrongLogin);

    const SoapArguments gone = SoapArguments{{"SID", sid}} + external;
    const QString unused = link(u"50"_s);
    QCOMPARE(returned(call(u"deleteUserByExternalUserIdAndType"_s, gone)), id);
    QCOMPARE(returned(callRest(u"deleteUserByExternalUserIdAndType"_s, gone)), "-5");
    QCOMPARE(m_services->sessions.identify(came->sessionId, {}, Guests::Admitted).error().code, ErrorCode::NotLoggedIn);
    QCOMPARE(enter(unused).error().code, ErrorCode::HashUnknown);

    const auto removed = [&](qint64 user) {
        return returned(call(u"deleteUserById"_s, {{"SID", sid}, {"userId", QString::number(user)}}));
    };
    const QByteArray other = returned(call(u"addNewUser"_s, account + SoapArguments{{"baseURL", {}}}));
    QCOMPARE(removed(other.toLongLong()), other);
    QCOMPARE(removed(other.toLongLong()), "-5");
    QCOMPARE(removed(m_services->sessions.identify(sid, {})->user.id.value), "-38");
}

void tst_UserOperations::tellsErrors_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("an error") << -42 << QByteArray("The link was used already.") << QByteArray("Error");
    QTest::newRow("a message") << -12 << QByteArray("You are logged out.") << QByteArray("Message");
    QTest::newRow("outside the table") << -111 << QByteArray("The mail of the registration could not be sent.")
                                       << QByteArray("Error");
    QTest::newRow("unknown") << -999 << QByteArray("An unknown error has occurred.") << QByteArray("Error");
    QTest::newRow("no error") << 1 << QByteArray("Please check what you have sent.") << QByteArray("Error");
    for (int number = -55; number < 0; ++number)
        QTest::addRow("number %d", number) << number << QByteArray() << QByteArray();
}

void tst_UserOperations::tellsErrors()
{
    QFETCH(int, number);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, type);
    const SoapArguments arguments{{"SID", {}}, {"errorid", QString::number(number)}, {"language_id", u"1"_s}};
    for (const SoapReply &reply : {call(u"getErrorByCode"_s, arguments), callRest(u"getErrorByCode"_s, arguments)}) {
        QCOMPARE(field(reply, "errorId"), QByteArray::number(number));
        if (!message.isEmpty()) {
            QCOMPARE(field(reply, "errmessage"), message);
            QCOMPARE(field(reply, "errortype"), type);
        }
        QVERIFY(number == -1 || message.startsWith("An unknown")
                || field(reply, "errmessage") != "An unknown error has occurred.");
    }
}

void tst_UserOperations::writesAreInTheAuditLog()
{
    const qsizetype before = m_fixture->audited().size();
    const QString secret = link(u"60"_s);
    QCOMPARE(m_fixture->audited().mid(before),
             (QStringList{u"user.external moodle/60 done"_s,
                          u"securehash.add room %1 for moodle/60 done"_s.arg(m_room.value)}));
    QVERIFY(!m_fixture->audited().join(u'\n').contains(secret));
    QCOMPARE(link(u"a\nb"_s), QString()); // no line of its own in the log
    QCOMPARE(m_fixture->audited().last(), u"user.external (not plain text) invalid"_s);
    Common::User user;
    user.login = u"line\nbreak"_s;
    QVERIFY(!m_services->users.add(user, QLatin1String(SoapFixture::password), {}));
    QCOMPARE(m_fixture->audited().last(), u"user.add (not plain text) invalid"_s);
}

void tst_UserOperations::groupsGrow()
{
    const QString sid = m_fixture->loggedIn(u"moodle"_s);
    const QString group =
        QString::fromLatin1(returned(call(u"addOrganisation"_s, {{"SID", sid}, {"name", u" Class & 7b "_s}})));
    QVERIFY(group.toLongLong() > 0);
    QCOMPARE(errorName(call(u"addOrganisation"_s, {{"SID", sid}, {"name", u"CLASS & 7B"_s}})), "conflict");
    const auto add = [&](qint64 user) {
        return returned(call(
            u"addUserToOrganisation"_s,
            {{"SID", sid}, {"user_id", QString::number(user)}, {"organisation_id", group}, {"insertedby", u"1"_s}}));
    };
    const auto ada = enter(link(u"70"_s));
    const qint64 id = ada->user.id.value;
    QCOMPARE(add(id), QByteArray::number(id));
    QCOMPARE(add(id), "-35");
    QCOMPARE(add(777), "-5");
    QCOMPARE(m_fixture->audited().last(3),
             (QStringList{u"group.member.add %1: user %2 done"_s.arg(group).arg(id),
                          u"group.member.add %1: user %2 conflict"_s.arg(group).arg(id),
                          u"group.member.add %1: user 777 not_found"_s.arg(group)}));
    const Common::GroupId groupId(group.toLongLong());
    QVERIFY(m_services->groups.setMember(ada->user.id, {groupId, true}, {}));
    QCOMPARE(add(id), "-35");
    const auto member = m_services->users.find(ada->user.id); // who is told again stays what they are
    QCOMPARE(member->user.groups, (QList<Common::Membership>{{groupId, true}}));
}

void tst_UserOperations::membersAreSortedByWhatIsKnown_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("isAscending");
    QTest::addColumn<QByteArray>("first"); // login; nothing = refused
    QTest::newRow("nothing") << QString() << true << QByteArray("admin");
    QTest::newRow("the number") << u"user_id"_s << false << QByteArray("plain");
    QTest::newRow("the login") << u"login"_s << true << QByteArray("admin");
    QTest::newRow("the login as OpenMeetings' page asks") << u"c.user.login"_s << false << QByteArray("plain");
    QTest::newRow("the level") << u"level_id"_s << false << QByteArray("admin");
    QTest::newRow("a statement (CVE-2017-7681)") << u"login; DROP TABLE app_user"_s << true << QByteArray();
    QTest::newRow("a password") << u"password_hash"_s << true << QByteArray();
}

void tst_UserOperations::membersAreSortedByWhatIsKnown()
{
    QFETCH(QString, order);
    QFETCH(bool, isAscending);
    QFETCH(QByteArray, first);
    const auto group = m_services->groups.add(QString::fromLatin1(QTest::currentDataTag()), {});
    QVERIFY(group);
    for (const QString &login : {u"plain"_s, u"admin"_s}) {
        const auto user = m_services->users.page({.max = 1, .filter = login, .order = UserOrder::Id});
        QVERIFY(m_services->groups.addMember(user->rows.first().user.id, {*group, false}, {}));
    }
    const SoapArguments arguments{{"SID", m_fixture->loggedIn(u"moodle"_s)},
                                  {"organisation_id", QString::number(group->value)},
                                  {"start", u"0"_s},
                                  {"max", u"1"_s},
                                  {"orderby", order},
                                  {"asc", isAscending ? u"true"_s : u"false"_s}};
    for (const SoapReply &reply :
         {call(u"getUsersByOrganisation"_s, arguments), callRest(u"getUsersByOrganisation"_s, arguments)}) {
        if (first.isEmpty()) {
            QCOMPARE(errorName(reply), "invalid");
            QVERIFY2(reply.body.contains("Use one of these: id, user_id, login"), reply.body.constData());
            continue;
        }
        QVERIFY2(reply.body.contains("<ns:return xsi:type=\"ax21:UserSearchResult\"><ax21:errorId xsi:nil=\"true\"/>"
                                     "<ax21:objectName>User</ax21:objectName><ax21:records>2</ax21:records>"),
                 reply.body.constData());
        QCOMPARE(reply.body.count(":UserDTO"), 1);
        QVERIFY2(reply.body.contains(":login>" + first + "</"), reply.body.constData());
    }
}

ATRIUM_TEST(tst_UserOperations)
#include "tst_useroperations.moc"
