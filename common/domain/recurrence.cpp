// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/recurrence.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Common {
namespace {

constexpr Repetition allRepetitions[] = {Repetition::Never, Repetition::Daily, Repetition::Weekly, Repetition::Monthly,
                                         Repetition::Yearly};
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

QDateTime inUtc(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC);
}

qint64 offsetMs(const QTimeZone &zone, qint64 atMs)
{
    return qint64(zone.offsetFromUtc(inUtc({atMs}))) * 1000;
}

/*! The day of the occurrence with this number; no valid one where the month has no such day. */
QDate dayOf(QDate first, Repetition repetition, qint64 number)
{
    switch (repetition) {
    case Repetition::Never: return first;
    case Repetition::Daily: return first.addDays(number);
    case Repetition::Weekly: return first.addDays(7 * number);
    case Repetition::Monthly: {
        const qint64 months = first.year() * 12 + first.month() - 1 + number;
        return QDate(int(months / 12), int(months % 12) + 1, first.day());
    }
    case Repetition::Yearly: return QDate(int(first.year() + number), first.month(), first.day());
    }
    Q_UNREACHABLE();
}

/*! The number of one that is surely not later than `day`, and not long before it. */
qint64 numberBefore(QDate first, Repetition repetition, QDate day)
{
    constexpr int margin = 2; // offsets of zones move days
    const qint64 days = first.daysTo(day);
    const auto number = [&]() -> qint64 {
        switch (repetition) {
        case Repetition::Never: return 0;
        case Repetition::Daily: return days - margin;
        case Repetition::Weekly: return days / 7 - margin;
        case Repetition::Monthly: return (day.year() - first.year()) * 12 + day.month() - first.month() - margin;
        case Repetition::Yearly: return day.year() - first.year() - margin;
        }
        Q_UNREACHABLE();
    }();
    return std::max<qint64>(number, 0);
}

} // namespace

QDateTime wallTime(const QTimeZone &zone, UtcTime time)
{
    return inUtc({time.ms + offsetMs(zone, time.ms)});
}

UtcTime momentOf(const QTimeZone &zone, QDate day, QTime time)
{
    // RFC 5545, 3.3.5. Of what the clock shows after it was put back, the offset of the day before makes the first.
    const qint64 shown = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    const qint64 before = offsetMs(zone, shown - dayMs);
    const qint64 after = offsetMs(zone, shown + dayMs);
    const bool isBefore = offsetMs(zone, shown - before) == before;
    const bool isAfter = offsetMs(zone, shown - after) == after;
    return {shown - (isAfter && !isBefore ? after : before)};
}

QList<Occurrence> occurrences(const Schedule &schedule, UtcTime from, UtcTime until, int maximum)
{
    QList<Occurrence> found;
    const Millis length = schedule.end - schedule.start;
    const QTimeZone zone(schedule.timeZone);
    if (!zone.isValid() || until <= from)
        return found;
    const QDateTime first = wallTime(zone, schedule.start);
    const UtcTime last = schedule.lastStart ? std::min(schedule.lastStart, endOfTime) : endOfTime;
    const UtcTime earliest{std::clamp(from.ms - qint64(length.count()), schedule.start.ms, endOfTime.ms)};
    for (qint64 number = numberBefore(first.date(), schedule.repetition, wallTime(zone, earliest).date());
         found.size() < maximum; ++number) {
        const QDate day = dayOf(first.date(), schedule.repetition, number);
        const bool isOnce = schedule.repetition == Repetition::Never; // in its hour, also where clocks show that twice
        const UtcTime start = isOnce ? schedule.start : day.isValid() ? momentOf(zone, day, first.time()) : UtcTime();
        if (start >= until || start > last)
            break;
        if (day.isValid() && start + length > from)
            found.append({start, start + length});
        if (isOnce)
            break;
    }
    return found;
}

std::optional<Occurrence> nextOccurrence(const Schedule &schedule, UtcTime now)
{
    // Those that are under way overlap as well: at most one of a schedule, and one more where a clock is put back.
    const auto coming = occurrences(schedule, now + Millis(1), endOfTime, 3);
    const auto next = std::ranges::find_if(coming, [now](const Occurrence &each) { return each.start > now; });
    return next == coming.end() ? std::nullopt : std::optional(*next);
}

UtcTime lastEnd(const Schedule &schedule)
{
    const Millis length = schedule.end - schedule.start;
    if (schedule.repetition == Repetition::Never)
        return schedule.end;
    return schedule.lastStart ? std::max(schedule.lastStart + length, schedule.end) : endOfTime;
}

std::optional<QByteArray> timeZoneFrom(const QString &name)
{
    const QByteArray id = name.trimmed().toLatin1();
    if (id.size() > maximumTimeZoneLength)
        return {};
    static const QRegularExpression offset(QStringLiteral("^(GMT|UTC)([+-])(\\d{1,2})(?::?(\\d{2}))?$"));
    const auto match = offset.match(QString::fromLatin1(id));
    if (match.hasMatch()) {
        const QString minutes = match.captured(4).isEmpty() ? QStringLiteral("00") : match.captured(4);
        const QByteArray fixed =
            QStringLiteral("UTC%1%2:%3")
                .arg(match.captured(2), match.captured(3).rightJustified(2, QLatin1Char('0')), minutes)
                .toLatin1();
        return QTimeZone(fixed).isValid() ? std::optional(fixed) : std::nullopt;
    }
    // Qt's list leaves out older names (US/Eastern, Etc/GMT+1); asked for a single word that it does not know, it makes
    // a zone of it.
    static const QRegularExpression older(QStringLiteral("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){1,2}$"));
    static const QSet<QByteArray> words{"CET", "CST6CDT", "EET", "EST",     "EST5EDT", "GMT",
                                        "HST", "MET",     "MST", "MST7MDT", "PST8PDT", "WET"};
    const bool isName =
        words.contains(id) || older.match(QString::fromLatin1(id)).hasMatch() || QTimeZone::isTimeZoneIdAvailable(id);
    return isName && QTimeZone(id).isValid() ? std::optional(id) : std::nullopt;
}

QLatin1String repetitionName(Repetition repetition)
{
    switch (repetition) {
    case Repetition::Never: return QLatin1String("never");
    case Repetition::Daily: return QLatin1String("daily");
    case Repetition::Weekly: return QLatin1String("weekly");
    case Repetition::Monthly: return QLatin1String("monthly");
    case Repetition::Yearly: return QLatin1String("yearly");
    }
    Q_UNREACHABLE();
}

std::optional<Repetition> repetitionFromName(QStringView name)
{
    for (const Repetition repetition : allRepetitions) {
        if (name == repetitionName(repetition))
            return repetition;
    }
    return {};
}

std::optional<Repetition> repetitionFromNumber(int number)
{
    for (const Repetition repetition : allRepetitions) {
        if (number == int(repetition))
            return repetition;
    }
    return {};
}

} // namespace Common
