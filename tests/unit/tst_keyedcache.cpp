// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/cache/keyedcache.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;

class tst_KeyedCache : public QObject
{
    Q_OBJECT

    /*! A load that counts: 1, 2, 3, … */
    auto counting()
    {
        return [this]() -> Result<int> { return ++m_loads; };
    }

private Q_SLOTS:
    void init() { m_loads = 0; }

    void keepsWhatEachKeyHas()
    {
        KeyedCache<QString, int> cache(m_clock, 10, 0ms);
        QCOMPARE(*cache.get(u"a"_s, counting()), 1);
        QCOMPARE(*cache.get(u"b"_s, counting()), 2);
        QCOMPARE(*cache.get(u"a"_s, counting()), 1);
        m_clock.advance(24h * 365); // without a bound nothing grows old
        QCOMPARE(*cache.get(u"b"_s, counting()), 2);
    }

    void growsOldFromBeforeItWasRead()
    {
        KeyedCache<QString, int> cache(m_clock, 10, 100ms);
        const auto slow = [this]() -> Result<int> {
            m_clock.advance(60ms);
            return ++m_loads;
        };
        QCOMPARE(*cache.get(u"a"_s, slow), 1);
        m_clock.advance(39ms);
        QCOMPARE(*cache.get(u"a"_s, counting()), 1);
        m_clock.advance(1ms);
        QCOMPARE(*cache.get(u"a"_s, counting()), 2);
    }

    void forgetsWhatIsNamed()
    {
        KeyedCache<qint64, int> cache(m_clock, 10, 0ms);
        for (const qint64 key : {1, 2, 3})
            QVERIFY(cache.get(key, counting()));
        cache.invalidate({2, 3});
        QCOMPARE(*cache.get(1, counting()), 1);
        QCOMPARE(*cache.get(2, counting()), 4);
        QCOMPARE(*cache.get(3, counting()), 5);
        cache.invalidate({});
        QCOMPARE(*cache.get(1, counting()), 6);
        cache.clear();
        QCOMPARE(*cache.get(1, counting()), 7);
    }

    void doesNotKeepWhatWasReadWhileItWasForgotten_data()
    {
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("that one") << QList<qint64>{1};
        QTest::newRow("all") << QList<qint64>();
    }

    void doesNotKeepWhatWasReadWhileItWasForgotten()
    {
        QFETCH(const QList<qint64>, ids);
        KeyedCache<qint64, int> cache(m_clock, 10, 0ms);
        const auto overtaken = [&]() -> Result<int> {
            const int read = ++m_loads;
            cache.invalidate(ids);
            return read;
        };
        QCOMPARE(*cache.get(1, overtaken), 1);
        QCOMPARE(*cache.get(1, counting()), 2);
    }

    void canBeReadAnew()
    {
        KeyedCache<qint64, int> cache(m_clock, 10, 0ms);
        QCOMPARE(*cache.get(1, counting()), 1);
        QCOMPARE(*cache.read(1, counting()), 2);
        QCOMPARE(*cache.get(1, counting()), 2);
    }

    void errorIsNotKept()
    {
        KeyedCache<QString, int> cache(m_clock, 10, 0ms);
        QVERIFY(!cache.get(u"a"_s, []() -> Result<int> { return Error{ErrorCode::Unavailable, u"no database"_s}; }));
        QCOMPARE(*cache.get(u"a"_s, counting()), 1);
    }

    void theLeastUsedGo()
    {
        KeyedCache<qint64, int> cache(m_clock, 2, 0ms);
        QCOMPARE(*cache.get(1, counting()), 1);
        QCOMPARE(*cache.get(2, counting()), 2);
        QCOMPARE(*cache.get(1, counting()), 1);
        QCOMPARE(*cache.get(3, counting()), 3);
        QCOMPARE(*cache.get(1, counting()), 1);
        QCOMPARE(*cache.get(2, counting()), 4);
    }

private:
    FakeClock m_clock;
    int m_loads = 0;
};

ATRIUM_TEST(tst_KeyedCache)
#include "tst_keyedcache.moc"
