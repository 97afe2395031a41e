// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/placement.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

PlacementNode node(qint64 id, qint64 load, int openRooms = 1)
{
    PlacementNode result;
    result.id = NodeId(id);
    result.name = u"node%1"_s.arg(id);
    result.openRooms = openRooms;
    result.load = load;
    return result;
}

PlacementNode inactive(qint64 id, qint64 load)
{
    PlacementNode result = node(id, load);
    result.active = false;
    return result;
}

PlacementNode inState(NodeState state, qint64 id, qint64 load)
{
    PlacementNode result = node(id, load);
    result.state = state;
    return result;
}

PlacementNode weighing(int weight, qint64 id, qint64 load, int openRooms = 1)
{
    PlacementNode result = node(id, load, openRooms);
    result.limits.weight = weight;
    return result;
}

PlacementNode holding(qint64 id, int openRooms, int maxRooms, int people, int maxPeople)
{
    PlacementNode result = node(id, 0, openRooms);
    result.people = people;
    result.limits.maxRooms = maxRooms;
    result.limits.maxPeople = maxPeople;
    return result;
}

PlacementNode labelled(const QString &label, qint64 id, qint64 load)
{
    PlacementNode result = node(id, load);
    result.limits.labels = {u"ssd"_s, label};
    return result;
}

/*! The load of each node after `count` rooms of random sizes were opened one after the other; and the largest size. */
struct Filled
{
    QList<PlacementNode> nodes;
    qint64 largest = 0;
};

Filled fill(QList<PlacementNode> nodes, int count, QRandomGenerator &random)
{
    Filled result{std::move(nodes)};
    for (int room = 0; room < count; ++room) {
        const qint64 size = 1 + random.bounded(200);
        const auto choice = placeRoom({.nodes = result.nodes});
        if (!choice)
            return {};
        const auto chosen = std::ranges::find(result.nodes, choice->node, &PlacementNode::id);
        chosen->load += size;
        chosen->openRooms += 1;
        result.largest = std::max(result.largest, size);
    }
    return result;
}

qint64 wholeLoad(const QList<PlacementNode> &nodes)
{
    return std::accumulate(nodes.begin(), nodes.end(), 0LL,
                           [](qint64 sum, const PlacementNode &each) { return sum + each.load; });
}

} // namespace

class tst_Placement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chooses_data();
    void chooses();
    void alwaysChoosesTheLeastLoaded();
    void fillsEqualNodesEqually();
    void fillsNodesByTheirWeight();
    void rules();
};

