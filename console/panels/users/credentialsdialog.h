// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Console {

/*! A login and its new password, shown this once, to be copied. */
class CredentialsDialog : public QDialog
{
    Q_OBJECT
public:
    CredentialsDialog(const QString &explanation, const QString &login, const QString &password, QWidget *parent);
};

/*! Twenty characters that nobody mistakes for each other, from the system's source of chance. */
QString newPassword();

} // namespace Console
