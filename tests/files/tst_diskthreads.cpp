// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/threads/diskthreads.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;

/*! Work that hangs is stood in for by a latch that it waits for. */
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
            QVERIFY(disk.start([&done] { ++done; }));
        QTRY_COMPARE(done, 500);
    }

    void whoeverWaitsWaitsForTheDeadlineAlone()
    {
        auto hang = std::make_shared<std::latch>(1);
        DiskThreads disk(2);
        const auto hung = disk.run(
            [hang]() -> Result<void> {
                hang->wait();
                return {};
            },
            20ms);
        QCOMPARE(hung.error().code, ErrorCode::Unavailable);
        QTRY_VERIFY(disk.isHanging());
        // One more may find out whether it answers again; it does, for another folder hangs.
        QVERIFY(disk.run([]() -> Result<void> { return {}; }));
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
        QVERIFY(disk.run([]() -> Result<void> { return {}; }));
    }

    void longQueueIsRefused()
    {
        auto hang = std::make_shared<std::latch>(1);
        DiskThreads disk(1);
        QVERIFY(disk.start([hang] { hang->wait(); }, 1h));
        int taken = 0;
        while (taken < 2 * DiskThreads::longestQueue && disk.start([] {}, 1h))
            ++taken;
        QVERIFY2(taken <= DiskThreads::longestQueue + 1, qPrintable(QString::number(taken)));
        hang->count_down();
        QTRY_VERIFY(disk.start([] {}));
    }

    void endDoesNotWaitForWhatHangs()
    {
        auto hang = std::make_shared<std::latch>(1);
        QElapsedTimer timer;
        {
            DiskThreads disk;
            QVERIFY(disk.start([hang] { hang->wait(); }));
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 10 * DiskThreads::patience.count(), qPrintable(QString::number(timer.elapsed())));
        hang->count_down(); // the thread ends by itself
    }
};

ATRIUM_TEST(tst_DiskThreads)
#include "tst_diskthreads.moc"
