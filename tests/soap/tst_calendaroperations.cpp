// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QUrlQuery>

using namespace Agent;
using namespace Qt::StringLiterals;
using Common::AppointmentId;

using Arguments = SoapArguments;

namespace {

enum class Way { Soap, Rest };

struct Mail
{
    QString to;
    QString subject;
    QString content;
    QString calendar;
    QString method;
};

/*! What saveAppointment and updateAppointment need; the members are Ada, without an account. */
const Arguments lesson{{"appointmentName", u"Lesson"_s},
                       {"appointmentLocation", u"Room 7"_s},
                       {"appointmentDescription", u"Sums"_s},
                       {"appointmentstart", u"2040-03-05T09:00:00+01:00"_s},
                       {"appointmentend", u"2040-03-05T10:30:00+01:00"_s},
                       {"isDaily", u"false"_s},
                       {"isWeekly", u"false"_s},
                       {"isMonthly", u"false"_s},
                       {"isYearly", u"false"_s},
                       {"categoryId", u"1"_s},
                       {"remind", u"3"_s},
                       {"mmClient", u"0,Ada,Lovelace,ada@school.example,0,Europe/London"_s},
                       {"roomType", u"1"_s},
                       {"baseUrl", u"https://school.example/om/"_s},
                       {"languageId", u"1"_s},
                       {"isPasswordProtected", u"false"_s},
                       {"password", u""_s},
                       {"roomId", u"-1"_s}};

Arguments with(Arguments arguments, const char *name, const QString &value)
{
    for (auto &[known, text] : arguments) {
        if (qstrcmp(known, name) == 0)
            text = value;
    }
    return arguments;
}

Arguments without(Arguments arguments, const char *name)
{
    arguments.removeIf([name](const auto &argument) { return qstrcmp(argument.first, name) == 0; });
    return arguments;
}

/*! The same for updateAppointment, which calls one parameter otherwise and does not know the room. */
Arguments update(const QString &id, const Arguments &save)
{
    Arguments arguments{{"appointmentId", id}};
    for (const auto &[name, value] : without(save, "roomId"))
        arguments.append({qstrcmp(name, "baseUrl") == 0 ? "baseurl" : name, value});
    return arguments;
}

} // namespace

/*! What CalendarService and RoomService's appointments do and answer, and what members are told. */
class tst_CalendarOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_fixture.reset(); }

    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void makesARoomOfItsOwn();
    void textsAreStoredAsTheyAre();
    void membersAreInvitedEachByALinkOfTheirOwn();
    void linksAreGoodForTheAppointmentAlone();
    void changesAreToldWithTheSameLink();
    void membersComeAndGo();
    void endIsTold();
    void whoHearsOfNothing_data();
    void whoHearsOfNothing();
    void whatRepeatsIsFoundAgainAndAgain();
    void rangesAreWholeDays();
    void daysMoveAndHoursStay();
    void monthIsShownInItsZone();
    void passwordIsKeptAndNeverTold();
    void othersCalendarsAreForProgramsAlone();
    void roomForAPeriodHasItsMembers();
    void givenRoomIsKept();
    void longNamesAreCutBetweenCharacters();
    void lettersAreLimitedButNotTheLast();
    void onePersonHasNotAnyNumber();

private:
    SoapReply call(const char *service, const QString &operation, const Arguments &arguments, Way way = Way::Soap,
                   const QString &sid = {})
    {
        QString body;
        QByteArray query;
        for (const auto &[name, given] : Arguments{{"SID", sid.isEmpty() ? m_admin : sid}} + arguments) {
            body += u"<%1>%2</%1>"_s.arg(QLatin1String(name), given.toHtmlEscaped());
            query += QByteArray(query.isEmpty() ? "?" : "&") + name + '=' + QUrl::toPercentEncoding(given);
        }
        if (way == Way::Rest)
            return SoapAdapter(*m_services).handle(soapCall(QByteArray(service) + '/' + operation.toLatin1() + query));
        return SoapAdapter(*m_services).handle(soapCall(service, envelope(u"<%1>%2</%1>"_s.arg(operation, body))));
    }
    SoapReply calendar(const QString &operation, const Arguments &arguments, Way way = Way::Soap,
                       const QString &sid = {})
    {
        return call("CalendarService", operation, arguments, way, sid);
    }
    QString saved(const Arguments &arguments, const QString &sid = {})
    {
        const SoapReply reply = calendar(u"saveAppointment"_s, arguments, Way::Soap, sid);
        if (returned(reply).toLongLong() <= 0)
            qWarning() << reply.body;
        return QString::fromLatin1(returned(reply));
    }
    Common::Appointment appointment(const QString &id)
    {
        const auto found = m_services->appointments.find(AppointmentId(id.toLongLong()), admin());
        return found ? *found : Common::Appointment();
    }
    static Caller admin()
    {
        Caller caller;
        caller.user.level = Common::Level::Admin;
        return caller;
    }
    QList<Mail> mails()
    {
        QList<Mail> all;
        const auto rows =
            (*m_services->storage.database())
                ->run("SELECT to_address, subject, content, calendar, calendar_method FROM mail ORDER BY id");
        for (const QVariantList &row : rows->rows)
            all.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                        row.at(4).toString()});
        return all;
    }
    void forgetMails()
    {
        Database &database = **m_services->storage.database();
        QVERIFY(database.transaction([&] { return outcome(database.run("DELETE FROM mail")); }));
    }
    /*! The secret of the link in a letter. */
    static QString secretIn(const Mail &mail)
    {
        return mail.content.section(u"invitationHash="_s, 1).section(u'\n', 0, 0);
    }
    FoundInvitation invitation(const QString &secret)
    {
        const auto found = m_services->invitations.look({secret, {}, {}});
        if (!found)
            return {};
        const auto all = m_services->invitations.list(found->room.id, admin());
        return all && !all->isEmpty() ? all->first() : FoundInvitation();
    }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    QString m_admin;
    QString m_moodle;
    QString m_plain;
};

