// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopthread.h"

#include "agent/eventloop/epolldispatcher.h"

#include <QDeadlineTimer>
#include <QTimer>

using namespace std::chrono_literals;

constexpr auto patience = 30s;

// Of Qt's own loops the one on poll() is the reference. The one on glib differs from it in many a detail.
static const bool usesPoll = qputenv("QT_NO_GLIB", "1");

LoopThread::LoopThread(Loop kind, std::function<void()> work) : m_work(std::move(work))
{
    Q_ASSERT(usesPoll);
    if (kind == Loop::Epoll)
        setEventDispatcher(new Agent::EpollDispatcher);
    start();
}

LoopThread::~LoopThread()
{
    quit();
    finish();
}

void LoopThread::finish()
{
    if (!wait(QDeadlineTimer(2 * patience)))
        qFatal("An event loop hangs");
}

void LoopThread::run()
{
    if (m_work)
        m_work();
    else
        exec();
}

void runIn(Loop kind, std::function<void()> work)
{
    LoopThread(kind, std::move(work)).finish();
}

bool turn(QEventLoop::ProcessEventsFlags flags)
{
    return QAbstractEventDispatcher::instance()->processEvents(flags);
}

bool turnsUntil(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(patience);
    QTimer alarm;
    alarm.start(patience);
    auto *const loop = QAbstractEventDispatcher::instance();
    QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, &alarm, [&] {
        if (condition()) // a posted event of this turn made it so
            loop->interrupt();
    });
    while (!condition() && !deadline.hasExpired())
        turn(QEventLoop::WaitForMoreEvents);
    return condition();
}

void waste(std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time, Qt::PreciseTimer);
    while (!deadline.hasExpired())
        QThread::yieldCurrentThread();
}
