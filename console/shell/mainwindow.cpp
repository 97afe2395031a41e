// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/mainwindow.h"

#include "console/commands/commandsearch.h"
#include "console/profiles/trustedcertificatesdialog.h"
#include "console/shell/certificatequestions.h"
#include "console/shell/connectdialog.h"
#include "console/shell/connectionbar.h"
#include "console/shell/helpdock.h"
#include "console/shell/navigation.h"
#include "console/shell/panellist.h"
#include "console/shell/shortcutsdialog.h"
#include "console/shell/windowlayout.h"
#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/refresher.h"
#include "console/widgets/timetext.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

namespace Console {
namespace {

constexpr int panelsWithShortcut = 9;
constexpr int rememberedCommands = 10;
const QString panelKey = QStringLiteral("window/panel");
const QString recentKey = QStringLiteral("commands/recent");

const PanelEntry &panelEntry(int row)
{
    return panelList()[size_t(row)];
}

void rememberCommand(const QString &id)
{
    QSettings settings;
    QStringList recent = settings.value(recentKey).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    settings.setValue(recentKey, recent.mid(0, rememberedCommands));
}

QAction *named(const char *name, const char *iconName, QAction *action)
{
    action->setObjectName(QLatin1String(name));
    action->setIcon(icon(iconName));
    return action;
}

} // namespace

MainWindow::MainWindow(ClusterConnection &connection, const ConnectTools &tools, QWidget *parent)
    : QMainWindow(parent)
    , m_connection(connection)
    , m_tools(tools)
    , m_navigation(new Navigation)
    , m_notice(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_status(new QLabel)
    , m_dataFrom(new QLabel)
    , m_help(new HelpDock(this))
    , m_panelActions(new QActionGroup(this))
{
    setWindowTitle(tr("Atrium Console"));
    setWindowIcon(icon("atrium"));
    resize(1440, 860);

    auto *bar = new ConnectionBar(connection);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addWidget(m_stack, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(line);
    layout->addWidget(m_notice);
    layout->addLayout(body, 1);
    setCentralWidget(central);
    addDockWidget(Qt::RightDockWidgetArea, m_help);
    m_help->hide();

    addPanels();
    addMenus();
    addStatusBar();
    connect(bar, &ConnectionBar::connectAsked, this, [this] { showConnectDialog(m_connection.target()); });
    connect(&connection, &ClusterConnection::stateChanged, this, &MainWindow::showStatus);
    connect(&connection, &ClusterConnection::openFailed, this, &MainWindow::askForLogin);
    connect(&connection, &ClusterConnection::loginLost, this, &MainWindow::askForLogin);
    connect(&connection, &ClusterConnection::nodesLearned, this,
            [this](const QList<QUrl> &nodes) { m_tools.profiles.learnNodes(m_connection.target().profile, nodes); });
    connect(&m_tools.secrets, &SecretStore::writeFailed, this, &MainWindow::tellWriteFailed);
    askAboutCertificates(connection, m_tools.certificates, this);
    qApp->installEventFilter(this);
    m_navigation->setCurrentPanel(0);
}

void MainWindow::addPanels()
{
    for (const PanelEntry &entry : panelList()) {
        const int row = int(m_panels.size());
        if (row == 0 || entry.group != panelEntry(row - 1).group)
            m_navigation->addHeading(groupText(entry.group));
        m_navigation->addPanel(icon(entry.icon), entry.text());
        Panel *panel = entry.make(m_connection, m_stack);
        m_stack->addWidget(panel);
        m_panels << panel;
        m_statusTexts << QString();
        connect(panel, &Panel::wanted, this, &MainWindow::goTo);
        connect(panel, &Panel::statusChanged, this, [this, row](const QString &text) {
            m_statusTexts[row] = text;
            showStatus();
        });
    }
    connect(m_navigation, &Navigation::panelChosen, this, &MainWindow::followPanel);
}

void MainWindow::addMenus()
{
    addClusterMenu();
    addViewMenu();
    addHelpMenu();
}

void MainWindow::addClusterMenu()
{
    QMenu *cluster = menuBar()->addMenu(tr("&Cluster"));
    named("connect", "connect", cluster->addAction(tr("C&onnect…"), QKeySequence(Qt::CTRL | Qt::Key_O), this, [this] {
        showConnectDialog(m_connection.target());
    }));
    QAction *disconnectAction =
        named("disconnect", "off", cluster->addAction(tr("&Disconnect"), &m_connection, &ClusterConnection::close));
    cluster->addSeparator();
    named("certificates", "lock",
          cluster->addAction(tr("&Trusted certificates…"), this, &MainWindow::showTrustedCertificates));
    cluster->addSeparator();
    named("quit", "cancel", cluster->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close));
    const auto followState = [this, disconnectAction] {
        disconnectAction->setEnabled(m_connection.state() != ClusterConnection::State::Closed);
    };
    connect(&m_connection, &ClusterConnection::stateChanged, this, followState);
    followState();
}

void MainWindow::addViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_search = named("search", "search",
                     view->addAction(tr("&Search commands…"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                                     &MainWindow::showCommandSearch));
    for (int row = 0; row < m_panels.size(); ++row) {
        const PanelEntry &entry = panelEntry(row);
        if (row == 0 || entry.group != panelEntry(row - 1).group)
            view->addSeparator();
        QAction *action =
            named(entry.id, entry.icon, view->addAction(entry.text(), this, [this, row] { showPanel(row); }));
        action->setCheckable(true);
        if (row < panelsWithShortcut)
            action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + row));
        m_panelActions->addAction(action);
    }
    view->addSeparator();
    m_refresh = named("refresh", "refresh",
                      view->addAction(tr("&Refresh"), QKeySequence(Qt::Key_F5), this, &MainWindow::refresh));
    m_pause = named("pause", "pause", view->addAction(tr("&Pause refreshing")));
    m_pause->setShortcut(Qt::SHIFT | Qt::Key_F5);
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::toggled, this, &MainWindow::followPause);
}