void tst_CalendarOperations::initTestCase()
{
    qputenv("TZ", "Europe/Berlin"); // this node's zone, in which days are days
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_admin = m_fixture->loggedIn(u"admin"_s);
    m_moodle = m_fixture->loggedIn(u"moodle"_s);
    m_plain = m_fixture->loggedIn(u"plain"_s);
}

void tst_CalendarOperations::init()
{
    Database &database = **m_services->storage.database();
    QVERIFY(database.transaction([&]() -> Common::Result<void> {
        for (const char *statement : {"DELETE FROM appointment", "DELETE FROM appointment_member", "DELETE FROM mail",
                                      "DELETE FROM invitation"}) {
            if (const auto done = database.runRaw(QLatin1String(statement)); !done)
                return done;
        }
        return {};
    }));
}

void tst_CalendarOperations::answers_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Arguments>("arguments"); // ID = an appointment's, ROOM = its room's
    QTest::addColumn<QByteArray>("answer");   // is in it
    QTest::addColumn<Way>("way");
    QSet<QString> named;
    const auto row = [&named](const char *operation, const Arguments &arguments, const char *answer) {
        named.insert(QLatin1String(operation));
        for (const Way way : {Way::Soap, Way::Rest})
            QTest::addRow("%s by %s", operation, way == Way::Soap ? "SOAP" : "REST")
                << QString::fromLatin1(operation) << arguments << QByteArray(answer) << way;
    };
    const Arguments days{{"starttime", u"2040-03-01"_s}, {"endtime", u"2040-03-05"_s}};
    const char *appointment = "<ns:return xsi:type=\"ax21:Appointment\"><ax21:appointmentCategory "
                              "xsi:type=\"ax21:AppointmentCategory\"><ax21:categoryId>1</ax21:categoryId>"
                              "<ax21:comment>default</ax21:comment><ax21:deleted>false</ax21:deleted><ax21:name>default"
                              "</ax21:name>";
    row("getAppointmentByRange", days, appointment);
    row("getAppointmentByRangeForUserId", Arguments{{"userId", u"1"_s}} + days, appointment);
    row("getNextAppointment", {}, "<ax21:appointmentName>Lesson</ax21:appointmentName>");
    row("getNextAppointmentForUserId", {{"userId", u"1"_s}}, "<ax21:appointmentStarttime>2040-03-05<");
    row("searchAppointmentByName", {{"appointmentName", u"LESS"_s}}, appointment);
    row("getAppointmentByRoomId", {{"room_id", u"ROOM"_s}}, "<ax21:appointmentEndtime>2040-03-05<");
    row("saveAppointment", lesson, "id");
    row("updateAppointment", update(u"ID"_s, lesson), "id");
    row("updateAppointmentTimeOnly",
        {{"appointmentId", u"ID"_s},
         {"appointmentstart", u"2040-04-05T09:00:00Z"_s},
         {"appointmentend", u"2040-04-05T10:00:00Z"_s},
         {"baseurl", u""_s},
         {"languageId", u"1"_s}},
        "id");
    row("deleteAppointment", {{"appointmentId", u"ID"_s}, {"language_id", u"1"_s}}, "id");
    row("getAppointmentCategoryList", {},
        "<ns:return xsi:type=\"ax21:AppointmentCategory\"><ax21:categoryId>1</ax21:categoryId>");
    row("getAppointmentReminderTypList", {},
        "<ax21:name>do not send notification</ax21:name><ax21:starttime xsi:nil=\"true\"/><ax21:typId>1</ax21:typId>");
    row("getAppointmentsByWeekCalendar",
        {{"firstDayInWeek", u"1"_s},
         {"startDate", u"2040-03-17"_s},
         {"requestUserId", u"1"_s},
         {"omTimeZoneId", u"0"_s},
         {"javaTimeZoneName", u"Europe/Berlin"_s}},
        "<ax21:title>Lesson</ax21:title></ax21:appointments><ax21:tDate>2040-03-05</ax21:tDate></ax21:days>");
    QSet<QString> all;
    for (const SoapOperation *operation : calendarSoapService.operations())
        all.insert(operation->name);
    QCOMPARE(named, all);
}

void tst_CalendarOperations::answers()
{
    QFETCH(QString, operation);
    QFETCH(Arguments, arguments);
    QFETCH(QByteArray, answer);
    QFETCH(Way, way);
    const QString id = saved(lesson);
    const QString room = QString::number(appointment(id).room.value);
    for (auto &argument : arguments)
        argument.second.replace(u"ID"_s, id).replace(u"ROOM"_s, room);
    const SoapReply reply = calendar(operation, arguments, way);
    QVERIFY2(reply.status == 200, reply.body.constData());
    if (answer == "id")
        QVERIFY2(returned(reply).toLongLong() > 0, reply.body.constData());
    else
        QVERIFY2(reply.body.contains(answer), reply.body.constData());
}

void tst_CalendarOperations::refuses_data()
{
    QTest::addColumn<const SoapOperation *>("operation");
    for (const SoapOperation *operation : calendarSoapService.operations())
        QTest::newRow(operation->name.data()) << operation;
}

