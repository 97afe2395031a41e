// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopcase.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace {

void inOrder(Log &log)
{
    int left = 3;
    const auto third = timer(30ms, [&] { log("30", left--); });
    const TimerPtr first = timer(10ms, [&] { log("10", left--); });
    const auto second = timer(20ms, [&] { log("20", left--); });
    for (QTimer *each : {first.get(), second.get(), third.get()})
        each->setSingleShot(true);
    turnsUntil([&] { return left == 0; });
}

/*! Late by many intervals. */
void late(Log &log)
{
    const auto often = timer(2ms, [&] { log("fired"); });
    waste(30ms);
    turn();
}

void stoppedByAnother(Log &log)
{
    TimerPtr victim;
    const auto killer = timer(1ms, [&] {
        log("killer");
        victim.reset();
    });
    victim = timer(2ms, [&] { log("victim"); });
    killer->setSingleShot(true);
    waste(10ms);
    turn();
    turn();
}

void ownerDestroyedByAnother(Log &log)
{
    class Owner : public QObject
    {
    public:
        explicit Owner(Log &aLog) : m_log(aLog)
        {
            startTimer(2);
            startTimer(3);
        }
        void timerEvent(QTimerEvent *) override { m_log("owner"); }

    private:
        Log &m_log;
    };
    auto owner = std::make_unique<Owner>(log);
    const auto killer = timer(1ms, [&] {
        log("killer");
        owner.reset();
    });
    killer->setSingleShot(true);
    waste(10ms);
    turn();
    turn();
}

void stopsItself(Log &log)
{
    TimerPtr mortal = timer(1ms, [&] {
        log("fired");
        mortal.reset();
    });
    waste(10ms);
    turn();
    waste(10ms);
    turn();
}

void restartsItself(Log &log)
{
    int count = 0;
    TimerPtr phoenix = timer(1ms, [&] {
        log("fired");
        phoenix->start(++count == 1 ? 2ms : 1h);
    });
    turnsUntil([&] { return count == 2; });
    log("minutes left",
        std::chrono::duration_cast<std::chrono::minutes>(phoenix->remainingTimeAsDuration() + 30s).count());
}

void startedInASlot(Log &log)
{
    TimerPtr second;
    const TimerPtr first = timer(0ms, [&] {
        log("first");
        second = timer(0ms, [&] { log("second"); });
        first->stop();
    });
    turn();
    log("next turn");
    turn();
}

void withoutInterval(Log &log)
{
    QObject context;
    const SocketPair pair;
    pair.sendFromFar("x");
    const NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] { log("socket"); });
    const TimerPtr zero = timer(0ms, [&] { log("timer"); });
    for (int i = 0; i < 2; ++i) {
        post(&context, [&] { log("posted"); });
        turn();
    }
}

void excluded(Log &log)
{
    const auto soon = timer(1ms, [&] { log("fired"); });
    const TimerPtr zero = timer(0ms, [&] { log("fired"); });
    waste(5ms);
    turn(QEventLoop::X11ExcludeTimers);
    zero->stop();
    log("included");
    turn();
}

void ofAnObject(Log &log)
{
    QObject owner, other;
    auto *const loop = QAbstractEventDispatcher::instance();
    const int first = owner.startTimer(5ms, Qt::PreciseTimer);
    const int second = owner.startTimer(7000ms, Qt::CoarseTimer);
    other.startTimer(1s);
    auto timers = loop->registeredTimers(&owner);
    std::ranges::sort(timers, {}, [](const auto &info) { return info.interval; });
    for (const auto &info : std::as_const(timers)) {
        log("interval", info.interval);
        log("known", info.timerId == first || info.timerId == second);
        log("type", info.timerType);
    }
    owner.killTimer(first);
    log("after one was killed", loop->registeredTimers(&owner).size());
    loop->unregisterTimers(&owner);
    log("after all were", loop->registeredTimers(&owner).size());
    log("the other's", loop->registeredTimers(&other).size());
}

void timeLeft(Log &log)
{
    auto *const loop = QAbstractEventDispatcher::instance();
    QObject owner;
    const int id = owner.startTimer(1h, Qt::PreciseTimer);
    const int left = loop->remainingTime(id);
    log("plausible", left > 3590'000 && left <= 3600'001);
    const int soon = owner.startTimer(1ms, Qt::PreciseTimer);
    waste(5ms);
    log("overdue", loop->remainingTime(soon));
    owner.killTimer(id);
    log("killed", loop->remainingTime(id));
}

