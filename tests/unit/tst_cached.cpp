// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/cache/cached.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <thread>

using namespace Agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;

class tst_Cached : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsValue();
    void readsAnewAfterInvalidate();
    void valueReadWhileInvalidatedIsNotKept();
    void valueReadBeforeInvalidateStaysWithItsReader();
    void growsOld();
    void agesFromBeforeItWasRead();
    void withoutABoundItNeverGrowsOld();
    void errorIsNotKept();
    void errorLeavesTheLastValueToPeekAt();
    void peekNeverReads();
    void manyReadersNeverSeeWhatWasBeforeACommit();

private:
    /*! A load that counts: 1, 2, 3, … */
    auto counting()
    {
        return [this]() -> Result<int> { return ++m_loads; };
    }

    FakeClock m_clock;
    int m_loads = 0;
private Q_SLOTS:
    void init() { m_loads = 0; }
};

void tst_Cached::keepsItsValue()
{
    Cached<int> cached(m_clock, 0ms);
    QCOMPARE(**cached.get(counting()), 1);
    QCOMPARE(**cached.get(counting()), 1);
    QCOMPARE(m_loads, 1);
}

void tst_Cached::readsAnewAfterInvalidate()
{
    Cached<int> cached(m_clock, 0ms);
    QCOMPARE(**cached.get(counting()), 1);
    cached.invalidate();
    QCOMPARE(**cached.get(counting()), 2);
    QCOMPARE(**cached.get(counting()), 2);
}

void tst_Cached::valueReadWhileInvalidatedIsNotKept()
{
    Cached<int> cached(m_clock, 0ms);
    const auto first = cached.get([&]() -> Result<int> {
        const int read = ++m_loads;
        cached.invalidate(); // a commit, between the read and the return
        return read;
    });
    QCOMPARE(**first, 1);
    QCOMPARE(**cached.get(counting()), 2);
    QCOMPARE(**cached.get(counting()), 2);
}

void tst_Cached::valueReadBeforeInvalidateStaysWithItsReader()
{
    Cached<QString> cached(m_clock, 0ms);
    const auto held = cached.get([]() -> Result<QString> { return u"old"_s; });
    cached.invalidate();
    QCOMPARE(**cached.get([]() -> Result<QString> { return u"new"_s; }), u"new"_s);
    QCOMPARE(**held, u"old"_s);
}

void tst_Cached::growsOld()
{
    Cached<int> cached(m_clock, 100ms);
    QCOMPARE(**cached.get(counting()), 1);
    m_clock.advance(99ms);
    QCOMPARE(**cached.get(counting()), 1);
    m_clock.advance(1ms);
    QCOMPARE(**cached.get(counting()), 2);
    m_clock.advance(99ms);
    QCOMPARE(**cached.get(counting()), 2);
}

void tst_Cached::agesFromBeforeItWasRead()
{
    Cached<int> cached(m_clock, 100ms);
    const auto slow = cached.get([this]() -> Result<int> {
        m_clock.advance(60ms);
        return ++m_loads;
    });
    QCOMPARE(**slow, 1);
    m_clock.advance(40ms);
    QCOMPARE(**cached.get(counting()), 2);
}

void tst_Cached::withoutABoundItNeverGrowsOld()
{
    Cached<int> cached(m_clock, 0ms);
    QCOMPARE(**cached.get(counting()), 1);
    m_clock.advance(24h * 365);
    QCOMPARE(**cached.get(counting()), 1);
}

void tst_Cached::errorIsNotKept()
{
    Cached<int> cached(m_clock, 0ms);
    const auto failed = cached.get([]() -> Result<int> { return Error{ErrorCode::Unavailable, u"no database"_s}; });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Unavailable);
    QVERIFY(!cached.peek());
    QCOMPARE(**cached.get(counting()), 1);
}

void tst_Cached::errorLeavesTheLastValueToPeekAt()
{
    Cached<int> cached(m_clock, 100ms);
    QCOMPARE(**cached.get(counting()), 1);
    cached.invalidate();
    QVERIFY(!cached.get([]() -> Result<int> { return Error{ErrorCode::Unavailable, u"no database"_s}; }));
    QCOMPARE(*cached.peek(), 1);
    QCOMPARE(**cached.get(counting()), 2);
}

void tst_Cached::peekNeverReads()
{
    Cached<int> cached(m_clock, 100ms);
    QVERIFY(!cached.peek());
    QCOMPARE(**cached.get(counting()), 1);
    m_clock.advance(1h);
    cached.invalidate();
    QCOMPARE(*cached.peek(), 1); // perhaps old, never nothing
    QCOMPARE(m_loads, 1);
}

void tst_Cached::manyReadersNeverSeeWhatWasBeforeACommit()
{
    Cached<int> cached(m_clock, 0ms);
    std::atomic<int> database = 0;
    std::atomic<int> committed = 0; // what everybody was told of
    std::atomic<bool> stop = false;
    std::atomic<int> stale = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&] {
            while (!stop) {
                const int known = committed;
                const auto seen = cached.get([&]() -> Result<int> { return database.load(); });
                if (**seen < known)
                    ++stale;
            }
        });
    }
    for (int i = 1; i <= 20'000; ++i) {
        database = i;
        cached.invalidate();
        committed = i;
    }
    stop = true;
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(stale.load(), 0);
}

ATRIUM_TEST(tst_Cached)
#include "tst_cached.moc"
