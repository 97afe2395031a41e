// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/recurrence.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

UtcTime at(const QString &utc)
{
    return {QDateTime::fromString(utc + u'Z', Qt::ISODate).toMSecsSinceEpoch()};
}
UtcTime at(const char *utc)
{
    return at(QString::fromLatin1(utc));
}

constexpr qint64 hourMs = 60 * 60 * 1000;

/*! An hour long. */
Schedule from(const char *utc, const char *zone, Repetition repetition, const char *last = nullptr)
{
    const UtcTime start = at(utc);
    return {start, {start.ms + hourMs}, zone, repetition, last ? at(last) : UtcTime()};
}

/*! The starts, as in "2026-03-28T08:00". */
QStringList starts(const QList<Occurrence> &found)
{
    QStringList texts;
    for (const Occurrence &each : found)
        texts.append(QDateTime::fromMSecsSinceEpoch(each.start.ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm"_s));
    return texts;
}

} // namespace

class tst_Recurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOf_data()
    {
        QTest::addColumn<Schedule>("schedule");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Schedule &schedule, const char *begin, const char *end,
                            const char *expected) {
            QTest::newRow(name) << schedule << QString::fromLatin1(begin) << QString::fromLatin1(end)
                                << QString::fromLatin1(expected);
        };
        const auto berlin = [](const char *utc, Repetition repetition, const char *last = nullptr) {
            return from(utc, "Europe/Berlin", repetition, last);
        };
        const auto newYork = [](const char *utc, Repetition repetition) {
            return from(utc, "America/New_York", repetition);
        };
        row("once is once", berlin("2026-03-28T08:00:00", Repetition::Never), "2026-01-01T00:00:00",
            "2030-01-01T00:00:00", "2026-03-28T08:00");
        row("nine stays nine when Berlin's clocks go forward", berlin("2026-03-28T08:00:00", Repetition::Daily),
            "2026-03-28T00:00:00", "2026-03-31T00:00:00", "2026-03-28T08:00 2026-03-29T07:00 2026-03-30T07:00");
        row("and back", berlin("2026-10-18T07:00:00", Repetition::Weekly), "2026-10-18T00:00:00", "2026-11-02T00:00:00",
            "2026-10-18T07:00 2026-10-25T08:00 2026-11-01T08:00");
        row("and where they go elsewhere on other days", newYork("2026-03-07T14:00:00", Repetition::Daily),
            "2026-03-07T00:00:00", "2026-03-10T00:00:00", "2026-03-07T14:00 2026-03-08T13:00 2026-03-09T13:00");
        row("an hour that is skipped is meant by the clock before", newYork("2026-03-07T07:30:00", Repetition::Daily),
            "2026-03-07T00:00:00", "2026-03-10T00:00:00", "2026-03-07T07:30 2026-03-08T07:30 2026-03-09T06:30");
        row("an hour that comes twice is the first", berlin("2026-10-24T00:30:00", Repetition::Daily),
            "2026-10-24T00:00:00", "2026-10-27T00:00:00", "2026-10-24T00:30 2026-10-25T00:30 2026-10-26T01:30");
        row("months without a 31st have none", berlin("2026-01-31T09:00:00", Repetition::Monthly),
            "2026-01-01T00:00:00", "2026-08-01T00:00:00",
            "2026-01-31T09:00 2026-03-31T08:00 2026-05-31T08:00 2026-07-31T08:00");
        row("29 February is every fourth year, and not in 2100", berlin("2092-02-29T09:00:00", Repetition::Yearly),
            "2000-01-01T00:00:00", "2109-01-01T00:00:00",
            "2092-02-29T09:00 2096-02-29T09:00 2104-02-29T09:00 2108-02-29T09:00");
        row("it is one day in a zone and another in UTC",
            from("2026-06-30T22:30:00", "Europe/Berlin", Repetition::Monthly), "2026-06-01T00:00:00",
            "2026-09-01T00:00:00", "2026-06-30T22:30 2026-07-31T22:30 2026-08-31T22:30");
        row("the last time is the last", berlin("2026-06-01T08:00:00", Repetition::Weekly, "2026-06-15T08:00:00"),
            "2026-01-01T00:00:00", "2027-01-01T00:00:00", "2026-06-01T08:00 2026-06-08T08:00 2026-06-15T08:00");
        row("and none comes a moment after it",
            berlin("2026-06-01T08:00:00", Repetition::Weekly, "2026-06-15T07:59:59"), "2026-01-01T00:00:00",
            "2027-01-01T00:00:00", "2026-06-01T08:00 2026-06-08T08:00");
        row("one that is under way is there", berlin("2026-06-01T08:00:00", Repetition::Daily), "2026-06-05T08:59:59",
            "2026-06-05T09:00:00", "2026-06-05T08:00");
        row("one that is over is not", berlin("2026-06-01T08:00:00", Repetition::Daily), "2026-06-05T09:00:00",
            "2026-06-06T08:00:00", "");
        row("nothing is before the first", berlin("2026-06-01T08:00:00", Repetition::Daily), "2020-01-01T00:00:00",
            "2026-06-01T08:00:00", "");
        row("a time that ends before it begins holds nothing", berlin("2026-06-01T08:00:00", Repetition::Daily),
            "2026-07-01T00:00:00", "2026-06-01T00:00:00", "");
        row("thousands of years later it is found at once", berlin("1971-06-01T08:00:00", Repetition::Daily),
            "9999-06-01T00:00:00", "9999-06-02T00:00:00", "9999-06-01T07:00");
        row("a fixed offset never moves", from("2026-03-28T08:00:00", "UTC+05:30", Repetition::Daily),
            "2026-03-28T00:00:00", "2026-03-30T00:00:00", "2026-03-28T08:00 2026-03-29T08:00");
        row("a zone that is not known has no times", from("2026-03-28T08:00:00", "Mars/Olympus", Repetition::Daily),
            "2026-03-28T00:00:00", "2026-03-30T00:00:00", "");
    }
    void startsOf()
    {
        QFETCH(Schedule, schedule);
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QString, expected);
        const auto found = occurrences(schedule, at(from), at(until), 100);
        QCOMPARE(starts(found).join(u' '), expected);
        for (const Occurrence &each : found)
            QCOMPARE(each.end - each.start, schedule.end - schedule.start);
    }

    void noMoreAreFoundThanAreWanted()
    {
        const Schedule daily = from("2026-01-01T08:00:00", "Europe/Berlin", Repetition::Daily);
        QCOMPARE(occurrences(daily, {}, endOfTime, 3).size(), 3);
        QCOMPARE(occurrences(daily, {}, endOfTime, 0).size(), 0);
        QCOMPARE(occurrences(daily, {}, at("2026-03-01T00:00:00"), 1000).size(), 59);
    }

    void aWindowFindsWhatTheWholeHolds_data()
    {
        QTest::addColumn<Schedule>("schedule");
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"}) {
            for (const Repetition repetition :
                 {Repetition::Daily, Repetition::Weekly, Repetition::Monthly, Repetition::Yearly}) {
                Schedule schedule = from("2026-01-31T11:30:00", zone, repetition);
                schedule.end = {schedule.start.ms + 20 * hourMs};
                QTest::addRow("%s %s", zone, repetitionName(repetition).data()) << schedule;
            }
        }
    }
    /*! However the time is cut, each part holds those that overlap it: where the search begins leaves none out. */
    void aWindowFindsWhatTheWholeHolds()
    {
        QFETCH(Schedule, schedule);
        const auto whole = occurrences(schedule, {}, at("2031-01-01T00:00:00"), 10000);
        QVERIFY(whole.size() >= 5);
        for (qint64 day = 0; day < 4 * 366; ++day) {
            const UtcTime begin{at("2026-01-01T05:00:00").ms + day * 24 * hourMs};
            const UtcTime end{begin.ms + 24 * hourMs};
            QList<Occurrence> expected;
            std::ranges::copy_if(whole, std::back_inserter(expected),
                                 [&](const Occurrence &each) { return each.start < end && each.end > begin; });
            QCOMPARE(occurrences(schedule, begin, end, 100), expected);
        }
    }

    void theNextBeginsLater()
    {
        const Schedule daily = from("2026-06-01T08:00:00", "Europe/Berlin", Repetition::Daily, "2026-06-03T08:00:00");
        const auto next = [&](const char *now) {
            const auto found = nextOccurrence(daily, at(now));
            return found ? starts({*found}).first() : u"none"_s;
        };
        QCOMPARE(next("2026-01-01T00:00:00"), u"2026-06-01T08:00"_s);
        QCOMPARE(next("2026-06-01T07:59:59"), u"2026-06-01T08:00"_s);
        QCOMPARE(next("2026-06-01T08:00:00"), u"2026-06-02T08:00"_s);
        QCOMPARE(next("2026-06-01T08:30:00"), u"2026-06-02T08:00"_s);
        QCOMPARE(next("2026-06-03T08:00:00"), u"none"_s);
    }

    void whenTheLastIsOver()
    {
        QCOMPARE(lastEnd(from("2026-06-01T08:00:00", "UTC", Repetition::Never)), at("2026-06-01T09:00:00"));
        QCOMPARE(lastEnd(from("2026-06-01T08:00:00", "UTC", Repetition::Daily)), endOfTime);
        QCOMPARE(lastEnd(from("2026-06-01T08:00:00", "UTC", Repetition::Daily, "2026-07-01T08:00:00")),
                 at("2026-07-01T09:00:00"));
    }

    void zonesAsPeopleAndJavaNameThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("expected"); // empty = not known
        QTest::newRow("the IANA's") << u"Europe/Berlin"_s << QByteArray("Europe/Berlin");
        QTest::newRow("with spaces") << u" Europe/Kyiv "_s << QByteArray("Europe/Kyiv");
        QTest::newRow("OpenMeetings' documentation") << u"Etc/GMT+1"_s << QByteArray("Etc/GMT+1");
        QTest::newRow("Java's offset") << u"GMT+02:00"_s << QByteArray("UTC+02:00");
        QTest::newRow("Java's short offset") << u"GMT-5"_s << QByteArray("UTC-05:00");
        QTest::newRow("without a colon") << u"GMT+0530"_s << QByteArray("UTC+05:30");
        QTest::newRow("an older name") << u"US/Eastern"_s << QByteArray("US/Eastern");
        QTest::newRow("a short one") << u"CET"_s << QByteArray("CET");
        QTest::newRow("a word that Qt would make a zone of") << u"Mars"_s << QByteArray();
        QTest::newRow("a rule") << u"CET-1CEST,M3.5.0,M10.5.0/3"_s << QByteArray();
        QTest::newRow("UTC") << u"UTC"_s << QByteArray("UTC");
        QTest::newRow("none") << QString() << QByteArray();
        QTest::newRow("another planet's") << u"Mars/Olympus"_s << QByteArray();
        QTest::newRow("a path") << u"../../etc/passwd"_s << QByteArray();
        QTest::newRow("an offset of days") << u"GMT+99:00"_s << QByteArray();
        QTest::newRow("a long one") << QString(1000, u'A') << QByteArray();
    }
    void zonesAsPeopleAndJavaNameThem()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, expected);
        QCOMPARE(timeZoneFrom(name).value_or(QByteArray()), expected);
    }
};

ATRIUM_TEST(tst_Recurrence)
#include "tst_recurrence.moc"
