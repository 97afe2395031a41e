// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/processusage.h"
#include "tests/load/loadtest.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

/*! Many people sit in their rooms and say nothing. */
class tst_Idle : public LoadTest
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsThatIdleCostLittleAndNoneIsLost()
    {
        constexpr int peopleInARoom = 20;
        const int people = quickOrLong(300, 2000);
        QVERIFY(begin(1, people));
        QVERIFY(addRooms(people / peopleInARoom));
        QList<Visit> visits;
        for (int i = 0; i < people; ++i)
            visits.append(Visit{.user = i, .room = i / peopleInARoom});
        // What the first of them cost is the agent's, not theirs: threads, caches, connections to the database.
        QVERIFY(letIn(visits.mid(0, peopleInARoom)));
        const qint64 agent = cluster().processId(1);
        const double kibBefore = residentKib(agent);
        QVERIFY(letIn(visits.mid(peopleInARoom)));
        const double kibEach = (residentKib(agent) - kibBefore) / (people - peopleInARoom);

        const std::chrono::seconds length(quickOrLong(1, 600));
        const double cpuBefore = cpuSeconds(agent);
        runFor(length);
        const double cpuShare = (cpuSeconds(agent) - cpuBefore) / double(length.count());
        const double kibEachAfter = (residentKib(agent) - kibBefore) / (people - peopleInARoom);

        print(QStringLiteral("idle"),
              {{QStringLiteral("connections"), people},
               {QStringLiteral("kibPerConnection"), rounded(kibEach)},
               {QStringLiteral("kibPerConnectionAfterwards"), rounded(kibEachAfter)},
               {QStringLiteral("seconds"), qint64(length.count())},
               {QStringLiteral("cpuShare"), rounded(cpuShare)}});
        QVERIFY2(
            std::ranges::all_of(crowd().people(), [](const Attendee *each) { return each->closeCodes().isEmpty(); }),
            "somebody was dropped");
        QCOMPARE(crowd().inside(), people);
        QVERIFY(std::max(kibEach, kibEachAfter) <= mostKibEach);
        if (isLong()) // it takes a while to tell
            QVERIFY(cpuShare < mostCpuShare);
    }

private:
    static constexpr double mostKibEach = 40;
    static constexpr double mostCpuShare = 0.05; // of a core
};

ATRIUM_TEST(tst_Idle)
#include "tst_idle.moc"
