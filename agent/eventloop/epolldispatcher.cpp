// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/epolldispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QThread>
#include <QTimerEvent>

#include <cerrno>

namespace Agent {

EpollDispatcher::EpollDispatcher(QObject *parent) : TimerDispatcher(parent), m_sockets(m_wakeUp.descriptor())
{
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    const quint64 turn = ++m_turns;
    m_isInterrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();

    // A turn within a slot may have ended for what was raised for this one, which then cannot know whether it may sleep.
    const auto mayBlock = [&] { return turn == m_turns && !m_wakeUp.isRaised() && !m_isInterrupted; };
    bool blocks = flags.testFlag(QEventLoop::WaitForMoreEvents) && mayBlock();
    if (blocks) {
        Q_EMIT aboutToBlock();
        blocks = mayBlock();
    }
    if (m_isInterrupted)
        return false;

    bool hasWorked = waitAndDeliver(flags, blocks);
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        hasWorked |= fireTimers();
    return hasWorked;
}

bool EpollDispatcher::waitAndDeliver(QEventLoop::ProcessEventsFlags flags, bool mayBlock)
{
    SocketWatch::Events events;
    const bool includesSockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    const bool sleeps = mayBlock && m_wakeUp.fallAsleep();
    int count;
    do {
        const auto time = timeout(flags, sleeps);
        count = includesSockets ? m_sockets.wait(events, time) : m_wakeUp.wait(time);
    } while (count < 0 && errno == EINTR);
    const bool wasRaised = m_wakeUp.lower(); // what was posted before is sent in the next turn, before it can sleep
    if (!includesSockets || count < 0)
        return wasRaised;

    const std::span<const epoll_event> found = std::span(events).first(size_t(count));
    if (std::ranges::any_of(found, SocketWatch::isWakeUp))
        m_wakeUp.drain();
    return m_sockets.deliver(found) > 0 || wasRaised;
}

std::optional<std::chrono::nanoseconds> EpollDispatcher::timeout(QEventLoop::ProcessEventsFlags flags,
                                                                 bool mayBlock) const
{
    if (!mayBlock)
        return std::chrono::nanoseconds::zero();
    const auto due = m_timers.nextDue();
    if (!due || flags.testFlag(QEventLoop::X11ExcludeTimers))
        return {};
    return std::max(*due - now(), std::chrono::nanoseconds::zero());
}

/*! Timers without an interval are always there and are no reason to call this work, lest processEvents() never came to an end. */
bool EpollDispatcher::fireTimers()
{
    if (!m_timers.nextDue())
        return false;
    bool hasWorked = false;
    const auto round = m_timers.beginRound(now());
    while (const auto firing = m_timers.fire(round, now())) {
        QTimerEvent event(firing->id);
        QCoreApplication::sendEvent(firing->owner, &event);
        m_timers.fired(*firing);
        hasWorked |= firing->interval > std::chrono::nanoseconds::zero();
    }
    return hasWorked;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_sockets.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_sockets.remove(notifier);
}

void EpollDispatcher::wakeUp()
{
    m_wakeUp.raise();
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

} // namespace Agent
