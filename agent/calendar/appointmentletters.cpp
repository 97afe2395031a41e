// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/calendar/appointmentletters.h"

#include "agent/mail/letterlanguage.h"

#include <QUrlQuery>

namespace Agent {

using namespace Common;

namespace {

constexpr const char *helloText = QT_TRANSLATE_NOOP("Letters", "Hello %1,");
constexpr const char *helloNobodyText = QT_TRANSLATE_NOOP("Letters", "Hello,");
constexpr const char *placeText = QT_TRANSLATE_NOOP("Letters", "Place: %1");
constexpr const char *linkText = QT_TRANSLATE_NOOP("Letters", "Open this link in your browser to come in:");
constexpr const char *passwordText =
    QT_TRANSLATE_NOOP("Letters", "You will be asked for a password, which whoever invites you tells you.");
constexpr const char *reminderSubject = QT_TRANSLATE_NOOP("Letters", "Reminder: %1");
constexpr const char *reminderText = QT_TRANSLATE_NOOP("Letters", "This is a reminder of \"%1\".");

struct NewsTexts
{
    const char *subject;
    const char *who;    // %1 does it to %2
    const char *nobody; // it happens to %1
};

constexpr NewsTexts invitedTexts{QT_TRANSLATE_NOOP("Letters", "Invitation: %1"),
                                 QT_TRANSLATE_NOOP("Letters", "%1 invites you to \"%2\"."),
                                 QT_TRANSLATE_NOOP("Letters", "You are invited to \"%1\".")};
constexpr NewsTexts changedTexts{QT_TRANSLATE_NOOP("Letters", "Changed: %1"),
                                 QT_TRANSLATE_NOOP("Letters", "%1 has changed \"%2\". It is now as follows."),
                                 QT_TRANSLATE_NOOP("Letters", "\"%1\" has changed. It is now as follows.")};
constexpr NewsTexts uninvitedTexts{QT_TRANSLATE_NOOP("Letters", "Cancelled for you: %1"),
                                   QT_TRANSLATE_NOOP("Letters", "%1 has taken back your invitation to \"%2\"."),
                                   QT_TRANSLATE_NOOP("Letters", "Your invitation to \"%1\" was taken back.")};
constexpr NewsTexts cancelledTexts{QT_TRANSLATE_NOOP("Letters", "Cancelled: %1"),
                                   QT_TRANSLATE_NOOP("Letters", "%1 has cancelled \"%2\". It does not take place."),
                                   QT_TRANSLATE_NOOP("Letters", "\"%1\" is cancelled. It does not take place.")};

const NewsTexts &textsOf(AppointmentNews news)
{
    switch (news) {
    case AppointmentNews::Invited: return invitedTexts;
    case AppointmentNews::Changed: return changedTexts;
    case AppointmentNews::Uninvited: return uninvitedTexts;
    case AppointmentNews::Cancelled: return cancelledTexts;
    }
    Q_UNREACHABLE();
}

const char *repetitionText(Repetition repetition)
{
    switch (repetition) {
    case Repetition::Never: return nullptr;
    case Repetition::Daily: return QT_TRANSLATE_NOOP("Letters", "every day");
    case Repetition::Weekly: return QT_TRANSLATE_NOOP("Letters", "every week");
    case Repetition::Monthly: return QT_TRANSLATE_NOOP("Letters", "every month");
    case Repetition::Yearly: return QT_TRANSLATE_NOOP("Letters", "every year");
    }
    Q_UNREACHABLE();
}

/*! "9 March 2026, 09:00 – 10:30 (Europe/Berlin, UTC+01:00), every week" */
QString timeText(const LetterLanguage &language, const Occurrence &when, const QByteArray &zoneName,
                 Repetition repetition)
{
    const QTimeZone zone(zoneName);
    const QDateTime start = wallTime(zone, when.start);
    const QDateTime end = wallTime(zone, when.end);
    const auto day = [&](const QDateTime &time) {
        return language.locale().toString(time.date(), QLocale::LongFormat);
    };
    const auto clock = [&](const QDateTime &time) {
        return language.locale().toString(time.time(), QLocale::ShortFormat);
    };
    const QString offset =
        zone.displayName(QDateTime::fromMSecsSinceEpoch(when.start.ms, Qt::UTC), QTimeZone::OffsetName, QLocale::c());
    QString text = day(start) + QLatin1String(", ") + clock(start) + QStringLiteral(" – ");
    if (end.date() != start.date())
        text += day(end) + QLatin1String(", ");
    text += clock(end) + QLatin1String(" (") + QString::fromLatin1(zoneName) + QLatin1String(", ") + offset
        + QLatin1Char(')');
    if (const char *often = repetitionText(repetition))
        text += QLatin1String(", ") + language.text(often);
    return text;
}

QUrl linked(QUrl url, const QString &name, const QString &value)
{
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    QUrlQuery query;
    query.addQueryItem(name, value);
    url.setQuery(query);
    url.setFragment({});
    return url;
}

/*! At most so long, and no half of a character. */
QString shortened(const QString &text, qsizetype length)
{
    const bool isSplit = text.size() > length && text.at(length - 1).isHighSurrogate();
    return text.left(isSplit ? length - 1 : length);
}

/*! A letter without what it is about. */
Letter letterTo(const AppointmentLetterhead &head, const MeetingMember &member, const QString &to)
{
    Letter letter;
    letter.to = to;
    letter.toName = shortened(displayName(member), maximumMailNameLength);
    if (head.replyTo != to)
        letter.replyTo = head.replyTo;
    return letter;
}

/*! When, where, what about. */
QStringList paragraphs(const AppointmentLetterhead &head, const Occurrence &when, Repetition repetition,
                       const MeetingMember &member, const LetterLanguage &language)
{
    const Appointment &appointment = head.appointment;
    QString facts = timeText(language, when,
                             member.timeZone.isEmpty() ? appointment.schedule.timeZone : member.timeZone, repetition);
    if (!appointment.location.isEmpty())
        facts += QLatin1Char('\n') + language.text(placeText).arg(appointment.location);
    QStringList all{facts};
    if (!appointment.description.trimmed().isEmpty())
        all.append(appointment.description.trimmed());
    return all;
}

QStringList linkParagraphs(const AppointmentLetterhead &head, const MeetingMember &member, const QUrl &link,
                           const LetterLanguage &language)
{
    if (link.isEmpty())
        return {};
    QStringList all{language.text(linkText) + QLatin1Char('\n') + link.toString(QUrl::FullyEncoded)};
    if (head.appointment.hasPassword && !member.isOrganizer)
        all.append(language.text(passwordText));
    return all;
}

QString greeting(const MeetingMember &member, const LetterLanguage &language)
{
    const QString name = (member.firstName + QLatin1Char(' ') + member.lastName).trimmed();
    return name.isEmpty() ? language.text(helloNobodyText) : language.text(helloText).arg(name);
}

LetterLanguage languageOf(const Appointment &appointment, const MeetingMember &member)
{
    return LetterLanguage(member.language.isEmpty() ? appointment.language : member.language);
}

QString textOf(const QStringList &paragraphs)
{
    return paragraphs.join(QLatin1String("\n\n")) + QLatin1Char('\n');
}

} // namespace

QUrl memberLink(const QUrl &baseUrl, const QString &secret)
{
    return linked(baseUrl, QStringLiteral("invitationHash"), secret);
}

QUrl roomLink(const QUrl &baseUrl, RoomId room)
{
    return linked(baseUrl, QStringLiteral("directRoomId"), QString::number(room.value));
}

CalendarEvent calendarEvent(const AppointmentLetterhead &head, const CalendarPerson &attendee, const QUrl &link)
{
    const Appointment &appointment = head.appointment;
    CalendarEvent event;
    event.uid = appointment.uid;
    event.sequence = appointment.sequence;
    event.stamp = head.now;
    event.schedule = appointment.schedule;
    event.summary = appointment.title;
    event.description = appointment.description;
    event.location = appointment.location;
    event.url = link;
    event.organizer = head.organizer;
    event.attendee = attendee;
    if (!link.isEmpty()) { // not all programs show the URL
        if (!event.description.isEmpty())
            event.description += QLatin1String("\n\n");
        event.description += link.toString(QUrl::FullyEncoded);
    }
    return event;
}

Letter newsLetter(const AppointmentLetterhead &head, AppointmentNews news, const MeetingMember &member,
                  const QString &to, const QUrl &link)
{
    const Appointment &appointment = head.appointment;
    const LetterLanguage language = languageOf(appointment, member);
    const NewsTexts &texts = textsOf(news);
    const bool isOff = news == AppointmentNews::Uninvited || news == AppointmentNews::Cancelled;
    const Schedule &schedule = appointment.schedule;

    Letter letter = letterTo(head, member, to);
    letter.subject = shortened(language.text(texts.subject).arg(appointment.title), maximumMailSubjectLength);
    QStringList all{greeting(member, language),
                    head.invitedBy.isEmpty() ? language.text(texts.nobody).arg(appointment.title)
                                             : language.text(texts.who).arg(head.invitedBy, appointment.title)};
    all += paragraphs(head, {schedule.start, schedule.end}, schedule.repetition, member, language);
    if (!isOff)
        all += linkParagraphs(head, member, link, language);
    letter.text = textOf(all);
    if (appointment.reminder == ReminderType::Calendar) {
        CalendarEvent event = calendarEvent(head, {displayName(member), to}, isOff ? QUrl() : link);
        event.takesPlace = news != AppointmentNews::Cancelled;
        const CalendarMethod method = isOff ? CalendarMethod::Cancel : CalendarMethod::Request;
        letter.calendar = calendarText(event, method);
        letter.calendarMethod = calendarMethodName(method);
    }
    return letter;
}

Letter reminderLetter(const AppointmentLetterhead &head, const Occurrence &occurrence, const MeetingMember &member,
                      const QString &to, const QUrl &link)
{
    const Appointment &appointment = head.appointment;
    const LetterLanguage language = languageOf(appointment, member);
    Letter letter = letterTo(head, member, to);
    letter.subject = shortened(language.text(reminderSubject).arg(appointment.title), maximumMailSubjectLength);
    QStringList all{greeting(member, language), language.text(reminderText).arg(appointment.title)};
    all += paragraphs(head, occurrence, Repetition::Never, member, language);
    all += linkParagraphs(head, member, link, language);
    letter.text = textOf(all);
    letter.onceKey =
        QStringLiteral("reminder:%1:%2:%3").arg(appointment.id.value).arg(occurrence.start.ms).arg(member.id.value);
    return letter;
}

} // namespace Agent
