// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QDeadlineTimer>
#include <QTest>

/*! A node stands still for a while and does not know it, or its room is taken from it behind its back. */
class tst_Stall : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void nodeThatStandsStillForHalfALeaseKeepsItsRooms()
    {
        BEGIN(3);
        Meeting *meeting = scenario().meetOn(1, 3);
        QVERIFY(meeting);
        scenario().talkFor(300);
        cluster().pause(1);
        scenario().talkFor(leaseMs / 2);
        cluster().resume(1);
        scenario().talkFor(leaseMs);
        QVERIFY(scenario().talkUntil([&] { return meeting->isTogether(); }, patienceMs));
        QCOMPARE(meeting->interruptions(), 0);
        QCOMPARE(meeting->node(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(meeting->unsaved().isEmpty(), patienceMs);
        QCOMPARE(meeting->shownWrong(), QStringList());
        QCOMPARE(countOf(cluster().history(), "takeover"), 0);
        PROVE("paused", "serve", "saved");
    }

    void nodeThatSleepsPastItsLeaseServesNothingWhenItWakes_data()
    {
        QTest::addColumn<int>("stillMs");
        QTest::newRow("one and a half leases") << leaseMs * 3 / 2;
        QTest::newRow("three leases") << leaseMs * 3;
    }
    void nodeThatSleepsPastItsLeaseServesNothingWhenItWakes()
    {
        QFETCH(int, stillMs);
        BEGIN(3);
        Meeting *meeting = scenario().meetOn(1, 3);
        QVERIFY(meeting);
        scenario().talkFor(300);
        QTRY_VERIFY_WITH_TIMEOUT(meeting->unsaved().isEmpty(), patienceMs);
        const QDeadlineTimer still(stillMs);
        cluster().pause(1);
        // What people say now lies in front of the sleeping node: it must not take it when it wakes.
        QVERIFY(scenario().talkUntil(
            [&] { return still.hasExpired() && meeting->isTogether() && meeting->node() != 1; }, patienceMs));
        QVERIFY(countOf(cluster().history(), "takeover") > 0);
        const int openings = countOf(cluster().history(), "open");
        cluster().resume(1);
        QVERIFY(scenario().talkUntil([&] { return scenario().allAre("up", 2); }, patienceMs));
        scenario().talkFor(leaseMs);
        QVERIFY(meeting->isTogether());
        QVERIFY(meeting->node() != 1);
        QCOMPARE(countOf(cluster().history(), "open"), openings);
        QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(1), 3, patienceMs);
        PROVE("takeover", "fenced", "serve", "resumed");
    }

    void nodeWhoseRoomWasTakenWritesNothingMoreInIt()
    {
        BEGIN(2);
        Meeting *meeting = scenario().meetOn(1, 3);
        QVERIFY(meeting);
        scenario().talkFor(300);
        QTRY_VERIFY_WITH_TIMEOUT(meeting->unsaved().isEmpty(), patienceMs);
        const int saved = countOf(cluster().history(), "saved");
        cluster().pause(1);
        // As a takeover would while the node stands between the check of its lease and its write.
        QCOMPARE(
            sql("UPDATE room_placement SET node_id = 2, incarnation = (SELECT incarnation FROM node WHERE id = 2), "
                "epoch = epoch + 1 WHERE room_id = ?",
                {meeting->room()}),
            1);
        const QString refused = QStringLiteral("said to who has lost the room");
        QVERIFY(meeting->people().front()->say(refused));
        cluster().resume(1);
        QVERIFY(QTest::qWaitFor([&] { return meeting->isTogether() && meeting->node() == 2; }, patienceMs));
        QCOMPARE(countOf(cluster().history(), "saved"), saved);
        QCOMPARE(meeting->people().front()->absences().first().why, QStringLiteral("not_here"));
        QVERIFY(!meeting->people().back()->lines().contains(refused));
        scenario().talkFor(300);
        QVERIFY(QTest::qWaitFor([&] { return countOf(cluster().history(), "saved") > saved; }, patienceMs));
        PROVE("close", "saved");
    }
};

ATRIUM_TEST(tst_Stall)
#include "tst_stall.moc"
