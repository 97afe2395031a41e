// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/appointment.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <functional>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60 * 1000;
constexpr qint64 day = 24 * hour;

Appointment lesson()
{
    Appointment appointment;
    appointment.owner = UserId(1);
    appointment.title = u"Lesson"_s;
    appointment.schedule = {{1'772'438'400'000}, {1'772'438'400'000 + hour}, "Europe/Berlin"}; // 2 March 2026
    MeetingMember organizer;
    organizer.user = UserId(1);
    organizer.isOrganizer = true;
    appointment.members = {organizer};
    return appointment;
}

MeetingMember guest(const QString &name, const QString &email)
{
    MeetingMember member;
    member.firstName = name;
    member.email = email;
    return member;
}

User userOf(qint64 id, Level level = Level::User)
{
    User user;
    user.id = UserId(id);
    user.level = level;
    return user;
}

} // namespace

class tst_Appointment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isChecked_data()
    {
        QTest::addColumn<Appointment>("appointment");
        QTest::addColumn<QString>("wrong"); // empty = it is good
        const auto row = [](const char *name, const std::function<void(Appointment &)> &change, const char *wrong) {
            Appointment appointment = lesson();
            change(appointment);
            QTest::newRow(name) << appointment << QString::fromLatin1(wrong);
        };
        row(
            "a lesson", [](Appointment &) {}, "");
        row(
            "a script is a name like others (OPENMEETINGS-2814)",
            [](Appointment &each) { each.title = each.description = u"<script>alert(1)</script>"_s; }, "");
        row(
            "no name", [](Appointment &each) { each.title = u" \u200b"_s; }, "name of 1 to 255");
        row(
            "a long name", [](Appointment &each) { each.title = QString(256, u'a'); }, "name of 1 to 255");
        row(
            "a name of two lines", [](Appointment &each) { each.title = u"a\nb"_s; }, "without line breaks");
        row(
            "a place with a control", [](Appointment &each) { each.location = u"a\u0007"_s; }, "place");
        row(
            "half a character", [](Appointment &each) { each.description = QString(QChar(0xd83d)); }, "description");
        row(
            "another category", [](Appointment &each) { each.category = 2; }, "no category 2");
        row(
            "no time", [](Appointment &each) { each.schedule.start = {}; }, "needs a time");
        row(
            "beyond calendars", [](Appointment &each) { each.schedule.end = {endOfTime.ms + 1}; }, "year 10000");
        row(
            "an end before the beginning", [](Appointment &each) { each.schedule.end = each.schedule.start; },
            "end after it begins");
        row(
            "another planet", [](Appointment &each) { each.schedule.timeZone = "Mars/Olympus"; },
            "no time zone \"Mars/Olympus\"");
        row(
            "a zone by Java's name", [](Appointment &each) { each.schedule.timeZone = "GMT+02:00"; }, "no time zone");
        row(
            "a year and more", [](Appointment &each) { each.schedule.end = {each.schedule.start.ms + 367 * day}; },
            "at most a year");
        row(
            "a week", [](Appointment &each) { each.schedule.end = {each.schedule.start.ms + 7 * day}; }, "");
        row(
            "a daily day and more",
            [](Appointment &each) {
                each.schedule.repetition = Repetition::Daily;
                each.schedule.end = {each.schedule.start.ms + day + 1};
            },
            "over before it begins again");
        row(
            "a last time of what is once", [](Appointment &each) { each.schedule.lastStart = {5}; },
            "Only an appointment that repeats");
        row(
            "a last time before the first",
            [](Appointment &each) {
                each.schedule.repetition = Repetition::Daily;
                each.schedule.lastStart = {each.schedule.start.ms - 1};
            },
            "must not be before its first");
        row(
            "again and again in an hour that comes twice",
            [](Appointment &each) {
                each.schedule.repetition = Repetition::Daily;
                each.schedule.start = {1'792'891'800'000}; // 25 October 2026, 02:30, the second one
                each.schedule.end = {each.schedule.start.ms + hour};
            },
            "that clocks show twice");
        row(
            "a language that is none", [](Appointment &each) { each.language = u"de\r\nX"_s; }, "is no language");
        row(
            "a person twice",
            [](Appointment &each) {
                each.members += {guest(u"Ada"_s, u"ada@school.example"_s), guest(u"Ada"_s, u"ADA@school.example"_s)};
            },
            "Ada is a member twice");
        row(
            "two at one address",
            [](Appointment &each) {
                each.members += {guest(u"Ada"_s, u"home@school.example"_s), guest(u"Bo"_s, u"home@school.example"_s)};
            },
            "");
        row(
            "an account twice", [](Appointment &each) { each.members.append(each.members.first()); }, "twice");
        row(
            "nobody", [](Appointment &each) { each.members.append(MeetingMember()); },
            "needs a name or a mail address");
        row(
            "no mail address", [](Appointment &each) { each.members += guest(u"Ada"_s, u"a@b\r\nBcc: c@d"_s); },
            "no mail address");
        row(
            "a crowd",
            [](Appointment &each) {
                for (int i = 0; i < maximumMeetingMembers; ++i)
                    each.members += guest(u"Ada %1"_s.arg(i), {});
            },
            "at most 150 members");
    }
    void isChecked()
    {
        QFETCH(Appointment, appointment);
        QFETCH(QString, wrong);
        const auto checked = checkAppointment(appointment);
        QCOMPARE(bool(checked), wrong.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().code, ErrorCode::Invalid);
            QVERIFY2(checked.error().message.contains(wrong), qPrintable(checked.error().message));
        }
    }

    void isForThoseWhoTakePart_data()
    {
        QTest::addColumn<User>("user");
        QTest::addColumn<bool>("maySee");
        QTest::addColumn<bool>("mayChange");
        QTest::newRow("its owner") << userOf(1) << true << true;
        QTest::newRow("a member") << userOf(2) << true << false;
        QTest::newRow("somebody else") << userOf(3) << false << false;
        QTest::newRow("a moderator by account") << userOf(3, Level::Moderator) << false << false;
        QTest::newRow("an administrator") << userOf(3, Level::Admin) << true << true;
        QTest::newRow("a program") << userOf(3, Level::WebService) << true << true;
        QTest::newRow("nobody") << User() << false << false;
        User guest = userOf(2);
        guest.isGuest = true;
        QTest::newRow("a guest") << guest << false << false;
    }
    void isForThoseWhoTakePart()
    {
        QFETCH(User, user);
        QFETCH(bool, maySee);
        QFETCH(bool, mayChange);
        Appointment appointment = lesson();
        appointment.members += {MeetingMember{{}, UserId(2)}, guest(u"Ada"_s, {})};
        QCOMPARE(maySeeAppointment(appointment, user), maySee);
        QCOMPARE(mayChangeAppointment(appointment, user), mayChange);
        appointment.owner = {}; // is gone: nobody is no owner
        QCOMPARE(mayChangeAppointment(appointment, user), mayUseSoap(user.level) && !user.isGuest);
    }

    void linksBeginWithAPage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // "no" = refused
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a page") << u" https://school.example/openmeetings/ "_s
                                << u"https://school.example/openmeetings/"_s;
        QTest::newRow("a port") << u"http://10.0.0.1:5080/om/"_s << u"http://10.0.0.1:5080/om/"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << u"no"_s;
        QTest::newRow("a password") << u"https://ada:secret@school.example/"_s << u"no"_s;
        QTest::newRow("a question") << u"https://school.example/?next=evil"_s << u"no"_s;
        QTest::newRow("a line break") << u"https://school.example/\r\nBcc: x"_s << u"no"_s;
        QTest::newRow("no host") << u"https:///openmeetings/"_s << u"no"_s;
        QTest::newRow("a path alone") << u"/openmeetings/"_s << u"no"_s;
    }
    void linksBeginWithAPage()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto url = linkBaseFrom(text);
        QCOMPARE(url ? url->toString() : u"no"_s, expected);
    }
};

ATRIUM_TEST(tst_Appointment)
#include "tst_appointment.moc"
