// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/commands/command.h"

#include <QList>

class QAction;
class QWidget;

namespace Console {

QString plainLabel(QString text); //!< a button's or a menu's text without its mnemonic

enum class Which { Enabled, All };

/*! The push buttons and actions of a panel that have a text; of the enabled ones, those that can be seen. */
QList<Command> panelCommands(const QWidget &panel, const QString &panelId, const QString &context, Which which);

/*! `place`: where the actions are, the same in every language; a part of their ids. */
QList<Command> actionCommands(const QList<QAction *> &actions, const QString &place, const QString &context,
                              Which which);

} // namespace Console
