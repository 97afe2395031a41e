// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/placement/placementservice.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

namespace {

constexpr MediaServer idle{MediaServerState::Up, 0, 200};
constexpr MediaServer busy{MediaServerState::Up, 120, 200};
constexpr MediaServer full{MediaServerState::Up, 200, 200};
constexpr MediaServer down{MediaServerState::Down, 0, 200};

} // namespace

/*! Which node opens a room that wants a media server, by what the nodes told the database: first, moved, taken over. */
class tst_MediaRooms : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void roomOpensWhereAMediaServerIs_data()
    {
        QTest::addColumn<MediaServer>("first");
        QTest::addColumn<MediaServer>("second");
        QTest::addColumn<int>("small");     // where a room for few people opens; the first node is idler
        QTest::addColumn<int>("large");     // one for many
        QTest::addColumn<int>("demanding"); // one that needs a media server; 0 = nowhere
        QTest::newRow("nobody has a media server") << MediaServer() << MediaServer() << 1 << 1 << 0;
        QTest::newRow("the other node has") << MediaServer() << busy << 1 << 2 << 2;
        QTest::newRow("the first one's is down") << down << busy << 1 << 2 << 2;
        QTest::newRow("the first one's is full") << full << busy << 1 << 2 << 2;
        QTest::newRow("both are down") << down << down << 1 << 1 << 0;
        QTest::newRow("the first one carries more") << busy << idle << 1 << 2 << 2;
        QTest::newRow("both are idle") << idle << idle << 1 << 1 << 1;
    }
    void roomOpensWhereAMediaServerIs()
    {
        QFETCH(MediaServer, first);
        QFETCH(MediaServer, second);
        addTwo(first, second);
        QVERIFY(claimRoom(addRoom(), two, m_second)); // so that the first one is idler
        QTEST(int(whereItOpens(addRoom(smallRoom)).value), "small");
        QTEST(int(whereItOpens(addRoom(largeRoom())).value), "large");
        QTEST(int(whereItOpens(addRoom(demandingRoom())).value), "demanding");
    }

    void howManyAreManyIsTheConfigurations()
    {
        addTwo({}, idle);
        Common::Room room = largeRoom();
        room.capacity = 12;
        const RoomId id = addRoom(room);
        QCOMPARE(whereItOpens(id, {longTimes, 12}), one);
        QCOMPARE(whereItOpens(id, {longTimes, 11}), two);
    }

    void roomStaysWhereItIsOpenThoughTheMediaServerGoesDown()
    {
        addTwo({}, idle);
        const RoomId room = addRoom(demandingRoom());
        QVERIFY(claimRoom(room, two, m_second));
        tell(two, m_second, down);
        const auto asked = question(room);
        const auto choice = placeRoom(asked);
        QVERIFY(choice);
        QVERIFY(choice->alreadyOpen);
        QCOMPARE(choice->node, two);
        QVERIFY2(choice->verdicts.last().reason.contains(QStringLiteral("its media server is down")),
                 qPrintable(choice->verdicts.last().reason));
        QCOMPARE(whereItOpens(addRoom(demandingRoom())), NodeId()); // a new one does not come there
    }

    void roomOfADeadNodeOpensWhereAMediaServerIs()
    {
        addTwo(idle, busy);
        const RoomId room = addRoom(demandingRoom());
        QVERIFY(claimRoom(room, one, m_first));
        expire(one);
        QVERIFY(*takeOver(one, m_first));
        QCOMPARE(whereItOpens(room), two);
        tell(two, m_second, down);
        QCOMPARE(whereItOpens(room), NodeId());
    }

    void roomMovesOnlyToAMediaServer()
    {
        addTwo(idle, {});
        const auto demanding = *claimRoom(addRoom(demandingRoom()), one, m_first);
        const auto large = *claimRoom(addRoom(largeRoom()), one, m_first);
        const auto refused = moved(demanding, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NoNode);
        QVERIFY2(refused.error().message.contains(QStringLiteral("two: has no media server")),
                 qPrintable(refused.error().message));
        QVERIFY(!moved(demanding, two)); // an administrator cannot either
        QCOMPARE((*PlacementRepository(*m_db).holder(demanding.room))->lease, demanding);
        const auto anywhere = moved(large, {});
        QVERIFY(anywhere);
        QCOMPARE(anywhere->node, two);
        tell(two, m_second, busy);
        const auto now = moved(demanding, {});
        QVERIFY(now);
        QCOMPARE(now->node, two);
    }

    void openRoomsTellTheirOptions()
    {
        addTwo(idle, idle);
        const auto lease = claimRoom(addRoom(demandingRoom()), one, m_first);
        const auto open = PlacementRepository(*m_db).listOpen();
        QVERIFY(open);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().lease, *lease);
        QCOMPARE(open->first().options, demandingRoom().options);
        QCOMPARE(open->first().nodeName, nodeOne.name);
        QCOMPARE(open->first().people, 0);
        QVERIFY(open->first().since);
    }

private:
    static Common::Room largeRoom()
    {
        Common::Room room = smallRoom;
        room.capacity = usualMeshPeople + 1;
        return room;
    }
    static Common::Room demandingRoom()
    {
        Common::Room room = smallRoom;
        room.options.setFlag(RoomOption::MediaServer);
        return room;
    }

    void addTwo(const MediaServer &first, const MediaServer &second)
    {
        addCluster();
        addNodes();
        m_first = claim(one, QStringLiteral("a"));
        m_second = claim(two, QStringLiteral("b"));
        tell(one, m_first, first);
        tell(two, m_second, second);
        QVERIFY(execute("UPDATE node SET renewed_since = 1, eligible_at = 0")); // they are up
    }
    void tell(NodeId node, qint64 incarnation, const MediaServer &media)
    {
        QVERIFY(renew(node, incarnation, node == one ? QStringLiteral("a") : QStringLiteral("b"), {.media = media}));
    }

    PlacementQuestion question(RoomId room, const PlacementTerms &terms = {longTimes})
    {
        return *PlacementService::question(*m_db, *RoomRepository(*m_db).find(room), terms);
    }
    NodeId whereItOpens(RoomId room, const PlacementTerms &terms = {longTimes})
    {
        // As Placer asks, without counting all rooms.
        const auto choice = placeRoom(Placer::question(*RoomRepository(*m_db).find(room), {},
                                                       *NodeRepository(*m_db).snapshotForPlacement(), terms));
        return choice ? choice->node : NodeId();
    }
    Result<RoomLease> moved(const RoomLease &lease, NodeId target)
    {
        return PlacementService::move(*m_db, lease, *RoomRepository(*m_db).find(lease.room), target, {longTimes});
    }

    qint64 m_first = 0;
    qint64 m_second = 0;
};

ATRIUM_TEST(tst_MediaRooms)
#include "tst_mediarooms.moc"
