// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/users/userform.h"
#include "console/records/editorpanel.h"

namespace Console {

/*! All accounts: their data and levels, new passwords, and users for programs with one click. */
class UsersPanel : public EditorPanel<Account, AccountDraft>
{
    Q_OBJECT
public:
    explicit UsersPanel(ClusterConnection &connection, QWidget *parent = nullptr);
    ~UsersPanel() override;

private:
    UsersPanel(ClusterConnection &connection, PagedRecords<Account> *model, QWidget *parent);

    QString countText(int rows) const override;
    AccountDraft draftOf(const Account &account) const override { return {account}; }
    AccountDraft newDraft() const override;
    QString nameOf(const AccountDraft &account) const override { return account.login; }
    void save(const AccountDraft &draft, const Done &done) override;
    void remove(const Account &account, const std::function<void(const Common::Result<void> &)> &done) override;
    void updateButtons() override;

    void addWebServiceUser();
    void askReset();
    void reset(const Account &account);

    QPushButton *m_addProgram;
    QPushButton *m_reset;
};

} // namespace Console
