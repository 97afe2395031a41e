// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/conflictdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Console {

ConflictDialog::ConflictDialog(const QString &what, const QList<FieldDifference> &differences, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed by somebody else"));
    auto *text =
        new QLabel(differences.isEmpty()
                       ? tr("Somebody else has saved %1 meanwhile, with just what you entered.").arg(what)
                       : tr("Somebody else has changed %1 since you began. Which version shall count?").arg(what));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);

    auto *table = new QTableWidget(int(differences.size()), 3);
    table->setAccessibleName(tr("Differences"));
    table->setHorizontalHeaderLabels({tr("Field"), tr("Stored now"), tr("Yours")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QTableWidget::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    for (int row = 0; row < differences.size(); ++row) {
        const FieldDifference &difference = differences.at(row);
        const QString texts[] = {difference.label, difference.second, difference.first};
        for (int column = 0; column < 3; ++column)
            table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);

    auto *buttons = new QDialogButtonBox;
    QPushButton *overwrite = buttons->addButton(tr("Save &mine"), QDialogButtonBox::DestructiveRole);
    overwrite->setObjectName(QStringLiteral("overwrite"));
    overwrite->setToolTip(tr("What the other has changed in these fields is lost"));
    QPushButton *discard = buttons->addButton(tr("Take &theirs"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discard"));
    discard->setToolTip(tr("What you entered is lost"));
    QPushButton *back = buttons->addButton(tr("&Go on editing"), QDialogButtonBox::RejectRole);
    back->setDefault(true);
    connect(overwrite, &QPushButton::clicked, this, [this] {
        Q_EMIT overwriteWanted();
        accept();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        Q_EMIT discardWanted();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(table);
    layout->addWidget(buttons);
    table->setVisible(!differences.isEmpty());
    resize(720, differences.isEmpty() ? 140 : 360);
}

} // namespace Console
