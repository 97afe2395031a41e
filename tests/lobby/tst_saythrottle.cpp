// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/lobby/saythrottle.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

class tst_SayThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveInFiveSecondsAndNoMore()
    {
        FakeClock clock;
        SayThrottle throttle(clock);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(throttle.admit(UserId(1)));
            clock.advance(Millis(900));
        }
        QCOMPARE(throttle.admit(UserId(1)).error().code, ErrorCode::TooMany); // 4.5 s after the first
        clock.advance(Millis(500));
        QVERIFY(throttle.admit(UserId(1))); // the first is 5 s old; the refused one did not count
        QCOMPARE(throttle.admit(UserId(1)).error().code, ErrorCode::TooMany);
    }

    void peopleDoNotSlowEachOtherDown()
    {
        FakeClock clock;
        SayThrottle throttle(clock);
        for (int user = 1; user <= 3000; ++user) {
            for (int i = 0; i < SayThrottle::most; ++i)
                QVERIFY(throttle.admit(UserId(user)));
            clock.advance(Millis(1));
        }
        QVERIFY(!throttle.admit(UserId(3000)));
        QVERIFY(!throttle.admit(UserId(1))); // 3 s ago: not forgotten among so many
    }
};

ATRIUM_TEST(tst_SayThrottle)
#include "tst_saythrottle.moc"
