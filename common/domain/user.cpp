// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/user.h"

#include "common/core/commontext.h"
#include "common/domain/text.h"

#include <QUrl>

#include <algorithm>

namespace Common {
namespace {

constexpr int maximumTextLength = 255;
constexpr int maximumPictureUrlLength = 1000;

} // namespace

QString displayName(const User &user)
{
    const QString name = (user.firstName + QLatin1Char(' ') + user.lastName).trimmed();
    return name.isEmpty() ? user.login : name;
}

QString loginKey(const QString &login)
{
    // Qt folds character by character; taken apart, and by way of lower and upper case, "ẞ", "ß" and "SS" are one as well.
    const QString folded = login.normalized(QString::NormalizationForm_KD).toLower().toUpper().toCaseFolded();
    return folded.normalized(QString::NormalizationForm_KC).trimmed();
}

Result<void> checkNewLogin(const QString &login)
{
    // Some characters come apart in the form that is compared, which is stored too.
    const auto longest = std::max(login.size(), loginKey(login).size());
    if (login.size() < minimumLoginLength || longest > maximumLoginLength)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The login name must have %1 to %2 characters.")
                         .arg(minimumLoginLength)
                         .arg(maximumLoginLength)};
    if (login != login.trimmed() || hasInvisible(login))
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The login name must not begin or end with a space or hold invisible characters.")};
    return {};
}

Result<void> checkNewPassword(const QString &password)
{
    if (password.size() < minimumPasswordLength || password.size() > maximumPasswordLength)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The password must have %1 to %2 characters.")
                         .arg(minimumPasswordLength)
                         .arg(maximumPasswordLength)};
    return {};
}

QString externalName(const ExternalId &external)
{
    return external.type + QLatin1Char('/') + external.id;
}

ExternalPerson cleaned(ExternalPerson person)
{
    for (QString *text : {&person.external.type, &person.external.id, &person.login, &person.firstName,
                          &person.lastName, &person.email, &person.pictureUrl})
        *text = text->trimmed();
    const QUrl picture(person.pictureUrl, QUrl::StrictMode);
    const bool isOfTheWeb = picture.scheme() == QLatin1String("https") || picture.scheme() == QLatin1String("http");
    if (!isOfTheWeb || picture.host().isEmpty() || person.pictureUrl.size() > maximumPictureUrlLength)
        person.pictureUrl.clear();
    return person;
}

Result<void> checkExternalId(const ExternalId &external)
{
    for (const QString &text : {external.type, external.id}) {
        if (text.isEmpty() || text.size() > maximumTextLength || !isPlainText(text, Lines::One))
            return Error{ErrorCode::Invalid,
                         CommonText::tr("External user and type must have 1 to %1 characters, without line breaks and "
                                        "control characters.")
                             .arg(maximumTextLength)};
    }
    return {};
}

Result<void> checkExternalPerson(const ExternalPerson &person)
{
    if (const auto good = checkExternalId(person.external); !good)
        return good;
    for (const QString &text : {person.login, person.firstName, person.lastName, person.email}) {
        if (text.size() > maximumTextLength || !isPlainText(text, Lines::One))
            return Error{
                ErrorCode::Invalid,
                CommonText::tr("Names and e-mail address must have at most %1 characters, without line breaks and "
                               "control characters.")
                    .arg(maximumTextLength)};
    }
    if (isBlank(person.login) && isBlank(person.firstName) && isBlank(person.lastName))
        return Error{ErrorCode::Invalid, CommonText::tr("The person has no name."),
                     CommonText::tr("Send at least a user name, a first name or a last name.")};
    return {};
}

} // namespace Common
