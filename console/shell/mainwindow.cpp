// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/mainwindow.h"

#include "console/shell/connectdialog.h"
#include "console/shell/connectionbar.h"
#include "console/shell/panellist.h"
#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>

namespace Console {

MainWindow::MainWindow(ClusterConnection &connection, QWidget *parent)
    : QMainWindow(parent)
    , m_connection(connection)
    , m_navigation(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_status(new QLabel)
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
    layout->addLayout(body, 1);
    setCentralWidget(central);
    m_status->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_status, 1);

    addPanels();
    addMenus();
    connect(bar, &ConnectionBar::connectAsked, this, [this] { showConnectDialog(m_connection.target()); });
    connect(&connection, &ClusterConnection::stateChanged, this, &MainWindow::showStatus);
    connect(&connection, &ClusterConnection::openFailed, this, &MainWindow::askForLogin);
    connect(&connection, &ClusterConnection::loginLost, this, &MainWindow::askForLogin);
    showStatus();
}

void MainWindow::addPanels()
{
    m_navigation->setAccessibleName(tr("Panels"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setIconSize({22, 22});
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PanelEntry &entry : panelList()) {
        const int row = int(m_panels.size());
        auto *item = new QListWidgetItem(icon(entry.icon), entry.text(), m_navigation);
        item->setSizeHint({0, fontMetrics().height() + 22});
        Panel *panel = entry.make(m_connection, m_stack);
        m_stack->addWidget(panel);
        m_panels << panel;
        m_statusTexts << QString();
        connect(panel, &Panel::statusChanged, this, [this, row](const QString &text) {
            m_statusTexts[row] = text;
            showStatus();
        });
    }
    int textWidth = 0;
    for (const PanelEntry &entry : panelList())
        textWidth = qMax(textWidth, fontMetrics().horizontalAdvance(entry.text()));
    m_navigation->setFixedWidth(textWidth + m_navigation->iconSize().width() + 48);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        showStatus();
    });
    m_navigation->setCurrentRow(0);
}

void MainWindow::addMenus()
{
    QMenu *cluster = menuBar()->addMenu(tr("&Cluster"));
    cluster->addAction(tr("C&onnect…"), QKeySequence(Qt::CTRL | Qt::Key_O), this,
                       [this] { showConnectDialog(m_connection.target()); });
    QAction *disconnectAction = cluster->addAction(tr("&Disconnect"), &m_connection, &ClusterConnection::close);
    cluster->addSeparator();
    cluster->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (int row = 0; row < m_panels.size(); ++row)
        view->addAction(panelList()[size_t(row)].text(), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + row)), this,
                        [this, row] { showPanel(row); });
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Atrium Console"), this, &MainWindow::showAbout);
    const auto followState = [this, disconnectAction] {
        disconnectAction->setEnabled(m_connection.state() != ClusterConnection::State::Closed);
    };
    connect(&m_connection, &ClusterConnection::stateChanged, this, followState);
    followState();
}

ConnectDialog *MainWindow::showConnectDialog(const ConnectTarget &target)
{
    if (!m_connectDialog) {
        m_connectDialog = new ConnectDialog(m_connection, this);
        m_connectDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_connectDialog->fill(target);
        m_connectDialog->open();
    }
    return m_connectDialog;
}

void MainWindow::showPanel(int row)
{
    m_navigation->setCurrentRow(row);
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
}

void MainWindow::showStatus()
{
    const bool isOpen = m_connection.state() != ClusterConnection::State::Closed;
    m_stack->setEnabled(isOpen);
    m_status->setText(isOpen ? m_statusTexts.value(m_navigation->currentRow()) : QString());
}

void MainWindow::askForLogin(const Common::Error &error)
{
    showConnectDialog(m_connection.target())->showProblem(error);
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
