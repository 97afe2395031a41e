// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopcase.h"

using namespace std::chrono_literals;

namespace {

void timersOfASleepingSlot(Log &log)
{
    const TimerPtr outer = timer(1ms, [&] {
        log("outer");
        QEventLoop inner;
        QTimer::singleShot(20ms, Qt::PreciseTimer, &inner, [&] {
            log("other");
            inner.quit();
        });
        inner.exec();
        outer->stop();
        log("outer ends");
    });
    turnsUntil([&] { return !outer->isActive(); });
}

void zeroTimerOfASleepingSlot(Log &log)
{
    int turns = 0;
    const TimerPtr zero = timer(0ms, [&] {
        log("zero");
        turns = idleTurns();
        zero->stop();
    });
    turn();
    log("spins", turns > 10);
}

/*! Each of two ready sockets waits in its slot for the other one to fire, which the first only sees. */
void socketsOfASleepingSlot(Log &log)
{
    const SocketPair pairs[2];
    NotifierPtr notifiers[2];
    int fired = 0;
    for (int i : {0, 1}) {
        pairs[i].sendFromFar("x");
        notifiers[i] = notifier(pairs[i].near(), QSocketNotifier::Read, [&, i] {
            pairs[i].readNear();
            log("fired", ++fired);
            turnsUntil([&] { return fired == 2; });
            log("ends");
        });
    }
    turn();
    turn();
}

void destroyedByASleepingSlot(Log &log)
{
    const SocketPair pairs[2];
    NotifierPtr notifiers[2];
    int fired = 0;
    for (int i : {0, 1}) {
        pairs[i].sendFromFar("x");
        notifiers[i] = notifier(pairs[i].near(), QSocketNotifier::Read, [&, i] {
            ++fired;
            notifiers[i]->setEnabled(false);
            notifiers[1 - i].reset();
            idleTurns();
        });
    }
    turn();
    turn();
    log("fired", fired);
}

/*! The event that the middle loop must send is posted in the innermost one, which takes its wake-up away. */
void postsOfThreeLevels(Log &log)
{
    QObject context;
    bool hasArrived = false;
    post(&context, [&] {
        turnsUntil([&] {
            static thread_local bool wasHere;
            if (std::exchange(wasHere, true))
                return hasArrived;
            post(&context, [&] {
                QEventLoop inner;
                post(&inner, [&] {
                    post(&context, [&] { hasArrived = true; });
                    inner.quit();
                });
                inner.exec();
            });
            return false;
        });
        log("arrived", hasArrived);
    });
    turn();
}

void outerEndsWithInner(Log &log)
{
    QEventLoop outer;
    post(&outer, [&] {
        QEventLoop inner;
        post(&inner, [&] { outer.exit(1); });
        QTimer::singleShot(5ms, Qt::PreciseTimer, &inner, [&] { inner.exit(2); });
        log("inner", inner.exec());
    });
    log("outer", outer.exec());
}

void loopsOfAllKinds(Log &log)
{
    const SocketPair pair;
    QObject context;
    QEventLoop outermost;
    const NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] {
        read->setEnabled(false);
        log("socket");
        QEventLoop inSocket;
        const TimerPtr inTimer = timer(1ms, [&] {
            inTimer->stop();
            log("timer");
            QEventLoop inPosted;
            post(&context, [&] {
                log("posted");
                inPosted.quit();
            });
            inPosted.exec();
            inSocket.quit();
        });
        inSocket.exec();
        log("socket ends");
        outermost.quit();
    });
    pair.sendFromFar("x");
    outermost.exec();
}

} // namespace

QList<LoopCase> nestedCases()
{
    return {
        {"a timer does not fire within its own slot, others do",
         timersOfASleepingSlot,
         {QStringLiteral("outer"), QStringLiteral("other"), QStringLiteral("outer ends")}},
        {"a timer without interval does not keep its own slot's loop awake",
         zeroTimerOfASleepingSlot,
         {QStringLiteral("zero"), QStringLiteral("spins 0")}},
        {"a slot's loop delivers what was ready beside it, and only once",
         socketsOfASleepingSlot,
         {QStringLiteral("fired 1"), QStringLiteral("fired 2"), QStringLiteral("ends"), QStringLiteral("ends")}},
        {"what a slot destroyed before its own loop does not fire",
         destroyedByASleepingSlot,
         {QStringLiteral("fired 1")}},
        {"what is posted in the innermost of three loops keeps the middle one awake",
         postsOfThreeLevels,
         {QStringLiteral("arrived 1")}},
        {"an outer loop that was told to end does so after the inner one",
         outerEndsWithInner,
         {QStringLiteral("inner 2"), QStringLiteral("outer 1")}},
        {"loops in the slots of sockets, timers and posted events",
         loopsOfAllKinds,
         {QStringLiteral("socket"), QStringLiteral("timer"), QStringLiteral("posted"), QStringLiteral("socket ends")}},
    };
}
