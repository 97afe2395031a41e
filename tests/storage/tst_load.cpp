// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

/*! The numbers of a snapshot: rooms, people and the load by which rooms are placed. */
class tst_Load : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotShowsWhatANodeSaysOfItself()
    {
        addCluster();
        addNodes();
        const UtcTime before = *ClusterRepository(*m_db).now();
        claim(two, QStringLiteral("b"));
        const auto snapshot = NodeRepository(*m_db).snapshot();
        QVERIFY(snapshot);
        QVERIFY(before <= snapshot->now && snapshot->now <= *ClusterRepository(*m_db).now());
        QCOMPARE(snapshot->nodes.size(), 2);
        QCOMPARE(snapshot->nodes.first().record.name, nodeOne.name);
        QCOMPARE(snapshot->nodes.first().incarnation, 0);
        const NodeStatus *node = snapshot->find(two);
        QVERIFY(node);
        QCOMPARE(node->incarnation, 1);
        QCOMPARE(node->version, QStringLiteral("1"));
        QCOMPARE(node->peerAddress, QStringLiteral("localhost"));
        QCOMPARE(node->peerPort, 1);
        QVERIFY(qAbs((node->leaseUntil - node->heartbeatAt - longTimes.lease).count()) < 1000);
        QVERIFY(!snapshot->find(NodeId(3)));
    }

    void mediaServerIsAsTheNodeToldWithItsLastHeartbeat()
    {
        addCluster();
        addNodes();
        const qint64 incarnation = claim(two, QStringLiteral("b"));
        QCOMPARE(status(two).media, MediaServer()); // it has not told yet
        const MediaServer up{MediaServerState::Up, 34, 200};
        QVERIFY(renew(two, incarnation, QStringLiteral("b"), {.media = up}));
        QCOMPARE(status(two).media, up);
        QCOMPARE(NodeRepository(*m_db).snapshotForPlacement()->find(two)->media, up);
        QCOMPARE(NodeRepository(*m_db).snapshotOfPresence()->find(two)->media, up);
        QCOMPARE(status(one).media, MediaServer());
        const MediaServer down{MediaServerState::Down, 0, 200};
        QVERIFY(renew(two, incarnation, QStringLiteral("b"), {.media = down}));
        QCOMPARE(status(two).media, down);
        QVERIFY(renew(two, incarnation, QStringLiteral("b")));
        QCOMPARE(status(two).media, MediaServer());
    }

    void mediaServerOfANodeThatDoesNotHoldItsLeaseCountsNoMore()
    {
        addCluster();
        addNodes();
        const NodeReport report{.media = {MediaServerState::Up, 34, 200}};
        const qint64 incarnation = claim(two, QStringLiteral("b"));
        QVERIFY(renew(two, incarnation, QStringLiteral("b"), report));
        expire(two);
        QCOMPARE(status(two).media, MediaServer());
        QVERIFY(renew(two, incarnation, QStringLiteral("b"), report)); // it was late
        QCOMPARE(status(two).media, report.media);
        QVERIFY(write([&] { return NodeRepository(*m_db).release(two, incarnation); }));
        QCOMPARE(status(two).media, MediaServer());
    }

    // A program of before media servers claims and renews without a word of them.
    void mediaServerThatAnEarlierProgramToldOfDoesNotCount()
    {
        addCluster();
        addNodes();
        const qint64 incarnation = claim(two, QStringLiteral("b"));
        QVERIFY(renew(two, incarnation, QStringLiteral("b"), {.media = {MediaServerState::Up, 34, 200}}));
        QVERIFY(execute("UPDATE node SET incarnation = incarnation + 1 WHERE id = 2"));
        QCOMPARE(status(two).media, MediaServer());
    }

    void stateOfAMediaServerThatALaterProgramToldOfIsNone()
    {
        addCluster();
        addNodes();
        QVERIFY(renew(two, claim(two, QStringLiteral("b")), QStringLiteral("b"),
                      {.media = {MediaServerState::Up, 34, 200}}));
        QVERIFY(execute("UPDATE node SET media_state = 9 WHERE id = 2"));
        QCOMPARE(status(two).media, MediaServer());
    }

    void removedNodeIsNotShown()
    {
        addCluster();
        addNodes();
        QVERIFY(write([&] { return NodeRepository(*m_db).remove(one, {}); }));
        const auto snapshot = NodeRepository(*m_db).snapshot();
        QCOMPARE(snapshot->nodes.size(), 1);
        QVERIFY(!snapshot->find(one));
    }

    void roomsAndPeopleAreThoseOfTheIncarnationThatLives()
    {
        addCluster();
        addNodes();
        const qint64 incarnation = claim(one, QStringLiteral("a"));
        const auto first = claimRoom(addRoom(), one, incarnation);
        const auto second = claimRoom(addRoom(), one, incarnation);
        for (int i = 0; i < 3; ++i)
            QVERIFY(enter(QString::number(i), i == 0 ? *first : *second, UserId(i + 1)));
        RoomLease older = *second;
        --older.incarnation;
        QVERIFY(enter(QStringLiteral("ghost"), older, UserId(9)));
        QCOMPARE(status(one).rooms, 2);
        QCOMPARE(status(one).people, 3);
        QCOMPARE(status(two).rooms, 0);
        QCOMPARE(status(two).people, 0);
        QVERIFY(*release(*first));
        QCOMPARE(status(one).rooms, 1);
    }

    void presenceShowsWhoIsThereAndWhatTheDeadLeftBehind()
    {
        addCluster();
        addNodes();
        const auto first = claimRoom(addRoom(), one, claim(one, QStringLiteral("a")));
        const auto second = claimRoom(addRoom(), two, claim(two, QStringLiteral("b")));
        QVERIFY(enter(QStringLiteral("1"), *first, UserId(1)));
        QVERIFY(enter(QStringLiteral("2"), *second, UserId(2)));
        QVERIFY(*release(*second)); // its person is not taken from the list yet
        expire(two);
        const auto presence = NodeRepository(*m_db).snapshotOfPresence();
        QVERIFY(presence);
        QCOMPARE(presence->nodes.size(), 2);
        QVERIFY(presence->now > presence->find(two)->leaseUntil);
        QCOMPARE(presence->find(one)->record.name, nodeOne.name);
        QCOMPARE(presence->find(one)->leaseUntil, status(one).leaseUntil);
        QCOMPARE(presence->find(one)->rooms, 1);
        QCOMPARE(presence->find(one)->people, 0); // nobody asks while the lease holds
        QCOMPARE(presence->find(two)->rooms, 0);
        QCOMPARE(presence->find(two)->people, 1);
    }

    void loadByCapacityIsTheSumOfTheRoomsSizes()
    {
        addCluster();
        addNodes();
        const qint64 incarnation = claim(one, QStringLiteral("a"));
        const auto lease = claimRoom(roomOf(12), one, incarnation);
        QVERIFY(claimRoom(roomOf(30), one, incarnation));
        QVERIFY(enter(QStringLiteral("p"), *lease, UserId(1)));
        QCOMPARE(status(one).load, 42);
        QCOMPARE(status(two).load, 0);
    }

    void loadByPeople_data()
    {
        QTest::addColumn<Millis>("age");
        QTest::addColumn<int>("mostPeople");
        QTest::addColumn<int>("present");
        QTest::addColumn<int>("load");
        const Millis young = youngRoom - Millis(30000); // leaves time for the test
        QTest::newRow("a young room counts as its size") << young << 0 << 1 << 12;
        QTest::newRow("or as the most it ever held") << young << 5 << 1 << 5;
        QTest::newRow("if that is less than its size now") << young << 20 << 1 << 12;
        QTest::newRow("an old room counts those present") << youngRoom << 5 << 3 << 3;
        QTest::newRow("though they are more than ever") << youngRoom << 2 << 3 << 3;
        QTest::newRow("also when nobody is") << youngRoom << 5 << 0 << 0;
    }
    void loadByPeople()
    {
        QFETCH(Millis, age);
        QFETCH(int, mostPeople);
        QFETCH(int, present);
        QFETCH(int, load);
        addCluster();
        addNodes();
        QVERIFY(write([this] { return ClusterRepository(*m_db).setPlacementRule(PlacementRule::People); }));
        const RoomId room = roomOf(12);
        const qint64 incarnation = claim(one, QStringLiteral("a"));
        QVERIFY(*release(*claimRoom(room, one, incarnation), mostPeople));
        const auto lease = claimRoom(room, one, incarnation);
        QVERIFY(execute("UPDATE room_placement SET since = since - ?", {qint64(age.count())}));
        for (int i = 0; i < present; ++i)
            QVERIFY(enter(QString::number(i), *lease, UserId(i + 1)));
        QCOMPARE(status(one).load, load);
        QCOMPARE(status(two).load, 0);
        QVERIFY(claimRoom(roomOf(7), one, incarnation)); // young, nothing known of it
        QCOMPARE(status(one).load, load + 7);
    }

private:
    RoomId roomOf(int capacity)
    {
        Common::Room room = smallRoom;
        room.capacity = capacity;
        return addRoom(room);
    }
};

ATRIUM_TEST(tst_Load)
#include "tst_load.moc"
