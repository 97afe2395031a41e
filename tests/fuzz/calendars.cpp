// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/appointment.h"
#include "common/domain/calendartext.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

#include <QDataStream>

using namespace Common;

namespace {

constexpr qsizetype maximumLineBytes = 75; // RFC 5545, 3.1

/*! Times to the minute, most of them in our days; then texts behind line breaks. */
Appointment appointmentFrom(const QByteArray &input)
{
    QDataStream numbers(input);
    quint32 start = 0;
    quint32 minutes = 0;
    quint32 days = 0;
    quint8 repetition = 0;
    numbers >> start >> minutes >> days >> repetition;
    const QStringList texts = QString::fromUtf8(input.mid(13)).split(QChar(u'\x1e'));
    Appointment appointment;
    appointment.uid = QStringLiteral("uid@example.org");
    appointment.owner = UserId(1);
    appointment.schedule.start = UtcTime{qint64(start) * 60'000};
    appointment.schedule.end = appointment.schedule.start + Millis(qint64(minutes) * 60'000);
    appointment.schedule.repetition = repetitionFromNumber(repetition % 5).value_or(Repetition::Never);
    if (days > 0)
        appointment.schedule.lastStart = appointment.schedule.start + Millis(qint64(days) * 86'400'000);
    appointment.schedule.timeZone = timeZoneFrom(texts.value(0)).value_or("Europe/Berlin");
    appointment.title = texts.value(1);
    appointment.location = texts.value(2);
    appointment.description = texts.value(3);
    return appointment;
}

void checkOccurrences(const Schedule &schedule)
{
    constexpr int maximum = 50;
    const UtcTime from = schedule.start + Millis(40LL * 86'400'000);
    const UtcTime until = from + Millis(400LL * 86'400'000);
    const auto found = occurrences(schedule, from, until, maximum);
    Fuzz::promise(found.size() <= maximum, "there are no more than were asked for");
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Occurrence &each = found.at(i);
        Fuzz::promise(each.start < until && each.end >= from, "each is in the time that was asked for");
        Fuzz::promise(each.start >= schedule.start, "none is before the first");
        Fuzz::promise(each.end - each.start == schedule.end - schedule.start, "each takes as long as the first");
        Fuzz::promise(i == 0 || found.at(i - 1).start < each.start, "each is later than the one before");
        if (schedule.repetition != Repetition::Never && schedule.lastStart != UtcTime{})
            Fuzz::promise(each.start <= schedule.lastStart, "none begins after the last");
    }
    if (const auto next = nextOccurrence(schedule, from))
        Fuzz::promise(next->start > from, "the next one is later");
    Fuzz::promise(lastEnd(schedule) >= schedule.end, "the last one ends no earlier than the first");
}

/*! The names of all properties, in order. */
QByteArrayList propertiesOf(const QString &calendar)
{
    const QByteArray bytes = calendar.toUtf8();
    Fuzz::promise(bytes.endsWith("\r\n") && bytes.count('\r') == bytes.count('\n')
                      && bytes.count("\r\n") == bytes.count('\n'),
                  "lines end in CRLF and nothing else");
    QByteArrayList names;
    const auto lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        Fuzz::promise(line.size() <= maximumLineBytes + 1, "no line is too long");
        const auto end = std::ranges::find_if(line, [](char c) { return c == ':' || c == ';'; });
        if (!line.startsWith(' '))
            names.append(line.left(end - line.begin()));
    }
    return names;
}

void checkText(const Appointment &appointment)
{
    const CalendarEvent plain{.uid = appointment.uid,
                              .stamp = appointment.schedule.start,
                              .schedule = appointment.schedule,
                              .summary = QStringLiteral("s"),
                              .description = appointment.description.isEmpty() ? QString() : QStringLiteral("d"),
                              .location = appointment.location.isEmpty() ? QString() : QStringLiteral("l")};
    CalendarEvent event = plain;
    event.summary = appointment.title;
    event.description = appointment.description;
    event.location = appointment.location;
    Fuzz::promise(propertiesOf(calendarText(event, CalendarMethod::Request))
                      == propertiesOf(calendarText(plain, CalendarMethod::Request)),
                  "no text gets out of its property");
}

} // namespace

void Fuzz::calendars(const QByteArray &input)
{
    const Appointment appointment = appointmentFrom(input);
    if (const auto good = checkAppointment(appointment); !good)
        return checkRefusal(good.error());
    checkOccurrences(appointment.schedule);
    checkText(appointment);
}