/*! Who is not an administrator or a program hears nothing and changes nothing. */
void tst_CalendarOperations::refuses()
{
    QFETCH(const SoapOperation *, operation);
    const QString id = saved(lesson);
    forgetMails();
    const QStringList before = m_fixture->audited();
    Arguments arguments;
    for (const SoapField &parameter : operation->parameters.subspan(1)) {
        if (isNumberOrBoolean(parameter.type))
            arguments.append({parameter.name.data(), parameter.name == "appointmentId"_L1 ? id : u"1"_s});
    }
    for (const QString &sid : {m_plain, u"nobody's"_s}) {
        const SoapReply reply = calendar(operation->name, arguments, Way::Soap, sid);
        QCOMPARE(reply.status, 200);
        if (isNumberOrBoolean(operation->result.type))
            QCOMPARE(returned(reply), "-1");
        else
            QVERIFY2(reply.body.contains("<ns:return xsi:nil=\"true\"/>"), reply.body.constData());
    }
    QCOMPARE(m_fixture->audited(), before);
    QCOMPARE(appointment(id).title, u"Lesson"_s);
    QVERIFY(mails().isEmpty());
}

void tst_CalendarOperations::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QByteArray>("said"); // in the fault, or the whole answer
    const auto row = [](const char *name, const char *operation, const Arguments &arguments, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(operation) << arguments << QByteArray(said);
    };
    const auto save = [&row](const char *name, const Arguments &arguments, const char *said) {
        row(name, "saveAppointment", arguments, said);
    };
    save("no name", with(lesson, "appointmentName", u" "_s), "needs a name");
    save("no beginning", without(lesson, "appointmentstart"), "needs a time");
    save("an end before the beginning", with(lesson, "appointmentend", u"2040-03-05T08:00:00+01:00"_s),
         "must end after it begins");
    save("two ways to repeat", with(with(lesson, "isDaily", u"true"_s), "isWeekly", u"true"_s), "repeats in one way");
    save("another category", with(lesson, "categoryId", u"7"_s), "no category 7");
    save("another reminder", with(lesson, "remind", u"4"_s), "no reminder type 4");
    save("another type of room", with(lesson, "roomType", u"9"_s), "no room type 9");
    save("a link to a script", with(lesson, "baseUrl", u"javascript:alert(1)"_s), "no address that links");
    save("a room that is not there", with(lesson, "roomId", u"777"_s), "no room with id 777");
    save("protection without a password", with(lesson, "isPasswordProtected", u"true"_s), "needs a password");
    save("a short password", with(with(lesson, "isPasswordProtected", u"true"_s), "password", u"abc"_s),
         "must have 4 to 1024");
    save("a member of three parts", with(lesson, "mmClient", u"0,Ada,Lovelace"_s), "is no member");
    save("a member of seven parts", with(lesson, "mmClient", u"0,Ada,Love,lace,a@b.example,0,UTC"_s), "is no member");
    save("a member with a word for a number", with(lesson, "mmClient", u"x,Ada,Lovelace,a@b.example,0,UTC"_s),
         "is no member");
    save("a member without an address that is one", with(lesson, "mmClient", u"0,Ada,Lovelace,nowhere,0,UTC"_s),
         "is no mail address");
    save("a member on another planet", with(lesson, "mmClient", u"0,Ada,L,a@b.example,0,Mars/Olympus"_s),
         "no time zone \"Mars/Olympus\"");
    save("a member who is no user", with(lesson, "mmClient", u"0,Ada,L,a@b.example,777,UTC"_s),
         "member 777 is no user");
    save("a member twice", lesson + Arguments{lesson.at(11)}, "out of order");
    row("an update of nothing", "updateAppointment", update(u"777"_s, lesson), "<ns:return>-1</ns:return>");
    row("nothing to delete", "deleteAppointment", {{"appointmentId", u"777"_s}, {"language_id", u"1"_s}},
        "<ns:return>-1</ns:return>");
    row("nothing in a room", "getAppointmentByRoomId", {{"room_id", u"777"_s}}, "<ns:return xsi:nil=\"true\"/>");
    row("nothing next", "getNextAppointment", {}, "<ns:return xsi:nil=\"true\"/>");
    row("a range without an end", "getAppointmentByRange", {{"starttime", u"2040-03-01"_s}},
        "needs a beginning and an end");
    const Arguments month{{"firstDayInWeek", u"1"_s},
                          {"startDate", u"2040-03-17"_s},
                          {"requestUserId", u"1"_s},
                          {"omTimeZoneId", u"5"_s},
                          {"javaTimeZoneName", u"Europe/Berlin"_s}};
    row("a month without a zone", "getAppointmentsByWeekCalendar", with(month, "javaTimeZoneName", {}),
        "No time zone is given");
    row("a month on another planet", "getAppointmentsByWeekCalendar", with(month, "javaTimeZoneName", u"Mars"_s),
        "no time zone \"Mars\"");
    row("a week of nine days", "getAppointmentsByWeekCalendar", with(month, "firstDayInWeek", u"8"_s), "no day 8");
    row("a month without a day", "getAppointmentsByWeekCalendar", with(month, "startDate", {}), "No day is given");
}

void tst_CalendarOperations::saysWhatIsWrong()
{
    QFETCH(QString, operation);
    QFETCH(Arguments, arguments);
    QFETCH(QByteArray, said);
    const SoapReply reply = calendar(operation, arguments);
    const QByteArray body = QByteArray(reply.body).replace("&quot;", "\"");
    QVERIFY2(body.contains(said), body.constData());
    QCOMPARE(reply.status, said.startsWith("<ns:") ? 200 : 500);
    QVERIFY(mails().isEmpty());
    QVERIFY(m_services->appointments.search({}, admin())->isEmpty());
}

