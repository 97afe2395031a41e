// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/users/userspanel.h"

#include "console/panels/users/credentialsdialog.h"
#include "console/widgets/confirm.h"
#include "console/widgets/timetext.h"

#include <QPushButton>

namespace Console {
namespace {

constexpr RecordColumn<Account> accountColumns[] = {
    {.title = QT_TRANSLATE_NOOP("Console::UsersPanel", "Login"),
     .width = 20,
     .text = [](const Account &row) { return row.login; },
     .orderBy = "login"},
    {.title = QT_TRANSLATE_NOOP("Console::UsersPanel", "First name"),
     .width = 16,
     .text = [](const Account &row) { return row.firstName; },
     .orderBy = "firstname"},
    {.title = QT_TRANSLATE_NOOP("Console::UsersPanel", "Last name"),
     .width = 18,
     .text = [](const Account &row) { return row.lastName; },
     .orderBy = "lastname"},
    {.title = QT_TRANSLATE_NOOP("Console::UsersPanel", "Level"),
     .width = 16,
     .text = [](const Account &row) { return levelText(row.level); },
     .orderBy = "level"},
    {.title = QT_TRANSLATE_NOOP("Console::UsersPanel", "E-mail"),
     .width = 26,
     .text = [](const Account &row) { return row.email; },
     .orderBy = "email"},
    {.title = QT_TRANSLATE_NOOP("Console::UsersPanel", "Groups"),
     .width = 18,
     .text = [](const Account &row) { return row.groups; }},
    {.title = QT_TRANSLATE_NOOP("Console::UsersPanel", "Last login"),
     .width = 18,
     .text =
         [](const Account &row) {
             if (!row.canLogIn)
                 return UsersPanel::tr("by %1 alone").arg(row.externalType);
             return row.lastLoginAt.isValid() ? timeText(row.lastLoginAt) : UsersPanel::tr("never");
         }},
    {.title = QT_TRANSLATE_NOOP("Console::UsersPanel", "Since"),
     .width = 18,
     .text = [](const Account &row) { return timeText(row.createdAt); }},
    {.title = QT_TRANSLATE_NOOP("Console::UsersPanel", "Id"),
     .width = 6,
     .text = [](const Account &row) { return QString::number(row.id); },
     .orderBy = "id"},
};

} // namespace

UsersPanel::UsersPanel(ClusterConnection &connection, QWidget *parent)
    : UsersPanel(connection,
                 new PagedRecords<Account>(
                     "Console::UsersPanel", accountColumns,
                     [&accounts = connection.accounts()](const PageWish &wish, QObject *context, const auto &done) {
                         accounts.fetchUsers(wish, context, done);
                     },
                     nullptr),
                 parent)
{
}

UsersPanel::UsersPanel(ClusterConnection &connection, PagedRecords<Account> *model, QWidget *parent)
    : EditorPanel(connection, model,
                  {tr("Users"), tr("Search login, name or e-mail (Ctrl+F)"), tr("There are no users."),
                   tr("No user matches “%1”.")},
                  {.record = tr("User %1"),
                   .newRecord = tr("New user"),
                   .addTip = tr("Enter a new user"),
                   .deleteTip = tr("Delete the selected user"),
                   .deleteQuestion = tr("Do you really want to delete the user “%1”?"),
                   .deleteEffect = tr("The user is sent out of rooms and logged out, and cannot log in any more."),
                   .deleteAction = tr("Delete user"),
                   .saved = tr("The user “%1” was saved."),
                   .deleted = tr("The user “%1” was deleted."),
                   .named = tr("the user “%1”")},
                  new UserForm, parent)
    , m_addProgram(addButton("add", tr("New &web-service user"),
                             tr("Make a user for a program, with a login and a password that are made up")))
    , m_reset(addRecordButton("key", tr("Reset &password…"), tr("Give the user a new password")))
{
    m_addProgram->setObjectName(QStringLiteral("addProgramButton"));
    m_reset->setObjectName(QStringLiteral("resetButton"));
    connect(m_addProgram, &QPushButton::clicked, this, &UsersPanel::addWebServiceUser);
    connect(m_reset, &QPushButton::clicked, this, &UsersPanel::askReset);
    updateButtons();
}

UsersPanel::~UsersPanel() = default;

QString UsersPanel::countText(int rows) const
{
    return tr("%n user(s)", nullptr, rows);
}

AccountDraft UsersPanel::newDraft() const
{
    AccountDraft draft;
    draft.level = QStringLiteral("user");
    return draft;
}

void UsersPanel::save(const AccountDraft &draft, const Done &done)
{
    connection().accounts().saveUser(draft, draft.password, this, done);
}

void UsersPanel::remove(const Account &account, const std::function<void(const Common::Result<void> &)> &done)
{
    connection().accounts().deleteUser(account.id, this, done);
}

void UsersPanel::updateButtons()
{
    EditorPanelBase::updateButtons();
    const bool mayChange = connection().mayChange();
    m_addProgram->setEnabled(mayChange);
    m_reset->setEnabled(mayChange && !isNew() && shownRow() >= 0 && !hasUnsavedEdits());
}

void UsersPanel::addWebServiceUser()
{
    const QString password = newPassword();
    Account account;
    account.login = QStringLiteral("program-%1").arg(newPassword().left(6).toLower());
    account.level = QStringLiteral("webservice");
    connection().accounts().saveUser(
        account, password, this, [this, account, password](const Common::Result<qint64> &id) {
            if (!id)
                return say(MessageBar::Kind::Problem,
                           tr("The web-service user was not made. %1").arg(Common::errorText(id.error())));
            say(MessageBar::Kind::Done, tr("The web-service user “%1” was made.").arg(account.login));
            (new CredentialsDialog(
                 tr("Enter these in the program that is to use the cluster. The password is not shown again; "
                    "the login can be changed in the list."),
                 account.login, password, this))
                ->open();
            refresh();
        });
}

void UsersPanel::askReset()
{
    const int row = shownRow();
    if (row < 0)
        return;
    confirm(this, tr("Give “%1” a new password?").arg(at(row).login),
            tr("The present password does not work any more, and the user's sessions end. The new one is shown to you "
               "once."),
            tr("Reset password"), [this, account = at(row)] { reset(account); });
}

void UsersPanel::reset(const Account &account)
{
    const QString password = newPassword();
    connection().accounts().setPassword(
        account.id, password, this, [this, account, password](const Common::Result<void> &done) {
            if (!done)
                return say(
                    MessageBar::Kind::Problem,
                    tr("The password of “%1” was not changed. %2").arg(account.login, Common::errorText(done.error())));
            say(MessageBar::Kind::Done, tr("“%1” has a new password.").arg(account.login));
            (new CredentialsDialog(tr("Tell the user in a safe way. The password is not shown again."), account.login,
                                   password, this))
                ->open();
            refresh();
        });
}

} // namespace Console
