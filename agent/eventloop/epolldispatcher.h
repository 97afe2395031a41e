// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/eventloop/socketwatch.h"
#include "agent/eventloop/timerdispatcher.h"
#include "agent/eventloop/wakeup.h"

namespace Agent {

/*!
    The event loop of threads that carry many sockets: idle ones cost nothing. Qt's own ask poll() about each socket in each turn.

    Use: thread.setEventDispatcher(new EpollDispatcher) before the thread starts, which then owns it. A thread that is started
    a second time gets Qt's own again.

    A turn: posted events, the wait, sockets (at most SocketWatch::mostPerTurn), timers that were due. Nothing starves the rest.
    Differs from Qt's own in that an object's timers are listed as they were started, and in which round instants coarse timers
    choose. Otherwise it behaves as Qt's on poll() does; tests/eventloop runs the same table on both.
    Errors: without a free descriptor the program ends, as with Qt's own.
    Threads: wakeUp() and interrupt() from any thread; the rest from the loop's own.
*/
class EpollDispatcher : public TimerDispatcher
{
    Q_OBJECT
public:
    explicit EpollDispatcher(QObject *parent = nullptr);

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void wakeUp() override;
    void interrupt() override;

private:
    bool waitAndDeliver(QEventLoop::ProcessEventsFlags flags, bool mayBlock);
    std::optional<std::chrono::nanoseconds> timeout(QEventLoop::ProcessEventsFlags flags, bool mayBlock) const;
    bool fireTimers();

    WakeUp m_wakeUp;
    SocketWatch m_sockets;
    std::atomic<bool> m_isInterrupted = false;
    quint64 m_turns = 0;
};

} // namespace Agent
