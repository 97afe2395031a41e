// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/eventloop/timerqueue.h"

#include <QAbstractEventDispatcher>

namespace Agent {

/*!
    The timer half of an event dispatcher: Qt's interface to it, put on a TimerQueue.

    Qt 6.8 gave dispatchers a second interface, with durations and ids of their own types. This is the one place that knows both.
*/
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

class TimerDispatcher : public QAbstractEventDispatcherV2
{
public:
    using QAbstractEventDispatcherV2::QAbstractEventDispatcherV2;

    void registerTimer(Qt::TimerId id, Duration interval, Qt::TimerType type, QObject *owner) final
    {
        m_timers.start({.id = qToUnderlying(id), .interval = interval, .type = type}, owner, now());
    }
    bool unregisterTimer(Qt::TimerId id) final { return m_timers.stop(qToUnderlying(id)); }
    bool unregisterTimers(QObject *owner) final { return m_timers.stopAll(owner); }
    QList<TimerInfoV2> timersForObject(QObject *owner) const final
    {
        QList<TimerInfoV2> infos;
        const auto timers = m_timers.timersOf(owner);
        for (const TimerQueue::Timer &timer : timers)
            infos.append({.interval = timer.interval, .timerId = Qt::TimerId{timer.id}, .timerType = timer.type});
        return infos;
    }
    Duration remainingTime(Qt::TimerId id) const final
    {
        return m_timers.remaining(qToUnderlying(id), now()).value_or(Duration::min());
    }

#else

class TimerDispatcher : public QAbstractEventDispatcher
{
public:
    using QAbstractEventDispatcher::QAbstractEventDispatcher;
    using QAbstractEventDispatcher::registerTimer;

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *owner) final
    {
        m_timers.start({.id = id, .interval = std::chrono::milliseconds(interval), .type = type}, owner, now());
    }
    bool unregisterTimer(int id) final { return m_timers.stop(id); }
    bool unregisterTimers(QObject *owner) final { return m_timers.stopAll(owner); }
    QList<TimerInfo> registeredTimers(QObject *owner) const final
    {
        QList<TimerInfo> infos;
        const auto timers = m_timers.timersOf(owner);
        for (const TimerQueue::Timer &timer : timers)
            infos.append({timer.id, int(timer.interval / std::chrono::milliseconds(1)), timer.type});
        return infos;
    }
    int remainingTime(int id) final
    {
        const auto remaining = m_timers.remaining(id, now());
        return remaining ? int(std::chrono::ceil<std::chrono::milliseconds>(*remaining).count()) : -1;
    }

#endif

protected:
    virtual TimerQueue::TimePoint now() const
    {
        return std::chrono::steady_clock::now();
    }

    TimerQueue m_timers;
};

} // namespace Agent
