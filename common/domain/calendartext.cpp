// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/calendartext.h"

#include "common/domain/timezonetext.h"

namespace Common {
namespace {

constexpr qsizetype maximumLineBytes = 75;

QString utcText(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/*! TEXT (3.3.11): what would end the line or the value is written otherwise; other controls have no way to be written. */
QString escaped(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString out;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            out += QLatin1String("\\n");
        else if (c == QLatin1Char('\\') || c == QLatin1Char(';') || c == QLatin1Char(','))
            out += QLatin1Char('\\') + c;
        else if (c == QLatin1Char('\t') || c.category() != QChar::Other_Control)
            out += c;
    }
    return out;
}

/*! A parameter's value (3.1): between quotes, which cannot be written themselves. */
QString quoted(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            out += QLatin1Char('\'');
        else if (c.category() != QChar::Other_Control)
            out += c;
    }
    return QLatin1Char('"') + out + QLatin1Char('"');
}

QString mailTo(const QString &address)
{
    return QLatin1String("mailto:") + QString::fromLatin1(QUrl::toPercentEncoding(address, "@+"));
}

/*! Lines of more than 75 bytes go on behind a space (3.1), never in the middle of a character. */
QString folded(const QString &line)
{
    QString out;
    qsizetype bytes = 0;
    for (const uint character : line.toUcs4()) {
        const QString piece = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        const qsizetype length = piece.toUtf8().size();
        if (bytes + length > maximumLineBytes) {
            out += QLatin1String("\r\n ");
            bytes = 1;
        }
        out += piece;
        bytes += length;
    }
    return out + QLatin1String("\r\n");
}

QLatin1String frequency(Repetition repetition)
{
    switch (repetition) {
    case Repetition::Daily: return QLatin1String("DAILY");
    case Repetition::Weekly: return QLatin1String("WEEKLY");
    case Repetition::Monthly: return QLatin1String("MONTHLY");
    case Repetition::Yearly: return QLatin1String("YEARLY");
    case Repetition::Never: break;
    }
    Q_UNREACHABLE();
}

QStringList scheduleLines(const Schedule &schedule)
{
    if (schedule.repetition == Repetition::Never)
        return {QLatin1String("DTSTART:") + utcText(schedule.start), QLatin1String("DTEND:") + utcText(schedule.end)};
    const QTimeZone zone(schedule.timeZone);
    const QString id = QString::fromLatin1(schedule.timeZone);
    const QString zoneName = id.contains(QLatin1Char(':')) ? quoted(id) : id; // some programs know no quotes here
    const auto local = [&](const char *name, UtcTime time) {
        return QStringLiteral("%1;TZID=%2:%3")
            .arg(QLatin1String(name), zoneName, wallTime(zone, time).toString(QStringLiteral("yyyyMMdd'T'HHmmss")));
    };
    QString rule = QLatin1String("RRULE:FREQ=") + frequency(schedule.repetition);
    if (schedule.lastStart)
        rule += QLatin1String(";UNTIL=") + utcText(schedule.lastStart);
    return {local("DTSTART", schedule.start), local("DTEND", schedule.end), rule};
}

QStringList peopleLines(const CalendarEvent &event)
{
    const auto name = [](const CalendarPerson &person) {
        return person.name.isEmpty() ? QString() : QString(QLatin1String(";CN=") + quoted(person.name));
    };
    QStringList lines;
    if (!event.organizer.address.isEmpty())
        lines.append(QLatin1String("ORGANIZER") + name(event.organizer) + QLatin1Char(':')
                     + mailTo(event.organizer.address));
    if (!event.attendee.address.isEmpty()) {
        const bool isOrganizer = event.attendee.address == event.organizer.address;
        lines.append(QLatin1String("ATTENDEE;CUTYPE=INDIVIDUAL")
                     + (isOrganizer ? QLatin1String(";ROLE=CHAIR;PARTSTAT=ACCEPTED;RSVP=FALSE")
                                    : QLatin1String(";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE"))
                     + name(event.attendee) + QLatin1Char(':') + mailTo(event.attendee.address));
    }
    return lines;
}

QStringList eventLines(const CalendarEvent &event, CalendarMethod method)
{
    QStringList lines{QStringLiteral("BEGIN:VEVENT"), QLatin1String("UID:") + escaped(event.uid),
                      QStringLiteral("SEQUENCE:%1").arg(event.sequence),
                      QLatin1String("DTSTAMP:") + utcText(event.stamp)};
    lines += scheduleLines(event.schedule);
    lines.append(QLatin1String("SUMMARY:") + escaped(event.summary));
    if (!event.description.isEmpty())
        lines.append(QLatin1String("DESCRIPTION:") + escaped(event.description));
    if (!event.location.isEmpty())
        lines.append(QLatin1String("LOCATION:") + escaped(event.location));
    if (!event.url.isEmpty())
        lines.append(QLatin1String("URL:") + event.url.toString(QUrl::FullyEncoded));
    lines += peopleLines(event);
    // Who is uninvited from a meeting that takes place is not told that it does not (RFC 5546, 3.2.5).
    if (method != CalendarMethod::Cancel)
        lines.append(QStringLiteral("STATUS:CONFIRMED"));
    else if (!event.takesPlace)
        lines.append(QStringLiteral("STATUS:CANCELLED"));
    lines.append(QStringLiteral("END:VEVENT"));
    return lines;
}

} // namespace

QLatin1String calendarMethodName(CalendarMethod method)
{
    switch (method) {
    case CalendarMethod::None: return QLatin1String();
    case CalendarMethod::Request: return QLatin1String("REQUEST");
    case CalendarMethod::Cancel: return QLatin1String("CANCEL");
    }
    Q_UNREACHABLE();
}

QString calendarText(const CalendarEvent &event, CalendarMethod method)
{
    QStringList lines{QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
                      QStringLiteral("PRODID:-//Atrium//Calendar//EN")};
    if (method != CalendarMethod::None)
        lines.append(QLatin1String("METHOD:") + calendarMethodName(method));
    if (event.schedule.repetition != Repetition::Never)
        lines += timeZoneLines(event.schedule.timeZone, event.schedule.start);
    lines += eventLines(event, method);
    lines.append(QStringLiteral("END:VCALENDAR"));
    QString text;
    for (const QString &line : std::as_const(lines))
        text += folded(line);
    return text;
}

} // namespace Common