void MainWindow::addHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *panelHelp = named("help", "help", m_help->toggleViewAction());
    panelHelp->setShortcut(QKeySequence::HelpContents);
    connect(panelHelp, &QAction::triggered, m_help, [this](bool isShown) {
        if (isShown)
            m_help->setFocus();
    });
    help->addAction(panelHelp);
    named("shortcuts", "keyboard", help->addAction(tr("&Keyboard shortcuts"), this, &MainWindow::showShortcuts));
    help->addSeparator();
    named("about", "info", help->addAction(tr("&About Atrium Console"), this, &MainWindow::showAbout));
}

void MainWindow::addStatusBar()
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setIndent(8);
    statusBar()->addWidget(m_status, 1);
    auto *pauseButton = new QToolButton;
    pauseButton->setDefaultAction(m_pause);
    pauseButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    pauseButton->setAutoRaise(true);
    statusBar()->addPermanentWidget(m_dataFrom);
    statusBar()->addPermanentWidget(pauseButton);
    followPause();
}

void MainWindow::followPanel()
{
    const int row = m_navigation->currentPanel();
    m_stack->setCurrentIndex(row);
    m_panelActions->actions().at(row)->setChecked(true);
    m_help->showHelp(panelEntry(row));
    for (Refresher *refresher : currentRefreshers()) {
        refresher->setPaused(m_pause->isChecked()); // it may be newer than the pause
        connect(refresher, &Refresher::dataFromChanged, this, &MainWindow::showStatus, Qt::UniqueConnection);
    }
    showStatus();
}

void MainWindow::refresh()
{
    for (Refresher *refresher : currentRefreshers())
        refresher->refresh();
}

void MainWindow::followPause()
{
    const bool isPaused = m_pause->isChecked();
    m_pause->setIconText(isPaused ? tr("Refreshing paused") : tr("Pause refreshing"));
    m_pause->setToolTip(isPaused ? tr("Lists stay as they are; F5 fetches them once") : tr("Keep lists as they are"));
    for (Refresher *refresher : findChildren<Refresher *>())
        refresher->setPaused(isPaused);
}

QList<Refresher *> MainWindow::currentRefreshers() const
{
    return m_stack->currentWidget()->findChildren<Refresher *>();
}

ConnectDialog *MainWindow::showConnectDialog(const ConnectTarget &target)
{
    if (!m_connectDialog) {
        m_connectDialog = new ConnectDialog(m_connection, m_tools, this);
        m_connectDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_connectDialog->fill(target);
        m_connectDialog->open();
    }
    return m_connectDialog;
}

void MainWindow::goTo(const QString &panelId)
{
    const auto entry =
        std::ranges::find(panelList(), panelId, [](const PanelEntry &each) { return QLatin1String(each.id); });
    if (entry != panelList().end())
        showPanel(int(entry - panelList().begin()));
}

void MainWindow::showPanel(int row)
{
    m_navigation->setCurrentPanel(row);
}

