// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace Common {

enum class Repetition { Never, Daily, Weekly, Monthly, Yearly };

/*! When something takes place: once, or again and again at the same hour of the clock in its time zone. */
struct Schedule
{
    UtcTime start; //!< of the first occurrence
    UtcTime end;
    QByteArray timeZone; //!< "Europe/Berlin": what the IANA calls it
    Repetition repetition = Repetition::Never;
    UtcTime lastStart = {}; //!< no occurrence begins after it; none = for ever

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

struct Occurrence
{
    UtcTime start;
    UtcTime end;

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

constexpr int maximumTimeZoneLength = 64;
constexpr UtcTime endOfTime{253'402'300'800'000}; //!< the year 10000: calendars write years with four digits

/*!
    The occurrences that overlap the time from `from` until before `until`, the earliest first, at most `maximum`.

    They are what RFC 5545 makes of the rule, so that people see the same in their own calendars: each takes as long as the
    first; a day that a month has not (the 31st, 29 February) is left out; an hour that a clock skips is meant by the clock
    before, one that comes twice is the first.
*/
QList<Occurrence> occurrences(const Schedule &schedule, UtcTime from, UtcTime until, int maximum);
std::optional<Occurrence> nextOccurrence(const Schedule &schedule, UtcTime now); //!< the first that begins later
UtcTime lastEnd(const Schedule &schedule); //!< when the last one is over; endOfTime where none is the last

/*! What clocks in the zone show at a moment, and the moment at which they show it. */
QDateTime wallTime(const QTimeZone &zone, UtcTime time); //!< as if it were UTC
UtcTime momentOf(const QTimeZone &zone, QDate day, QTime time);

/*! The IANA's name of a zone that people or Java name: "Europe/Berlin", "GMT+02:00". Nothing for one that is not known. */
std::optional<QByteArray> timeZoneFrom(const QString &name);

QLatin1String repetitionName(Repetition repetition); //!< "never", "daily", "weekly", "monthly", "yearly"
std::optional<Repetition> repetitionFromName(QStringView name);
std::optional<Repetition> repetitionFromNumber(int number);

} // namespace Common
