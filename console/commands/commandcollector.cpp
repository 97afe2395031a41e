// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/commands/commandcollector.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSet>

namespace Console {
namespace {

bool isCommand(const QAction &action)
{
    return !action.isSeparator() && !action.menu() && !action.text().isEmpty();
}

bool canBeChosen(const QAction &action, const QWidget &panel)
{
    // An action of a widget that is not shown cannot be chosen; a menu is shown only while it is open.
    const auto *owner = qobject_cast<const QWidget *>(action.parent());
    return action.isEnabled()
        && (!owner || owner == &panel || qobject_cast<const QMenu *>(owner) || owner->isVisibleTo(&panel));
}

QString idOf(const QObject &object, const QString &label, const QString &place)
{
    return place + QLatin1Char('/') + (object.objectName().isEmpty() ? label : object.objectName());
}

Command commandOf(QAction *action, const QString &place, const QString &context)
{
    const QString label = plainLabel(action->text());
    const bool isOn = action->isChecked() && !action->actionGroup(); // choosing it switches it off
    return {.id = idOf(*action, label, place),
            .text = isOn ? QCoreApplication::translate("Console::CommandCollector", "%1 (on)").arg(label) : label,
            .context = context,
            .icon = action->icon(),
            .shortcut = action->shortcut().toString(QKeySequence::NativeText),
            .run = [action = QPointer(action)] {
                if (action)
                    action->trigger();
            }};
}

Command commandOf(QPushButton *button, const QString &place, const QString &context)
{
    const QString label = plainLabel(button->text());
    const bool isMnemonic = button->shortcut() == QKeySequence::mnemonic(button->text());
    return {.id = idOf(*button, label, place),
            .text = label,
            .context = context,
            .icon = button->icon(),
            .shortcut = isMnemonic ? QString() : button->shortcut().toString(QKeySequence::NativeText),
            .run = [button = QPointer(button)] {
                if (button)
                    button->click();
            }};
}

} // namespace

QString plainLabel(QString text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0; at = text.indexOf(QLatin1Char('&'), at + 1))
        text.remove(at, 1); // of two the second stays
    return text;
}

QList<Command> panelCommands(const QWidget &panel, const QString &panelId, const QString &context, Which which)
{
    QList<Command> commands;
    QSet<QString> labels; // a button and the action of a menu may do the same
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        const bool canBeClicked = button->isEnabled() && button->isVisibleTo(&panel);
        if (button->text().isEmpty() || (which == Which::Enabled && !canBeClicked))
            continue;
        commands.append(commandOf(button, panelId, context));
        labels.insert(commands.last().text);
    }
    for (QAction *action : panel.findChildren<QAction *>()) {
        if (isCommand(*action) && !labels.contains(plainLabel(action->text()))
            && (which == Which::All || canBeChosen(*action, panel)))
            commands.append(commandOf(action, panelId, context));
    }
    return commands;
}

QList<Command> actionCommands(const QList<QAction *> &actions, const QString &place, const QString &context,
                              Which which)
{
    QList<Command> commands;
    for (QAction *action : actions) {
        if (isCommand(*action) && (which == Which::All || action->isEnabled()))
            commands.append(commandOf(action, place, context));
    }
    return commands;
}

} // namespace Console
