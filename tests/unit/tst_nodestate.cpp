// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/nodestate.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime now{100'000'000};
constexpr LeaseTimes times; // late after 5 s, dead after 15 s

/*! A node that has reported for a minute, last `silence` ago. */
NodeStatus reporting(qint64 silence = 0)
{
    NodeStatus status;
    status.incarnation = 1;
    status.heartbeatAt = now + Millis(-silence);
    status.leaseUntil = status.heartbeatAt + times.lease;
    status.renewedSince = now + Millis(-60'000);
    return status;
}

template <class Value>
NodeStatus with(NodeStatus status, Value NodeStatus::*field, const Value &value)
{
    status.*field = value;
    return status;
}

NodeStatus inactive(NodeStatus status)
{
    status.record.active = false;
    return status;
}

NodeStatus draining(NodeStatus status, int rooms, UtcTime until = {})
{
    status.drain = {now + Millis(-1000), until, {}};
    status.rooms = rooms;
    return status;
}

NodeStatus joining(Millis wait, int flaps)
{
    return with(with(reporting(), &NodeStatus::eligibleAt, now + wait), &NodeStatus::flaps, flaps);
}

} // namespace

class tst_NodeState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void state_data();
    void state();
    void names_data();
    void names();
    void reason_data();
    void reason();
    void tellsTheClockOnlyWhileItIsMeasured();
    void clockOffset_data();
    void clockOffset();
    void backOff_data();
    void backOff();
    void limits_data();
    void limits();
    void labels_data();
    void labels();
};

