// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/placement.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

PlacementNode node(qint64 id, qint64 load = 0, int openRooms = 1)
{
    PlacementNode result;
    result.id = NodeId(id);
    result.name = u"node%1"_s.arg(id);
    result.openRooms = openRooms;
    result.load = load;
    return result;
}

PlacementNode inactive(qint64 id)
{
    PlacementNode result = node(id);
    result.active = false;
    return result;
}

PlacementNode inState(NodeState state, qint64 id)
{
    PlacementNode result = node(id);
    result.state = state;
    return result;
}

PlacementNode fullOfRooms(qint64 id)
{
    PlacementNode result = node(id, 0, 10);
    result.limits.maxRooms = 10;
    return result;
}

PlacementNode fullOfPeople(qint64 id)
{
    PlacementNode result = node(id);
    result.people = 200;
    result.limits.maxPeople = 200;
    return result;
}

PlacementNode serving(qint64 id, int streams, int maxStreams = 0)
{
    PlacementNode result = node(id, 30, 3);
    result.media = {MediaServerState::Up, streams, maxStreams};
    return result;
}

PlacementNode withoutItsServer(qint64 id)
{
    PlacementNode result = node(id);
    result.media.state = MediaServerState::Down;
    return result;
}

QStringList lines(const QList<PlacementVerdict> &verdicts)
{
    QStringList result;
    for (const PlacementVerdict &each : verdicts)
        result.append(each.name + (each.candidate ? u" can"_s : u" cannot"_s)
                      + (each.chosen ? u", chosen: "_s : u": "_s) + each.reason);
    return result;
}

} // namespace

class tst_PlacementReasons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhyForEachNode_data();
    void saysWhyForEachNode();
    void tellsLoadAndWeight();
    void tellsWhatMattersMost_data();
    void tellsWhatMattersMost();
    void saysWhyNobodyCan_data();
    void saysWhyNobodyCan();
};

void tst_PlacementReasons::saysWhyForEachNode_data()
{
    QTest::addColumn<PlacementQuestion>("question");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const PlacementQuestion &question, const QStringList &expected) {
        QTest::newRow(name) << question << expected;
    };
    row("in the order of preference, whoever cannot behind",
        {.nodes = {inactive(1), node(2, 40), inState(NodeState::Late, 3), node(4, 12, 3)}},
        {u"node4 can, chosen: load 12 in 3 open room(s)"_s, u"node2 can: load 40 in 1 open room(s)"_s,
         u"node1 cannot: not active"_s, u"node3 cannot: state late"_s});
    row("at their limits", {.nodes = {fullOfRooms(1), fullOfPeople(2), node(3)}},
        {u"node3 can, chosen: load 0 in 1 open room(s)"_s, u"node2 cannot: has 200 of at most 200 people"_s,
         u"node1 cannot: has 10 of at most 10 open room(s)"_s});
    row("being emptied",
        {.except = NodeId(1),
         .nodes = {node(1), inState(NodeState::Draining, 2), inState(NodeState::Drained, 3), node(4)}},
        {u"node4 can, chosen: load 0 in 1 open room(s)"_s, u"node1 cannot: is being emptied"_s,
         u"node2 cannot: is being emptied"_s, u"node3 cannot: is being emptied"_s});
    row("pinned to a node", {.pin = {NodeId(2), {}}, .nodes = {node(1), node(2)}},
        {u"node2 can, chosen: load 0 in 1 open room(s)"_s, u"node1 cannot: the room is pinned to node2"_s});
    row("pinned to a label", {.pin = {{}, u"gpu"_s}, .nodes = {node(1)}},
        {u"node1 cannot: does not have the label \"gpu\""_s});
    row("open", {.openOn = NodeId(1), .nodes = {inactive(1), node(2, 12, 3)}},
        {u"node2 can: load 12 in 3 open room(s)"_s, u"node1 cannot, chosen: the room is open here"_s});
    row("open on a node that is not among them", {.openOn = NodeId(7), .nodes = {node(1)}},
        {u"node1 can: load 0 in 1 open room(s)"_s});
    row("where media counts for nothing", {.nodes = {serving(1, 130), withoutItsServer(2)}},
        {u"node2 can, chosen: load 0 in 1 open room(s)"_s, u"node1 can: load 30 in 3 open room(s)"_s});
    row("of a room that prefers a media server",
        {.nodes = {node(1), withoutItsServer(2), serving(3, 130), serving(4, 200, 200)}, .media = MediaNeed::Preferred},
        {u"node3 can, chosen: load 160 in 3 open room(s), 130 stream(s)"_s,
         u"node1 can: load 0 in 1 open room(s), no media server"_s,
         u"node2 can: load 0 in 1 open room(s), its media server is down"_s,
         u"node4 can: load 230 in 3 open room(s), its media server is full"_s});
    row("of a room that prefers what nobody has", {.nodes = {node(1)}, .media = MediaNeed::Preferred},
        {u"node1 can, chosen: load 0 in 1 open room(s)"_s});
    row("open where no media server is, as nowhere",
        {.openOn = NodeId(1), .nodes = {node(1)}, .media = MediaNeed::Preferred},
        {u"node1 can, chosen: the room is open here"_s});
    row("of a room that requires a media server",
        {.nodes = {node(1), withoutItsServer(2), serving(3, 130), serving(4, 200, 200)}, .media = MediaNeed::Required},
        {u"node3 can, chosen: load 160 in 3 open room(s), 130 stream(s)"_s, u"node1 cannot: has no media server"_s,
         u"node2 cannot: its media server is down"_s,
         u"node4 cannot: its media server has 200 of at most 200 stream(s)"_s});
    row("open where the media server is down",
        {.openOn = NodeId(2), .nodes = {serving(1, 0), withoutItsServer(2)}, .media = MediaNeed::Required},
        {u"node1 can: load 30 in 3 open room(s), 0 stream(s)"_s,
         u"node2 cannot, chosen: the room is open here, its media server is down"_s});
    row("nobody can", {.nodes = {inState(NodeState::Dead, 1)}}, {u"node1 cannot: state dead"_s});
    row("no node", {}, {});
}

