// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using Common::NoticeFrame;

namespace {

bool wasTold(const ReturningClient &person, const char *code, const QString &words = {})
{
    return std::ranges::any_of(person.notices(), [&](const NoticeFrame &notice) {
        return notice.code == QLatin1String(code) && notice.message.contains(words);
    });
}

/*! How often each line was heard by anybody, as the number that it has in the room; a line has one for ever. */
QHash<QString, QSet<qint64>> heardLines(const History &history, qint64 room)
{
    QHash<QString, QSet<qint64>> heard;
    for (const HistoryLine &line : history) {
        if (line.op == QLatin1String("heard") && line.number("room") == room)
            heard[line.word("text")].insert(line.number("seq"));
    }
    return heard;
}

} // namespace

/*! An administrator empties a node, or moves a room, while people are talking. */
class tst_Drain : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void roomsOfADrainedNodeMoveAtTheDeadlineWithTheirPeople()
    {
        BEGIN(2);
        const QList<Meeting *> hit = fiveRoomsOnNodeOne();
        QCOMPARE(hit.size(), 5);
        scenario().talkFor(300);
        QVERIFY(drain(4, QStringLiteral("Back at noon.")));
        QVERIFY(scenario().talkUntil(
            [&] {
                return std::ranges::all_of(hit, [](const Meeting *meeting) {
                    return std::ranges::all_of(meeting->people(), [](const auto &person) {
                        return wasTold(*person, "node_draining", QStringLiteral("Back at noon."));
                    });
                });
            },
            3000));
        QCOMPARE(scenario().state(1, 2), QStringLiteral("draining"));
        for (int i = 0; i < 2; ++i) {
            const Meeting *another = scenario().meet(1);
            QVERIFY(another);
            QCOMPARE(another->node(), 2);
        }
        for (const Meeting *meeting : hit)
            QCOMPARE(meeting->interruptions(), 0); // the deadline is not over
        QVERIFY(scenario().talkUntil([&] { return scenario().allTogether() && allOn(hit, 2); }, patienceMs));
        QVERIFY(
            scenario().talkUntil([this] { return scenario().state(1, 2) == QLatin1String("drained"); }, patienceMs));
        for (const Meeting *meeting : hit) {
            for (const auto &person : meeting->people()) {
                QCOMPARE(person->absences().size(), 1);
                QCOMPARE(person->absences().first().why, QStringLiteral("not_here"));
                QVERIFY(person->waits().isEmpty()); // somebody could take the room at once
            }
            proveNothingWasLost(*meeting);
        }
        QVERIFY(undrain());
        QVERIFY(QTest::qWaitFor([this] { return scenario().allAre("up", 2); }, patienceMs));
        const Meeting *another = scenario().meet(1);
        QVERIFY(another);
        QCOMPARE(another->node(), 1);
        PROVE("close", "serve", "saved");
    }

    void drainThatIsTakenBackInterruptsNobody()
    {
        BEGIN(2);
        const QList<Meeting *> hit = fiveRoomsOnNodeOne();
        QCOMPARE(hit.size(), 5);
        QVERIFY(drain(0, {}));
        QVERIFY(scenario().talkUntil([&] { return everybodyWasTold(hit, "node_draining"); }, patienceMs));
        auto late =
            scenario().comeIn(4, hit.front()->room(), 2); // an open room is still entered, and who comes is told
        QVERIFY(scenario().talkUntil([&] { return wasTold(*late, "node_draining"); }, patienceMs));
        QCOMPARE(late->node(), 1);
        scenario().talkFor(leaseMs);
        QVERIFY(undrain());
        QVERIFY(scenario().talkUntil([&] { return everybodyWasTold(hit, "node_stays"); }, patienceMs));
        scenario().talkFor(leaseMs);
        QVERIFY(allOn(hit, 1));
        for (const Meeting *meeting : hit) {
            QCOMPARE(meeting->interruptions(), 0);
            QTRY_COMPARE_WITH_TIMEOUT(meeting->unsaved(), QStringList(), patienceMs);
        }
        QVERIFY(QTest::qWaitFor([this] { return scenario().allAre("up", 2); }, patienceMs));
        PROVE("serve");
    }

    void nodeThatNobodyCanStandInForKeepsItsRooms()
    {
        BEGIN(1);
        Meeting *meeting = scenario().meet(3);
        QVERIFY(meeting);
        QVERIFY(drain(1, {}));
        QVERIFY(scenario().talkUntil(
            [this] { return cluster().log(1).contains(QLatin1String("a room could not be moved")); }, patienceMs));
        scenario().talkFor(leaseMs);
        QVERIFY(meeting->isTogether());
        QCOMPARE(meeting->interruptions(), 0);
        QCOMPARE(scenario().state(1, 1), QStringLiteral("draining"));
        QTRY_COMPARE_WITH_TIMEOUT(meeting->unsaved(), QStringList(), patienceMs);
        QCOMPARE(meeting->shownWrong(), QStringList());
        QVERIFY(undrain());
        QVERIFY(QTest::qWaitFor([this] { return scenario().allAre("up", 1); }, patienceMs));
        PROVE("serve", "saved");
    }

    void roomThatMovesToAndFroWhilePeopleTalkLosesAndDoublesNoLine()
    {
        BEGIN(2);
        Meeting *meeting = scenario().meet(4);
        QVERIFY(meeting);
        const int moves = quickOrLong(6, 30);
        for (int i = 0; i < moves; ++i) {
            const int target = 3 - meeting->node();
            scenario().talkFor(300);
            // Again where a node of a busy machine was late with a heartbeat: it can take no room at that moment.
            QVERIFY(scenario().talkUntil(
                [&] {
                    const auto report = scenario().ask(1 + i % 2, QStringLiteral("moveRoom"),
                                                       {{QStringLiteral("roomId"), QString::number(meeting->room())},
                                                        {QStringLiteral("nodeId"), QString::number(target)}});
                    return report.value(0).value(QStringLiteral("outcome")) == QLatin1String("done");
                },
                patienceMs));
            QVERIFY(
                scenario().talkUntil([&] { return meeting->isTogether() && meeting->node() == target; }, patienceMs));
        }
        scenario().talkFor(300);
        QCOMPARE(meeting->interruptions(), 4 * moves);
        proveNothingWasLost(*meeting);
        PROVE("close", "serve", "saved");
    }

