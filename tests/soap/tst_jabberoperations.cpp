// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;
using Common::RoomId;
using Common::UserId;

using Arguments = SoapArguments;

/*! JabberService: what a chat program does for its user, who logs in by SOAP for this service alone. */
class tst_JabberOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void userComesInByTheUsualLogin();
    void programsAreRefused_data();
    void programsAreRefused();
    void userIsRefusedByEveryOtherService_data();
    void userIsRefusedByEveryOtherService();
    void offersPublicRoomsAndThoseOfTheGroups();
    void offersRoomsOfAppointmentsOfToday();
    void countsPeopleOfRoomsThatMayBeEntered();
    void invitesOneGuestWhoMayInvite();

private:
    SoapReply call(const QString &sid, const char *operation, const Arguments &arguments = {})
    {
        QString body = u"<SID>%1</SID>"_s.arg(sid);
        for (const auto &[name, value] : arguments)
            body += u"<%1>%2</%1>"_s.arg(QLatin1String(name), value);
        return SoapAdapter(*m_services)
            .handle(soapCall("JabberService", envelope(u"<%1>%2</%1>"_s.arg(QLatin1String(operation), body))));
    }
    RoomId addRoom(const QString &name)
    {
        Common::Room room;
        room.name = name;
        room.isPublic = false;
        return *m_services->rooms.add(room, {});
    }
    QStringList offered(const QString &sid)
    {
        QStringList names;
        const QByteArray rooms = call(sid, "getAvailableRooms").body;
        for (const char *name : {"Aula", "Private", "Of the group"}) {
            if (rooms.contains(QByteArray("<ax21:name>") + name + "</ax21:name>"))
                names.append(QLatin1String(name));
        }
        return names;
    }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    QString m_plain;
    UserId m_plainUser;
    RoomId m_aula;
    RoomId m_private;
};

void tst_JabberOperations::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_aula = m_fixture->enterRoom(u"p1"_s);
    m_private = addRoom(u"Private"_s);
    m_plain = m_fixture->loggedIn(u"plain"_s);
    m_plainUser = m_services->sessions.identify(m_plain, {})->user.id;
}

void tst_JabberOperations::userComesInByTheUsualLogin()
{
    const auto user = [this](const QString &body) {
        return SoapAdapter(*m_services).handle(soapCall("UserService", envelope(body)));
    };
    const QString sid = QString::fromLatin1(field(user(u"<getSession/>"_s), "session_id"));
    QVERIFY(call(sid, "getAvailableRooms").body.contains("<ns:return xsi:nil=\"true\"/>"));
    const QString login = u"<loginUser><SID>%1</SID><username>plain</username><userpass>%2</userpass></loginUser>"_s;
    QCOMPARE(returned(user(login.arg(sid, u"wrong"_s))), "-11");
    QCOMPARE(returned(user(login.arg(sid, QLatin1String(SoapFixture::password)))), "1");
    QVERIFY(call(sid, "getAvailableRooms").body.contains("<ax21:name>Aula</ax21:name>"));
}

void tst_JabberOperations::programsAreRefused_data()
{
    QTest::addColumn<QString>("login"); // empty = a session that has ended
    QTest::newRow("a web-service user") << u"moodle"_s;
    QTest::newRow("nobody") << QString();
}

void tst_JabberOperations::programsAreRefused()
{
    QFETCH(QString, login);
    const QString sid = login.isEmpty() ? u"%"_s : m_fixture->loggedIn(login);
    const QString room = QString::number(m_aula.value);
    QVERIFY(call(sid, "getAvailableRooms").body.contains("<ns:return xsi:nil=\"true\"/>"));
    QCOMPARE(returned(call(sid, "getUserCount", {{"roomId", room}})), "-1");
    QVERIFY(call(sid, "getInvitationHash", {{"username", u"Ada"_s}, {"room_id", room}})
                .body.contains("<ns:return xsi:nil=\"true\"/>"));
}

void tst_JabberOperations::userIsRefusedByEveryOtherService_data()
{
    QTest::addColumn<const SoapService *>("service");
    for (const SoapService *service : soapServices)
        QTest::newRow(service->name.data()) << service;
}

/*! By every operation that is not for everybody: the right of each row is looked at, whatever its arguments are. */
void tst_JabberOperations::userIsRefusedByEveryOtherService()
{
    QFETCH(const SoapService *, service);
    int refused = 0;
    const auto operations = service->operations();
    for (const SoapOperation *operation : operations) {
        if (operation->right == SoapRight::Anyone)
            continue;
        const bool isOfTheirOwn = service == &fileSoapService && operation->name.contains("Self"_L1);
        QCOMPARE(operation->right == SoapRight::Person, service == &jabberSoapService || isOfTheirOwn);
        if (operation->right == SoapRight::Person)
            continue;
        QString body = u"<%1>%2</%1>"_s.arg(operation->parameters.front().name, m_plain);
        for (const SoapField &parameter : operation->parameters.subspan(1)) {
            if (!parameter.isArray)
                body += u"<%1>%2</%1>"_s.arg(parameter.name,
                                             parameter.type == SoapType::DateTime   ? u"2040-01-01T00:00:00Z"_s
                                                 : parameter.type == SoapType::Date ? u"2040-01-01"_s
                                                                                    : u"1"_s);
        }
        const SoapReply reply =
            SoapAdapter(*m_services)
                .handle(soapCall(service->name.data(), envelope(u"<%1>%2</%1>"_s.arg(operation->name, body))));
        const QByteArray answer = reply.status == 200 ? returned(reply) : errorName(reply);
        const QList<QByteArray> refusals{"-26", "-1", "-2", "false", "level_refused", operation->refusal.data()};
        const bool isNil = reply.body.contains("<ns:return xsi:nil=\"true\"/>");
        QVERIFY2(isNil || (!answer.isEmpty() && refusals.contains(answer)), reply.body.constData());
        ++refused;
    }
    QVERIFY(refused > 3 || service == &jabberSoapService);
    QVERIFY(m_services->rooms.change(m_aula, [](Common::Room &) { return Common::Result<void>(); }, {})); // still there
}