void tst_PlacementReasons::saysWhyForEachNode()
{
    QFETCH(PlacementQuestion, question);
    QFETCH(QStringList, expected);
    QCOMPARE(lines(explainPlacement(question)), expected);
    if (const auto choice = placeRoom(question))
        QCOMPARE(lines(choice->verdicts), expected);
}

void tst_PlacementReasons::tellsLoadAndWeight()
{
    PlacementNode heavy = node(1, 40);
    heavy.limits.weight = 300;
    const auto verdicts = explainPlacement({.nodes = {heavy}});
    QCOMPARE(verdicts.size(), 1);
    QCOMPARE(verdicts.first().load, 40);
    QCOMPARE(verdicts.first().weight, 300);
    heavy.media = {MediaServerState::Up, 130, 0};
    QCOMPARE(explainPlacement({.nodes = {heavy}, .media = MediaNeed::Preferred}).first().load, 170);
    QCOMPARE(explainPlacement({.nodes = {heavy}}).first().load, 40);
}

// Each node has a reason more than the one before it.
void tst_PlacementReasons::tellsWhatMattersMost_data()
{
    QTest::addColumn<PlacementQuestion>("question");
    QTest::addColumn<QString>("expected");
    PlacementQuestion question;
    question.media = MediaNeed::Required;
    PlacementNode each = serving(1, 200, 200);
    const auto row = [&](const char *name, const QString &expected) {
        question.nodes = {each};
        QTest::newRow(name) << question << expected;
    };
    row("streams", u"its media server has 200 of at most 200 stream(s)"_s);
    each.people = 200;
    each.limits.maxPeople = 200;
    row("people before streams", u"has 200 of at most 200 people"_s);
    each.limits.maxRooms = 1;
    each.openRooms = 1;
    row("rooms before people", u"has 1 of at most 1 open room(s)"_s);
    each.media.state = MediaServerState::Down;
    row("no media server before limits", u"its media server is down"_s);
    each.state = NodeState::Late;
    row("its state before limits", u"state late"_s);
    each.active = false;
    row("not active before its state", u"not active"_s);
    question.except = NodeId(1);
    row("emptied before not active", u"is being emptied"_s);
    question.pin.label = u"gpu"_s;
    row("the pin before all", u"does not have the label \"gpu\""_s);
}

void tst_PlacementReasons::tellsWhatMattersMost()
{
    QFETCH(PlacementQuestion, question);
    QTEST(explainPlacement(question).first().reason, "expected");
}

