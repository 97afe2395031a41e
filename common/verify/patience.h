// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <qcoro/qcorotask.h>

namespace Common {

/*!
    How long the check waits. One span of time is open at once; all waits in it share its end, so that a step made of
    many requests still ends in time. stop() ends the span early, abandon() that one and every later one.
    Threads: the owner's.
*/
class Patience : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void begin(Millis span);
    void stop();
    void abandon();

    bool isStopped() const { return m_stopped || m_abandoned; }
    bool isOver() const { return isStopped() || m_end.hasExpired(); }
    Millis left() const { return Millis(m_end.remainingTime()); }
    Millis span() const { return m_span; }

Q_SIGNALS:
    void stopped(); //!< every wait ends within this signal

private:
    QDeadlineTimer m_end;
    Millis m_span{0};
    bool m_stopped = false;
    bool m_abandoned = false;
};

enum class Woken { Rung, Late, Stopped };

/*!
    One wait of a coroutine: `co_await wait` goes on at the first of ring(), the end of the span and stop().
    After ring() it goes on in a turn of the event loop, never within the signal that rang, so it may destroy whoever
    sent that. After stop() it goes on within that call, so that no wait outlives the run it belongs to.
*/
class Wait : public QObject
{
    Q_OBJECT
public:
    explicit Wait(Patience &patience);

    void ring();

    struct Awaiter
    {
        Wait &wait;

        bool await_ready() { return wait.isOver(); }
        void await_suspend(std::coroutine_handle<> waiting) { wait.begin(waiting); }
        Woken await_resume() const { return *wait.m_woken; }
    };
    Awaiter operator co_await() { return Awaiter{*this}; }

private:
    bool isOver();
    void begin(std::coroutine_handle<> waiting);
    void end(Woken woken);

    Patience &m_patience; // not owned, outlives this
    QTimer m_timer;       // up to the end of the span, or to the next turn of the event loop
    std::optional<Woken> m_woken;
    std::coroutine_handle<> m_waiting;
};

/*! Waits for a while, at most to the end of the span. */
QCoro::Task<Woken> pause(Patience &patience, Millis time);

} // namespace Common
