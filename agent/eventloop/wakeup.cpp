// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/wakeup.h"

#include "agent/eventloop/epoll.h"

#include <QString>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>

namespace Agent {

WakeUp::WakeUp() : m_descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_descriptor < 0)
        qFatal("An event loop cannot be made: %s", qPrintable(qt_error_string(errno)));
}

WakeUp::~WakeUp()
{
    close(m_descriptor);
}

void WakeUp::raise()
{
    if (m_state.exchange(State::Raised) == State::Asleep)
        eventfd_write(m_descriptor, 1);
}

bool WakeUp::fallAsleep()
{
    State expected = State::Awake;
    return m_state.compare_exchange_strong(expected, State::Asleep);
}

bool WakeUp::lower()
{
    return m_state.exchange(State::Awake) == State::Raised;
}

void WakeUp::drain()
{
    eventfd_t count;
    eventfd_read(m_descriptor, &count);
}

int WakeUp::wait(std::optional<std::chrono::nanoseconds> timeout)
{
    pollfd waiting{.fd = m_descriptor, .events = POLLIN, .revents = 0};
    const timespec time = toTimespec(timeout.value_or(std::chrono::nanoseconds::zero()));
    const int count = ppoll(&waiting, 1, timeout ? &time : nullptr, nullptr);
    if (count > 0)
        drain();
    return count;
}

} // namespace Agent
