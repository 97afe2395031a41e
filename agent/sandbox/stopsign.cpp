// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/sandbox/stopsign.h"

#include <QString>

#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Agent {

StopSign::StopSign() : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_descriptor < 0)
        qFatal("A stop sign cannot be made: %s", qPrintable(qt_error_string(errno)));
}

StopSign::~StopSign()
{
    ::close(m_descriptor);
}

void StopSign::raise()
{
    ::eventfd_write(m_descriptor, 1);
}

bool StopSign::isRaised() const
{
    pollfd sign{m_descriptor, POLLIN, 0};
    return ::poll(&sign, 1, 0) > 0;
}

} // namespace Agent
