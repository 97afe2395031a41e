// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/confirm.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Console {

void confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &action,
             std::function<void()> confirmed)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    box->setInformativeText(consequence);
    QPushButton *actionButton = box->addButton(action, QMessageBox::DestructiveRole);
    QPushButton *cancelButton =
        box->addButton(QCoreApplication::translate("Console::confirm", "Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancelButton);
    box->setEscapeButton(cancelButton);
    QObject::connect(actionButton, &QPushButton::clicked, parent, std::move(confirmed));
    box->open();
}

} // namespace Console