void tst_JabberOperations::offersPublicRoomsAndThoseOfTheGroups()
{
    QCOMPARE(offered(m_plain), QStringList{u"Aula"_s});
    const auto group = m_services->groups.add(u"Group"_s, {});
    QVERIFY(m_services->groups.addRoom(*group, addRoom(u"Of the group"_s), {}));
    QCOMPARE(offered(m_plain), QStringList{u"Aula"_s});
    QVERIFY(m_services->groups.addMember(m_plainUser, {*group, false}, {}));
    QCOMPARE(offered(m_plain), (QStringList{u"Aula"_s, u"Of the group"_s}));
    const QByteArray rooms = call(m_plain, "getAvailableRooms").body;
    QVERIFY2(rooms.contains("<ax21:currentusers xsi:nil=\"true\"/>"), rooms.constData());
    QVERIFY2(rooms.contains(":name>Group</"), rooms.constData());
    QVERIFY(m_services->groups.removeMember(*group, m_plainUser, {}));
    QCOMPARE(offered(m_plain), QStringList{u"Aula"_s});
    QCOMPARE(offered(m_fixture->loggedIn(u"admin"_s)), QStringList{u"Aula"_s}); // who may enter all is offered no more
}

void tst_JabberOperations::offersRoomsOfAppointmentsOfToday()
{
    const auto add = [this](const QString &title, const QDateTime &start, UserId member) {
        Common::Appointment appointment;
        appointment.title = title;
        appointment.schedule = {{start.toMSecsSinceEpoch()}, {start.addSecs(60).toMSecsSinceEpoch()}, "UTC"};
        appointment.members.append(Common::MeetingMember{{}, member});
        Caller admin;
        admin.user = {UserId(1), {}, {}, {}, {}, Common::Level::Admin};
        return m_services->appointments.add(appointment, {}, admin);
    };
    const QDateTime today = QDate::currentDate().startOfDay();
    QVERIFY(add(u"Early"_s, today, m_plainUser)); // over or not, all of today
    QVERIFY(add(u"Late"_s, today.addSecs(23 * 3600), m_plainUser));
    QVERIFY(add(u"Another day"_s, today.addDays(2), m_plainUser));
    QVERIFY(add(u"Of others"_s, today, UserId(2)));
    const QByteArray rooms = call(m_plain, "getAvailableRooms").body;
    QVERIFY(rooms.contains("<ax21:name>Early</ax21:name>") && rooms.contains("<ax21:name>Late</ax21:name>"));
    QVERIFY(!rooms.contains("Another day") && !rooms.contains("Of others"));
}

void tst_JabberOperations::countsPeopleOfRoomsThatMayBeEntered()
{
    const auto count = [this](RoomId room) {
        return returned(call(m_plain, "getUserCount", {{"roomId", QString::number(room.value)}}));
    };
    QCOMPARE(count(m_aula), "1");
    QCOMPARE(count(m_private), "-1");
    QCOMPARE(count(RoomId(777)), "-1");
    QCOMPARE(
        returned(call(m_fixture->loggedIn(u"admin"_s), "getUserCount", {{"roomId", QString::number(m_private.value)}})),
        "0");
}

void tst_JabberOperations::invitesOneGuestWhoMayInvite()
{
    const auto invite = [this](const QString &sid, RoomId room) {
        return call(sid, "getInvitationHash", {{"username", u"Ada"_s}, {"room_id", QString::number(room.value)}});
    };
    // A user may enter the hall, but not invite to it; of the other room they are not told.
    QVERIFY(invite(m_plain, m_aula).body.contains("<ns:return xsi:nil=\"true\"/>"));
    QCOMPARE(errorName(invite(m_plain, m_private)), "room_unknown");
    const auto own = [this](Common::Room &room) {
        room.owner = m_plainUser;
        return Common::Result<void>();
    };
    QVERIFY(m_services->rooms.change(m_private, own, {}));
    const QString secret = QString::fromLatin1(returned(invite(m_plain, m_private)));
    QCOMPARE(secret.size(), 64);
    QVERIFY(m_services->invitations.enter({secret, {}, {}}, {}, {}));
    QCOMPARE(m_services->invitations.enter({secret, {}, {}}, {}, {}).error().code, Common::ErrorCode::InvitationOver);
}

ATRIUM_TEST(tst_JabberOperations)
#include "tst_jabberoperations.moc"