void tst_CalendarOperations::makesARoomOfItsOwn()
{
    const QString id = saved(with(lesson, "roomType", u"3"_s));
    const Common::Appointment made = appointment(id);
    QCOMPARE(made.schedule.timeZone, "Europe/Berlin");
    QVERIFY(m_fixture->audited().contains(u"appointment.add Lesson done"_s));
    const auto room = [&] {
        return call("RoomService", u"getRoomById"_s, {{"rooms_id", QString::number(made.room.value)}});
    };
    QCOMPARE(field(room(), "name"), "Lesson");
    QCOMPARE(field(room(), "appointment"), "true");
    QCOMPARE(field(room(), "ispublic"), "false");
    QCOMPARE(field(room(), "numberOfPartizipants"), "50");
    QCOMPARE(field(room(), "roomtypes_id"), "3");
    QCOMPARE(returned(calendar(u"updateAppointment"_s,
                               update(id, with(with(lesson, "appointmentName", u"Renamed"_s), "roomType", u"0"_s)))),
             id.toLatin1());
    QCOMPARE(field(room(), "name"), "Renamed");
    QCOMPARE(field(room(), "roomtypes_id"), "3");
    QCOMPARE(returned(calendar(u"deleteAppointment"_s, {{"appointmentId", id}, {"language_id", u"1"_s}})),
             id.toLatin1());
    QVERIFY(room().body.contains("<ns:return xsi:nil=\"true\"/>")); // it goes with the appointment
    QVERIFY(m_fixture->audited().contains(u"appointment.delete %1 done"_s.arg(id)));
}

void tst_CalendarOperations::textsAreStoredAsTheyAre()
{
    const QString text = u"<script>alert('OPENMEETINGS-2814')</script> & \"x\""_s;
    const QString id = saved(
        with(with(with(lesson, "appointmentName", text), "appointmentLocation", text), "appointmentDescription", text));
    const Common::Appointment found = appointment(id);
    for (const QString &stored : {found.title, found.location, found.description})
        QCOMPARE(stored, text);
    const QByteArray body = calendar(u"searchAppointmentByName"_s, {{"appointmentName", u"<SCRIPT>"_s}}).body;
    QVERIFY2(body.contains("<ax21:appointmentName>&lt;script&gt;alert('OPENMEETINGS-2814')&lt;/script&gt; &amp; "),
             body.constData());
    QVERIFY(!body.contains("<script"));
}

void tst_CalendarOperations::membersAreInvitedEachByALinkOfTheirOwn()
{
    const QString id = saved(without(lesson, "mmClient").mid(0, 11)
                             + Arguments{{"mmClient", u"0,Ada,Lovelace,ada@school.example,0,Europe/London"_s},
                                         {"mmClient", u"0,Grace,Hopper,grace@school.example,0,America/New_York"_s}}
                             + without(lesson, "mmClient").mid(11));
    QCOMPARE(appointment(id).members.size(), 3); // and the organizer, who has no address
    const auto letters = mails();
    QCOMPARE(letters.size(), 2);
    QCOMPARE(letters.at(0).to, u"ada@school.example"_s);
    QCOMPARE(letters.at(0).subject, u"Invitation: Lesson"_s);
    QVERIFY2(letters.at(0).content.contains(u"First Last invites you to \"Lesson\"."_s),
             qPrintable(letters.at(0).content));
    QVERIFY(letters.at(0).content.contains(u"5 March 2040, 08:00 – 09:30 (Europe/London, UTC"_s));
    QVERIFY(letters.at(1).content.contains(u"5 March 2040, 03:00 – 04:30 (America/New_York, UTC-05:00)"_s));
    QVERIFY(letters.at(0).content.contains(u"Place: Room 7"_s));
    QVERIFY(letters.at(0).content.contains(u"Sums"_s));
    QVERIFY(letters.at(0).content.contains(u"https://school.example/om/?invitationHash="_s));
    QCOMPARE(secretIn(letters.at(0)).size(), 64);
    QVERIFY(secretIn(letters.at(0)) != secretIn(letters.at(1)));
    for (const Mail &letter : letters) {
        QCOMPARE(letter.method, u"REQUEST"_s);
        const QString unfolded = QString(letter.calendar).remove(u"\r\n "_s);
        QVERIFY(unfolded.contains(u"UID:%1\r\n"_s.arg(appointment(id).uid)));
        QVERIFY(unfolded.contains(u"SEQUENCE:0\r\n"_s));
        QVERIFY(unfolded.contains(u"DTSTART:20400305T080000Z\r\n"_s));
        QVERIFY(unfolded.contains(u":mailto:"_s + letter.to));
        QVERIFY(unfolded.contains(secretIn(letter)));
        QCOMPARE(unfolded.count(u"ATTENDEE"_s), 1); // of the others it says nothing
    }
    const QByteArray seen = calendar(u"searchAppointmentByName"_s, {{"appointmentName", u"Lesson"_s}}).body;
    for (const Mail &letter : letters)
        QVERIFY(!seen.contains(secretIn(letter).toLatin1()));
    QVERIFY(seen.contains("<ax25:hash xsi:nil=\"true\"/>") || seen.contains(":hash xsi:nil=\"true\"/>"));
}

