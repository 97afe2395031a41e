// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/timerqueue.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Agent;
using namespace std::chrono_literals;
using Nanoseconds = TimerQueue::Nanoseconds;
using TimePoint = TimerQueue::TimePoint;

namespace {

TimePoint at(Nanoseconds time)
{
    return TimePoint(time);
}

TimerQueue::Timer precise(int id, Nanoseconds interval)
{
    return {.id = id, .interval = interval, .type = Qt::PreciseTimer};
}

/*! A whole round; the ids of those that fired, in order. */
QList<int> fireAll(TimerQueue &timers, TimePoint now)
{
    QList<int> ids;
    const auto round = timers.beginRound(now);
    while (const auto firing = timers.fire(round, now)) {
        ids.append(firing->id);
        timers.fired(*firing);
    }
    return ids;
}

} // namespace

/*! Timers against a clock that stands still between two calls. */
class tst_TimerQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void preciseTimersAreDueExactly();
    void sameMomentFiresInTheOrderOfStarting();
    void lateTimerFiresOnceAndCountsFromThen();
    void slightlyLateTimerKeepsItsPace();
    void zeroTimersFireOnceARound();
    void zeroTimerStartedInARoundWaits();
    void firingTimerIsNotDue();
    void timerStoppedWhileFiringStaysStopped();
    void timerStartedAnewWhileFiringKeepsItsNewTime();
    void timersOfAnOwner();
    void remaining();
    void hugeIntervalsDoNotOverflow();
    void coarseTimersStayWithinBounds_data();
    void coarseTimersStayWithinBounds();
    void coarseTimersMeet();

private:
    QObject m_owner;
};

void tst_TimerQueue::preciseTimersAreDueExactly()
{
    TimerQueue timers;
    QVERIFY(!timers.nextDue());
    timers.start(precise(1, 10ms + 1ns), &m_owner, at(3ns));
    QCOMPARE(timers.nextDue(), at(10ms + 4ns));
    QCOMPARE(fireAll(timers, at(10ms + 3ns)), QList<int>());
    QCOMPARE(fireAll(timers, at(10ms + 4ns)), QList<int>{1});
    QCOMPARE(timers.nextDue(), at(20ms + 5ns));
}

void tst_TimerQueue::sameMomentFiresInTheOrderOfStarting()
{
    TimerQueue timers;
    for (int id : {5, 3, 4})
        timers.start(precise(id, 10ms), &m_owner, at(0ms));
    timers.start(precise(9, 5ms), &m_owner, at(0ms));
    QCOMPARE(fireAll(timers, at(10ms)), (QList<int>{9, 5, 3, 4}));
}

void tst_TimerQueue::lateTimerFiresOnceAndCountsFromThen()
{
    TimerQueue timers;
    timers.start(precise(1, 10ms), &m_owner, at(0ms));
    QCOMPARE(fireAll(timers, at(57ms)), QList<int>{1});
    QCOMPARE(fireAll(timers, at(57ms)), QList<int>());
    QCOMPARE(timers.nextDue(), at(67ms));
}

void tst_TimerQueue::slightlyLateTimerKeepsItsPace()
{
    TimerQueue timers;
    timers.start(precise(1, 10ms), &m_owner, at(0ms));
    QCOMPARE(fireAll(timers, at(14ms)), QList<int>{1});
    QCOMPARE(timers.nextDue(), at(20ms));
}

void tst_TimerQueue::zeroTimersFireOnceARound()
{
    TimerQueue timers;
    timers.start(precise(1, 0ms), &m_owner, at(0ms));
    timers.start(precise(2, 0ms), &m_owner, at(0ms));
    timers.start(precise(3, 4ms), &m_owner, at(0ms));
    QCOMPARE(fireAll(timers, at(2ms)), (QList<int>{1, 2}));
    QCOMPARE(fireAll(timers, at(2ms)), (QList<int>{1, 2}));
    QCOMPARE(fireAll(timers, at(5ms)), (QList<int>{1, 2, 3}));
}

void tst_TimerQueue::zeroTimerStartedInARoundWaits()
{
    TimerQueue timers;
    timers.start(precise(1, 0ms), &m_owner, at(0ms));
    const auto round = timers.beginRound(at(1ms));
    const auto firing = timers.fire(round, at(1ms));
    QVERIFY(firing);
    timers.start(precise(2, 0ms), &m_owner, at(1ms));
    timers.fired(*firing);
    QVERIFY(!timers.fire(round, at(1ms)));
    QCOMPARE(fireAll(timers, at(1ms)), (QList<int>{2, 1}));
}

void tst_TimerQueue::firingTimerIsNotDue()
{
    TimerQueue timers;
    timers.start(precise(1, 10ms), &m_owner, at(0ms));
    const auto firing = timers.fire(timers.beginRound(at(10ms)), at(10ms));
    QVERIFY(firing);
    QCOMPARE(firing->owner, &m_owner);
    QVERIFY(!timers.nextDue());
    QCOMPARE(fireAll(timers, at(100ms)), QList<int>());
    QCOMPARE(timers.remaining(1, at(12ms)), 8ms);
    timers.fired(*firing);
    QCOMPARE(fireAll(timers, at(100ms)), QList<int>{1});
}

