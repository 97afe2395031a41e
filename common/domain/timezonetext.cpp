// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/timezonetext.h"

#include <algorithm>
#include <array>

namespace Common {
namespace {

constexpr qint64 dayLengthMs = 24LL * 60 * 60 * 1000;
constexpr qint64 yearMs = 366 * dayLengthMs;
constexpr int yearsAhead = 10; // to know a rule by, or to list

/*! Clocks are put forward or back. */
struct Change
{
    QDateTime shown; // what clocks show at that moment, before it
    int before;      // offsets from UTC, in seconds
    int after;
    QString name; // of the time from then on

    bool isForward() const { return after > before; }
};

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

/*! Looked for by what clocks show: Qt's own list of changes ends in 2037. */
QList<Change> changesOf(const QTimeZone &zone, UtcTime from)
{
    constexpr qint64 step = 7 * dayLengthMs; // nowhere do clocks change twice within it
    constexpr qint64 minuteMs = 60 * 1000;
    const auto offset = [&zone](qint64 ms) { return zone.offsetFromUtc(utc(ms)); };
    const qint64 until = std::min(from.ms + yearsAhead * yearMs, endOfTime.ms);
    QList<Change> changes;
    qint64 last = (from.ms - yearMs) / minuteMs * minuteMs;
    for (int before = offset(last); last < until; last += step) {
        const int after = offset(last + step);
        if (after == before)
            continue;
        qint64 early = last;
        qint64 late = last + step;
        while (late - early > minuteMs) {
            const qint64 middle = early + (late - early) / (2 * minuteMs) * minuteMs;
            (offset(middle) == before ? early : late) = middle;
        }
        changes.append({utc(late + 1000LL * before), before, after, zone.abbreviation(utc(late))});
        before = after;
    }
    return changes;
}

int weekOfMonth(QDate day)
{
    return (day.day() - 1) / 7 + 1;
}

bool isInLastWeek(QDate day)
{
    return day.day() + 7 > day.daysInMonth();
}

/*! The yearly rule that all these follow; empty: they follow none. */
QString ruleOf(const QList<Change> &changes)
{
    static constexpr const char *days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    if (changes.size() < yearsAhead - 1)
        return {};
    const Change &first = changes.first();
    const QDate day = first.shown.date();
    bool isAlwaysLast = true;
    bool isSameWeek = true;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Change &each = changes.at(i);
        const QDate date = each.shown.date();
        if (date.year() != day.year() + i || date.month() != day.month() || date.dayOfWeek() != day.dayOfWeek()
            || each.shown.time() != first.shown.time() || each.before != first.before || each.after != first.after)
            return {};
        isAlwaysLast = isAlwaysLast && isInLastWeek(date);
        isSameWeek = isSameWeek && weekOfMonth(date) == weekOfMonth(day);
    }
    if (!isAlwaysLast && !isSameWeek)
        return {};
    return QStringLiteral("RRULE:FREQ=YEARLY;BYMONTH=%1;BYDAY=%2%3")
        .arg(day.month())
        .arg(isAlwaysLast ? -1 : weekOfMonth(day))
        .arg(QLatin1String(days[day.dayOfWeek() - 1]));
}

QString offsetText(int seconds)
{
    const int size = std::abs(seconds);
    const QTime time = QTime(0, 0).addSecs(size);
    return QLatin1Char(seconds < 0 ? '-' : '+')
        + time.toString(size % 60 ? QStringLiteral("HHmmss") : QStringLiteral("HHmm"));
}

QStringList observance(const Change &change, const QString &rule)
{
    const QLatin1String kind(change.isForward() ? "DAYLIGHT" : "STANDARD");
    QStringList lines{QLatin1String("BEGIN:") + kind,
                      QLatin1String("DTSTART:") + change.shown.toString(QStringLiteral("yyyyMMdd'T'HHmmss")),
                      QLatin1String("TZOFFSETFROM:") + offsetText(change.before),
                      QLatin1String("TZOFFSETTO:") + offsetText(change.after)};
    if (!change.name.isEmpty())
        lines.append(QLatin1String("TZNAME:") + change.name);
    if (!rule.isEmpty())
        lines.append(rule);
    lines.append(QLatin1String("END:") + kind);
    return lines;
}

} // namespace

QStringList timeZoneLines(const QByteArray &id, UtcTime from)
{
    const QTimeZone zone(id);
    const QList<Change> changes = changesOf(zone, from);
    std::array<QList<Change>, 2> kinds;
    for (const Change &change : changes)
        kinds[change.isForward()].append(change);
    const QString backRule = ruleOf(kinds[false]);
    const QString forwardRule = ruleOf(kinds[true]);

    QStringList lines{QStringLiteral("BEGIN:VTIMEZONE"), QLatin1String("TZID:") + QString::fromLatin1(id)};
    if (!backRule.isEmpty() && !forwardRule.isEmpty()) {
        lines += observance(kinds[false].first(), backRule);
        lines += observance(kinds[true].first(), forwardRule);
    } else {
        const QDateTime start = utc(from.ms - yearMs);
        const int offset = zone.offsetFromUtc(start);
        lines += observance(
            {QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC), offset, offset, zone.abbreviation(start)}, {});
        for (const Change &change : changes)
            lines += observance(change, {});
    }
    lines.append(QStringLiteral("END:VTIMEZONE"));
    return lines;
}

} // namespace Common
