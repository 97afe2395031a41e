// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/tokenbucket.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace std::chrono_literals;
using Common::Millis;

class tst_TokenBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void burstThenRate()
    {
        TokenBucket bucket(Rate{.perSecond = 10, .burst = 3});
        const Millis start = 1000h; // any machine's uptime
        for (int i = 0; i < 3; ++i)
            QVERIFY(bucket.take(start));
        QVERIFY(!bucket.take(start));
        QVERIFY(!bucket.take(start + 99ms));
        QVERIFY(bucket.take(start + 100ms));
        QVERIFY(!bucket.take(start + 100ms));
        for (int i = 0; i < 3; ++i) // no more than the burst, however long it was
            QVERIFY(bucket.take(start + 1h));
        QVERIFY(!bucket.take(start + 1h));
    }

    void refusalsCostNothing()
    {
        TokenBucket bucket(Rate{.perSecond = 10, .burst = 1});
        QVERIFY(bucket.take(1h));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!bucket.take(1h));
        QVERIFY(bucket.take(1h + 100ms));
    }

    void spendingSaysHowLongToWait()
    {
        TokenBucket bucket(Rate{.perSecond = 50, .burst = 2});
        Millis now = 1h;
        QCOMPARE(bucket.spend(now), 0ms);
        QCOMPARE(bucket.spend(now), 0ms);
        for (int i = 0; i < 100; ++i) {
            const Millis wait = bucket.spend(now);
            QCOMPARE(wait, 20ms);
            now += wait;
        }
        QCOMPARE(bucket.spend(now + 1s), 0ms);
    }

    void spendingManyTakesAsManyTimesAsLong()
    {
        TokenBucket bucket(Rate{.perSecond = 64 * 1024, .burst = 512 * 1024});
        QCOMPARE(bucket.spend(1h, 512 * 1024), 0ms);
        QCOMPARE(bucket.spend(1h, 32 * 1024), 500ms);
        QCOMPARE(bucket.spend(1h + 500ms, 1), 1ms);
        QCOMPARE(bucket.spend(2h, 512 * 1024), 0ms);
    }

    void waitIsNeverTooShort()
    {
        TokenBucket bucket(Rate{.perSecond = 3, .burst = 1});
        QCOMPARE(bucket.spend(1h), 0ms);
        QCOMPARE(bucket.spend(1h), 334ms);
        QVERIFY(!bucket.take(1h + 666ms));
        QVERIFY(bucket.take(1h + 667ms));
    }

    void noRateIsNoLimit()
    {
        TokenBucket bucket(Rate{});
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(bucket.take(1h));
            QCOMPARE(bucket.spend(1h), 0ms);
        }
    }

    void isFullAgainAfterItsTime()
    {
        TokenBucket bucket(Rate{.perSecond = 2, .burst = 2});
        QVERIFY(bucket.isFull(1h));
        QVERIFY(bucket.take(1h));
        QVERIFY(!bucket.isFull(1h + 499ms));
        QVERIFY(bucket.isFull(1h + 500ms));
    }
};

ATRIUM_TEST(tst_TokenBucket)
#include "tst_tokenbucket.moc"