private:
    QList<Meeting *> fiveRoomsOnNodeOne()
    {
        QList<Meeting *> found;
        while (found.size() < 5) {
            Meeting *meeting = scenario().meetOn(1, 2);
            if (!meeting)
                return found;
            found.append(meeting);
        }
        return found;
    }

    bool drain(int deadlineSeconds, const QString &notice)
    {
        return scenario().call(2 > cluster().size() ? 1 : 2, QStringLiteral("drainNode"),
                               {{QStringLiteral("nodeId"), QStringLiteral("1")},
                                {QStringLiteral("deadlineSeconds"), QString::number(deadlineSeconds)},
                                {QStringLiteral("notice"), notice}})
            == QLatin1String("true");
    }

    bool undrain()
    {
        return scenario().call(1, QStringLiteral("undrainNode"), {{QStringLiteral("nodeId"), QStringLiteral("1")}})
            == QLatin1String("true");
    }

    static bool allOn(const QList<Meeting *> &meetings, int node)
    {
        return std::ranges::all_of(meetings, [node](const Meeting *meeting) { return meeting->node() == node; });
    }

    static bool everybodyWasTold(const QList<Meeting *> &meetings, const char *code)
    {
        return std::ranges::all_of(meetings, [code](const Meeting *meeting) {
            return std::ranges::all_of(meeting->people(),
                                       [code](const auto &person) { return wasTold(*person, code); });
        });
    }

    // What anybody heard is stored once, by the number it was heard by. What nobody heard was on its way when its sender was
    // sent to the new node: at most one line for each time.
    void proveNothingWasLost(const Meeting &meeting)
    {
        QString last;
        const auto isSaved = [&](const QString &line) { return meeting.people().front()->isSaved(line); };
        const auto heard = heardLines(cluster().history(), meeting.room());
        const QStringList said = meeting.said();
        int neverHeard = 0;
        for (const QString &line : said) {
            if (!heard.contains(line))
                ++neverHeard;
            else
                last = line;
        }
        QVERIFY2(neverHeard <= meeting.interruptions(), qPrintable(QStringLiteral("%1 lines").arg(neverHeard)));
        QTRY_VERIFY_WITH_TIMEOUT(isSaved(last), patienceMs);
        for (auto line = heard.cbegin(); line != heard.cend(); ++line)
            QVERIFY2(line->size() == 1, qPrintable(line.key()));
        QCOMPARE(lostWords(cluster().history()), QStringList());
    }
};

ATRIUM_TEST(tst_Drain)
#include "tst_drain.moc"
