// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

/*! The nodes' clocks differ, jump, and lie in different time zones: only the database's counts. */
class tst_Clocks : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void nodeWithAWrongClockWorksLikeTheOthersAndIsNamed_data()
    {
        QTest::addColumn<QString>("skew");
        QTest::addColumn<QString>("says");
        const QString ahead = QStringLiteral("ahead of the database's");
        const QString behind = QStringLiteral("behind the database's");
        QTest::newRow("10 minutes ahead") << QStringLiteral("+600s") << ahead;
        QTest::newRow("a day behind") << QStringLiteral("-86400s") << behind;
        if (isLong()) {
            QTest::newRow("10 minutes behind") << QStringLiteral("-600s") << behind;
            QTest::newRow("a day ahead") << QStringLiteral("+86400s") << ahead;
        }
    }
    void nodeWithAWrongClockWorksLikeTheOthersAndIsNamed()
    {
        QFETCH(QString, skew);
        QFETCH(QString, says);
        QVERIFY(prepare(2));
        if (!skewClock(skew))
            QSKIP("The program faketime is missing.");
        QVERIFY(cluster().startAll());
        QVERIFY(QTest::qWaitFor([this] { return scenario().allAre("up", 2); }, patienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(reasonOf(1).contains(says), patienceMs);
        QVERIFY2(!reasonOf(2).contains(QLatin1String("clock")), qPrintable(reasonOf(2)));
        meetEverywhereAndTalk();
        PROVE("serve", "saved", "applied");
    }

    void clockThatJumpsWhilePeopleTalkInterruptsNobody()
    {
        QVERIFY(prepare(2));
        if (!skewClock(QStringLiteral("+0s")))
            QSKIP("The program faketime is missing.");
        QVERIFY(cluster().startAll());
        QVERIFY(QTest::qWaitFor([this] { return scenario().allAre("up", 2); }, patienceMs));
        for (int i = 0; i < 2; ++i)
            QVERIFY(scenario().meet(2, 1 + i));
        for (const char *skew : {"+600s", "-600s", "+86400s", "-86400s", "+0s"}) {
            QVERIFY(skewClock(QLatin1String(skew)));
            scenario().talkFor(leaseMs);
        }
        meetEverywhereAndTalk();
        PROVE("serve", "saved");
    }

    void nodesInDifferentTimeZonesAgree()
    {
        QVERIFY(prepare(3));
        const QStringList zones{QStringLiteral("Pacific/Kiritimati"), QStringLiteral("Etc/GMT+12"),
                                QStringLiteral("Asia/Kathmandu")};
        for (int node = 1; node <= 3; ++node) {
            QProcessEnvironment environment;
            environment.insert(QStringLiteral("TZ"), zones.at(node - 1));
            cluster().setEnvironment(node, environment);
        }
        QVERIFY(cluster().startAll());
        QVERIFY(QTest::qWaitFor([this] { return scenario().allAre("up", 2); }, patienceMs));
        for (int node = 1; node <= 3; ++node) {
            QVERIFY2(!reasonOf(node).contains(QLatin1String("clock")), qPrintable(reasonOf(node)));
            // Logs are in UTC whatever the zone.
            const auto written =
                QDateTime::fromString(cluster().log(node).section(QLatin1Char(' '), 0, 0), Qt::ISODateWithMs);
            QCOMPARE(written.timeSpec(), Qt::UTC);
            QVERIFY(qAbs(written.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        }
        meetEverywhereAndTalk();
        PROVE("serve", "saved", "applied");
    }

private:
    // The first node's clock; also while it runs.
    bool skewClock(const QString &skew)
    {
        const QString name = cluster().folder() + QLatin1String("/clock");
        QFile file(name + QLatin1String(".new"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        file.write(skew.toUtf8() + '\n');
        file.close();
        QFile::remove(name);
        const bool isWritten = file.rename(name);
        const auto environment = clockSkew(name);
        cluster().setEnvironment(1, environment);
        return isWritten && !environment.isEmpty();
    }

    QString reasonOf(int of)
    {
        const auto nodes = scenario().ask(2, QStringLiteral("getNodes"));
        for (const Scenario::Row &node : nodes) {
            if (node.value(QStringLiteral("id")).toInt() == of)
                return node.value(QStringLiteral("reason"));
        }
        return {};
    }

    // Rooms on every node, entered by way of every node: sessions, tickets and passes of one are good at the other.
    void meetEverywhereAndTalk()
    {
        const int nodes = cluster().size();
        for (int i = 0; i < nodes; ++i) {
            Meeting *meeting = scenario().meet(2, 1 + i);
            QVERIFY(meeting);
            meeting->add(scenario().comeIn(2, meeting->room(), 1 + (i + 1) % nodes));
            QVERIFY(scenario().talkUntil([&] { return meeting->isTogether(); }, patienceMs));
        }
        scenario().talkFor(2 * leaseMs);
        for (const auto &meeting : scenario().meetings()) {
            QTRY_COMPARE_WITH_TIMEOUT(meeting->unsaved(), QStringList(), patienceMs);
            QCOMPARE(meeting->interruptions(), 0);
        }
        QCOMPARE(countOf(cluster().history(), "takeover"), 0);
        QCOMPARE(countOf(cluster().history(), "fenced"), 0);
        // Those of a node that ends come back at once.
        QVERIFY(cluster().stop(1));
        QVERIFY(scenario().talkUntil(
            [this] {
                return scenario().allTogether()
                    && std::ranges::none_of(scenario().meetings(), [](const auto &each) { return each->node() == 1; });
            },
            patienceMs));
    }
};

ATRIUM_TEST(tst_Clocks)
#include "tst_clocks.moc"
