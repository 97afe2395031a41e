// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/shell/mainwindow.h"

#include <QDir>
#include <QTimer>

namespace Console {

/*!
    Takes a picture of the connect dialog, connects, takes one of each panel as soon as it has settled, and ends the
    program: with 0, or with 1 after saying on standard error what went wrong.
*/
class Screenshots : public QObject
{
    Q_OBJECT
public:
    Screenshots(MainWindow &window, ClusterConnection &connection, const ConnectTarget &target, const QString &folder);

    void start();

private:
    void showDialog();
    void visitPanel(int row);
    bool save(QWidget *widget, const QString &name);
    void fail(const QString &reason);

    MainWindow &m_window; // not owned, outlive this
    ClusterConnection &m_connection;
    const ConnectTarget m_target;
    const QDir m_folder;
    QTimer m_deadline;
};

} // namespace Console
