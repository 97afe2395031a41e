// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/threads/later.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

using namespace Agent;

class tst_Later : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultIsWaitedFor();
    void continuationIsCalledOnceHoweverFastTheWorkIs();
    void continuationRunsInTheThreadThatAsked();
    void nobodyIsCalledWhoIsGone();
    void workThatIsNeverDoneHoldsNothing();

private:
    QThreadPool m_pool;
};

void tst_Later::resultIsWaitedFor()
{
    const auto later = runIn(m_pool, [] { return 42; });
    QCOMPARE(later.result(), 42);
    QCOMPARE(later.result(), 42);
}

// Qt 6.4's QFuture does not live through this.
void tst_Later::continuationIsCalledOnceHoweverFastTheWorkIs()
{
    constexpr int calls = 100'000;
    QObject context;
    qint64 sum = 0;
    int called = 0;
    for (int i = 0; i < calls; ++i) {
        runIn(m_pool, [i] { return i; }).then(&context, [&](int value) {
            sum += value;
            ++called;
        });
        if (i % 64 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(called, calls);
    QCOMPARE(sum, qint64(calls) * (calls - 1) / 2);
}

void tst_Later::continuationRunsInTheThreadThatAsked()
{
    QObject context;
    const QThread *ran = nullptr;
    const auto later = runIn(m_pool, [] { return 1; });
    later.waitForFinished();
    later.then(&context, [&](int) { ran = QThread::currentThread(); });
    QVERIFY(!ran); // by the event loop, also when all was there
    QTRY_COMPARE(ran, QThread::currentThread());
}

void tst_Later::nobodyIsCalledWhoIsGone()
{
    auto context = std::make_unique<QObject>();
    const auto value = std::make_shared<int>(0); // what a continuation holds is let go
    runIn(m_pool, [] { return 1; }).then(context.get(), [value](int) { ++*value; });
    context.reset();
    m_pool.waitForDone();
    QTRY_COMPARE(value.use_count(), 1);
    QCOMPARE(*value, 0);
}

// As when a node ends while work is in a queue.
void tst_Later::workThatIsNeverDoneHoldsNothing()
{
    const auto value = std::make_shared<int>(0);
    Later<int>().then(this, [value](int) { ++*value; });
    QCOMPARE(value.use_count(), 1);
}

ATRIUM_TEST(tst_Later)
#include "tst_later.moc"
