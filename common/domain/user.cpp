// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/user.h"

#include "common/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Common {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Common)
};

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
        return Error{
            ErrorCode::Invalid,
            Text::tr("The login name must have %1 to %2 characters.").arg(minimumLoginLength).arg(maximumLoginLength)};
    if (login != login.trimmed() || hasInvisible(login))
        return Error{ErrorCode::Invalid,
                     Text::tr("The login name must not begin or end with a space or hold invisible characters.")};
    return {};
}

Result<void> checkNewPassword(const QString &password)
{
    if (password.size() < minimumPasswordLength || password.size() > maximumPasswordLength)
        return Error{ErrorCode::Invalid,
                     Text::tr("The password must have %1 to %2 characters.")
                         .arg(minimumPasswordLength)
                         .arg(maximumPasswordLength)};
    return {};
}

} // namespace Common