void tst_CalendarOperations::linksAreGoodForTheAppointmentAlone()
{
    saved(lesson);
    const FoundInvitation link = invitation(secretIn(mails().first()));
    QCOMPARE(link.invitation.guestName, u"Ada Lovelace"_s);
    QCOMPARE(link.invitation.validity, Common::Validity::Period);
    const qint64 start = QDateTime::fromString(u"2040-03-05T08:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
    QCOMPARE(link.invitation.from.ms, start - 5 * 60 * 1000);
    QCOMPARE(link.invitation.until.ms, start + 90 * 60 * 1000);
    QCOMPARE(link.state(), Common::InvitationState::NotYet);
    init();
    saved(with(lesson, "isWeekly", u"true"_s));
    QCOMPARE(invitation(secretIn(mails().first())).invitation.validity, Common::Validity::Endless);
}

void tst_CalendarOperations::changesAreToldWithTheSameLink()
{
    const QString id = saved(lesson);
    const QString secret = secretIn(mails().first());
    const QString member = QString::number(appointment(id).members.last().id.value);
    forgetMails();
    const Arguments same = with(lesson, "mmClient", member + u",Ada,Lovelace,ada@school.example,0,Europe/London"_s);
    QCOMPARE(returned(calendar(u"updateAppointment"_s, update(id, same))), id.toLatin1());
    QVERIFY(mails().isEmpty()); // nothing is new
    QCOMPARE(appointment(id).sequence, 0);
    const Arguments later = with(with(same, "appointmentstart", u"2040-03-06T09:00:00+01:00"_s), "appointmentend",
                                 u"2040-03-06T10:30:00+01:00"_s);
    QCOMPARE(returned(calendar(u"updateAppointment"_s, update(id, later))), id.toLatin1());
    const auto letters = mails();
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters.first().subject, u"Changed: Lesson"_s);
    QCOMPARE(letters.first().method, u"REQUEST"_s);
    QVERIFY(letters.first().calendar.contains(u"SEQUENCE:1\r\n"_s));
    QCOMPARE(secretIn(letters.first()), secret);
    const qint64 end = QDateTime::fromString(u"2040-03-06T09:30:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
    QCOMPARE(invitation(secret).invitation.until.ms, end);
    QVERIFY(m_fixture->audited().contains(u"appointment.change %1 done"_s.arg(id)));
}

void tst_CalendarOperations::membersComeAndGo()
{
    const QString id = saved(lesson);
    const QString secret = secretIn(mails().first());
    forgetMails();
    const Arguments others = with(lesson, "mmClient", u"0,Grace,Hopper,grace@school.example,0,"_s);
    QCOMPARE(returned(calendar(u"updateAppointment"_s, update(id, others))), id.toLatin1());
    const Common::Appointment now = appointment(id);
    QCOMPARE(now.members.size(), 2);
    QVERIFY(now.members.first().isOrganizer); // stays, whatever was said
    QCOMPARE(now.members.last().firstName, u"Grace"_s);
    const auto letters = mails();
    QCOMPARE(letters.size(), 2);
    QCOMPARE(letters.at(0).to, u"ada@school.example"_s);
    QCOMPARE(letters.at(0).subject, u"Cancelled for you: Lesson"_s);
    QCOMPARE(letters.at(0).method, u"CANCEL"_s);
    QVERIFY(!letters.at(0).calendar.contains(u"STATUS"_s)); // it takes place for the others
    QVERIFY(!letters.at(0).content.contains(u"invitationHash"_s));
    QCOMPARE(letters.at(1).to, u"grace@school.example"_s);
    QCOMPARE(letters.at(1).subject, u"Invitation: Lesson"_s);
    QCOMPARE(m_services->invitations.look({secret, {}, {}}).error().code, Common::ErrorCode::InvitationUnknown);
}

void tst_CalendarOperations::endIsTold()
{
    const QString id = saved(lesson);
    const QString secret = secretIn(mails().first());
    forgetMails();
    QCOMPARE(returned(calendar(u"deleteAppointment"_s, {{"appointmentId", id}, {"language_id", u"1"_s}})),
             id.toLatin1());
    const auto letters = mails();
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters.first().subject, u"Cancelled: Lesson"_s);
    QCOMPARE(letters.first().method, u"CANCEL"_s);
    QVERIFY(letters.first().calendar.contains(u"STATUS:CANCELLED\r\n"_s));
    QVERIFY(letters.first().calendar.contains(u"SEQUENCE:1\r\n"_s));
    QCOMPARE(m_services->invitations.look({secret, {}, {}}).error().code, Common::ErrorCode::InvitationUnknown);
}

void tst_CalendarOperations::whoHearsOfNothing_data()
{
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<int>("letters");
    QTest::newRow("nobody, when no notification is wanted") << with(lesson, "remind", u"1"_s) << 0;
    QTest::newRow("nobody, of what is over") << with(with(lesson, "appointmentstart", u"2020-03-05T09:00:00Z"_s),
                                                     "appointmentend", u"2020-03-05T10:00:00Z"_s)
                                             << 0;
    QTest::newRow("who has no address") << with(lesson, "mmClient", u"0,Ada,Lovelace,,0,"_s) << 0;
    QTest::newRow("nobody else") << with(lesson, "remind", u"2"_s) << 1;
    QTest::newRow("nobody of none") << with(lesson, "mmClient", {}) << 0;
}

void tst_CalendarOperations::whoHearsOfNothing()
{
    QFETCH(Arguments, arguments);
    QFETCH(int, letters);
    const QString id = saved(arguments);
    QVERIFY(id.toLongLong() > 0);
    QCOMPARE(mails().size(), letters);
    for (const Mail &letter : mails()) // a simple mail
        QVERIFY(letter.calendar.isEmpty() && letter.method.isEmpty());
    for (const Common::MeetingMember &member : appointment(id).members)
        QCOMPARE(bool(member.invitation), !member.isOrganizer && letters > 0);
}

void tst_CalendarOperations::whatRepeatsIsFoundAgainAndAgain()
{
    const QString id = saved(with(lesson, "isWeekly", u"true"_s));
    QVERIFY(mails().first().calendar.contains(u"RRULE:FREQ=WEEKLY\r\n"_s));
    QVERIFY(mails().first().calendar.contains(u"BEGIN:VTIMEZONE\r\n"_s));
    QVERIFY(mails().first().content.contains(u", every week"_s));
    const QByteArray body =
        calendar(u"getAppointmentByRange"_s, {{"starttime", u"2040-03-01"_s}, {"endtime", u"2040-03-31"_s}}).body;
    QCOMPARE(body.count("<ns:return "), 4); // 5, 12, 19, 26 March
    QCOMPARE(body.count("<ax21:appointmentId>" + id.toLatin1() + "</ax21:appointmentId>"), 4);
    QVERIFY(body.contains("<ax21:appointmentStarttime>2040-03-26<"));
    QVERIFY(body.contains("<ax21:isWeekly>true</ax21:isWeekly>"));
    QVERIFY(body.contains("<ax21:isDaily>false</ax21:isDaily>"));
    QVERIFY(calendar(u"getAppointmentByRange"_s, {{"starttime", u"2040-03-01"_s}, {"endtime", u"2099-03-31"_s}})
                .body.contains("More than 1000 appointments"));
}

