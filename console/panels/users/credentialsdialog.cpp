// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/users/credentialsdialog.h"

#include "console/widgets/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

namespace Console {

CredentialsDialog::CredentialsDialog(const QString &explanation, const QString &login, const QString &password,
                                     QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New password"));
    auto *text = new QLabel(explanation);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(text);
    const auto addLine = [this, layout](const QString &label, const QString &value, const char *name) {
        auto *line = new QLineEdit(value);
        line->setObjectName(QLatin1String(name));
        line->setReadOnly(true);
        auto *copy = new QPushButton(tr("Copy"));
        copy->setAccessibleName(tr("Copy: %1").arg(label));
        connect(copy, &QPushButton::clicked, this, [value] { QGuiApplication::clipboard()->setText(value); });
        auto *row = new QHBoxLayout;
        row->addWidget(line);
        row->addWidget(copy);
        line->setAccessibleName(label);
        layout->addRow(label, row);
    };
    addLine(tr("Login"), login, "login");
    addLine(tr("Password"), password, "password");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addRow(buttons);
    setMinimumWidth(480);
}

QString newPassword()
{
    static constexpr char characters[] =
        "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // no l, o, I, O, 0, 1
    QString password;
    for (int i = 0; i < 20; ++i)
        password += QLatin1Char(characters[QRandomGenerator::system()->bounded(quint32(sizeof(characters) - 1))]);
    return password;
}

} // namespace Console
