// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/screenshots.h"

#include "console/shell/connectdialog.h"
#include "console/shell/panellist.h"

#include <QCoreApplication>

#include <cstdio>

namespace Console {

Screenshots::Screenshots(MainWindow &window, ClusterConnection &connection, const ConnectTarget &target,
                         const QString &folder)
    : m_window(window)
    , m_connection(connection)
    , m_target(target)
    , m_folder(folder)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(std::chrono::minutes(5));
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(tr("A panel has not settled within 5 minutes.")); });
    connect(&connection, &ClusterConnection::openFailed, this,
            [this](const Common::Error &error) { fail(Common::errorText(error)); });
    connect(&connection, &ClusterConnection::opened, this, [this] { visitPanel(1); });
}

void Screenshots::start()
{
    m_deadline.start();
    if (!m_folder.mkpath(QStringLiteral(".")))
        fail(tr("The folder %1 cannot be made.").arg(m_folder.path()));
    else
        QTimer::singleShot(0, this, &Screenshots::showDialog);
}

void Screenshots::showDialog()
{
    ConnectDialog *dialog = m_window.showConnectDialog(m_target);
    if (!save(dialog, QStringLiteral("connect")))
        return;
    m_connection.open(m_target);
}

// The first comes last: by then its charts have something to draw.
void Screenshots::visitPanel(int row)
{
    Panel *panel = m_window.panel(row);
    m_window.showPanel(row);
    connect(
        panel, &Panel::settled, this,
        [this, row] {
            // Not from inside the panel's own answer: what it still has to do would be missing in the picture.
            QTimer::singleShot(0, this, [this, row] {
                if (!save(&m_window, QLatin1String(panelList()[size_t(row)].id)))
                    return;
                if (row == 0)
                    QCoreApplication::exit(0);
                else
                    visitPanel((row + 1) % int(panelList().size()));
            });
        },
        Qt::SingleShotConnection);
    panel->load();
}

bool Screenshots::save(QWidget *widget, const QString &name)
{
    const QString path = m_folder.filePath(name + QLatin1String(".png"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what has just been shown has its place first
    if (widget->grab().save(path))
        return true;
    fail(tr("The picture %1 cannot be written.").arg(path));
    return false;
}

void Screenshots::fail(const QString &reason)
{
    std::fprintf(stderr, "atrium-console: %s\n", qUtf8Printable(reason));
    QCoreApplication::exit(1);
}

} // namespace Console
