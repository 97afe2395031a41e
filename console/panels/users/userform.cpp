// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/users/userform.h"

#include "common/domain/user.h"

namespace Console {
namespace {

QList<Choice> levels()
{
    return {{QStringLiteral("user"), UserForm::tr("User")},
            {QStringLiteral("moderator"), UserForm::tr("Moderator")},
            {QStringLiteral("admin"), UserForm::tr("Administrator")},
            {QStringLiteral("webservice"), UserForm::tr("Web service (programs)")}};
}

QString reasonOf(const Common::Result<void> &checked)
{
    return checked ? QString() : checked.error().message;
}

QString passwordProblem(const AccountDraft &account)
{
    const bool isKept = account.id != 0 && account.password.isEmpty();
    return isKept ? QString() : reasonOf(Common::checkNewPassword(account.password));
}

QString emailProblem(const AccountDraft &account)
{
    const qsizetype at = account.email.indexOf(QLatin1Char('@'));
    return account.email.isEmpty() || (at > 0 && at < account.email.size() - 1)
        ? QString()
        : UserForm::tr("Enter an address like ada@example.org, or nothing.");
}

} // namespace

UserForm::UserForm(QWidget *parent) : RecordForm(parent)
{
    addText(tr("&Login"), &AccountDraft::login, {}, [this](const AccountDraft &account) {
        const bool isKept = account.id != 0 && account.login == original().login; // however short it is
        return isKept ? QString() : reasonOf(Common::checkNewLogin(account.login));
    });
    addText(tr("&First name"), &AccountDraft::firstName);
    addText(tr("L&ast name"), &AccountDraft::lastName);
    addText(tr("E-&mail"), &AccountDraft::email, {}, emailProblem);
    addChoice(
        tr("Le&vel"), &AccountDraft::level, levels(),
        tr("Moderators moderate every room they are in; administrators may do everything; web-service users are for "
           "programs that use SOAP or REST."));
    addSecret(tr("&Password"), &AccountDraft::password,
              tr("Leave it empty to keep the present one. A new one ends the user's other sessions."), passwordProblem);
}

QString levelText(const QString &level)
{
    for (const Choice &choice : levels()) {
        if (choice.value == level)
            return choice.text;
    }
    return level;
}

QString userName(const Account &account)
{
    const QString full = QStringLiteral("%1 %2").arg(account.firstName, account.lastName).trimmed();
    return full.isEmpty() ? account.login : full;
}

} // namespace Console
