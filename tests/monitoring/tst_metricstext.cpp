// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/metrics/metricstext.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <thread>

using namespace Agent;
using namespace std::chrono_literals;

class tst_MetricsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void familyIsToldOnceBeforeItsSamples()
    {
        Counter opened;
        opened.add(3);
        MetricsText text;
        text.counter("doors_opened_total", "Doors that were opened.");
        text.add({{"kind", "front"}}, opened);
        text.add({{"kind", "back"}, {"side", "left"}}, quint64(0));
        text.gauge("doors", "Doors.");
        text.add({}, 1.5);
        QCOMPARE(text.finish(),
                 QByteArray("# HELP doors_opened_total Doors that were opened.\n"
                            "# TYPE doors_opened_total counter\n"
                            "doors_opened_total{kind=\"front\"} 3\n"
                            "doors_opened_total{kind=\"back\",side=\"left\"} 0\n"
                            "# HELP doors Doors.\n"
                            "# TYPE doors gauge\n"
                            "doors 1.5\n"));
    }

    void openMetricsNamesFamiliesOfCountersShorterAndHasAnEnd()
    {
        MetricsText text(MetricsText::Form::OpenMetrics);
        text.counter("doors_opened_total", "Doors that were opened.");
        text.add({}, quint64(3));
        QCOMPARE(text.finish(),
                 QByteArray("# HELP doors_opened Doors that were opened.\n"
                            "# TYPE doors_opened counter\n"
                            "doors_opened_total 3\n"
                            "# EOF\n"));
    }

    void labelsCannotBreakOutOfTheirQuotes()
    {
        MetricsText text;
        text.gauge("doors", "Doors.");
        text.add({{"name", "a\"b\\c\nd"}}, 1);
        QVERIFY(text.finish().endsWith("doors{name=\"a\\\"b\\\\c\\nd\"} 1\n"));
    }

    void classesOfAHistogramAddUp()
    {
        static constexpr double bounds[] = {0.1, 1};
        Histogram waits(bounds);
        waits.observe(50ms);
        waits.observe(100ms); // a bound belongs to the class below it
        waits.observe(500ms);
        waits.observe(2s);
        MetricsText text;
        text.histogram("wait_seconds", "Waits.");
        text.add({{"of", "all"}}, waits);
        QCOMPARE(text.finish(),
                 QByteArray("# HELP wait_seconds Waits.\n"
                            "# TYPE wait_seconds histogram\n"
                            "wait_seconds_bucket{of=\"all\",le=\"0.1\"} 2\n"
                            "wait_seconds_bucket{of=\"all\",le=\"1\"} 3\n"
                            "wait_seconds_bucket{of=\"all\",le=\"+Inf\"} 4\n"
                            "wait_seconds_sum{of=\"all\"} 2.65\n"
                            "wait_seconds_count{of=\"all\"} 4\n"));
    }

    void oneWordOfASetIsOne()
    {
        MetricsText text;
        text.gauge("light", "Its colour.");
        constexpr QLatin1String colours[] = {QLatin1String("red"), QLatin1String("green")};
        text.addOneOf("state", colours[0], colours, [](QLatin1String word) { return word; }, {{"at", "corner"}});
        QVERIFY(
            text.finish().endsWith("light{at=\"corner\",state=\"red\"} 1\nlight{at=\"corner\",state=\"green\"} 0\n"));
    }

    void whoAsksForOpenMetricsGetsIt()
    {
        QCOMPARE(MetricsText::wanted("application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5"),
                 MetricsText::Form::OpenMetrics);
        QCOMPARE(MetricsText::wanted("text/plain"), MetricsText::Form::Prometheus);
        QCOMPARE(MetricsText::wanted({}), MetricsText::Form::Prometheus);
    }

    void countersOfManyThreadsLoseNothing()
    {
        static constexpr double bounds[] = {1};
        Counter counter;
        Histogram histogram(bounds);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 50'000; ++n) {
                    counter.add();
                    histogram.observe(1ms);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(counter.value(), quint64(200'000));
        QCOMPARE(histogram.count(), quint64(200'000));
    }
};

ATRIUM_TEST(tst_MetricsText)
#include "tst_metricstext.moc"
