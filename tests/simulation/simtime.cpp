// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simtime.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QThread>
#include <QTimerEvent>

using namespace Common;

namespace {

constexpr qint64 databaseEpochMs = 1'700'000'000'000;

} // namespace

void SimTime::at(Micros when, std::function<void()> event)
{
    m_events.emplace(std::max(when, m_now), std::move(event));
}

bool SimTime::deliverPosted()
{
    if (!m_isPosted.exchange(false))
        return false;
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

void SimTime::fireTimers()
{
    const auto round = m_timers.beginRound(now());
    while (const auto firing = m_timers.fire(round, now())) {
        QTimerEvent event(firing->id);
        QCoreApplication::sendEvent(firing->owner, &event);
        m_timers.fired(*firing);
    }
}

void SimTime::runUntil(Micros end)
{
    for (;;) {
        if (deliverPosted())
            continue;
        const auto timer = m_timers.nextDue();
        const auto timerAt = timer ? std::chrono::ceil<Micros>(timer->time_since_epoch()) : Micros::max();
        const auto eventAt = m_events.empty() ? Micros::max() : m_events.begin()->first;
        const Micros next = std::min(timerAt, eventAt);
        if (next > end)
            break;
        m_now = std::max(m_now, next);
        if (timerAt <= eventAt) {
            fireTimers();
        } else {
            const auto event = m_events.extract(m_events.begin());
            event.mapped()();
        }
    }
    m_now = std::max(m_now, end);
}

bool SimTime::runUntilTrue(const std::function<bool()> &condition, Micros longest)
{
    const Micros end = m_now + longest;
    while (!condition()) {
        if (m_now >= end)
            return false;
        runFor(Millis(10));
    }
    return true;
}

// For who asks the loop to go on once: the simulation itself never does.
bool SimTime::processEvents(QEventLoop::ProcessEventsFlags)
{
    return deliverPosted();
}

void SimTime::registerSocketNotifier(QSocketNotifier *)
{
    qFatal("a simulation has no sockets");
}

void SimTime::unregisterSocketNotifier(QSocketNotifier *)
{
}

void inSimulation(const std::function<void(SimTime &)> &work)
{
    QHashSeed::setDeterministicGlobalSeed(); // who is asked first is a matter of a set's order
    const std::unique_ptr<QThread> thread(
        QThread::create([&work] { work(*qobject_cast<SimTime *>(QThread::currentThread()->eventDispatcher())); }));
    thread->setEventDispatcher(new SimTime);
    thread->start();
    thread->wait();
}

Millis SimClock::monotonic() const
{
    return std::chrono::floor<Millis>(m_time.time()) + m_ahead;
}

UtcTime SimClock::wall() const
{
    return {simDatabaseMs(m_time.time()) + m_ahead.count() % 10'000};
}

qint64 simDatabaseMs(Micros time)
{
    return databaseEpochMs + std::chrono::floor<Millis>(time).count();
}
