// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/threads/diskthreads.h"
#include "tests/support/hangingwork.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;

class tst_DiskThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneAndItsOutcomeHandedBack()
    {
        DiskThreads disk;
        QCOMPARE(*disk.run([]() -> Result<int> { return 42; }), 42);
        const auto failed = disk.run([]() -> Result<void> {
            return Error{ErrorCode::NoSpace, QStringLiteral("full")};
        });
        QCOMPARE(failed.error().code, ErrorCode::NoSpace);
        QVERIFY(!disk.isHanging());
    }

    void manyAtOnceAreAllDone()
    {
        DiskThreads disk(4);
        std::atomic<int> done = 0;
        for (int i = 0; i < 500; ++i)
            QVERIFY(disk.start([&done] { return ++done; }));
        QTRY_COMPARE(done, 500);
    }

    void whoeverWaitsWaitsForTheDeadlineAlone()
    {
        const auto hang = std::make_shared<std::latch>(1);
        DiskThreads disk(2);
        QCOMPARE(disk.run(waitsFor(hang), 20ms).error().code, ErrorCode::Unavailable);
        QTRY_VERIFY(disk.isHanging());
        // One more may find out whether it answers again, and waits for its deadline as well.
        QCOMPARE(disk.run(waitsFor(hang), 20ms).error().code, ErrorCode::Unavailable);
        // The others hear so at once, and their work is not done.
        bool isDone = false;
        QCOMPARE(disk.run(
                         [&isDone]() -> Result<void> {
                             isDone = true;
                             return {};
                         },
                         1h)
                     .error()
                     .code,
                 ErrorCode::Unavailable);
        QVERIFY(!isDone);
        hang->count_down();
        QTRY_VERIFY(!disk.isHanging());
        QVERIFY(disk.run(doneAtOnce));
    }

    void trialThatIsAnsweredLetsTheOthersIn()
    {
        const auto hang = std::make_shared<std::latch>(1);
        const auto hangAgain = std::make_shared<std::latch>(1);
        DiskThreads disk(2);
        QVERIFY(disk.start(waitsFor(hang), 20ms));
        QTRY_VERIFY(disk.isHanging());
        // What a download does in a folder that has just come back: what hung has not returned yet.
        for (int piece = 0; piece < 100; ++piece)
            QVERIFY(disk.run(doneAtOnce));
        QVERIFY(!disk.isHanging());
        QCOMPARE(disk.load().hanging, 1);
        // It hangs once more: the next trial is some time away.
        QCOMPARE(disk.run(waitsFor(hangAgain), 20ms).error().code, ErrorCode::Unavailable);
        QTRY_VERIFY(disk.isHanging());
        QVERIFY(!disk.run(doneAtOnce));
        hangAgain->count_down();
        QTRY_VERIFY(disk.run(doneAtOnce));
        hang->count_down();
    }

    void longQueueIsRefused()
    {
        const auto hang = std::make_shared<std::latch>(1);
        DiskThreads disk(1);
        QVERIFY(disk.start(waitsFor(hang), 1h));
        int taken = 0;
        while (taken < 2 * DiskThreads::longestQueue && disk.start(doneAtOnce, 1h))
            ++taken;
        QVERIFY2(taken <= DiskThreads::longestQueue + 1, qPrintable(QString::number(taken)));
        hang->count_down();
        QTRY_VERIFY(disk.start(doneAtOnce));
    }

    void endDoesNotWaitForWhatHangs()
    {
        const auto hang = std::make_shared<std::latch>(1);
        QElapsedTimer timer;
        {
            DiskThreads disk;
            QVERIFY(disk.start(waitsFor(hang)));
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 10 * DiskThreads::patience.count(), qPrintable(QString::number(timer.elapsed())));
        hang->count_down(); // the thread ends by itself
    }

private:
    static Result<void> doneAtOnce() { return {}; }
};

ATRIUM_TEST(tst_DiskThreads)
#include "tst_diskthreads.moc"
