// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/user.h"

#include <QCoreApplication>

namespace Common {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Common", source);
}

bool hasControlCharacter(const QString &value)
{
    for (const QChar c : value) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return true;
    }
    return false;
}

} // namespace

QString displayName(const User &user)
{
    const QString name = (user.firstName + QLatin1Char(' ') + user.lastName).trimmed();
    return name.isEmpty() ? user.login : name;
}

QString loginKey(const QString &login)
{
    return login.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Result<void> checkNewLogin(const QString &login)
{
    if (login.size() < minimumLoginLength || login.size() > maximumLoginLength)
        return Error{ErrorCode::Invalid, text("The login name must have %1 to %2 characters.").arg(minimumLoginLength).arg(maximumLoginLength)};
    if (login != login.trimmed() || hasControlCharacter(login))
        return Error{ErrorCode::Invalid, text("The login name must not begin or end with a space or hold invisible characters.")};
    return {};
}

Result<void> checkNewPassword(const QString &password)
{
    if (password.size() < minimumPasswordLength || password.size() > maximumPasswordLength)
        return Error{ErrorCode::Invalid, text("The password must have %1 to %2 characters.").arg(minimumPasswordLength).arg(maximumPasswordLength)};
    return {};
}

} // namespace Common
