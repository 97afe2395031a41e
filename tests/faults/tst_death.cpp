// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

/*! A node is killed: its rooms open elsewhere and its people come back by themselves. */
class tst_Death : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void peopleOfAKilledNodeMeetAgainOnAnotherOneWithWhatWasSaid()
    {
        BEGIN(3);
        const int rooms = quickOrLong(3, 10);
        const int people = quickOrLong(3, 10);
        std::vector<Meeting *> hit;
        Meeting *spared = nullptr;
        // Rooms go round the nodes: as many are opened until enough are where the fault will be.
        while (int(hit.size()) < rooms) {
            Meeting *meeting = scenario().meet(people);
            QVERIFY(meeting);
            if (meeting->node() == victim)
                hit.push_back(meeting);
            else
                spared = meeting;
        }
        scenario().talkFor(500);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(hit, [](auto *each) { return each->unsaved().isEmpty(); }),
                                 patienceMs);
        const auto saidBefore = hit.front()->said();

        cluster().kill(victim);
        const qint64 killedMs = nanosecondsSinceBoot() / 1'000'000;
        QVERIFY(scenario().talkUntil(
            [&] {
                return scenario().allTogether()
                    && std::ranges::none_of(hit, [](const Meeting *each) { return each->node() == victim; });
            },
            patienceMs));

        QCOMPARE(spared->interruptions(), 0);
        for (const Meeting *meeting : hit) {
            QVERIFY(meeting->node() != victim);
            for (const auto &person : meeting->people()) {
                QCOMPARE(person->absences().size(), 1);
                const Absence &absence = person->absences().first();
                QCOMPARE(absence.why, QStringLiteral("lost"));
                QVERIFY2(absence.backMs - killedMs < leaseMs + slackMs,
                         qPrintable(QStringLiteral("back after %1 ms").arg(absence.backMs - killedMs)));
                QVERIFY2(!person->waits().isEmpty() && person->waits().first().contains(QLatin1String("node1")),
                         "nobody told the person what they wait for");
            }
        }
        for (const QString &line : saidBefore)
            QVERIFY2(hit.front()->people().front()->lines().count(line) == 1, qPrintable(line));
        const int everybody = int(scenario().meetings().size()) * people;
        QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(2), everybody, patienceMs);
        QCOMPARE(scenario().state(victim, 2), QStringLiteral("dead"));
        PROVE("takeover", "acknowledged", "serve");
    }

    void someoneElseEntersARoomOfAKilledNodeAndMeetsWhoComesBack()
    {
        BEGIN(2);
        Meeting *meeting = scenario().meetOn(victim, 2);
        QVERIFY(meeting);
        cluster().kill(victim);
        HttpAnswer entry;
        const QString path = QStringLiteral("rooms/%1/enter").arg(meeting->room());
        // Asked once a time: right after the kill the answer may still be a ticket for the dead node, which is no use.
        QVERIFY(QTest::qWaitFor([&] { return (entry = scenario().user(2, 2).send("POST", path)).status == 200; },
                                patienceMs));
        meeting->add(std::make_unique<ReturningClient>(QStringLiteral("late"), entry.json(), cluster().recorder()));
        QTRY_VERIFY_WITH_TIMEOUT(meeting->isTogether(), patienceMs);
        QCOMPARE(meeting->node(), 2);
        PROVE("takeover");
    }

    void nodeThatIsStartedAgainAtOnceWaitsForNothingAndLosesNobody()
    {
        BEGIN(2);
        Meeting *meeting = scenario().meetOn(victim, 3);
        QVERIFY(meeting);
        scenario().talkFor(300);
        QTRY_VERIFY_WITH_TIMEOUT(meeting->unsaved().isEmpty(), patienceMs);
        cluster().kill(victim);
        QVERIFY(cluster().start(victim)); // its own dead process does not keep it out
        QVERIFY(
            scenario().talkUntil([&] { return meeting->interruptions() >= 3 && meeting->isTogether(); }, patienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(2), 3, patienceMs);
        PROVE("open", "acknowledged");
    }

    void twoOfThreeNodesDieAtOnce()
    {
        BEGIN(3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(scenario().meet(2));
        scenario().talkFor(300);
        cluster().kill(1);
        cluster().kill(2);
        QVERIFY(scenario().talkUntil(
            [this] {
                return scenario().allTogether() && std::ranges::all_of(scenario().meetings(), [](const auto &meeting) {
                           return meeting->node() == 3;
                       });
            },
            patienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(3), 6, patienceMs);
        PROVE("takeover", "serve");
    }

private:
    static constexpr int victim = 1;     // people come by it and are on it: the page's own node dies as well
    static constexpr int slackMs = 5000; // a lease and what a busy machine needs to bring all back
};

ATRIUM_TEST(tst_Death)
#include "tst_death.moc"