void tst_Placement::chooses_data()
{
    QTest::addColumn<PlacementQuestion>("question");
    QTest::addColumn<qint64>("chosen");
    const auto row = [](const char *name, const PlacementQuestion &question, qint64 chosen) {
        QTest::newRow(name) << question << chosen;
    };
    const auto closed = [&](const char *name, const QList<PlacementNode> &nodes, qint64 chosen) {
        row(name, {.nodes = nodes}, chosen);
    };
    const NodeId two(2);
    closed("the only node", {node(5, 100)}, 5);
    closed("the node with the smallest load", {node(1, 30), node(2, 10), node(3, 20)}, 2);
    closed("the node without rooms", {node(1, 1), node(2, 0, 0)}, 2);
    closed("of two equal loads, the node with fewer rooms", {node(1, 8, 4), node(2, 8, 2)}, 2);
    closed("load counts before rooms", {node(1, 8, 1), node(2, 7, 7)}, 2);
    closed("of two equal nodes, the lower id", {node(9, 8), node(4, 8)}, 4);
    closed("a load beyond 32 bits", {node(1, 1LL << 40), node(2, (1LL << 40) - 1)}, 2);
    closed("not one that is inactive, however idle", {inactive(1, 0), node(2, 500)}, 2);
    for (const NodeState state : {NodeState::Joining, NodeState::Late, NodeState::Draining, NodeState::Drained,
                                  NodeState::Fenced, NodeState::Dead, NodeState::Stopped})
        QTest::addRow("not one that is %s, however idle", nodeStateName(state).data())
            << PlacementQuestion{.nodes = {inState(state, 1, 0), node(2, 500)}} << 2LL;

    closed("the heavier node, when its share is smaller", {weighing(100, 1, 10), weighing(200, 2, 19)}, 2);
    closed("the lighter node, when its share is smaller", {weighing(100, 1, 10), weighing(200, 2, 21)}, 1);
    closed("of two equal shares, the node with fewer rooms", {weighing(100, 1, 10, 3), weighing(200, 2, 20, 2)}, 2);
    closed("of two equal shares with equal rooms, the lower id", {weighing(200, 4, 20), weighing(100, 9, 10)}, 4);
    // As floating point numbers, the two shares are the same.
    closed("shares that differ by less than a double tells",
           {weighing(999, 1, 999'000'000'000'001), weighing(1000, 2, 1'000'000'000'000'001)}, 2);
    closed("an idle node, whatever its weight", {weighing(1000, 1, 1), weighing(1, 2, 0)}, 2);

    closed("not one that is full of rooms", {holding(1, 10, 10, 0, 0), node(2, 500)}, 2);
    closed("not one that has more rooms than it may", {holding(1, 11, 10, 0, 0), node(2, 500)}, 2);
    closed("one that lacks a room to be full", {holding(1, 9, 10, 0, 0), node(2, 500)}, 1);
    closed("not one that is full of people", {holding(1, 1, 0, 200, 200), node(2, 500)}, 2);
    closed("one that lacks a person to be full", {holding(1, 1, 0, 199, 200), node(2, 500)}, 1);
    closed("one without limits, whatever it holds", {holding(1, 5000, 0, 9000, 0), node(2, 500)}, 1);

    row("the node that the room is pinned to", {.pin = {two, {}}, .nodes = {node(1, 0), node(2, 500)}}, 2);
    row("a node with the label", {.pin = {{}, u"gpu"_s}, .nodes = {node(1, 0), labelled(u"gpu"_s, 2, 500)}}, 2);
    row("of nodes with the label, the least loaded",
        {.pin = {{}, u"gpu"_s}, .nodes = {node(1, 0), labelled(u"gpu"_s, 2, 9), labelled(u"gpu"_s, 3, 8)}}, 3);
    row("not one whose label only begins alike",
        {.pin = {{}, u"gpu"_s}, .nodes = {labelled(u"gpu2"_s, 1, 0), labelled(u"gpu"_s, 2, 9)}}, 2);
    row("not the node that is being emptied", {.except = NodeId(1), .nodes = {node(1, 0), node(2, 500)}}, 2);
    row("not even if the room is open there",
        {.openOn = NodeId(1), .except = NodeId(1), .nodes = {node(1, 0), node(2, 500)}}, 2);

    const auto open = [&](const char *name, const PlacementNode &second) {
        row(name, {.openOn = two, .nodes = {node(1, 0), second}}, 2);
    };
    open("where the room is open, however loaded", node(2, 500));
    open("where the room is open, although inactive", inactive(2, 0));
    open("where the room is open, although late", inState(NodeState::Late, 2, 0));
    open("where the room is open, although that is being emptied", inState(NodeState::Draining, 2, 0));
    open("where the room is open, although full", holding(2, 10, 10, 200, 200));
    row("where the room is open, although pinned elsewhere",
        {.openOn = two, .pin = {NodeId(1), {}}, .nodes = {node(1, 0), node(2, 500)}}, 2);
    row("where the room is open, although another is being emptied",
        {.openOn = two, .except = NodeId(1), .nodes = {node(1, 0), node(2, 500)}}, 2);
}

void tst_Placement::chooses()
{
    QFETCH(PlacementQuestion, question);
    QFETCH(qint64, chosen);
    std::ranges::sort(question.nodes, {}, &PlacementNode::id);
    do { // in whatever order the nodes come
        const auto choice = placeRoom(question);
        QVERIFY2(choice, choice ? "" : qPrintable(choice.error().message));
        QCOMPARE(choice->node, NodeId(chosen));
        QCOMPARE(choice->alreadyOpen, question.openOn == NodeId(chosen));
        QCOMPARE(choice->verdicts.size(), question.nodes.size());
        for (const PlacementVerdict &verdict : choice->verdicts)
            QCOMPARE(verdict.chosen, verdict.node == NodeId(chosen));
    } while (std::ranges::next_permutation(question.nodes, {}, &PlacementNode::id).found);
}

// The rule, spelled out a second time as a plain search, over many clusters of the same random numbers in every run.
void tst_Placement::alwaysChoosesTheLeastLoaded()
{
    QRandomGenerator random(42);
    int placed = 0;
    for (int round = 0; round < 5000; ++round) {
        QList<PlacementNode> nodes;
        const int count = 1 + int(random.bounded(8));
        for (int id = 1; id <= count; ++id) {
            PlacementNode each = node(id, random.bounded(4), int(random.bounded(3)));
            each.active = random.bounded(4) != 0;
            each.state = random.bounded(4) != 0 ? NodeState::Up : NodeState::Late;
            each.limits.weight = 1 + int(random.bounded(3));
            each.limits.maxRooms = int(random.bounded(4));
            nodes.append(each);
        }
        std::shuffle(nodes.begin(), nodes.end(), random);

        const auto share = [](const PlacementNode &each) {
            return std::tuple(each.load * 6 / each.limits.weight, each.openRooms, each.id); // 6: divided by 1, 2, 3
        };
        const PlacementNode *best = nullptr;
        for (const PlacementNode &each : nodes) {
            const bool full = each.limits.maxRooms != 0 && each.openRooms >= each.limits.maxRooms;
            if (each.active && each.state == NodeState::Up && !full && (!best || share(each) < share(*best)))
                best = &each;
        }
        const auto choice = placeRoom({.nodes = nodes});
        QCOMPARE(bool(choice), best != nullptr);
        if (best) {
            QCOMPARE(choice->node, best->id);
            ++placed;
        }
    }
    QVERIFY(placed > 4000); // so that the loop says something
}

void tst_Placement::fillsEqualNodesEqually()
{
    QRandomGenerator random(7);
    for (int count = 1; count <= 10; ++count) {
        QList<PlacementNode> nodes;
        for (int id = 1; id <= count; ++id)
            nodes.append(node(id, 0, 0));
        const Filled filled = fill(nodes, 1000, random);
        const qint64 whole = wholeLoad(filled.nodes);
        QVERIFY(whole > 0);
        for (const PlacementNode &each : filled.nodes)
            QVERIFY(qAbs(each.load * count - whole) <= filled.largest * count); // by no more than one room
    }
}

void tst_Placement::fillsNodesByTheirWeight()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 10; ++round) {
        QList<PlacementNode> nodes;
        qint64 wholeWeight = 0;
        const int count = 2 + int(random.bounded(9));
        for (int id = 1; id <= count; ++id) {
            nodes.append(weighing(1 + int(random.bounded(1000)), id, 0, 0));
            wholeWeight += nodes.last().limits.weight;
        }
        const Filled filled = fill(nodes, 1000, random);
        const qint64 whole = wholeLoad(filled.nodes);
        QVERIFY(whole > 0);
        for (const PlacementNode &each : filled.nodes) {
            // Above its share of the whole by no more than one room, and no node could have taken that room better.
            QVERIFY((each.load - filled.largest) * wholeWeight <= whole * each.limits.weight);
            for (const PlacementNode &other : filled.nodes)
                QVERIFY((each.load - filled.largest) * other.limits.weight <= other.load * each.limits.weight);
        }
    }
}

void tst_Placement::rules()
{
    for (const PlacementRule rule : {PlacementRule::Capacity, PlacementRule::People})
        QCOMPARE(placementRuleFromName(QString(placementRuleName(rule))), std::optional(rule));
    QCOMPARE(placementRuleName(PlacementRule::Capacity), "capacity"_L1);
    QCOMPARE(placementRuleName(PlacementRule::People), "people"_L1);
    QVERIFY(!placementRuleFromName(u"People"));
    QVERIFY(!placementRuleFromName(u""));
}

ATRIUM_TEST(tst_Placement)
#include "tst_placement.moc"
