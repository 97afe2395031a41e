// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/eventloop/loopthread.h"
#include "tests/eventloop/socketpair.h"

#include <QSocketNotifier>
#include <QStringList>
#include <QTimer>

#include <memory>

/*! What a case saw, in order; compared with what its row expects. */
class Log
{
public:
    void operator()(const char *what) { m_lines.append(QString::fromLatin1(what)); }
    void operator()(const char *what, qint64 number)
    {
        m_lines.append(QStringLiteral("%1 %2").arg(QString::fromLatin1(what)).arg(number));
    }
    const QStringList &lines() const { return m_lines; }

private:
    QStringList m_lines;
};

/*! Runs in a thread whose loop is the one under test; the same must come out of every kind of loop. */
struct LoopCase
{
    const char *name;
    void (*run)(Log &log);
    QStringList expected;
};

QList<LoopCase> socketCases();
QList<LoopCase> socketFateCases();
QList<LoopCase> timerCases();
QList<LoopCase> turnCases();
QList<LoopCase> nestedCases();

using TimerPtr = std::unique_ptr<QTimer>;
using NotifierPtr = std::unique_ptr<QSocketNotifier>;

template <typename Slot>
NotifierPtr notifier(int descriptor, QSocketNotifier::Type type, Slot slot)
{
    auto made = std::make_unique<QSocketNotifier>(descriptor, type);
    QObject::connect(made.get(), &QSocketNotifier::activated, made.get(), slot);
    return made;
}

template <typename Slot>
TimerPtr timer(std::chrono::milliseconds interval, Slot slot)
{
    auto made = std::make_unique<QTimer>();
    made->setTimerType(Qt::PreciseTimer);
    QObject::connect(made.get(), &QTimer::timeout, made.get(), slot);
    made->start(interval);
    return made;
}

/*! Posts an event that runs `work` in this thread. */
template <typename Work>
void post(QObject *context, Work work)
{
    QMetaObject::invokeMethod(context, work, Qt::QueuedConnection);
}

/*! How often the loop turned around within some time with nothing to do. A loop that spins does so thousands of times. */
int idleTurns();

Q_DECLARE_METATYPE(LoopCase)
