// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/accountrecords.h"
#include "console/forms/recordform.h"

namespace Console {

/*! What the form of a user edits: the account, and a new password. */
struct AccountDraft : Account
{
    QString password = {}; //!< empty = the stored one stays
};

class UserForm : public RecordForm<AccountDraft>
{
    Q_OBJECT
public:
    explicit UserForm(QWidget *parent = nullptr);
};

QString levelText(const QString &level);  //!< "admin" in the program's language
QString userName(const Account &account); //!< first and last name, or the login

} // namespace Console
