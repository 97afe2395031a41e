// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/eventloop/timerdispatcher.h"
#include "common/core/clock.h"

#include <atomic>
#include <functional>
#include <map>

using Micros = std::chrono::microseconds;

/*!
    Time as a simulation plays it: nobody waits, the clock goes on to whatever happens next. It is the event dispatcher of its
    thread, so that Qt's timers and posted calls of the real classes follow it, too.

    What is due at one moment happens in the order in which it was asked for, so that equal runs are equal.
    Threads: lives in the thread that inSimulation() makes; wakeUp() in any.
*/
class SimTime : public Agent::TimerDispatcher
{
    Q_OBJECT
public:
    Micros time() const { return m_now; } //!< since some moment before the simulation
    void at(Micros when, std::function<void()> event);
    void after(Micros span, std::function<void()> event) { at(m_now + span, std::move(event)); }

    void runUntil(Micros end);
    void runFor(Micros span) { runUntil(m_now + span); }
    /*! Looks every 10 ms; false when it did not come true within `longest`. */
    bool runUntilTrue(const std::function<bool()> &condition, Micros longest);

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void wakeUp() override { m_isPosted = true; }
    void interrupt() override {}

protected:
    Agent::TimerQueue::TimePoint now() const override { return Agent::TimerQueue::TimePoint(m_now); }

private:
    bool deliverPosted();
    void fireTimers();

    Micros m_now = std::chrono::hours(24);
    std::multimap<Micros, std::function<void()>> m_events; // equal ones in the order of their coming
    std::atomic<bool> m_isPosted = false;
};

/*! Runs `work` in a thread of its own on a simulated time, and waits for it. */
void inSimulation(const std::function<void(SimTime &)> &work);

/*! A machine's clocks in a simulation: each began at another moment, and shows another time of day. */
class SimClock final : public Common::Clock
{
public:
    SimClock(const SimTime &time, Common::Millis ahead) : m_time(time), m_ahead(ahead) {}
    Common::Millis monotonic() const override;
    Common::UtcTime wall() const override;

private:
    const SimTime &m_time; // not owned, outlives this
    const Common::Millis m_ahead;
};

/*! What the database's clock shows at a moment of the simulation. */
qint64 simDatabaseMs(Micros time);
