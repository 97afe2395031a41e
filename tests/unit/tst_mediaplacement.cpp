// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/placement.h"
#include "common/domain/room.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

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

PlacementNode serving(int streams, int maxStreams, qint64 id, qint64 load, int openRooms = 1)
{
    PlacementNode result = node(id, load, openRooms);
    result.media = {MediaServerState::Up, streams, maxStreams};
    return result;
}

PlacementNode withoutItsServer(qint64 id, qint64 load)
{
    PlacementNode result = node(id, load);
    result.media.state = MediaServerState::Down;
    return result;
}

} // namespace

/*! Where rooms go that want a media server. */
class tst_MediaPlacement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesWhereMediaIs_data();
    void choosesWhereMediaIs();
    void mayHaveNowhereToGoForMedia();
    void spreadsRoomsByTheirStreams();
    void roomsNeedMedia_data();
    void roomsNeedMedia();
};

void tst_MediaPlacement::choosesWhereMediaIs_data()
{
    QTest::addColumn<PlacementQuestion>("question");
    QTest::addColumn<qint64>("without");   // chosen for a room that wants no server
    QTest::addColumn<qint64>("preferred"); // for one that prefers it
    QTest::addColumn<qint64>("required");  // for one that requires it; 0 = nobody can
    const auto row = [](const char *name, const QList<PlacementNode> &nodes, qint64 without, qint64 preferred,
                        qint64 required) {
        QTest::newRow(name) << PlacementQuestion{.nodes = nodes} << without << preferred << required;
    };
    row("nobody has a server", {node(1, 30), node(2, 10)}, 2, 2, 0);
    row("one has", {node(1, 0), serving(0, 0, 2, 500)}, 1, 2, 2);
    row("its server is down", {withoutItsServer(1, 30), node(2, 10)}, 2, 2, 0);
    row("one's is down, another's up", {withoutItsServer(1, 0), serving(0, 0, 2, 500)}, 1, 2, 2);
    row("one is full, another not", {serving(200, 200, 1, 0), serving(199, 200, 2, 500)}, 1, 2, 2);
    row("one carries more than it may, another not", {serving(201, 200, 1, 0), serving(0, 200, 2, 500)}, 1, 2, 2);
    row("all are full", {serving(200, 200, 1, 30), serving(50, 50, 2, 10)}, 2, 2, 0);
    // Without a server that takes it, a room goes where it would go without; what its streams cost there it cannot know.
    row("all are full, the idler one has more streams", {serving(50, 50, 1, 30), serving(200, 200, 2, 10)}, 2, 1, 0);
    row("streams count like people", {serving(30, 0, 1, 10), serving(19, 0, 2, 20)}, 1, 2, 2);
    row("both together count", {serving(30, 0, 1, 10), serving(21, 0, 2, 20)}, 1, 1, 1);
    row("of equal sums, the node with fewer rooms", {serving(30, 0, 1, 10, 3), serving(20, 0, 2, 20, 2)}, 1, 2, 2);
    row("of equal sums with equal rooms, the lower id", {serving(20, 0, 4, 20), serving(30, 0, 9, 10)}, 9, 4, 4);
    PlacementNode strong = serving(100, 0, 2, 50);
    strong.limits.weight = 200;
    row("by weight, too", {serving(60, 0, 1, 20), strong}, 1, 2, 2);

    PlacementNode full = serving(0, 0, 1, 0);
    full.limits.maxRooms = 1;
    row("other limits hold as ever", {full, serving(90, 0, 2, 500), node(3, 0)}, 3, 2, 2);
    PlacementNode late = serving(0, 0, 1, 0);
    late.state = NodeState::Late;
    row("and states", {late, serving(90, 0, 2, 500), node(3, 0)}, 3, 2, 2);

    const auto open = [](const char *name, const PlacementNode &here) {
        QTest::newRow(name) << PlacementQuestion{.openOn = here.id, .nodes = {serving(0, 0, 1, 0), here}}
                            << here.id.value << here.id.value << here.id.value;
    };
    open("open where no server is", node(2, 500));
    open("open where the server is down", withoutItsServer(2, 500));
    open("open where the server is full", serving(200, 200, 2, 500));
    const auto pinned = [](const char *name, const PlacementNode &there, qint64 required) {
        QTest::newRow(name) << PlacementQuestion{.pin = {there.id, {}}, .nodes = {serving(0, 0, 1, 0), there}}
                            << there.id.value << there.id.value << required;
    };
    pinned("pinned where no server is", node(2, 0), 0);
    pinned("pinned where the server is", serving(5, 0, 2, 0), 2);
    QTest::newRow("moved away from the only server")
        << PlacementQuestion{.openOn = NodeId(1), .except = NodeId(1), .nodes = {serving(0, 0, 1, 0), node(2, 9)}}
        << 2LL << 2LL << 0LL;
    QTest::newRow("moved away from one of two servers")
        << PlacementQuestion{.openOn = NodeId(1),
                             .except = NodeId(1),
                             .nodes = {serving(0, 0, 1, 0), node(2, 0), serving(5, 0, 3, 9)}}
        << 2LL << 3LL << 3LL;
}

