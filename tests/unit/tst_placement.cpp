// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/placement.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

PlacementNode node(qint64 id, qint64 load, int openRooms = 1)
{
    PlacementNode result;
    result.id = NodeId(id);
    result.name = u"node%1"_s.arg(id);
    result.state = u"up"_s;
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

PlacementNode late(qint64 id, qint64 load)
{
    PlacementNode result = node(id, load);
    result.eligible = false;
    result.state = u"late"_s;
    return result;
}

using Holder = std::optional<PlacementHolder>;

Holder openOn(qint64 id)
{
    return PlacementHolder{NodeId(id), 1};
}

} // namespace

class tst_Placement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chooses_data();
    void chooses();
    void namesEachNodeWhenNoneCanTakeIt_data();
    void namesEachNodeWhenNoneCanTakeIt();
    void saysWhyForEachNode();
    void alwaysChoosesTheLeastLoaded();
};

void tst_Placement::chooses_data()
{
    QTest::addColumn<Holder>("holder");
    QTest::addColumn<QList<PlacementNode>>("nodes");
    QTest::addColumn<qint64>("chosen");
    const Holder closed;
    const auto row = [](const char *name, const Holder &holder, const QList<PlacementNode> &nodes, qint64 chosen) {
        QTest::newRow(name) << holder << nodes << chosen;
    };
    row("the only node", closed, {node(5, 100)}, 5);
    row("the node with the smallest load", closed, {node(1, 30), node(2, 10), node(3, 20)}, 2);
    row("the node without rooms", closed, {node(1, 1), node(2, 0, 0)}, 2);
    row("of two equal loads, the node with fewer rooms", closed, {node(1, 8, 4), node(2, 8, 2)}, 2);
    row("load counts before rooms", closed, {node(1, 8, 1), node(2, 7, 7)}, 2);
    row("of two equal nodes, the lower id", closed, {node(9, 8), node(4, 8)}, 4);
    row("not one that is inactive, however idle", closed, {inactive(1, 0), node(2, 500)}, 2);
    row("not one that is late, however idle", closed, {late(1, 0), node(2, 500)}, 2);
    row("a load beyond 32 bits", closed, {node(1, 1LL << 40), node(2, (1LL << 40) - 1)}, 2);
    row("where the room is open, however loaded", openOn(2), {node(1, 0), node(2, 500)}, 2);
    row("where the room is open, although inactive", openOn(2), {node(1, 0), inactive(2, 0)}, 2);
    row("where the room is open, although late", openOn(2), {node(1, 0), late(2, 0)}, 2);
}

void tst_Placement::chooses()
{
    QFETCH(Holder, holder);
    QFETCH(QList<PlacementNode>, nodes);
    QFETCH(qint64, chosen);
    std::ranges::sort(nodes, {}, &PlacementNode::id);
    do { // in whatever order the nodes come
        const auto choice = placeRoom(holder, nodes);
        QVERIFY2(choice, choice ? "" : qPrintable(choice.error().message));
        QCOMPARE(choice->node, NodeId(chosen));
        QCOMPARE(choice->alreadyOpen, holder.has_value());
        QCOMPARE(choice->verdicts.size(), nodes.size());
        for (const PlacementVerdict &verdict : choice->verdicts)
            QCOMPARE(verdict.chosen, verdict.node == NodeId(chosen));
    } while (std::ranges::next_permutation(nodes, {}, &PlacementNode::id).found);
}

void tst_Placement::namesEachNodeWhenNoneCanTakeIt_data()
{
    QTest::addColumn<Holder>("holder");
    QTest::addColumn<QList<PlacementNode>>("nodes");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("a cluster without nodes") << Holder() << QList<PlacementNode>() << QStringList{u"no node"_s};
    QTest::newRow("all inactive or late") << Holder() << QList<PlacementNode>{inactive(1, 0), late(2, 0)}
                                          << QStringList{u"node1: not active"_s, u"node2: state late"_s};
    QTest::newRow("open on a node that is not listed: nowhere else")
        << openOn(7) << QList<PlacementNode>{node(1, 0)} << QStringList{u"node1"_s};
}

void tst_Placement::namesEachNodeWhenNoneCanTakeIt()
{
    QFETCH(Holder, holder);
    QFETCH(QList<PlacementNode>, nodes);
    QFETCH(QStringList, reasons);
    const auto choice = placeRoom(holder, nodes);
    QVERIFY(!choice);
    QCOMPARE(choice.error().code, ErrorCode::NoNode);
    QVERIFY(!choice.error().remedy.isEmpty());
    for (const QString &reason : reasons)
        QVERIFY2(choice.error().message.contains(reason), qPrintable(choice.error().message));
}

void tst_Placement::saysWhyForEachNode()
{
    const auto choice = placeRoom({}, {inactive(1, 0), node(2, 12, 3), late(3, 0), node(4, 40, 1)});
    QVERIFY(choice);
    QStringList lines;
    for (const PlacementVerdict &each : choice->verdicts)
        lines.append(u"%1 %2 %3: %4"_s.arg(each.name).arg(each.candidate).arg(each.chosen).arg(each.reason));
    QCOMPARE(lines,
             (QStringList{u"node2 1 1: load 12 in 3 open room(s)"_s, u"node4 1 0: load 40 in 1 open room(s)"_s,
                          u"node1 0 0: not active"_s, u"node3 0 0: state late"_s}));

    const auto sticky = placeRoom(openOn(1), {inactive(1, 0), node(2, 12, 3)});
    QVERIFY(sticky);
    QCOMPARE(sticky->verdicts.last().reason, u"the room is open here"_s);
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
            each.eligible = random.bounded(4) != 0;
            nodes.append(each);
        }
        std::shuffle(nodes.begin(), nodes.end(), random);

        const PlacementNode *best = nullptr;
        for (const PlacementNode &each : nodes) {
            if (each.active && each.eligible
                && (!best
                    || std::tie(each.load, each.openRooms, each.id) < std::tie(best->load, best->openRooms, best->id)))
                best = &each;
        }
        const auto choice = placeRoom({}, nodes);
        QCOMPARE(bool(choice), best != nullptr);
        if (best) {
            QCOMPARE(choice->node, best->id);
            ++placed;
        }
    }
    QVERIFY(placed > 4000); // so that the loop says something
}

QTEST_GUILESS_MAIN(tst_Placement)
#include "tst_placement.moc"
