// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/epoll.h"

#include <QString>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace Agent {

using namespace std::chrono;

timespec toTimespec(nanoseconds time)
{
    const auto whole = duration_cast<seconds>(time);
    return {.tv_sec = whole.count(), .tv_nsec = (time - whole).count()};
}

/*! In whole milliseconds, rounded up: who wakes too early finds nothing to do and must wait again. */
static int toMilliseconds(std::optional<nanoseconds> time)
{
    if (!time)
        return -1;
    return int(std::min<qint64>(ceil<milliseconds>(*time).count(), std::numeric_limits<int>::max()));
}

Epoll::Epoll() : m_descriptor(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_descriptor < 0)
        qFatal("An event loop cannot be made: %s", qPrintable(qt_error_string(errno)));
}

Epoll::~Epoll()
{
    close(m_descriptor);
}

int Epoll::watch(int descriptor, quint32 events, quint64 token)
{
    epoll_event event{.events = events, .data = {.u64 = token}};
    if (epoll_ctl(m_descriptor, EPOLL_CTL_MOD, descriptor, &event) == 0)
        return 0;
    if (errno == ENOENT && epoll_ctl(m_descriptor, EPOLL_CTL_ADD, descriptor, &event) == 0)
        return 0;
    return errno;
}

void Epoll::forget(int descriptor)
{
    epoll_ctl(m_descriptor, EPOLL_CTL_DEL, descriptor, nullptr);
}

int Epoll::wait(std::span<epoll_event> events, std::optional<nanoseconds> timeout)
{
    if (m_waitsPrecisely) {
        const timespec time = toTimespec(timeout.value_or(nanoseconds::zero()));
        const int count =
            epoll_pwait2(m_descriptor, events.data(), int(events.size()), timeout ? &time : nullptr, nullptr);
        if (count >= 0 || (errno != ENOSYS && errno != EPERM)) // EPERM: a container that does not know the call
            return count;
        m_waitsPrecisely = false;
    }
    return epoll_wait(m_descriptor, events.data(), int(events.size()), toMilliseconds(timeout));
}

} // namespace Agent
