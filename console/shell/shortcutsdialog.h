// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/commands/command.h"

#include <QDialog>

namespace Console {

/*! All keyboard shortcuts in one list: those of the commands that have one, and those of every list and form. */
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<Command> &commands, QWidget *parent = nullptr);
};

} // namespace Console