void MainWindow::restoreLayout()
{
    restoreWindowLayout(*this);
    const QString last = QSettings().value(panelKey).toString();
    for (int row = 0; row < m_panels.size(); ++row) {
        restorePanelLayout(*m_panels.at(row), QLatin1String(panelEntry(row).id));
        if (last == QLatin1String(panelEntry(row).id))
            showPanel(row);
    }
}

void MainWindow::saveLayout() const
{
    saveWindowLayout(*this);
    QSettings().setValue(panelKey, QLatin1String(panelEntry(m_navigation->currentPanel()).id));
    for (int row = 0; row < m_panels.size(); ++row)
        savePanelLayout(*m_panels.at(row), QLatin1String(panelEntry(row).id));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool hasEdits =
        std::any_of(m_panels.begin(), m_panels.end(), [](const Panel *panel) { return panel->hasUnsavedEdits(); });
    if (hasEdits && !m_discardsEdits) {
        event->ignore();
        confirm(this, tr("Quit without saving?"), tr("What you entered is not saved."), tr("Quit"), [this] {
            m_discardsEdits = true;
            close();
        });
        return;
    }
    for (Panel *panel : std::as_const(m_panels)) {
        if (panel->finish())
            continue;
        event->ignore();
        connect(panel, &Panel::settled, this, &QWidget::close,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    saveLayout();
}

// A line edit takes Ctrl+K for a key of its own on X11; the command search shall open from everywhere in the window.
bool MainWindow::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isActiveWindow()
        && m_search->shortcut() == QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination())) {
        event->ignore();
        return true;
    }
    return QMainWindow::eventFilter(object, event);
}

void MainWindow::showStatus()
{
    const bool isOpen = m_connection.state() != ClusterConnection::State::Closed;
    m_stack->setEnabled(isOpen);
    m_status->setText(isOpen ? m_statusTexts.value(m_navigation->currentPanel()) : QString());
    const QList<Refresher *> refreshers = currentRefreshers();
    m_refresh->setEnabled(isOpen && !refreshers.isEmpty());
    QDateTime newest;
    for (const Refresher *refresher : refreshers) {
        if (!newest.isValid() || refresher->dataFrom() > newest)
            newest = refresher->dataFrom();
    }
    m_dataFrom->setText(newest.isValid() ? tr("as of %1").arg(timeText(newest)) : QString());
}

void MainWindow::showCommandSearch()
{
    const PanelEntry &entry = panelEntry(m_navigation->currentPanel());
    const QList<Command> commands =
        panelCommands(*m_stack->currentWidget(), QLatin1String(entry.id), entry.text(), Which::Enabled)
        + windowCommands(Which::Enabled);
    auto *search = new CommandSearch(commands, QSettings().value(recentKey).toStringList(), this);
    connect(search, &CommandSearch::chosen, this, &rememberCommand);
    search->open();
}

QList<Command> MainWindow::windowCommands(Which which) const
{
    QList<Command> commands = actionCommands(m_panelActions->actions(), QStringLiteral("panel"), tr("Go to"), which);
    for (const QAction *menu : menuBar()->actions()) {
        QList<QAction *> others = menu->menu()->actions();
        others.removeIf(
            [this](QAction *action) { return action->actionGroup() == m_panelActions || action == m_search; });
        commands += actionCommands(others, QStringLiteral("window"), plainLabel(menu->text()), which);
    }
    return commands;
}

void MainWindow::showShortcuts()
{
    QList<Command> commands =
        actionCommands({m_search}, QStringLiteral("window"), tr("Window"), Which::All) + windowCommands(Which::All);
    for (int row = 0; row < m_panels.size(); ++row) {
        const PanelEntry &entry = panelEntry(row);
        commands += panelCommands(*m_panels.at(row), QLatin1String(entry.id), entry.text(), Which::All);
    }
    auto *dialog = new ShortcutsDialog(commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askForLogin(const Common::Error &error)
{
    showConnectDialog(m_connection.target())->showProblem(error);
}

// Whoever connects does not see what the dialog tells after it.
void MainWindow::tellWriteFailed(const Common::Error &error)
{
    if (!m_connectDialog || !m_connectDialog->isVisible())
        m_notice->showMessage(MessageBar::Kind::Notice, Common::errorText(error));
}

void MainWindow::showTrustedCertificates()
{
    auto *dialog = new TrustedCertificatesDialog(m_tools.certificates, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Atrium Console"));
    box->setIconPixmap(icon("atrium").pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setText(tr("Atrium Console %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Administers a cluster of meeting-room servers. Free software under the GNU General "
                               "Public License, version 3 or later."));
    box->open();
}

} // namespace Console