void tst_CalendarOperations::rangesAreWholeDays()
{
    saved(with(with(lesson, "appointmentstart", u"2040-03-05T23:00:00+01:00"_s), "appointmentend",
               u"2040-03-05T23:30:00+01:00"_s));
    const auto found = [this](const char *from, const char *until) {
        return calendar(u"getAppointmentByRange"_s,
                        {{"starttime", QLatin1String(from)}, {"endtime", QLatin1String(until)}})
            .body.count("<ns:return ");
    };
    QCOMPARE(found("2040-03-05", "2040-03-05"), 1);
    QCOMPARE(found("2040-03-01", "2040-03-04"), 0);
    QCOMPARE(found("2040-03-06", "2040-03-07"), 0);
    QCOMPARE(found("2040-03-05T22:29:59Z", "2040-03-06"), 1);
    QCOMPARE(found("2040-03-05T22:30:00Z", "2040-03-06"), 0);
    QCOMPARE(found("2040-03-01", "2040-03-05T22:00:00Z"), 0);
}

void tst_CalendarOperations::daysMoveAndHoursStay()
{
    const QString id = saved(lesson);
    const auto move = [&](const char *start, const char *end) {
        return returned(calendar(u"updateAppointmentTimeOnly"_s,
                                 {{"appointmentId", id},
                                  {"appointmentstart", QLatin1String(start)},
                                  {"appointmentend", QLatin1String(end)},
                                  {"baseurl", u""_s},
                                  {"languageId", u"1"_s}}));
    };
    const auto times = [&] {
        const Common::Schedule schedule = appointment(id).schedule;
        const auto text = [](Common::UtcTime time) {
            return QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC).toString(Qt::ISODate);
        };
        return text(schedule.start) + u' ' + text(schedule.end);
    };
    QCOMPARE(move("2040-07-05", "2040-07-05"), id.toLatin1()); // in summer
    QCOMPARE(times(), u"2040-07-05T07:00:00Z 2040-07-05T08:30:00Z"_s);
    QCOMPARE(move("2040-07-06T12:00:00Z", "2040-07-06T13:00:00Z"), id.toLatin1());
    QCOMPARE(times(), u"2040-07-06T12:00:00Z 2040-07-06T13:00:00Z"_s);
    QCOMPARE(mails().last().subject, u"Changed: Lesson"_s);
}

void tst_CalendarOperations::monthIsShownInItsZone()
{
    saved(
        with(with(lesson, "appointmentstart", u"2040-03-05T23:30:00Z"_s), "appointmentend", u"2040-03-06T00:30:00Z"_s));
    const auto month = [this](const char *zone, const char *firstDay) {
        return calendar(u"getAppointmentsByWeekCalendar"_s,
                        {{"firstDayInWeek", QLatin1String(firstDay)},
                         {"startDate", u"2040-03-17"_s},
                         {"requestUserId", u"0"_s},
                         {"omTimeZoneId", u"0"_s},
                         {"javaTimeZoneName", QLatin1String(zone)}})
            .body;
    };
    const QByteArray berlin = month("Europe/Berlin", "1");
    QCOMPARE(berlin.count("<ns:return "), 6);
    QCOMPARE(berlin.count("<ax21:tDate>"), 42);
    QCOMPARE(inner(berlin, "<ax21:tDate>", "</ax21:tDate>"), "2040-02-27"); // a Monday
    QVERIFY(berlin.contains("<ax21:tDate>2040-04-08</ax21:tDate></ax21:days></ns:return></ns:"));
    const QByteArray dayAfter = "</ax21:title></ax21:appointments><ax21:tDate>2040-03-06<";
    QVERIFY2(berlin.contains(dayAfter), berlin.constData());
    QVERIFY(berlin.contains("<ax21:start>2040-03-05T23:30:00.000Z</ax21:start>"));
    const QByteArray london = month("Europe/London", "0");
    QCOMPARE(inner(london, "<ax21:tDate>", "</ax21:tDate>"), "2040-02-26"); // a Sunday
    QVERIFY(!london.contains(dayAfter));
    QVERIFY(london.contains("</ax21:title></ax21:appointments><ax21:tDate>2040-03-05<"));
}

void tst_CalendarOperations::passwordIsKeptAndNeverTold()
{
    const Arguments safe = with(with(lesson, "isPasswordProtected", u"true"_s), "password", u"open sesame"_s);
    const QString id = saved(safe);
    const QString secret = secretIn(mails().first());
    QVERIFY(invitation(secret).invitation.hasPassword);
    QVERIFY(mails().first().content.contains(u"You will be asked for a password"_s));
    QVERIFY(!mails().first().content.contains(u"open sesame"_s));
    const QByteArray seen = calendar(u"searchAppointmentByName"_s, {{"appointmentName", u"Lesson"_s}}).body;
    QVERIFY(seen.contains("<ax21:password xsi:nil=\"true\"/>"));
    QVERIFY(seen.contains("<ax21:isPasswordProtected>true</ax21:isPasswordProtected>"));
    const QString hash = invitation(secret).passwordHash;
    const Arguments kept = with(with(safe, "password", {}), "appointmentName", u"Other"_s);
    QCOMPARE(returned(calendar(u"updateAppointment"_s, update(id, kept))), id.toLatin1());
    QCOMPARE(invitation(secret).passwordHash, hash); // an empty one keeps it
    QCOMPARE(returned(calendar(u"updateAppointment"_s, update(id, with(kept, "isPasswordProtected", u"false"_s)))),
             id.toLatin1());
    QVERIFY(!invitation(secret).invitation.hasPassword);
}

