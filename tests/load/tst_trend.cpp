// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/trend.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using Value = std::function<double(int)>;
Q_DECLARE_METATYPE(Value)

/*! Tests of long runs believe it. */
class tst_Trend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growthIsFoundAndNothingElseIs_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<double>("growth"); // within 10
        const auto noise = [](int i) { return QRandomGenerator(quint32(i)).bounded(40.0) - 20; };
        QTest::newRow("what stays") << Value([](int) { return 1000.0; }) << 0.0;
        QTest::newRow("what stays, roughly") << Value([noise](int i) { return 1000 + noise(i); }) << 0.0;
        QTest::newRow("what leaks a little all the time")
            << Value([noise](int i) { return 1000 + 0.1 * i + noise(i); }) << 179.9;
        QTest::newRow("what leaks at each fault") << Value([](int i) { return 1000.0 + 6 * (i / 60); }) << 179.9;
        QTest::newRow("what is high during each fault")
            << Value([](int i) { return i % 60 < 10 ? 5000.0 : 1000.0; }) << 0.0;
        QTest::newRow("what shrinks") << Value([](int i) { return 1000.0 - 0.1 * i; }) << -179.9;
        QTest::newRow("a sawtooth") << Value([](int i) { return 1000.0 + i % 100; }) << 0.0;
    }
    void growthIsFoundAndNothingElseIs()
    {
        QFETCH(Value, value);
        QFETCH(double, growth);
        constexpr int looks = 1800;
        Trend trend;
        for (int i = 0; i < looks; ++i)
            trend.add(i / 60.0, value(i));
        QVERIFY2(std::abs(trend.growth() - growth) < 10, qPrintable(QString::number(trend.growth())));
    }

    void nothingGrowsByNothing()
    {
        Trend trend;
        QCOMPARE(trend.growth(), 0.0);
        trend.add(1, 5);
        QCOMPARE(trend.growth(), 0.0);
        QCOMPARE(trend.median(), 5.0);
        QCOMPARE(trend.peak(), 5.0);
    }
};

ATRIUM_TEST(tst_Trend)
#include "tst_trend.moc"
