// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/refresher.h"

#include <QEvent>

namespace Console {

using State = ClusterConnection::State;

Refresher::Refresher(ClusterConnection &connection, QWidget *watched, std::chrono::milliseconds interval)
    : QObject(watched)
    , m_connection(connection)
    , m_watched(watched)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::refresh);
    connect(&connection, &ClusterConnection::stateChanged, this, [this] {
        if (m_connection.state() == State::Connected)
            refreshByItself();
        if (m_connection.state() == State::Closed) {
            m_isWaiting = m_isAsked = false; // what was outstanding is never answered
            setDataFrom({});
        }
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
    // Panels come here with errors too; what an unreachable node answered is none.
    if (m_connection.state() == State::Connected)
        setDataFrom(QDateTime::currentDateTime());
    endWaiting();
}

void Refresher::failed()
{
    endWaiting();
}

void Refresher::setPaused(bool isPaused)
{
    if (std::exchange(m_isPaused, isPaused) == isPaused)
        return;
    if (isPaused)
        m_timer.stop();
    else
        refresh();
}

bool Refresher::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &Refresher::refreshByItself, Qt::QueuedConnection);
    return QObject::eventFilter(object, event);
}

void Refresher::refreshByItself()
{
    if (!m_isPaused || !m_dataFrom.isValid())
        refresh();
}

void Refresher::endWaiting()
{
    m_isWaiting = false;
    if (std::exchange(m_isAsked, false))
        refresh();
    else if (!m_isPaused)
        m_timer.start();
}

void Refresher::setDataFrom(const QDateTime &moment)
{
    m_dataFrom = moment;
    Q_EMIT dataFromChanged();
}

bool Refresher::isWanted() const
{
    return m_watched->isVisible()
        && (m_connection.state() == State::Connected || m_connection.state() == State::Unreachable);
}

} // namespace Console
