// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/wakeup.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <mutex>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using Agent::WakeUp;

/*! The one part of the event loop that threads share. Uses no thread or lock of Qt's, so that a thread sanitizer sees all of it. */
class tst_WakeUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void raisedWhileAwakePreventsOneSleep();
    void noRaiseIsLost();
};

void tst_WakeUp::raisedWhileAwakePreventsOneSleep()
{
    WakeUp wakeUp;
    QVERIFY(!wakeUp.isRaised());
    wakeUp.raise();
    wakeUp.raise();
    QVERIFY(wakeUp.isRaised());
    QVERIFY(!wakeUp.fallAsleep());
    QCOMPARE(wakeUp.wait(0ns), 0); // awake, so the kernel was never asked
    QVERIFY(wakeUp.lower());
    QVERIFY(wakeUp.fallAsleep());
    wakeUp.raise();
    QCOMPARE(wakeUp.wait(10s), 1);
    QVERIFY(wakeUp.lower());
    QVERIFY(!wakeUp.lower());
}

/*! Each thread hands a number over and raises; a number that is not seen before the next sleep is a lost one. */
void tst_WakeUp::noRaiseIsLost()
{
    constexpr int threads = 3, numbers = 5000;
    WakeUp wakeUp;
    std::mutex mutex;
    std::vector<int> queue;
    std::vector<std::thread> raisers;
    for (int i = 0; i < threads; ++i) {
        raisers.emplace_back([&] {
            for (int number = 0; number < numbers; ++number) {
                {
                    const std::lock_guard lock(mutex);
                    queue.push_back(number);
                }
                wakeUp.raise();
            }
        });
    }
    int received = 0;
    bool timedOut = false;
    while (received < threads * numbers && !timedOut) {
        {
            const std::lock_guard lock(mutex);
            received += int(queue.size());
            queue.clear();
        }
        if (received < threads * numbers && wakeUp.fallAsleep())
            timedOut = wakeUp.wait(10s) == 0;
        wakeUp.lower();
    }
    for (std::thread &raiser : raisers)
        raiser.join();
    QVERIFY(!timedOut);
    QCOMPARE(received, threads * numbers);
}

ATRIUM_TEST(tst_WakeUp)
#include "tst_wakeup.moc"
