// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sys/epoll.h>

#include <chrono>
#include <ctime>
#include <optional>
#include <span>

namespace Agent {

timespec toTimespec(std::chrono::nanoseconds time);

/*!
    The kernel's list of watched descriptors, level-triggered.

    A descriptor leaves the list by itself when the last copy of it is closed, so what was told here may no longer be so:
    watch() finds that out. Errors are numbers of errno, 0 is none.
*/
class Epoll
{
public:
    Epoll();
    ~Epoll();
    Epoll(const Epoll &) = delete;
    Epoll &operator=(const Epoll &) = delete;

    int watch(int descriptor, quint32 events, quint64 token); //!< also changes what is watched already
    void forget(int descriptor);                              //!< one that is not in the list is fine

    /*! How many of `events` were filled; no timeout: waits for ever. -1: a signal came, see errno. */
    int wait(std::span<epoll_event> events, std::optional<std::chrono::nanoseconds> timeout);

private:
    const int m_descriptor;
    bool m_waitsPrecisely = true; // the kernel has epoll_pwait2() and lets us call it
};

} // namespace Agent
