// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/invitationletter.h"

#include "agent/mail/invitationlink.h"
#include "agent/mail/letterlanguage.h"
#include "agent/mail/mailtext.h"

#include <QDateTime>
#include <QTimeZone>

namespace Agent {

using namespace Common;

namespace {

constexpr const char *letterSubject = QT_TRANSLATE_NOOP("Letters", "Invitation to the room \"%1\"");
constexpr const char *letterGreeting = QT_TRANSLATE_NOOP("Letters", "Hello,");
constexpr const char *letterGreetingTo = QT_TRANSLATE_NOOP("Letters", "Hello %1,");
constexpr const char *letterBy = QT_TRANSLATE_NOOP("Letters", "%1 invites you to the room \"%2\".");
constexpr const char *letterByNobody = QT_TRANSLATE_NOOP("Letters", "You are invited to the room \"%1\".");
constexpr const char *letterLink = QT_TRANSLATE_NOOP("Letters", "Open this link in your browser to come in:");
constexpr const char *letterPeriod = QT_TRANSLATE_NOOP("Letters", "The link is good from %1 to %2 (%3).");
constexpr const char *letterOnce = QT_TRANSLATE_NOOP("Letters", "The link is good for one person, once.");
constexpr const char *letterPassword =
    QT_TRANSLATE_NOOP("Letters", "You will be asked for a password, which whoever invites you tells you.");

Result<QTimeZone> zoneOf(const QString &name)
{
    const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name.toUtf8());
    if (!zone.isValid())
        return Error{ErrorCode::Invalid, MailText::tr("\"%1\" is no time zone.").arg(name.left(100)),
                     MailText::tr("Give its name, like Europe/Berlin.")};
    return zone;
}

QString timeText(const QLocale &locale, const QDateTime &time)
{
    return locale.toString(time.date(), QLocale::LongFormat) + QLatin1String(", ")
        + locale.toString(time.time(), QLocale::ShortFormat);
}

/*! The name of the zone and what it is ahead of UTC, which may differ between the two ends of a period. */
QString zoneText(const QTimeZone &zone, const QDateTime &from, const QDateTime &until)
{
    const auto ahead = [&](const QDateTime &time) {
        return zone.displayName(time, QTimeZone::OffsetName, QLocale::c());
    };
    QString offsets = ahead(from);
    if (ahead(until) != offsets)
        offsets += QLatin1String(" / ") + ahead(until);
    return QString::fromUtf8(zone.id()) + QLatin1String(", ") + offsets;
}

} // namespace

Result<Letter> invitationLetter(const InvitationMail &mail, const Invitation &invitation, const QString &room,
                                const Inviter &inviter, const QString &secret)
{
    const auto to = mailAddress(mail.to.trimmed());
    if (!to)
        return to.error();
    const auto link = invitationLink(mail.baseUrl.trimmed(), secret);
    if (!link)
        return link.error();
    const auto zone = zoneOf(mail.zone);
    if (!zone)
        return zone.error();

    const LetterLanguage language(mail.language);
    const auto text = [&](const char *source) { return language.text(source); };
    QStringList paragraphs{invitation.guestName.isEmpty() ? text(letterGreeting)
                                                          : text(letterGreetingTo).arg(invitation.guestName)};
    paragraphs.append(inviter.name.isEmpty() ? text(letterByNobody).arg(room) : text(letterBy).arg(inviter.name, room));
    if (!mail.message.trimmed().isEmpty())
        paragraphs.append(mail.message.trimmed());
    paragraphs.append(text(letterLink) + QLatin1Char('\n') + *link);
    if (invitation.validity == Validity::Period) {
        const auto from = QDateTime::fromMSecsSinceEpoch(invitation.from.ms, *zone);
        const auto until = QDateTime::fromMSecsSinceEpoch(invitation.until.ms, *zone);
        paragraphs.append(text(letterPeriod)
                              .arg(timeText(language.locale(), from), timeText(language.locale(), until),
                                   zoneText(*zone, from, until)));
    } else if (invitation.validity == Validity::Once) {
        paragraphs.append(text(letterOnce));
    }
    if (invitation.hasPassword)
        paragraphs.append(text(letterPassword));

    Letter letter;
    letter.to = *to;
    letter.toName = invitation.guestName;
    if (const auto replyTo = mailAddress(inviter.address); replyTo)
        letter.replyTo = *replyTo;
    letter.subject = mail.subject.trimmed().isEmpty() ? text(letterSubject).arg(room) : mail.subject.trimmed();
    letter.text = paragraphs.join(QLatin1String("\n\n")) + QLatin1Char('\n');
    if (const auto good = checkLetter(letter); !good)
        return good.error();
    return letter;
}

} // namespace Agent
