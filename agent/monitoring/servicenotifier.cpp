// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/servicenotifier.h"

#include <QLoggingCategory>

#include <unistd.h>

Q_LOGGING_CATEGORY(lcService, "agent.service")

namespace Agent {

using namespace std::chrono_literals;

ServiceNotifier::ServiceNotifier(const QProcessEnvironment &environment, std::function<bool()> isAlive,
                                 std::function<QByteArray()> status)
    : m_isAlive(std::move(isAlive))
    , m_status(std::move(status))
{
    const QByteArray socket = environment.value(QStringLiteral("NOTIFY_SOCKET")).toLocal8Bit();
    if (socket.isEmpty())
        return;
    m_socket.emplace(socket);
    const QString watched = environment.value(QStringLiteral("WATCHDOG_PID"));
    if (watched.isEmpty() || watched.toLongLong() == getpid()) // else another process of the service is
        m_watchdog = std::chrono::microseconds(environment.value(QStringLiteral("WATCHDOG_USEC")).toLongLong());
    m_alive.setTimerType(Qt::PreciseTimer);
    m_alive.callOnTimeout([this] {
        if (m_isAlive())
            tell("WATCHDOG=1");
        else
            qCWarning(lcService) << "a thread of the rooms does not answer: the watchdog is told nothing";
    });
    m_regular.callOnTimeout([this] {
        if (m_isStopping)
            tell("EXTEND_TIMEOUT_USEC=" + QByteArray::number(std::chrono::microseconds(moreTime).count()));
        else
            tellStatus();
    });
}

void ServiceNotifier::tell(const QByteArray &text) const
{
    if (m_socket && !m_socket->send(text))
        qCInfo(lcService) << "systemd did not take" << text;
}

void ServiceNotifier::tellStatus()
{
    const QByteArray status = m_status();
    if (std::exchange(m_lastStatus, status) != status)
        tell("STATUS=" + status);
}

void ServiceNotifier::starting(const QByteArray &status) const
{
    tell("STATUS=" + status);
}

void ServiceNotifier::ready()
{
    if (!m_socket)
        return;
    m_lastStatus = m_status();
    tell("READY=1\nSTATUS=" + m_lastStatus);
    m_regular.start(statusEvery);
    if (m_watchdog > 0us)
        m_alive.start(std::chrono::duration_cast<std::chrono::milliseconds>(m_watchdog / 2));
}

void ServiceNotifier::stopping()
{
    if (!m_socket)
        return;
    m_isStopping = true;
    tell("STOPPING=1\nSTATUS=stopping: people are sent to other nodes\nEXTEND_TIMEOUT_USEC="
         + QByteArray::number(std::chrono::microseconds(moreTime).count()));
    m_regular.start(moreTime / 3);
}

} // namespace Agent