void tst_MediaPlacement::choosesWhereMediaIs()
{
    QFETCH(PlacementQuestion, question);
    QFETCH(qint64, without);
    QFETCH(qint64, preferred);
    QFETCH(qint64, required);
    const auto chosen = [&question](MediaNeed need) -> qint64 {
        question.media = need;
        const auto choice = placeRoom(question);
        return choice ? choice->node.value : 0;
    };
    std::ranges::sort(question.nodes, {}, &PlacementNode::id);
    do { // in whatever order the nodes come
        QCOMPARE(chosen(MediaNeed::None), without);
        QCOMPARE(chosen(MediaNeed::Preferred), preferred);
        QCOMPARE(chosen(MediaNeed::Required), required);
    } while (std::ranges::next_permutation(question.nodes, {}, &PlacementNode::id).found);
}

void tst_MediaPlacement::mayHaveNowhereToGoForMedia()
{
    const auto choice = placeRoom({.nodes = {node(1, 0), withoutItsServer(2, 0)}, .media = MediaNeed::Required});
    QVERIFY(!choice);
    QCOMPARE(choice.error().code, ErrorCode::NoNode);
}

// Talks of all sizes, each with the streams of a talk in which everybody is heard by everybody.
void tst_MediaPlacement::spreadsRoomsByTheirStreams()
{
    QRandomGenerator random(5);
    QList<PlacementNode> nodes{serving(0, 0, 1, 0, 0), serving(0, 0, 2, 0, 0), serving(0, 0, 3, 0, 0), node(4, 0, 0)};
    qint64 largest = 0;
    for (int room = 0; room < 300; ++room) {
        const int people = 7 + int(random.bounded(14));
        const auto choice = placeRoom({.nodes = nodes, .media = MediaNeed::Preferred});
        QVERIFY(choice);
        const auto chosen = std::ranges::find(nodes, choice->node, &PlacementNode::id);
        chosen->load += people;
        chosen->media.streams += people * people;
        chosen->openRooms += 1;
        largest = std::max<qint64>(largest, people + people * people);
    }
    QCOMPARE(nodes.last().openRooms, 0);
    nodes.removeLast();
    const auto [least, most] =
        std::ranges::minmax(nodes, {}, [](const PlacementNode &each) { return each.media.streams; });
    QVERIFY2(most.media.streams - least.media.streams <= largest,
             qPrintable(u"%1 to %2"_s.arg(least.media.streams).arg(most.media.streams)));
}

void tst_MediaPlacement::roomsNeedMedia_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("meshPeople");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<MediaNeed>("need");
    QTest::newRow("as many as send to each other") << 6 << 6 << false << MediaNeed::None;
    QTest::newRow("one more") << 7 << 6 << false << MediaNeed::Preferred;
    QTest::newRow("nobody sends to each other") << 2 << 0 << false << MediaNeed::Preferred;
    QTest::newRow("told to, though small") << 2 << 6 << true << MediaNeed::Required;
    QTest::newRow("told to, and large") << 200 << 6 << true << MediaNeed::Required;
}

void tst_MediaPlacement::roomsNeedMedia()
{
    QFETCH(int, capacity);
    QFETCH(int, meshPeople);
    QFETCH(bool, isTold);
    Room room;
    room.capacity = capacity;
    room.options.setFlag(RoomOption::MediaServer, isTold);
    QTEST(mediaNeed(room, meshPeople), "need");
}

ATRIUM_TEST(tst_MediaPlacement)
#include "tst_mediaplacement.moc"