void tst_TimerQueue::timerStoppedWhileFiringStaysStopped()
{
    TimerQueue timers;
    timers.start(precise(1, 10ms), &m_owner, at(0ms));
    const auto firing = timers.fire(timers.beginRound(at(10ms)), at(10ms));
    QVERIFY(timers.stop(1));
    timers.fired(*firing);
    QVERIFY(!timers.nextDue());
    QVERIFY(!timers.stop(1));
}

void tst_TimerQueue::timerStartedAnewWhileFiringKeepsItsNewTime()
{
    TimerQueue timers;
    timers.start(precise(1, 10ms), &m_owner, at(0ms));
    const auto firing = timers.fire(timers.beginRound(at(10ms)), at(10ms));
    timers.start(precise(1, 50ms), &m_owner, at(10ms));
    timers.fired(*firing);
    QCOMPARE(timers.nextDue(), at(60ms));
    QCOMPARE(fireAll(timers, at(60ms)), QList<int>{1});
}

void tst_TimerQueue::timersOfAnOwner()
{
    TimerQueue timers;
    QObject other;
    timers.start(precise(2, 10ms), &m_owner, at(0ms));
    timers.start({.id = 1, .interval = 30s, .type = Qt::CoarseTimer}, &m_owner, at(0ms));
    timers.start(precise(3, 30ms), &other, at(0ms));
    const auto list = timers.timersOf(&m_owner);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].id, 1);
    QCOMPARE(list[0].interval, Nanoseconds(30s));
    QCOMPARE(list[0].type, Qt::CoarseTimer);
    QCOMPARE(list[1].id, 2);
    QVERIFY(timers.stopAll(&m_owner));
    QVERIFY(!timers.stopAll(&m_owner));
    QCOMPARE(fireAll(timers, at(1h)), QList<int>{3});
}

void tst_TimerQueue::remaining()
{
    TimerQueue timers;
    timers.start(precise(1, 10ms), &m_owner, at(0ms));
    QCOMPARE(timers.remaining(1, at(4ms)), 6ms);
    QCOMPARE(timers.remaining(1, at(40ms)), 0ms);
    QVERIFY(!timers.remaining(2, at(0ms)));
}

void tst_TimerQueue::hugeIntervalsDoNotOverflow()
{
    for (const Qt::TimerType type : {Qt::PreciseTimer, Qt::CoarseTimer, Qt::VeryCoarseTimer}) {
        TimerQueue timers;
        timers.start({.id = 1, .interval = Nanoseconds::max(), .type = type}, &m_owner, at(24h * 365));
        timers.start({.id = 2, .interval = Nanoseconds::min(), .type = type}, &m_owner, at(24h * 365));
        QVERIFY(*timers.remaining(1, at(24h * 365)) > 24h * 365 * 50);
        QCOMPARE(timers.remaining(2, at(24h * 365)), 0ns);
    }
}

void tst_TimerQueue::coarseTimersStayWithinBounds_data()
{
    QTest::addColumn<Qt::TimerType>("type");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("slackMicroseconds");
    for (int interval : {1, 7, 19, 20, 33, 50, 99, 100, 250, 960, 1000, 4711, 20000, 61234})
        QTest::addRow("coarse, %d ms", interval) << Qt::CoarseTimer << interval << (interval < 20 ? 0 : interval * 50);
    for (int interval : {400, 1000, 1400, 20000})
        QTest::addRow("very coarse, %d ms", interval) << Qt::VeryCoarseTimer << interval << 500'000;
}

/*! From any moment on, and from each firing to the next. */
void tst_TimerQueue::coarseTimersStayWithinBounds()
{
    QFETCH(Qt::TimerType, type);
    QFETCH(int, interval);
    QFETCH(int, slackMicroseconds);
    const Nanoseconds wanted = std::chrono::milliseconds(interval),
                      slack = std::chrono::microseconds(slackMicroseconds);
    QRandomGenerator random(20261125);
    for (int i = 0; i < 1000; ++i) {
        TimePoint now = at(Nanoseconds(random.bounded(quint64(1e12))));
        TimerQueue timers;
        timers.start({.id = 1, .interval = wanted, .type = type}, &m_owner, now);
        for (int firing = 0; firing < 3; ++firing) {
            const TimePoint due = *timers.nextDue();
            QVERIFY(due > now);
            QVERIFY2(std::chrono::abs(due - now - wanted) <= slack, qPrintable(QString::number((due - now).count())));
            QCOMPARE(fireAll(timers, due), QList<int>{1});
            now = due;
        }
    }
}

/*! What coarseness is for: a hundred timers of a second, started all over a second, need few wake-ups. */
void tst_TimerQueue::coarseTimersMeet()
{
    TimerQueue timers;
    for (int i = 0; i < 100; ++i)
        timers.start({.id = i, .interval = 1s, .type = Qt::CoarseTimer}, &m_owner, at(i * 10ms));
    int wakeUps = 0;
    for (int fired = 0; fired < 100; ++wakeUps)
        fired += int(fireAll(timers, *timers.nextDue()).size());
    QVERIFY2(wakeUps <= 13, qPrintable(QString::number(wakeUps)));
}

ATRIUM_TEST(tst_TimerQueue)
#include "tst_timerqueue.moc"
