// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ldap/socketcut.h"

#include <algorithm>
#include <sys/socket.h>

namespace Agent {

SocketCut::SocketCut(FileDescriptor socket, QDeadlineTimer deadline)
    : m_socket(std::move(socket))
    , m_thread([this, deadline] { run(deadline); })
{
}

SocketCut::~SocketCut()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_ended.notify_all();
    m_thread.join();
}

void SocketCut::run(QDeadlineTimer deadline)
{
    const std::chrono::milliseconds patience(std::max<qint64>(0, deadline.remainingTime()));
    std::unique_lock lock(m_mutex);
    if (!m_ended.wait_for(lock, patience, [this] { return m_isEnding; }))
        ::shutdown(m_socket.number(), SHUT_RDWR);
}

} // namespace Agent