void tst_CalendarOperations::othersCalendarsAreForProgramsAlone()
{
    const QString mine = saved(lesson, m_moodle);
    const Arguments days{{"starttime", u"2040-03-01"_s}, {"endtime", u"2040-03-31"_s}};
    const auto count = [](const SoapReply &reply) { return reply.body.count("<ns:return xsi:type"); };
    // The administrator's own calendar is empty, and the program's is the program's.
    QCOMPARE(count(calendar(u"getAppointmentByRange"_s, days)), 0);
    QCOMPARE(count(calendar(u"searchAppointmentByName"_s, {{"appointmentName", u"Lesson"_s}})), 0);
    QCOMPARE(count(calendar(u"getAppointmentByRange"_s, days, Way::Soap, m_moodle)), 1);
    QCOMPARE(count(calendar(u"getAppointmentByRangeForUserId"_s, Arguments{{"userId", u"2"_s}} + days)), 1);
    QCOMPARE(count(calendar(u"getNextAppointmentForUserId"_s, {{"userId", u"2"_s}})), 1);
    QCOMPARE(count(calendar(u"getNextAppointmentForUserId"_s, {{"userId", u"3"_s}})), 0);
    // A program is no person: letters name nobody.
    QVERIFY(mails().first().content.contains(u"You are invited to \"Lesson\"."_s));
    QCOMPARE(returned(calendar(u"deleteAppointment"_s, {{"appointmentId", mine}, {"language_id", u"1"_s}})),
             mine.toLatin1());
    // By level user nobody sees or changes what is not theirs.
    Caller plain;
    plain.user.id = Common::UserId(3);
    const AppointmentId others(saved(lesson).toLongLong());
    AppointmentService &appointments = m_services->appointments;
    QCOMPARE(appointments.find(others, plain).error().code, Common::ErrorCode::NotFound);
    QCOMPARE(appointments.calendarText(others, plain).error().code, Common::ErrorCode::NotFound);
    QCOMPARE(appointments.remove(others, plain).error().code, Common::ErrorCode::NotFound);
    QCOMPARE(appointments.list(Common::UserId(1), {}, Common::endOfTime, plain).error().code,
             Common::ErrorCode::Forbidden);
    QCOMPARE(appointments.next(Common::UserId(1), plain).error().code, Common::ErrorCode::Forbidden);
    const QString asMember = saved(with(lesson, "mmClient", u"0,,,,3,"_s));
    const AppointmentId known(asMember.toLongLong());
    QVERIFY(appointments.find(known, plain));
    QVERIFY(appointments.calendarText(known, plain));
    QCOMPARE(appointments.remove(known, plain).error().code, Common::ErrorCode::Forbidden);
    const auto edit = [](Common::Appointment &) { return Common::Result<void>(); };
    QCOMPARE(appointments.change(known, edit, {}, plain).error().code, Common::ErrorCode::Forbidden);
    QCOMPARE(appointments.change(others, edit, {}, plain).error().code, Common::ErrorCode::NotFound);
}

void tst_CalendarOperations::roomForAPeriodHasItsMembers()
{
    const QString room =
        QString::fromLatin1(returned(call("RoomService", u"addRoomWithModerationAndExternalTypeAndStartEnd"_s,
                                          {{"name", u"Exam"_s},
                                           {"roomtypes_id", u"1"_s},
                                           {"comment", u"quiet"_s},
                                           {"numberOfPartizipants", u"25"_s},
                                           {"ispublic", u"false"_s},
                                           {"appointment", u"true"_s},
                                           {"isDemoRoom", u"false"_s},
                                           {"demoTime", u"0"_s},
                                           {"isModeratedRoom", u"true"_s},
                                           {"externalRoomType", u"moodle"_s},
                                           {"validFromDate", u"05.03.2040"_s},
                                           {"validFromTime", u"09:00"_s},
                                           {"validToDate", u"05.03.2040"_s},
                                           {"validToTime", u"10:00"_s},
                                           {"isPasswordProtected", u"true"_s},
                                           {"password", u"open sesame"_s},
                                           {"reminderTypeId", u"2"_s},
                                           {"redirectURL", u"https://school.example/over"_s}},
                                          Way::Soap, m_moodle)));
    QVERIFY(room.toLongLong() > 0);
    const SoapReply shown = call("RoomService", u"getRoomById"_s, {{"rooms_id", room}});
    QCOMPARE(field(shown, "externalRoomType"), "moodle");
    QCOMPARE(field(shown, "redirectURL"), "https://school.example/over");
    QCOMPARE(field(shown, "numberOfPartizipants"), "25");
    QVERIFY(mails().isEmpty());

    const Arguments ada{{"room_id", room},           {"firstname", u"Ada"_s},
                        {"lastname", u"Lovelace"_s}, {"email", u"ada@school.example"_s},
                        {"phone", u"+44 1"_s},       {"baseUrl", u"https://school.example/om/"_s},
                        {"language_id", u"1"_s}};
    const Arguments grace =
        without(with(with(ada, "firstname", u"Grace"_s), "email", u"grace@school.example"_s), "phone")
        + Arguments{{"jNameTimeZone", u"America/New_York"_s}, {"invitorName", u"Professor Babbage"_s}};
    const QByteArray first = returned(call("RoomService", u"addMeetingMemberRemindToRoom"_s, ada, Way::Soap, m_moodle));
    QVERIFY(first.toLongLong() > 0);
    const QByteArray second =
        returned(call("RoomService", u"addExternalMeetingMemberRemindToRoom"_s, grace, Way::Rest, m_moodle));
    QVERIFY(second.toLongLong() > first.toLongLong());
    const auto letters = mails();
    QCOMPARE(letters.size(), 2);
    QVERIFY(letters.at(0).content.contains(u"5 March 2040, 09:00 – 10:00 (Europe/Berlin"_s));
    QVERIFY2(letters.at(1).content.contains(u"Professor Babbage invites you to \"Exam\"."_s),
             qPrintable(letters.at(1).content));
    QVERIFY(letters.at(1).content.contains(u"5 March 2040, 03:00 – 04:00 (America/New_York"_s));
    QVERIFY(letters.at(1).calendar.isEmpty());
    QVERIFY(invitation(secretIn(letters.at(0))).invitation.hasPassword);
    // A program that asks again, for it heard no answer, gets the same one and nobody gets another letter.
    QCOMPARE(returned(call("RoomService", u"addMeetingMemberRemindToRoom"_s, ada, Way::Soap, m_moodle)), first);
    QCOMPARE(mails().size(), 2);
    QCOMPARE(returned(call("RoomService", u"addMeetingMemberRemindToRoom"_s, ada, Way::Soap, m_plain)), "-2");
    const SoapReply found = calendar(u"getAppointmentByRoomId"_s, {{"room_id", room}});
    QVERIFY(found.body.contains("<ax21:phone>+44 1</ax21:phone>"));
}

