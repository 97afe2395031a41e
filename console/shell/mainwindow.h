// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/commands/commandcollector.h"
#include "console/connection/clusterconnection.h"
#include "console/profiles/connecttools.h"
#include "console/widgets/panel.h"

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace Console {

class ConnectDialog;
class HelpDock;
class MessageBar;
class Navigation;
class Refresher;

/*!
    Navigation on the left, the panel beside it, the connection above, one line of status below. What can be done anywhere
    in it is in its menus, and in the command search.
*/
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(ClusterConnection &connection, const ConnectTools &tools, QWidget *parent = nullptr);

    ConnectDialog *showConnectDialog(const ConnectTarget &target = {});
    void showPanel(int row);
    Panel *panel(int row) const { return m_panels.at(row); }
    void restoreLayout(); //!< as it was when it was closed last

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addPanels();
    void goTo(const QString &panelId);
    void addMenus();
    void addClusterMenu();
    void addViewMenu();
    void addHelpMenu();
    void addStatusBar();
    void followPanel();
    void refresh();
    void followPause();
    void showStatus();
    void saveLayout() const;
    void showCommandSearch();
    QList<Command> windowCommands(Which which) const;
    void showShortcuts();
    void askForLogin(const Common::Error &error);
    void showAbout();
    void showTrustedCertificates();
    void tellWriteFailed(const Common::Error &error);
    QList<Refresher *> currentRefreshers() const;

    ClusterConnection &m_connection; // not owned, outlives this
    const ConnectTools m_tools;
    Navigation *m_navigation;
    MessageBar *m_notice;
    QStackedWidget *m_stack;
    QLabel *m_status;
    QLabel *m_dataFrom; //!< when what the panel shows was fetched
    HelpDock *m_help;
    QActionGroup *m_panelActions; //!< one for each panel
    QAction *m_search = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_pause = nullptr;
    QList<Panel *> m_panels;
    QStringList m_statusTexts; //!< of each panel
    QPointer<ConnectDialog> m_connectDialog;
    bool m_discardsEdits = false; //!< somebody chose to quit without saving
};

} // namespace Console
