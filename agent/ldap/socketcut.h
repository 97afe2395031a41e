// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/threads/filedescriptor.h"

#include <QDeadlineTimer>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Agent {

/*!
    Ends a connection at a deadline, whatever its user waits for: libldap waits for a server's part of the TLS handshake
    without end, and goes on when the socket says that it has waited long enough.
    Threads: any; it has one of its own until it is destroyed.
*/
class SocketCut
{
public:
    SocketCut(FileDescriptor socket, QDeadlineTimer deadline);
    ~SocketCut();
    SocketCut(const SocketCut &) = delete;
    SocketCut &operator=(const SocketCut &) = delete;

private:
    void run(QDeadlineTimer deadline);

    const FileDescriptor m_socket; // a duplicate: the connection's user closes its own
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace Agent