void tst_PlacementReasons::saysWhyNobodyCan_data()
{
    QTest::addColumn<PlacementQuestion>("question");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, const PlacementQuestion &question, const QString &message,
                        const QString &remedy) { QTest::newRow(name) << question << message << remedy; };
    const QString start = u"Start a node or make one active, then try again."_s;
    const QString raise = u"Raise the limit of a node or add a node, then try again."_s;
    const QString raiseOrPin = u"Raise the limit or pin the room elsewhere, then try again."_s;
    PlacementNode labelled = fullOfRooms(2);
    labelled.limits.labels = {u"gpu"_s};

    row("a cluster without nodes", {}, u"The cluster has no node that could open the room."_s, start);
    row("all inactive or late", {.nodes = {inactive(1), inState(NodeState::Late, 2)}},
        u"No node can open the room (node1: not active; node2: state late)."_s, start);
    row("all at a limit", {.nodes = {fullOfRooms(1), fullOfPeople(2)}},
        u"Every node is at its limit: node2: has 200 of at most 200 people; node1: has 10 of at most 10 open room(s)."_s,
        raise);
    row("all that could at a limit", {.nodes = {fullOfRooms(1), inState(NodeState::Dead, 2)}},
        u"Every node that could open the room is at its limit: node2: state dead; node1: has 10 of at most 10 open "
        "room(s)."_s,
        raise);
    row("pinned to a node that is stopped",
        {.pin = {NodeId(2), {}}, .nodes = {node(1), inState(NodeState::Stopped, 2)}},
        u"No node can open the room (node1: the room is pinned to node2; node2: state stopped)."_s,
        u"Start node2 and make it active, or pin the room elsewhere, then try again."_s);
    row("pinned to a node that is none", {.pin = {NodeId(9), {}}, .nodes = {node(1)}},
        u"No node can open the room (node1: the room is pinned to node 9)."_s,
        u"Start node 9 and make it active, or pin the room elsewhere, then try again."_s);
    row("pinned to a node at its limit", {.pin = {NodeId(2), {}}, .nodes = {node(1), fullOfPeople(2)}},
        u"Every node that could open the room is at its limit: node1: the room is pinned to node2; node2: has 200 of "
        u"at "
        "most 200 people."_s,
        raiseOrPin);
    row("pinned to a label that no node has", {.pin = {{}, u"gpu"_s}, .nodes = {node(1)}},
        u"No node can open the room (node1: does not have the label \"gpu\")."_s,
        u"Start a node that has the label \"gpu\" and make it active, or pin the room elsewhere, then try again."_s);
    row("pinned to a label of a node at its limit", {.pin = {{}, u"gpu"_s}, .nodes = {node(1), labelled}},
        u"Every node that could open the room is at its limit: node1: does not have the label \"gpu\"; node2: has 10 "
        u"of "
        "at most 10 open room(s)."_s,
        raiseOrPin);
    row("no media server anywhere", {.nodes = {node(1), inState(NodeState::Dead, 2)}, .media = MediaNeed::Required},
        u"No node can open the room (node1: has no media server; node2: state dead)."_s,
        u"Give a node a media server, or switch the room's option \"Needs a media server\" off, then try again."_s);
    row("the media server is down", {.nodes = {node(1), withoutItsServer(2)}, .media = MediaNeed::Required},
        u"No node can open the room (node1: has no media server; node2: its media server is down)."_s,
        u"Start the media server of node2, then try again."_s);
    row("every media server is full",
        {.nodes = {serving(1, 200, 200), serving(2, 50, 50)}, .media = MediaNeed::Required},
        u"Every node is at its limit: node2: its media server has 50 of at most 50 stream(s); node1: its media server "
        u"has 200 of at most 200 stream(s)."_s,
        raise);
    row("pinned where no media server is",
        {.pin = {NodeId(2), {}}, .nodes = {serving(1, 0), node(2)}, .media = MediaNeed::Required},
        u"No node can open the room (node1: the room is pinned to node2; node2: has no media server)."_s,
        u"Give a node a media server, or switch the room's option \"Needs a media server\" off, then try again."_s);
    row("open on a node that is not among them: nowhere else", {.openOn = NodeId(7), .nodes = {node(1)}},
        u"The room is open on node 7, which is not a server of the cluster."_s, u"Try again in a minute."_s);
    PlacementNode odd = inactive(1);
    odd.name = u"100%2%1"_s;
    row("a name with marks that texts use", {.nodes = {odd}}, u"No node can open the room (100%2%1: not active)."_s,
        start);
}

void tst_PlacementReasons::saysWhyNobodyCan()
{
    QFETCH(PlacementQuestion, question);
    const auto choice = placeRoom(question);
    QVERIFY(!choice);
    QCOMPARE(choice.error().code, ErrorCode::NoNode);
    QTEST(choice.error().message, "message");
    QTEST(choice.error().remedy, "remedy");
}

ATRIUM_TEST(tst_PlacementReasons)
#include "tst_placementreasons.moc"
