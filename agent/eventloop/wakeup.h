// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <optional>

namespace Agent {

/*!
    How other threads, and this one, ask an event loop for another turn.

    It stays raised until a wait has ended for it; calls until then count as one. The kernel is only asked when the loop
    sleeps, so that a loop that wakes itself, as every event posted within a thread does, makes no system call.
    Threads: raise() from any thread; the rest from the loop's own.
*/
class WakeUp
{
public:
    WakeUp();
    ~WakeUp();
    WakeUp(const WakeUp &) = delete;
    WakeUp &operator=(const WakeUp &) = delete;

    void raise();
    bool isRaised() const { return m_state == State::Raised; }

    bool fallAsleep(); //!< before a wait that may block; false: it is raised, do not block
    bool lower();      //!< after each wait; true: it was raised

    int descriptor() const { return m_descriptor; } //!< readable when raised during a sleep
    void drain();                                   //!< once it was readable

    /*! Waits for raise() alone; no timeout: for ever. -1: a signal came, see errno. */
    int wait(std::optional<std::chrono::nanoseconds> timeout);

private:
    enum class State { Awake, Asleep, Raised };

    std::atomic<State> m_state = State::Awake;
    const int m_descriptor; // an eventfd
};

} // namespace Agent
