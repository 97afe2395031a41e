// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/logging/unixdatagram.h"

#include <QProcessEnvironment>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Agent {

/*!
    Tells systemd how the service is doing (sd_notify(3), Type=notify): ready, a line of status, that it is alive, that it ends.
    Without NOTIFY_SOCKET nothing is said.

    That it is alive is said at half of WatchdogSec, and only while `isAlive` says so too: a main loop that hangs says nothing at
    all, and so systemd restarts the node in either case.
    Threads: lives in the main thread.
*/
class ServiceNotifier
{
public:
    ServiceNotifier(const QProcessEnvironment &environment, std::function<bool()> isAlive,
                    std::function<QByteArray()> status);
    Q_DISABLE_COPY_MOVE(ServiceNotifier)

    void ready();                                  //!< it serves; from now on it is watched
    void starting(const QByteArray &status) const; //!< what it is waiting for
    void stopping();                               //!< and asks for time, again and again, as long as this lives

    static constexpr std::chrono::seconds statusEvery{10};
    static constexpr std::chrono::seconds moreTime{15}; //!< asked for at once, when it ends

private:
    void tell(const QByteArray &text) const;
    void tellStatus();

    std::optional<UnixDatagram> m_socket;
    std::chrono::microseconds m_watchdog{0}; // 0 = nobody watches
    const std::function<bool()> m_isAlive;
    const std::function<QByteArray()> m_status;
    QByteArray m_lastStatus;
    QTimer m_alive;
    QTimer m_regular; // status, or more time
    bool m_isStopping = false;
};

} // namespace Agent
