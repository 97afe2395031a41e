// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/timerqueue.h"

#include <algorithm>

namespace Agent {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using TimePoint = TimerQueue::TimePoint;
using Nanoseconds = TimerQueue::Nanoseconds;

namespace {

constexpr Nanoseconds longestInterval = 24h * 365 * 100; // sums with any moment stay in range

Nanoseconds slackOf(const TimerQueue::Timer &timer)
{
    switch (timer.type) {
    case Qt::PreciseTimer: return 0ns;
    case Qt::CoarseTimer: return timer.interval / 20;
    case Qt::VeryCoarseTimer: return 500ms;
    }
    return 0ns;
}

/*! The roundest moment after `now` that is at most `slack` away from `due`. */
TimePoint roundest(TimePoint due, Nanoseconds slack, TimePoint now)
{
    if (slack < 1ms) // nothing worth sharing
        return due;
    for (const milliseconds step : {1000ms, 500ms, 250ms, 100ms, 50ms, 25ms, 10ms, 5ms, 2ms}) {
        const Nanoseconds sinceEarlier = (due.time_since_epoch() + step / 2) % step - step / 2;
        const TimePoint nearest = due - sinceEarlier;
        if (std::chrono::abs(sinceEarlier) <= slack && nearest > now)
            return nearest;
    }
    return due;
}

} // namespace

void TimerQueue::start(const Timer &timer, QObject *owner, TimePoint now)
{
    stop(timer.id);
    Entry entry{.timer = timer, .owner = owner, .serial = ++m_lastSerial, .due = now};
    entry.timer.interval = std::clamp(timer.interval, Nanoseconds::zero(), longestInterval);
    if (entry.timer.interval > 0ns)
        entry.due = roundest(now + entry.timer.interval, slackOf(entry.timer), now);
    enqueue(m_timers.emplace(timer.id, entry).first->second);
}

bool TimerQueue::stop(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    dequeue(found->second);
    m_timers.erase(found);
    return true;
}

bool TimerQueue::stopAll(const QObject *owner)
{
    return std::erase_if(m_timers,
                         [&](const auto &item) {
                             if (item.second.owner != owner)
                                 return false;
                             dequeue(item.second);
                             return true;
                         })
        > 0;
}

QList<TimerQueue::Timer> TimerQueue::timersOf(const QObject *owner) const
{
    QList<Timer> timers;
    for (const auto &[id, entry] : m_timers) {
        if (entry.owner == owner)
            timers.append(entry.timer);
    }
    std::ranges::sort(timers, {}, &Timer::id);
    return timers;
}

std::optional<Nanoseconds> TimerQueue::remaining(int id, TimePoint now) const
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return {};
    return std::max(found->second.due - now, Nanoseconds::zero());
}

std::optional<TimePoint> TimerQueue::nextDue() const
{
    if (m_queue.empty())
        return {};
    return m_queue.begin()->due;
}

std::optional<TimerQueue::Firing> TimerQueue::fire(const Round &round, TimePoint now)
{
    // What was queued during the round is due after its start, so it stands behind all that the round still has to fire.
    if (m_queue.empty() || m_queue.begin()->due > round.start || m_queue.begin()->order > round.lastOrder)
        return {};
    Entry &entry = m_timers.at(m_queue.begin()->id);
    dequeue(entry);
    entry.isFiring = true;
    const Nanoseconds interval = entry.timer.interval;
    const TimePoint next = entry.due + interval;
    entry.due = interval > 0ns ? roundest(next > now ? next : now + interval, slackOf(entry.timer), now) : now;
    return Firing{.id = entry.timer.id, .owner = entry.owner, .interval = interval, .serial = entry.serial};
}

void TimerQueue::fired(const Firing &firing)
{
    const auto found = m_timers.find(firing.id);
    if (found == m_timers.end() || found->second.serial != firing.serial)
        return;
    found->second.isFiring = false;
    enqueue(found->second);
}

void TimerQueue::enqueue(Entry &entry)
{
    entry.order = ++m_lastOrder;
    m_queue.insert({.due = entry.due, .order = entry.order, .id = entry.timer.id});
}

void TimerQueue::dequeue(const Entry &entry)
{
    m_queue.erase({.due = entry.due, .order = entry.order, .id = entry.timer.id});
}

} // namespace Agent
