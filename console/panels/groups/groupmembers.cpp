// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/groups/groupmembers.h"

#include "console/records/pickdialog.h"
#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"
#include "console/widgets/tableview.h"
#include "console/widgets/timetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Console {
namespace {

template <class Person>
QString nameOf(const Person &person)
{
    return QStringLiteral("%1 %2").arg(person.firstName, person.lastName).trimmed();
}

constexpr RecordColumn<GroupMember> groupMemberColumns[] = {
    {.title = QT_TRANSLATE_NOOP("Console::GroupMembers", "Login"),
     .width = 16,
     .text = [](const GroupMember &row) { return row.login; }},
    {.title = QT_TRANSLATE_NOOP("Console::GroupMembers", "Name"),
     .width = 20,
     .text = [](const GroupMember &row) { return nameOf(row); }},
    {.title = QT_TRANSLATE_NOOP("Console::GroupMembers", "Moderator"),
     .width = 10,
     .text = [](const GroupMember &row) { return row.isModerator ? GroupMembers::tr("yes") : GroupMembers::tr("no"); }},
    {.title = QT_TRANSLATE_NOOP("Console::GroupMembers", "Since"),
     .width = 18,
     .text = [](const GroupMember &row) { return timeText(row.since); }},
};

constexpr RecordColumn<Account> userColumns[] = {
    {.title = QT_TRANSLATE_NOOP("Console::GroupMembers", "Login"),
     .width = 20,
     .text = [](const Account &row) { return row.login; }},
    {.title = QT_TRANSLATE_NOOP("Console::GroupMembers", "Name"),
     .width = 26,
     .text = [](const Account &row) { return nameOf(row); }},
};

} // namespace

GroupMembers::GroupMembers(ClusterConnection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_model(new PagedRecords<GroupMember>(
          "Console::GroupMembers", groupMemberColumns,
          [this](const PageWish &wish, QObject *context, const auto &done) {
              m_connection.accounts().fetchMembers(m_group.id, wish, context, done);
          },
          this))
    , m_table(new TableView)
    , m_add(new QPushButton(icon("add"), tr("&Add…")))
    , m_moderate(new QPushButton(icon("key"), tr("Make &moderator")))
    , m_remove(new QPushButton(icon("delete"), tr("&Remove…")))
{
    m_table->setObjectName(QStringLiteral("members"));
    m_table->setAccessibleName(tr("Members of the group"));
    m_table->setModel(m_model);
    m_table->setColumnWidths(m_model->columnWidths());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEmptyText(tr("Nobody is in this group yet."));
    m_add->setObjectName(QStringLiteral("addMember"));
    m_moderate->setObjectName(QStringLiteral("moderateMember"));
    m_remove->setObjectName(QStringLiteral("removeMember"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_moderate, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupMembers::updateButtons);
    connect(m_model, &RecordsModel::refreshed, this, &GroupMembers::updateButtons);
    connect(m_model, &RecordsModel::failed, this,
            [this](const Common::Error &error) { m_table->setEmptyText(Common::errorText(error)); });
    connect(m_add, &QPushButton::clicked, this, &GroupMembers::askAdd);
    connect(m_remove, &QPushButton::clicked, this, &GroupMembers::askRemove);
    connect(m_moderate, &QPushButton::clicked, this, [this] {
        if (const GroupMember *member = selected())
            setMember(member->user, member->login, !member->isModerator,
                      member->isModerator ? tr("“%1” does not moderate “%2” any more.")
                                          : tr("“%1” moderates “%2” now."));
    });
    updateButtons();
}

void GroupMembers::showGroup(const UserGroup &group)
{
    if (m_group.id != group.id)
        m_model->setRows({}); // not those of another group while these are fetched
    m_group = group;
    if (group.id != 0)
        m_model->refresh();
}

const GroupMember *GroupMembers::selected() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? nullptr : &m_model->at(row);
}

void GroupMembers::updateButtons()
{
    const GroupMember *member = selected();
    const bool mayChange = m_connection.mayChange();
    m_add->setEnabled(mayChange);
    m_moderate->setEnabled(mayChange && member);
    m_moderate->setText(member && member->isModerator ? tr("No &moderator") : tr("Make &moderator"));
    m_remove->setEnabled(mayChange && member);
}

void GroupMembers::askAdd()
{
    auto *users = new PagedRecords<Account>(
        "Console::GroupMembers", userColumns,
        [&accounts = m_connection.accounts()](const PageWish &wish, QObject *context, const auto &done) {
            PageWish byLogin = wish;
            byLogin.orderBy = QStringLiteral("login");
            accounts.fetchUsers(byLogin, context, done);
        },
        nullptr);
    auto *dialog = new PickDialog(
        users, {tr("Add to %1").arg(m_group.name), tr("Search login, name or e-mail"), tr("Add to group")}, this);
    connect(dialog, &PickDialog::picked, this, [this, users](int row) {
        setMember(users->at(row).id, users->at(row).login, false, tr("“%1” is in “%2” now."));
    });
    dialog->open();
}

void GroupMembers::setMember(qint64 user, const QString &login, bool isModerator, const QString &done)
{
    m_connection.accounts().setMember(m_group.id, user, isModerator, this,
                                      [this, login, done, group = m_group.name](const Common::Result<void> &result) {
                                          if (result)
                                              Q_EMIT changed(MessageBar::Kind::Done, done.arg(login, group));
                                          else
                                              Q_EMIT changed(MessageBar::Kind::Problem,
                                                             Common::errorText(result.error()));
                                      });
}

void GroupMembers::askRemove()
{
    const GroupMember *member = selected();
    if (!member)
        return;
    confirm(this, tr("Take “%1” out of “%2”?").arg(member->login, m_group.name),
            tr("The user loses the rooms that only this group may enter."), tr("Take out"),
            [this, group = m_group, user = member->user, login = member->login] {
                m_connection.accounts().removeMember(
                    group.id, user, this, [this, login, group](const Common::Result<void> &result) {
                        if (result)
                            Q_EMIT changed(MessageBar::Kind::Done,
                                           tr("“%1” is not in “%2” any more.").arg(login, group.name));
                        else
                            Q_EMIT changed(MessageBar::Kind::Problem, Common::errorText(result.error()));
                    });
            });
}

} // namespace Console