void tst_CalendarOperations::givenRoomIsKept()
{
    const QString room = QString::fromLatin1(returned(call("RoomService", u"addRoomWithModeration"_s,
                                                           {{"name", u"Aula"_s},
                                                            {"roomtypes_id", u"1"_s},
                                                            {"comment", u""_s},
                                                            {"numberOfPartizipants", u"7"_s},
                                                            {"ispublic", u"true"_s},
                                                            {"appointment", u"false"_s},
                                                            {"isDemoRoom", u"false"_s},
                                                            {"demoTime", u"0"_s},
                                                            {"isModeratedRoom", u"false"_s}})));
    const QString id = saved(with(lesson, "roomId", room));
    QCOMPARE(appointment(id).room.value, room.toLongLong());
    QCOMPARE(returned(calendar(u"updateAppointment"_s, update(id, with(lesson, "appointmentName", u"Other"_s)))),
             id.toLatin1());
    const auto name = [&] { return field(call("RoomService", u"getRoomById"_s, {{"rooms_id", room}}), "name"); };
    QCOMPARE(name(), "Aula"); // it is not the appointment's own
    QCOMPARE(returned(calendar(u"deleteAppointment"_s, {{"appointmentId", id}, {"language_id", u"1"_s}})),
             id.toLatin1());
    QCOMPARE(name(), "Aula");
}

/*! Half a character would be no text, and no letter. */
void tst_CalendarOperations::longNamesAreCutBetweenCharacters()
{
    const QString title = QString(237, u'a') + u"👩"_s.repeated(9);
    QCOMPARE(title.size(), Common::maximumAppointmentTitleLength);
    const QString member = QString(100, u'a') + u',' + QString(98, u'b') + u"👩"_s;
    saved(with(with(lesson, "appointmentName", title), "mmClient", u"0,%1,ada@school.example,0,"_s.arg(member)));
    QCOMPARE(mails().size(), 1);
    QCOMPARE(mails().first().subject, u"Invitation: "_s + QString(237, u'a'));
}

/*! Who would write too many letters changes nothing; that it does not take place may be told all the same. */
void tst_CalendarOperations::lettersAreLimitedButNotTheLast()
{
    const auto invited = [](int count) {
        Arguments arguments = lesson.mid(0, 11);
        for (int i = 0; i < count; ++i)
            arguments.append({"mmClient", u"0,Ada %1,Lovelace,ada%1@school.example,0,"_s.arg(i)});
        return arguments + lesson.mid(12);
    };
    const SoapReply reply = calendar(u"saveAppointment"_s, invited(SoapFixture::mailsAnHour + 1));
    QCOMPARE(errorName(reply), "too_many_tries");
    QVERIFY(mails().isEmpty());
    QVERIFY(m_services->appointments.search({}, admin())->isEmpty());
    const QString id = saved(invited(SoapFixture::mailsAnHour));
    QCOMPARE(mails().size(), SoapFixture::mailsAnHour);
    QCOMPARE(returned(calendar(u"deleteAppointment"_s, {{"appointmentId", id}, {"language_id", u"1"_s}})),
             id.toLatin1());
    QCOMPARE(mails().size(), 2 * SoapFixture::mailsAnHour);
}

void tst_CalendarOperations::onePersonHasNotAnyNumber()
{
    Caller plain;
    plain.user.id = Common::UserId(3);
    Caller program = plain;
    program.user.level = Common::Level::WebService;
    Common::Appointment wished;
    wished.title = u"Lesson"_s;
    wished.schedule = {{2'214'000'000'000}, {2'214'003'600'000}, "Europe/Berlin"};
    const auto first = m_services->appointments.add(wished, {}, plain);
    QVERIFY(first);
    Database &database = **m_services->storage.database();
    QVERIFY(database.transaction([&]() -> Common::Result<void> {
        wished.owner = plain.user.id;
        for (int i = 1; i < AppointmentService::maximumOwned; ++i) {
            wished.uid = QString::number(i);
            if (const auto added = AppointmentRepository(database).insert(wished, {}); !added)
                return added.error();
        }
        return {};
    }));
    QCOMPARE(m_services->appointments.add(wished, {}, plain).error().code, Common::ErrorCode::Conflict);
    QVERIFY(m_services->appointments.add(wished, {}, program)); // it acts for many
    QVERIFY(m_services->appointments.remove(first->id, plain));
    QCOMPARE(m_services->appointments.add(wished, {}, plain).error().code, Common::ErrorCode::Conflict);
    QVERIFY(database.transaction([&] { return outcome(database.run("UPDATE appointment SET over_at = 5")); }));
    QVERIFY(m_services->appointments.add(wished, {}, plain)); // what is over counts no more
}

ATRIUM_TEST(tst_CalendarOperations)
#include "tst_calendaroperations.moc"
