// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/widgets/panel.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace Console {

class ConnectDialog;

/*! Navigation on the left, the panel beside it, the connection above, one line of status below. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(ClusterConnection &connection, QWidget *parent = nullptr);

    ConnectDialog *showConnectDialog(const ConnectTarget &target = {});
    void showPanel(int row);
    Panel *panel(int row) const { return m_panels.at(row); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPanels();
    void addMenus();
    void showStatus();
    void askForLogin(const Common::Error &error);
    void showAbout();

    ClusterConnection &m_connection; // not owned, outlives this
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    QLabel *m_status;
    QList<Panel *> m_panels;
    QStringList m_statusTexts; //!< of each panel
    QPointer<ConnectDialog> m_connectDialog;
    bool m_discardsEdits = false; //!< somebody chose to quit without saving
};

} // namespace Console
