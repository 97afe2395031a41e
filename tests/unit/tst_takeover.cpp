// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/takeover.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <utility>

using namespace Common;

namespace {

constexpr LeaseTimes times; // a lease lasts 15 s, an outage an hour
constexpr UtcTime lastRenewal{1'000'000};
constexpr UtcTime leaseEnd = lastRenewal + times.lease;
constexpr Millis moment{1};

NodeStatus node(qint64 id, UtcTime renewedSince, UtcTime heartbeatAt)
{
    NodeStatus status;
    status.record.id = NodeId(id);
    status.incarnation = 1;
    status.renewedSince = renewedSince;
    status.heartbeatAt = heartbeatAt;
    status.leaseUntil = heartbeatAt + times.lease;
    return status;
}

NodeStatus silent()
{
    return node(1, lastRenewal + Millis(-60'000), lastRenewal);
}

/*! Knows for certain, by the smallest margin. */
NodeStatus witness()
{
    return node(2, lastRenewal + -moment, leaseEnd + moment);
}

template <class Value>
NodeStatus with(NodeStatus status, Value NodeStatus::*field, const Value &value)
{
    status.*field = value;
    return status;
}

/*! As a node renews: after a gap or a promise, the first renewal only shows that it is there again, the next one counts. */
void renew(NodeStatus &status, UtcTime now, Millis lease, bool hasPromised)
{
    if (hasPromised || status.leaseUntil <= now)
        status.renewedSince = {};
    else if (!status.renewedSince)
        status.renewedSince = now;
    status.heartbeatAt = now;
    status.leaseUntil = now + lease;
}

} // namespace

class tst_TakeOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void neverWhileTheNodeMayServe();
};

void tst_TakeOver::decides_data()
{
    QTest::addColumn<NodeStatus>("asked");
    QTest::addColumn<QList<NodeStatus>>("others");
    QTest::addColumn<UtcTime>("now");
    QTest::addColumn<bool>("promiseRanOut");
    QTest::addColumn<TakeOver>("expected");
    const auto row = [](const char *name, TakeOver expected, const QList<NodeStatus> &others,
                        UtcTime now = leaseEnd + Millis(1'000), bool promiseRanOut = false,
                        const NodeStatus &asked = silent()) {
        QTest::newRow(name) << asked << others << now << promiseRanOut << expected;
    };
    const auto changed = [](auto NodeStatus::*field, UtcTime value) { return with(witness(), field, value); };
    const UtcTime soon = leaseEnd + Millis(1'000);
    const UtcTime latest = leaseEnd + times.outage;

    row("needs nothing while the lease holds", TakeOver::NotNeeded, {witness()}, leaseEnd + -moment, true);
    row("needs nothing when the node ended cleanly", TakeOver::NotNeeded, {witness()}, soon, true,
        with(silent(), &NodeStatus::leaseUntil, UtcTime()));
    row("must wait when nobody knows", TakeOver::MustWait, {});
    row("a witness allows it", TakeOver::Allowed, {witness()});
    row("one witness among others is enough", TakeOver::Allowed,
        {node(3, soon, soon), witness(), node(4, lastRenewal + -moment, lastRenewal)});
    row("a witness allows it when its lease ends later than now", TakeOver::Allowed,
        {changed(&NodeStatus::leaseUntil, soon + moment)});
    row("a witness whose own lease has run out knows nothing", TakeOver::MustWait,
        {changed(&NodeStatus::leaseUntil, soon)});
    row("nor one that ended cleanly", TakeOver::MustWait, {changed(&NodeStatus::leaseUntil, UtcTime())});
    row("nor one that has not renewed yet", TakeOver::MustWait, {changed(&NodeStatus::renewedSince, UtcTime())});
    row("nor one that came after the node's last renewal", TakeOver::MustWait,
        {changed(&NodeStatus::renewedSince, lastRenewal + moment)});
    row("nor one that came at the same moment", TakeOver::MustWait, {changed(&NodeStatus::renewedSince, lastRenewal)});
    row("nor one that promised since and renews again", TakeOver::MustWait,
        {changed(&NodeStatus::renewedSince, leaseEnd + moment)});
    row("nor one that has not renewed since the lease ran out", TakeOver::MustWait,
        {changed(&NodeStatus::heartbeatAt, leaseEnd + -moment)});
    row("nor one that renewed at that moment", TakeOver::MustWait, {changed(&NodeStatus::heartbeatAt, leaseEnd)});
    row("a node is no witness of itself", TakeOver::MustWait, {with(witness(), &NodeStatus::record, silent().record)});
    row("a promise that ran out allows it", TakeOver::Allowed, {}, soon, true);
    row("from the moment the lease ends", TakeOver::Allowed, {}, leaseEnd, true);
    row("must wait until the longest outage is over", TakeOver::MustWait, {}, latest + -moment);
    row("time allows it", TakeOver::Allowed, {}, latest);
}

void tst_TakeOver::decides()
{
    QFETCH(NodeStatus, asked);
    QFETCH(QList<NodeStatus>, others);
    QFETCH(UtcTime, now);
    QFETCH(bool, promiseRanOut);
    QTEST(mayTakeOver(asked, others + QList{asked}, now, times, promiseRanOut), "expected");
    QCOMPARE(takeOverAtLatest(silent(), times), leaseEnd + times.outage);
}

/*
    Every history of a second node that renews at some of eleven moments and promises once at most. The first node, which
    renewed last at moment 4, outlives its lease when the second was not live then, or promised before the lease ran out.
*/
void tst_TakeOver::neverWhileTheNodeMayServe()
{
    constexpr qint64 moments = 11;
    constexpr UtcTime renewed{4};
    LeaseTimes ticks;
    ticks.lease = Millis(3);
    NodeStatus first = node(1, UtcTime{1}, renewed);
    first.leaseUntil = renewed + ticks.lease;

    int forbidden = 0;
    int allowed = 0;
    for (int renewals = 0; renewals < 1 << moments; ++renewals) {
        for (UtcTime promisedAt; promisedAt.ms <= moments; ++promisedAt.ms) { // 0: never
            NodeStatus second;
            second.record.id = NodeId(2);
            bool hasPromised = false;
            bool outlives = false;
            for (UtcTime now{1}; now.ms <= moments; ++now.ms) {
                if (renewals >> (now.ms - 1) & 1)
                    renew(second, now, ticks.lease, std::exchange(hasPromised, false));
                hasPromised = hasPromised || promisedAt == now;
                if (now == renewed)
                    outlives = second.leaseUntil <= now || (promisedAt >= renewed && promisedAt < first.leaseUntil);
                if (now < first.leaseUntil)
                    continue;
                const bool mayTake = mayTakeOver(first, {first, second}, now, ticks, false) == TakeOver::Allowed;
                QVERIFY2(
                    !(outlives && mayTake),
                    qPrintable(QStringLiteral("renewals %1, promise at %2").arg(renewals, 0, 2).arg(promisedAt.ms)));
                forbidden += outlives;
                allowed += mayTake;
            }
        }
    }
    QVERIFY(forbidden > 1000); // so that the loops say something
    QVERIFY(allowed > 1000);
}

ATRIUM_TEST(tst_TakeOver)
#include "tst_takeover.moc"