/*! Only ever too early can be told from a busy machine. */
void notTooEarly(Log &log)
{
    struct Row
    {
        const char *name;
        Qt::TimerType type;
        std::chrono::milliseconds interval;
        std::chrono::milliseconds least;
    };
    for (const Row &row :
         {Row{"precise", Qt::PreciseTimer, 30ms, 30ms}, Row{"coarse", Qt::CoarseTimer, 100ms, 95ms},
          Row{"short coarse", Qt::CoarseTimer, 10ms, 10ms}, Row{"very coarse", Qt::VeryCoarseTimer, 1000ms, 500ms}}) {
        QTimer each;
        bool hasFired = false;
        QObject::connect(&each, &QTimer::timeout, &each, [&] { hasFired = true; });
        each.setTimerType(row.type);
        const auto start = std::chrono::steady_clock::now();
        each.start(row.interval);
        turnsUntil([&] { return hasFired; });
        log(row.name, std::chrono::steady_clock::now() - start >= row.least);
    }
}

/*! A timer that fires drives no spinning: there is about one turn for each firing. */
void sleepsBetween(Log &log)
{
    int fired = 0, turns = 0;
    const auto often = timer(5ms, [&] { ++fired; });
    turnsUntil([&] { return ++turns, fired == 10; });
    log("spins", turns > 40);
}

void movedToAnotherThread(Log &log)
{
    std::atomic<QThread *> firedIn = nullptr;
    LoopThread other(Loop::Qt);
    auto moved = timer(5ms, [&] { firedIn = QThread::currentThread(); });
    moved->moveToThread(&other);
    while (!firedIn)
        QThread::yieldCurrentThread();
    log("there", firedIn == &other);
    log("left here", QAbstractEventDispatcher::instance()->registeredTimers(moved.get()).size());
    QMetaObject::invokeMethod(
        moved.get(), [&] { moved.reset(); }, Qt::BlockingQueuedConnection);
}

} // namespace

QList<LoopCase> timerCases()
{
    return {
        {"timers fire in the order they are due",
         inOrder,
         {QStringLiteral("10 3"), QStringLiteral("20 2"), QStringLiteral("30 1")}},
        {"a repeating timer that is late fires once", late, {QStringLiteral("fired")}},
        {"a timer stopped by another one's slot does not fire", stoppedByAnother, {QStringLiteral("killer")}},
        {"timers whose object was destroyed by another one's slot do not fire",
         ownerDestroyedByAnother,
         {QStringLiteral("killer")}},
        {"a timer may destroy itself", stopsItself, {QStringLiteral("fired")}},
        {"a timer may restart itself",
         restartsItself,
         {QStringLiteral("fired"), QStringLiteral("fired"), QStringLiteral("minutes left 60")}},
        {"a timer started in a slot waits for the next turn",
         startedInASlot,
         {QStringLiteral("first"), QStringLiteral("next turn"), QStringLiteral("second")}},
        {"a timer without interval fires once a turn, after all else",
         withoutInterval,
         {QStringLiteral("posted"), QStringLiteral("socket"), QStringLiteral("timer"), QStringLiteral("posted"),
          QStringLiteral("socket"), QStringLiteral("timer")}},
        {"timers are silent in a turn that excludes them",
         excluded,
         {QStringLiteral("included"), QStringLiteral("fired")}},
        {"the timers of an object can be listed and stopped",
         ofAnObject,
         {QStringLiteral("interval 5"), QStringLiteral("known 1"), QStringLiteral("type 0"),
          QStringLiteral("interval 7000"), QStringLiteral("known 1"), QStringLiteral("type 1"),
          QStringLiteral("after one was killed 1"), QStringLiteral("after all were 0"),
          QStringLiteral("the other's 1")}},
        {"the remaining time is known",
         timeLeft,
         {QStringLiteral("plausible 1"), QStringLiteral("overdue 0"), QStringLiteral("killed -1")}},
        {"no timer fires earlier than its type allows",
         notTooEarly,
         {QStringLiteral("precise 1"), QStringLiteral("coarse 1"), QStringLiteral("short coarse 1"),
          QStringLiteral("very coarse 1")}},
        {"the loop sleeps between two firings", sleepsBetween, {QStringLiteral("spins 0")}},
        {"a timer that moved to another thread fires there",
         movedToAnotherThread,
         {QStringLiteral("there 1"), QStringLiteral("left here 0")}},
    };
}
