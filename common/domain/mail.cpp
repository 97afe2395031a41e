// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/mail.h"

#include "common/core/commontext.h"
#include "common/core/echo.h"
#include "common/domain/text.h"

#include <QUrl>

#include <algorithm>

namespace Common {
namespace {

constexpr int maximumLocalLength = 64; // RFC 5321, 4.5.3.1
constexpr int maximumAddressLength = 254;
constexpr int maximumLabelLength = 63;

bool isLetterOrDigit(QChar character)
{
    return character < QChar(0x80) && character.isLetterOrNumber();
}

// A dot-atom of RFC 5322: what is between the dots is not empty.
bool isLocalPart(const QString &text)
{
    const auto atoms = text.split(QLatin1Char('.'));
    return text.size() <= maximumLocalLength && std::ranges::all_of(atoms, [](const QString &atom) {
               return !atom.isEmpty() && std::ranges::all_of(atom, [](QChar character) {
                   return isLetterOrDigit(character) || QLatin1String("!#$%&'*+-/=?^_`{|}~").contains(character);
               });
           });
}

bool isHostName(const QString &text)
{
    const auto labels = text.split(QLatin1Char('.'));
    return std::ranges::all_of(labels, [](const QString &label) {
        return !label.isEmpty() && label.size() <= maximumLabelLength && !label.startsWith(QLatin1Char('-'))
            && !label.endsWith(QLatin1Char('-')) && std::ranges::all_of(label, [](QChar character) {
                   return isLetterOrDigit(character) || character == QLatin1Char('-');
               });
    });
}

Error invalidMail(const QString &message)
{
    return {ErrorCode::Invalid, message};
}

} // namespace

Result<QString> mailAddress(const QString &text)
{
    const Error error{
        ErrorCode::Invalid, CommonText::tr("\"%1\" is no mail address.").arg(echoed(text)),
        CommonText::tr("Give one address like ada@school.example; before the @ stand letters without accents, "
                       "digits and signs.")};
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (at < 0 || !isLocalPart(text.left(at)))
        return error;
    const QString typed = text.mid(at + 1);
    const QString domain = isHostName(typed) ? typed : QString::fromLatin1(QUrl::toAce(typed));
    if (!isHostName(domain) || at + 1 + domain.size() > maximumAddressLength)
        return error;
    return QString(text.left(at + 1) + domain);
}

Result<void> checkLetter(const Letter &letter)
{
    if (const auto to = mailAddress(letter.to); !to)
        return to.error();
    if (const auto replyTo = letter.replyTo.isEmpty() ? QString() : mailAddress(letter.replyTo); !replyTo)
        return replyTo.error();
    if (letter.toName.size() > maximumMailNameLength || !isPlainText(letter.toName, Lines::One))
        return invalidMail(
            CommonText::tr("The name of a mail's recipient must have at most %1 characters and no line breaks.")
                .arg(maximumMailNameLength));
    if (letter.subject.size() > maximumMailSubjectLength || !isPlainText(letter.subject, Lines::One))
        return invalidMail(CommonText::tr("The subject of a mail must have at most %1 characters and no line breaks.")
                               .arg(maximumMailSubjectLength));
    if (letter.text.size() > maximumMailTextLength || !isPlainText(letter.text, Lines::Many))
        return invalidMail(
            CommonText::tr("The text of a mail must have at most %1 characters and no control characters.")
                .arg(maximumMailTextLength));
    if (letter.calendar.size() > maximumMailTextLength)
        return invalidMail(CommonText::tr("The calendar entry of a mail is too long."));
    const bool isMethod = std::ranges::all_of(letter.calendarMethod, [](QChar character) {
        return character >= QLatin1Char('A') && character <= QLatin1Char('Z');
    });
    if (letter.calendar.isEmpty() != letter.calendarMethod.isEmpty() || letter.calendarMethod.size() > 20 || !isMethod)
        return invalidMail(
            CommonText::tr("A calendar entry goes by mail with its method, REQUEST or CANCEL for instance."));
    if (letter.onceKey.size() > maximumMailKeyLength)
        return invalidMail(
            CommonText::tr("The key of a mail must have at most %1 characters.").arg(maximumMailKeyLength));
    return {};
}

} // namespace Common
