// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/calendartext.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

UtcTime at(const char *utc)
{
    return {QDateTime::fromString(QString::fromLatin1(utc) + u'Z', Qt::ISODate).toMSecsSinceEpoch()};
}

CalendarEvent lesson(Repetition repetition, const char *zone = "Europe/Berlin")
{
    CalendarEvent event;
    event.uid = u"5f0c@atrium"_s;
    event.sequence = 3;
    event.stamp = at("2026-01-02T03:04:05");
    event.schedule = {at("2026-03-02T08:00:00"), at("2026-03-02T09:30:00"), zone, repetition};
    event.summary = u"Mathematics"_s;
    return event;
}

/*! As it stands in a file: the lines as they go over the wire end in CRLF. */
QString golden(const char *name)
{
    QFile file(QStringLiteral(ATRIUM_CALENDAR_FOLDER "/golden/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/*! What goes into people's calendars, read by another program's parser as well. */
class tst_CalendarText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsItIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        CalendarEvent once = lesson(Repetition::Never);
        once.description = u"Bring; your, book\nand \\ pencil"_s;
        once.location = u"Room 7"_s;
        once.url = QUrl(u"https://school.example/openmeetings/?invitationHash=00ff"_s);
        once.organizer = {u"Ada \"the first\" Lovelace"_s, u"ada+x@school.example"_s};
        once.attendee = {u"Grüße, 👩‍🏫"_s, u"o'neil@school.example"_s};
        QTest::newRow("once") << calendarText(once, CalendarMethod::Request) << golden("once.ics");
        CalendarEvent weekly = lesson(Repetition::Weekly);
        weekly.schedule.lastStart = at("2026-07-06T07:00:00");
        weekly.organizer = weekly.attendee = {u"Ada"_s, u"ada@school.example"_s};
        weekly.takesPlace = false;
        QTest::newRow("weekly") << calendarText(weekly, CalendarMethod::Cancel) << golden("weekly.ics");
    }
    void isAsItIsKept()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(text.count(u"\r\n"_s), text.count(u'\n'));
        QCOMPARE(text.count(u'\r'), text.count(u'\n'));
        QCOMPARE(QString(text).remove(u'\r'), expected);
    }

    void linesAreShortAndCutNoCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << QString(1000, u'a');
        QTest::newRow("two bytes") << QString(1000, u'ä');
        QTest::newRow("three bytes") << QString(1000, u'€');
        QTest::newRow("four bytes") << u"👩"_s.repeated(500);
        QTest::newRow("what is escaped") << u",;\n"_s.repeated(300);
    }
    void linesAreShortAndCutNoCharacter()
    {
        QFETCH(QString, text);
        CalendarEvent event = lesson(Repetition::Never);
        event.description = text;
        const QByteArray bytes = calendarText(event, CalendarMethod::None).toUtf8();
        const auto lines = bytes.split('\n');
        for (const QByteArray &line : lines) {
            QVERIFY2(line.size() <= 76, line.constData()); // with its CR
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line && !QString::fromUtf8(line).contains(u'\ufffd'),
                     line.constData());
        }
        QCOMPARE(read(event, CalendarMethod::None).value("description"_L1).toString(), text);
    }

    /*! Whatever is said in a text stays in its property. */
    void textsGetOutOfNoProperty_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a line of its own") << u"x\r\nATTENDEE:mailto:mallory@example.org\r\nX-A:b"_s;
        QTest::newRow("an event of its own") << u"x\nEND:VEVENT\nBEGIN:VEVENT\nUID:2"_s;
        QTest::newRow("a lone CR") << u"x\rATTENDEE:mailto:mallory@example.org"_s;
        QTest::newRow("other separators") << u"x\u2028ATTENDEE:a\u2029ATTENDEE:b\u0085ATTENDEE:c"_s;
        QTest::newRow("a parameter") << u"\";CN=Mallory:mailto:mallory@example.org"_s;
        QTest::newRow("what is escaped already") << u"\\n\\;\\,\\\\n"_s;
        QTest::newRow("controls") << u"a\u0000b\u0007c\u001bd"_s;
        QTest::newRow("a script") << u"<script>alert('OPENMEETINGS-2814')</script>"_s;
    }
    void textsGetOutOfNoProperty()
    {
        QFETCH(QString, text);
        CalendarEvent event = lesson(Repetition::Daily);
        event.summary = event.description = event.location = text;
        event.organizer = {text, u"ada@school.example"_s};
        event.attendee = {text, u"grace@school.example"_s};
        const QJsonObject seen = read(event, CalendarMethod::Request);
        QCOMPARE(seen.value("components"_L1).toArray(),
                 (QJsonArray{u"VCALENDAR"_s, u"VTIMEZONE"_s, u"STANDARD"_s, u"DAYLIGHT"_s, u"VEVENT"_s}));
        QCOMPARE(seen.value("properties"_L1).toArray(),
                 (QJsonArray{u"ATTENDEE"_s, u"DESCRIPTION"_s, u"DTEND"_s, u"DTSTAMP"_s, u"DTSTART"_s, u"LOCATION"_s,
                             u"ORGANIZER"_s, u"RRULE"_s, u"SEQUENCE"_s, u"STATUS"_s, u"SUMMARY"_s, u"UID"_s}));
        QCOMPARE(seen.value("attendee"_L1).toObject().value("address"_L1).toString(), u"mailto:grace@school.example"_s);
        QCOMPARE(seen.value("organizer"_L1).toObject().value("address"_L1).toString(), u"mailto:ada@school.example"_s);
        QString kept = text;
        kept.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        for (const QChar separator : {QChar(0x2028), QChar(0x2029)})
            kept.replace(separator, u'\n');
        kept.removeIf([](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; });
        if (text.contains(u'\\')) // python-icalendar takes such texts apart twice; golden ones show them
            return;
        for (const char *name : {"summary", "description", "location"})
            QCOMPARE(seen.value(QLatin1String(name)).toString(), kept);
    }

    void anotherProgramFindsTheSameTimes_data()
    {
        QTest::addColumn<Schedule>("schedule");
        const auto row = [](const char *zone, Repetition repetition) {
            QTest::addRow("%s %s", zone, repetitionName(repetition).data()) << lesson(repetition, zone).schedule;
        };
        for (const Repetition repetition :
             {Repetition::Never, Repetition::Daily, Repetition::Weekly, Repetition::Monthly, Repetition::Yearly})
            row("Europe/Berlin", repetition);
        for (const char *zone : {"America/New_York", "Australia/Sydney", "Asia/Tokyo", "America/Santiago",
                                 "Africa/Casablanca", "UTC", "UTC+05:30", "Etc/GMT+1"})
            row(zone, Repetition::Daily);
        Schedule ended = lesson(Repetition::Weekly).schedule;
        ended.lastStart = at("2026-04-20T07:00:00"); // after Berlin's clocks have changed
        QTest::newRow("with a last time") << ended;
        Schedule lastDay = lesson(Repetition::Monthly).schedule;
        lastDay.start = at("2026-01-31T08:00:00");
        lastDay.end = at("2026-01-31T09:00:00");
        QTest::newRow("the 31st") << lastDay;
        Schedule leap = lesson(Repetition::Yearly).schedule;
        leap.start = at("2024-02-29T08:00:00");
        leap.end = at("2024-02-29T09:00:00");
        QTest::newRow("29 February") << leap;
    }
    void anotherProgramFindsTheSameTimes()
    {
        QFETCH(Schedule, schedule);
        constexpr int count = 400; // more than a year of days
        CalendarEvent event = lesson(Repetition::Never);
        event.schedule = schedule;
        const QJsonObject seen = read(event, CalendarMethod::Request, count);
        QJsonArray expected;
        // Ten years are told change by change where a zone has no rule; python-icalendar knows no rule beyond 2037.
        const bool hasRule = schedule.timeZone != "Africa/Casablanca";
        const auto ours = occurrences(schedule, {}, at(hasRule ? "2037-12-01T00:00:00" : "2036-01-01T00:00:00"), count);
        for (const Occurrence &each : ours)
            expected.append(each.start.ms / 1000);
        const QJsonArray theirs = seen.value("starts"_L1).toArray();
        QVERIFY(theirs.size() >= expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(theirs.at(i).toInteger(), expected.at(i).toInteger());
        if (schedule.lastStart)
            QCOMPARE(theirs.size(), expected.size());
        QCOMPARE(seen.value("length"_L1).toInteger(), (schedule.end - schedule.start).count() / 1000);
    }

    void methodSaysWhatItIsFor_data()
    {
        QTest::addColumn<CalendarMethod>("method");
        QTest::addColumn<bool>("takesPlace");
        QTest::addColumn<QJsonValue>("expectedMethod");
        QTest::addColumn<QJsonValue>("expectedStatus");
        QTest::newRow("a copy") << CalendarMethod::None << true << QJsonValue() << QJsonValue(u"CONFIRMED"_s);
        QTest::newRow("an invitation") << CalendarMethod::Request << true << QJsonValue(u"REQUEST"_s)
                                       << QJsonValue(u"CONFIRMED"_s);
        QTest::newRow("for one no more") << CalendarMethod::Cancel << true << QJsonValue(u"CANCEL"_s) << QJsonValue();
        QTest::newRow("for nobody any more")
            << CalendarMethod::Cancel << false << QJsonValue(u"CANCEL"_s) << QJsonValue(u"CANCELLED"_s);
    }
    void methodSaysWhatItIsFor()
    {
        QFETCH(CalendarMethod, method);
        QFETCH(bool, takesPlace);
        QFETCH(QJsonValue, expectedMethod);
        QFETCH(QJsonValue, expectedStatus);
        CalendarEvent event = lesson(Repetition::Never);
        event.takesPlace = takesPlace;
        const QJsonObject seen = read(event, method);
        QCOMPARE(seen.value("method"_L1), expectedMethod);
        QCOMPARE(seen.value("status"_L1), expectedStatus);
        QCOMPARE(seen.value("uid"_L1).toString(), event.uid);
        QCOMPARE(seen.value("sequence"_L1).toString(), u"3"_s);
    }

private:
    /*! What python-icalendar reads. */
    static QJsonObject read(const CalendarEvent &event, CalendarMethod method, int count = 1)
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {QStringLiteral(ATRIUM_CALENDAR_FOLDER "/read_calendar.py"), QString::number(count)});
        python.write(calendarText(event, method).toUtf8());
        python.closeWriteChannel();
        if (!python.waitForFinished() || python.exitCode() != 0)
            qWarning().noquote() << python.readAllStandardError();
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
};

ATRIUM_TEST(tst_CalendarText)
#include "tst_calendartext.moc"
