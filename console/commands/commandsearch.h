// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/commands/command.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace Console {

/*!
    A field over a window in which somebody types what is to be done, and the commands that match. Choosing one closes it and
    then runs the command, so that a dialog of the command's opens over the window. Deletes itself.
*/
class CommandSearch : public QFrame
{
    Q_OBJECT
public:
    /*! `recent`: ids of commands, the latest first. */
    CommandSearch(const QList<Command> &commands, const QStringList &recent, QWidget *window);

    void open();

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showMatches();
    void announceCurrent();
    void runCurrent();

    const QList<Command> m_commands;
    const QStringList m_recent;
    QList<Command> m_matches; //!< row by row
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace Console