void tst_NodeState::state_data()
{
    QTest::addColumn<NodeStatus>("status");
    QTest::addColumn<NodeState>("expected");
    const auto row = [](const char *name, const NodeStatus &status, NodeState expected) {
        QTest::newRow(name) << status << expected;
    };
    const NodeStatus unproven = with(reporting(), &NodeStatus::renewedSince, UtcTime());
    const NodeStatus fenced = with(reporting(15'000), &NodeStatus::saysFenced, true);
    row("up when it has just reported", reporting(), NodeState::Up);
    row("up when it is not active", inactive(reporting()), NodeState::Up);
    row("up just before it is late", reporting(4'999), NodeState::Up);
    row("up when another clock was ahead", reporting(-3'000), NodeState::Up);
    row("up from the moment it may get rooms", joining(Millis(0), 1), NodeState::Up);
    row("joining until then", joining(Millis(1), 1), NodeState::Joining);
    row("joining until it has renewed", unproven, NodeState::Joining);
    row("late when silent that long", reporting(5'000), NodeState::Late);
    row("late until its lease ends", reporting(14'999), NodeState::Late);
    row("late rather than joining", with(reporting(5'000), &NodeStatus::renewedSince, UtcTime()), NodeState::Late);
    row("late rather than draining", draining(reporting(5'000), 1), NodeState::Late);
    row("draining while rooms are left", draining(reporting(), 1), NodeState::Draining);
    row("draining after its deadline, too", draining(reporting(), 1, now + Millis(-1)), NodeState::Draining);
    row("drained when none is left", draining(reporting(), 0), NodeState::Drained);
    row("draining rather than joining", draining(unproven, 1), NodeState::Draining);
    row("dead when its lease ends", reporting(15'000), NodeState::Dead);
    row("dead for good", reporting(86'400'000), NodeState::Dead);
    row("dead rather than draining", draining(reporting(15'000), 1), NodeState::Dead);
    row("fenced when it says so", fenced, NodeState::Fenced);
    row("not fenced while its lease holds", with(reporting(), &NodeStatus::saysFenced, true), NodeState::Up);
    row("stopped when it gave its lease back", with(reporting(1'000), &NodeStatus::leaseUntil, UtcTime()),
        NodeState::Stopped);
    row("stopped rather than fenced", with(fenced, &NodeStatus::leaseUntil, UtcTime()), NodeState::Stopped);
    row("stopped when it never started", NodeStatus(), NodeState::Stopped);
}

void tst_NodeState::state()
{
    QFETCH(NodeStatus, status);
    QTEST(nodeState(status, now, times), "expected");
}

void tst_NodeState::names_data()
{
    QTest::addColumn<NodeState>("state");
    QTest::addColumn<bool>("holds");
    QTest::newRow("joining") << NodeState::Joining << true;
    QTest::newRow("up") << NodeState::Up << true;
    QTest::newRow("late") << NodeState::Late << true;
    QTest::newRow("draining") << NodeState::Draining << true;
    QTest::newRow("drained") << NodeState::Drained << true;
    QTest::newRow("fenced") << NodeState::Fenced << false;
    QTest::newRow("dead") << NodeState::Dead << false;
    QTest::newRow("stopped") << NodeState::Stopped << false;
}

void tst_NodeState::names()
{
    QFETCH(NodeState, state);
    QCOMPARE(nodeStateName(state), QLatin1String(QTest::currentDataTag()));
    QTEST(holdsLease(state), "holds");
}

void tst_NodeState::reason_data()
{
    QTest::addColumn<NodeStatus>("status");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const NodeStatus &status, const QString &expected) {
        QTest::newRow(name) << status << expected;
    };
    row("up", reporting(), u"Reports regularly."_s);
    row("up, not active", inactive(reporting()), u"Reports regularly, but is not active: it gets no new rooms."_s);
    row("joining, before its first full report", with(reporting(), &NodeStatus::renewedSince, UtcTime()),
        u"Has just begun to report: it gets new rooms after its next report."_s);
    row("joining, for a while", joining(Millis(3'000), 0), u"Has just started: it gets new rooms in 3 s."_s);
    row("joining, not active", inactive(joining(Millis(3'000), 0)),
        u"Has just started, but is not active: it gets no new rooms."_s);
    row("joining after a crash", joining(Millis(10'000), 1),
        u"Crashed 1 time(s) in a row: it gets new rooms again in 10 s."_s);
    row("joining after three", joining(Millis(300'000), 3),
        u"Crashed 3 time(s) in a row: it gets new rooms again in 5 min."_s);
    row("late", reporting(5'000), u"Silent for 5 s: it keeps its rooms but gets no new ones."_s);
    row("draining without a deadline", draining(reporting(), 2),
        u"Is being emptied: it gets no new rooms; those it has end by themselves, with no deadline."_s);
    row("draining until a deadline", draining(reporting(), 2, now + Millis(300'000)),
        u"Is being emptied: it gets no new rooms; those that are left move to other nodes in 5 min."_s);
    row("draining, a moment before the deadline", draining(reporting(), 2, now + Millis(1)),
        u"Is being emptied: it gets no new rooms; those that are left move to other nodes in 1 s."_s);
    row("draining at the deadline", draining(reporting(), 2, now),
        u"Is being emptied: the deadline has passed and its rooms move to other nodes now."_s);
    row("drained", draining(reporting(), 0), u"Is emptied: no room is left on it, and it gets no new ones."_s);
    row("dead", reporting(15'000),
        u"Silent for 15 s: its lease has run out. Its rooms open elsewhere as soon as it is certain that it serves "
        u"them "
        "no longer."_s);
    row("dead for long", reporting(3 * 86'400'000),
        u"Silent for 72 h: its lease has run out. Its rooms open elsewhere as soon as it is certain that it serves "
        u"them "
        "no longer."_s);
    row("fenced", with(reporting(119'000), &NodeStatus::saysFenced, true),
        u"Has closed its rooms, because it has not reached the database for 119 s."_s);
    row("stopped", with(reporting(), &NodeStatus::leaseUntil, UtcTime()), u"Was stopped cleanly."_s);
    row("never started", NodeStatus(), u"Has never been started."_s);
    row("with its clock", with(reporting(), &NodeStatus::clockOffset, Millis(12'000)),
        u"Reports regularly. Its clock is 12 s ahead of the database's."_s);
}

void tst_NodeState::reason()
{
    QFETCH(NodeStatus, status);
    QTEST(nodeStateReason(status, now, times), "expected");
}

void tst_NodeState::tellsTheClockOnlyWhileItIsMeasured()
{
    const auto tells = [](const NodeStatus &status) {
        return nodeStateReason(with(status, &NodeStatus::clockOffset, Millis(12'000)), now, times).contains(u"clock");
    };
    QVERIFY(tells(joining(Millis(1'000), 1)));
    QVERIFY(tells(reporting(5'000)));
    QVERIFY(tells(draining(reporting(), 1)));
    QVERIFY(!tells(reporting(15'000)));
    QVERIFY(!tells(with(reporting(), &NodeStatus::leaseUntil, UtcTime())));
}

void tst_NodeState::clockOffset_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0LL << u""_s;
    QTest::newRow("ahead, too little to tell") << 1'999LL << u""_s;
    QTest::newRow("behind, too little to tell") << -1'999LL << u""_s;
    QTest::newRow("ahead") << 2'000LL << u"Its clock is 2 s ahead of the database's."_s;
    QTest::newRow("behind") << -2'000LL << u"Its clock is 2 s behind the database's."_s;
    QTest::newRow("ahead by minutes") << 120'000LL << u"Its clock is 2 min ahead of the database's."_s;
    QTest::newRow("behind by a time zone") << -7'200'000LL << u"Its clock is 2 h behind the database's."_s;
}

void tst_NodeState::clockOffset()
{
    QFETCH(qint64, ms);
    QTEST(clockOffsetText(Millis(ms)), "expected");
}

void tst_NodeState::backOff_data()
{
    QTest::addColumn<int>("flaps");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("no crash") << 0 << 0LL;
    QTest::newRow("the first") << 1 << 10LL;
    QTest::newRow("the second") << 2 << 60LL;
    QTest::newRow("the third") << 3 << 300LL;
    QTest::newRow("no longer than that") << 4 << 300LL;
    QTest::newRow("however many") << std::numeric_limits<int>::max() << 300LL;
}

void tst_NodeState::backOff()
{
    QFETCH(int, flaps);
    QFETCH(qint64, seconds);
    QCOMPARE(flapBackOff(flaps, times.flapBackOff), std::chrono::seconds(seconds));
}

void tst_NodeState::limits_data()
{
    QTest::addColumn<NodeLimits>("limits");
    QTest::addColumn<QString>("wrong"); // what the message begins with; empty = nothing is wrong
    const auto row = [](const char *name, const NodeLimits &limits, const char *wrong) {
        QTest::newRow(name) << limits << QString::fromLatin1(wrong);
    };
    const auto numbered = [](int count) {
        NodeLimits limits;
        for (int i = 0; i < count; ++i)
            limits.labels.append(u"l%1"_s.arg(i));
        return limits;
    };
    row("as they are by default", {}, "");
    row("the smallest", {.weight = 1, .maxRooms = 0, .maxPeople = 0}, "");
    row("the largest", {.weight = 1000, .maxRooms = 1'000'000, .maxPeople = 1'000'000}, "");
    row("two labels", {.labels = {u"gpu"_s, u"GPU"_s}}, "");
    row("as many labels as there may be", numbered(20), "");
    row("no weight", {.weight = 0}, "Weight");
    row("too much weight", {.weight = 1001}, "Weight");
    row("fewer rooms than none", {.maxRooms = -1}, "The limit of rooms");
    row("too many rooms", {.maxRooms = 1'000'001}, "The limit of rooms");
    row("fewer people than none", {.maxPeople = -1}, "The limit of people");
    row("too many people", {.maxPeople = 1'000'001}, "The limit of people");
    row("one label too many", numbered(21), "A node can have at most 20 labels");
    row("a label of two words", {.labels = {u"gpu"_s, u"big gpu"_s}}, "Each label must have");
    row("a label twice", {.labels = {u"gpu"_s, u"ssd"_s, u"gpu"_s}}, "Each label can be given once");
}

void tst_NodeState::limits()
{
    QFETCH(NodeLimits, limits);
    QFETCH(QString, wrong);
    const auto checked = checkNodeLimits(limits);
    QCOMPARE(bool(checked), wrong.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, ErrorCode::Invalid);
        QVERIFY2(checked.error().message.startsWith(wrong), qPrintable(checked.error().message));
    }
}

void tst_NodeState::labels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("one letter") << u"a"_s << true;
    QTest::newRow("every kind of character") << u"Az09.-_"_s << true;
    QTest::newRow("the longest") << QString(40, u'x') << true;
    QTest::newRow("one character too long") << QString(41, u'x') << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("a space") << u"big gpu"_s << false;
    QTest::newRow("a comma") << u"gpu,ssd"_s << false;
    QTest::newRow("a line break behind") << u"gpu\n"_s << false;
    QTest::newRow("a letter of another alphabet") << u"g\u0440u"_s << false;
}

void tst_NodeState::labels()
{
    QFETCH(QString, text);
    QTEST(isLabel(text), "expected");
}

ATRIUM_TEST(tst_NodeState)
#include "tst_nodestate.moc"
