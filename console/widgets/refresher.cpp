// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/refresher.h"

#include <QEvent>

namespace Console {

Refresher::Refresher(ClusterConnection &connection, QWidget *watched, std::chrono::milliseconds interval)
    : QObject(watched)
    , m_connection(connection)
    , m_watched(watched)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::refresh);
    connect(&connection, &ClusterConnection::stateChanged, this, [this] {
        if (m_connection.state() == ClusterConnection::State::Connected)
            refresh();
        if (m_connection.state() == ClusterConnection::State::Closed)
            m_isWaiting = m_isAsked = false; // what was outstanding is never answered
    });
    watched->installEventFilter(this);
}

void Refresher::refresh()
{
    if (!isWanted())
        return;
    if (m_isWaiting) {
        m_isAsked = true;
        return;
    }
    m_isWaiting = true;
    m_timer.stop();
    Q_EMIT due();
}

void Refresher::answered()
{
    m_isWaiting = false;
    if (std::exchange(m_isAsked, false))
        refresh();
    else
        m_timer.start();
}

bool Refresher::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &Refresher::refresh, Qt::QueuedConnection);
    return QObject::eventFilter(object, event);
}

bool Refresher::isWanted() const
{
    using State = ClusterConnection::State;
    return m_watched->isVisible()
        && (m_connection.state() == State::Connected || m_connection.state() == State::Unreachable);
}

} // namespace Console
