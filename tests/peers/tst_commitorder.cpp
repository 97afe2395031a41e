// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitoutbox.h"
#include "agent/peers/commitsequence.h"
#include "agent/peers/committimes.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Agent;
using Common::Millis;

class tst_CommitOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sequenceStopsBeforeAGap();
    void sequenceIsWholeInAnyOrder();
    void sequenceSkipsWhatIsLost();
    void sequenceForgetsWhatIsTooFarAhead();

    void outboxSortsWhatOvertook();
    void outboxGivesUpWaiting();
    void outboxSendsLateOnesAfterAll();

    void ageIsThatOfTheFirstMissing();
    void ageStaysRightUnderLoad();
};

void tst_CommitOrder::sequenceStopsBeforeAGap()
{
    CommitSequence sequence(10);
    QVERIFY(!sequence.add(10));
    QVERIFY(sequence.add(12));
    QVERIFY(!sequence.add(12));
    QCOMPARE(sequence.upTo(), 10);
    QVERIFY(sequence.add(11));
    QCOMPARE(sequence.upTo(), 12);
    QVERIFY(!sequence.add(11));
}

void tst_CommitOrder::sequenceIsWholeInAnyOrder()
{
    QList<qint64> numbers(1000);
    std::iota(numbers.begin(), numbers.end(), 1);
    std::shuffle(numbers.begin(), numbers.end(), std::mt19937(20240229));
    CommitSequence sequence;
    for (const qint64 number : numbers)
        QVERIFY(sequence.add(number));
    QCOMPARE(sequence.upTo(), 1000);
}

void tst_CommitOrder::sequenceSkipsWhatIsLost()
{
    CommitSequence sequence(1);
    for (const qint64 ahead : {5, 6, 9})
        sequence.add(ahead);
    sequence.skipTo(4);
    QCOMPARE(sequence.upTo(), 6);
    sequence.skipTo(3);
    QCOMPARE(sequence.upTo(), 6);
    sequence.skipTo(9);
    QCOMPARE(sequence.upTo(), 9);
}

void tst_CommitOrder::sequenceForgetsWhatIsTooFarAhead()
{
    CommitSequence sequence;
    const auto last = qint64(CommitSequence::maximumAhead) + 2;
    for (qint64 number = 2; number <= last; ++number)
        QVERIFY(sequence.add(number));
    QVERIFY(sequence.add(last)); // for the memory of it found no room
    sequence.add(1);
    QCOMPARE(sequence.upTo(), last - 1);
}

void tst_CommitOrder::outboxSortsWhatOvertook()
{
    CommitOutbox outbox;
    QList<qint64> sent;
    connect(&outbox, &CommitOutbox::ready, this, [&sent](const Commit &commit) { sent.append(commit.seq); });
    outbox.start(4);
    for (const qint64 number : {5, 7, 8, 6, 9})
        outbox.publish({Common::NodeId(1), number, {}});
    QCOMPARE(sent, (QList<qint64>{5, 6, 7, 8, 9}));
}

void tst_CommitOrder::outboxGivesUpWaiting()
{
    CommitOutbox outbox;
    QList<qint64> sent;
    connect(&outbox, &CommitOutbox::ready, this, [&sent](const Commit &commit) { sent.append(commit.seq); });
    outbox.publish({Common::NodeId(1), 2, {}});
    outbox.publish({Common::NodeId(1), 3, {}});
    outbox.publish({Common::NodeId(1), 5, {}});
    QVERIFY(sent.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(sent, (QList<qint64>{2, 3}), 2000);
    QTRY_COMPARE_WITH_TIMEOUT(sent, (QList<qint64>{2, 3, 5}), 2000);
}

void tst_CommitOrder::outboxSendsLateOnesAfterAll()
{
    CommitOutbox outbox;
    QList<qint64> sent;
    connect(&outbox, &CommitOutbox::ready, this, [&sent](const Commit &commit) { sent.append(commit.seq); });
    outbox.publish({Common::NodeId(1), 2, {}});
    QTRY_COMPARE_WITH_TIMEOUT(sent, QList<qint64>{2}, 2000);
    outbox.publish({Common::NodeId(1), 1, {}});
    outbox.publish({Common::NodeId(1), 3, {}});
    QCOMPARE(sent, (QList<qint64>{2, 1, 3}));
}

void tst_CommitOrder::ageIsThatOfTheFirstMissing()
{
    CommitTimes times;
    QCOMPARE(times.ageAfter(0, Millis(5)), Millis(0));
    times.add(1, Millis(1000));
    times.add(2, Millis(1003)); // together with the first, as far as is remembered
    times.add(3, Millis(2000));
    QCOMPARE(times.ageAfter(0, Millis(5000)), Millis(4000));
    QCOMPARE(times.ageAfter(1, Millis(5000)), Millis(4000));
    QCOMPARE(times.ageAfter(2, Millis(5000)), Millis(3000));
    QCOMPARE(times.ageAfter(3, Millis(5000)), Millis(0));
    QCOMPARE(times.ageAfter(2, Millis(2000)), Millis(1)); // however young, it is outstanding
}

void tst_CommitOrder::ageStaysRightUnderLoad()
{
    CommitTimes times;
    constexpr qint64 commits = 1'000'000; // one a millisecond
    for (qint64 number = 1; number <= commits; ++number)
        times.add(number, Millis(number));
    for (const qint64 age : {1, 100, 10'000, 500'000, 999'999}) {
        const qint64 told = times.ageAfter(commits - age, Millis(commits)).count();
        QVERIFY2(told >= age - 1 && told <= age + 10 + age / 40,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(told).arg(age)));
    }
}

ATRIUM_TEST(tst_CommitOrder)
#include "tst_commitorder.moc"
