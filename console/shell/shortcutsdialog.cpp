// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/shortcutsdialog.h"

#include "console/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Console {

ShortcutsDialog::ShortcutsDialog(const QList<Command> &commands, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Shortcut"), tr("What it does"), tr("Where")});
    const auto add = [model](const QString &shortcut, const QString &text, const QString &where) {
        if (!shortcut.isEmpty())
            model->appendRow({new QStandardItem(shortcut), new QStandardItem(text), new QStandardItem(where)});
    };
    for (const Command &command : commands)
        add(command.shortcut, command.text, command.context);
    const auto addKeys = [&](const QKeySequence &shortcut, const QString &text, const QString &where) {
        add(shortcut.toString(QKeySequence::NativeText), text, where);
    };
    addKeys(QKeySequence::Find, tr("Search in the list"), tr("Lists"));
    addKeys(QKeySequence::Copy, tr("Copy the selected rows"), tr("Lists"));
    addKeys(QKeySequence(Qt::SHIFT | Qt::Key_F10), tr("Menu of the selected row, also for its columns"), tr("Lists"));
    addKeys(QKeySequence::Undo, tr("Undo the last change"), tr("Forms"));
    addKeys(QKeySequence::Redo, tr("Redo what was undone"), tr("Forms"));

    auto *table = new TableView;
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setColumnWidths({16, 44, 14});
    table->horizontalHeader()->setStretchLastSection(true);
    table->selectRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(680, 560);
}

} // namespace Console
