// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/storage.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <QSet>

using namespace Agent;
using namespace Common;

namespace {

const QString agentA = QStringLiteral("a");
const QString agentB = QStringLiteral("b");

} // namespace

/*! Which node serves a room: claimed, moved and released by compare-and-set. */
class tst_Placement : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void holderIsToldAlsoWhenItsLeaseRanOut()
    {
        addNodes();
        const RoomId room = addRoom();
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
        const auto lease = claimRoom(room, one, claim(one, agentA));
        QVERIFY(lease);
        QCOMPARE(lease->epoch, 1);
        QCOMPARE((*PlacementRepository(*m_db).holder(room))->lease, *lease);
        QVERIFY((*PlacementRepository(*m_db).holder(room))->isLive);
        QVERIFY(write([&] { return NodeRepository(*m_db).remove(one, {}); })); // it may not have noticed yet
        QVERIFY((*PlacementRepository(*m_db).holder(room))->isLive);
        expire(one);
        QCOMPARE((*PlacementRepository(*m_db).holder(room))->lease, *lease);
        QVERIFY(!(*PlacementRepository(*m_db).holder(room))->isLive); // and may still be serving it
    }

    void everyClaimHasANewEpoch()
    {
        addNodes();
        const RoomId room = addRoom();
        const auto first = claimRoom(room, one, claim(one, agentA));
        QVERIFY(*release(*first));
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
        const auto second = claimRoom(room, two, claim(two, agentB));
        QVERIFY(second);
        QCOMPARE(second->epoch, 2);
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::Placement, {room.value}}}));
    }

    void heldRoomsAreThoseOfOneIncarnationWithTheirAges()
    {
        addNodes();
        const qint64 incarnation = claim(one, agentA);
        const auto first = claimRoom(addRoom(), one, incarnation);
        QVERIFY(claimRoom(addRoom(), two, claim(two, agentB)));
        QVERIFY(execute("UPDATE room_placement SET since = since - 60000 WHERE room_id = ?", {first->room.value}));
        const auto held = PlacementRepository(*m_db).heldBy(one, incarnation);
        QVERIFY(held);
        QCOMPARE(held->size(), 1);
        QCOMPARE(held->first().lease, *first);
        QVERIFY(held->first().age >= Millis(60000) && held->first().age < Millis(90000));
        QVERIFY(PlacementRepository(*m_db).heldBy(one, incarnation + 1)->isEmpty());
    }

    void openRoomsAreListedByNameWhileTheirLeasesHold()
    {
        addNodes();
        Common::Room room = smallRoom;
        room.name = QStringLiteral("Zebra");
        const auto zebra = claimRoom(addRoom(room), one, claim(one, agentA));
        room.name = QStringLiteral("Ant");
        const auto ant = claimRoom(addRoom(room), two, claim(two, agentB));
        QVERIFY(enter(QStringLiteral("p"), *zebra, addUser()));
        auto open = PlacementRepository(*m_db).listOpen();
        QVERIFY(open);
        QCOMPARE(open->size(), 2);
        QCOMPARE(open->first().lease, *ant);
        QCOMPARE(open->first().people, 0);
        QCOMPARE(open->last().roomName, QStringLiteral("Zebra"));
        QCOMPARE(open->last().nodeName, nodeOne.name);
        QCOMPARE(open->last().people, 1);
        expire(two);
        open = PlacementRepository(*m_db).listOpen();
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().lease, *zebra);
        QVERIFY(write([&] { return NodeRepository(*m_db).remove(one, {}); }));
        QVERIFY(PlacementRepository(*m_db).listOpen()->isEmpty());
    }

    void releaseIsRefusedToAnOlderLease()
    {
        addNodes();
        const auto lease = claimRoom(addRoom(), one, claim(one, agentA));
        RoomLease other = *lease;
        other.epoch = 0;
        QVERIFY(!*release(other));
        other = *lease;
        --other.incarnation;
        QVERIFY(!*release(other));
        other = *lease;
        other.node = two;
        QVERIFY(!*release(other));
        QVERIFY(*release(*lease));
        QVERIFY(!*release(*lease));
    }

    void seatKeepsTheRoomOpenUntilItLapses()
    {
        addNodes();
        const auto lease = claimRoom(addRoom(), one, claim(one, agentA));
        const UserId user = addUser();
        QVERIFY(addSeat(QStringLiteral("t"), {user, *lease, {}}));
        QVERIFY(!*release(*lease));
        QVERIFY(addSeat(QStringLiteral("lapsed"), {user, *lease, {}}, Millis(-1)));
        QVERIFY(*release(*lease));
    }

    void releaseForgetsOrKeepsWhatWasSaid()
    {
        addNodes();
        const RoomId room = addRoom();
        const qint64 incarnation = claim(one, agentA);
        const auto first = claimRoom(room, one, incarnation);
        QVERIFY(write([&] {
            return ChatRepository(*m_db).store(*first, {1, agentA, agentA, QStringLiteral("x"), {1}});
        }));
        QVERIFY(*release(*first, 0, PlacementRepository::Chat::Keep)); // it was cut off
        QCOMPARE(ChatRepository(*m_db).last(room, 9)->size(), 1);
        const auto second = claimRoom(room, one, incarnation);
        QVERIFY(addSeat(QStringLiteral("t"), {addUser(), *second, {}}));
        QVERIFY(!*release(*second, 0, PlacementRepository::Chat::Forget)); // not over after all
        QCOMPARE(ChatRepository(*m_db).last(room, 9)->size(), 1);
        QVERIFY(takeSeat(QStringLiteral("t"), one));
        QVERIFY(*release(*second, 0, PlacementRepository::Chat::Forget));
        QVERIFY(ChatRepository(*m_db).last(room, 9)->isEmpty());
    }

    void releaseNotesTheMostPeopleThatWereEverIn()
    {
        addNodes();
        const RoomId room = addRoom();
        const qint64 incarnation = claim(one, agentA);
        for (const auto &[were, most] : {std::pair(3, 3), std::pair(2, 3), std::pair(5, 5), std::pair(0, 5)}) {
            QVERIFY(*release(*claimRoom(room, one, incarnation), were));
            QCOMPARE(value("SELECT most_people FROM room WHERE id = ?", {room.value}).toInt(), most);
        }
    }

    void moveGivesAnOpenRoomToAnotherNodeWithANewEpoch()
    {
        addNodes();
        const RoomId room = addRoom();
        const auto lease = claimRoom(room, one, claim(one, agentA));
        const qint64 other = claim(two, agentB);
        const auto moved = move(*lease, other);
        QVERIFY(moved);
        QCOMPARE(*moved, (RoomLease{room, two, other, lease->epoch + 1}));
        QCOMPARE((*PlacementRepository(*m_db).holder(room))->lease, *moved);
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::Placement, {room.value}}}));
        QVERIFY(!*write([&] { return PlacementRepository(*m_db).keep(*lease); }));
        QVERIFY(*write([&] { return PlacementRepository(*m_db).keep(*moved); }));
    }

    void moveByAnOlderLeaseIsAConflictAndChangesNothing()
    {
        addNodes();
        const RoomId room = addRoom();
        const auto lease = claimRoom(room, one, claim(one, agentA));
        const qint64 other = claim(two, agentB);
        RoomLease older = *lease;
        --older.epoch;
        QCOMPARE(move(older, other).error().code, ErrorCode::Conflict);
        older = *lease;
        --older.incarnation;
        QCOMPARE(move(older, other).error().code, ErrorCode::Conflict);
        QCOMPARE((*PlacementRepository(*m_db).holder(room))->lease, *lease);
        QVERIFY(*release(*lease));
        QCOMPARE(move(*lease, other).error().code, ErrorCode::Conflict);
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
    }

    void claimsOfManyAtOnceGiveARoomOneNode()
    {
        addNodes();
        const qint64 first = claim(one, agentA);
        const qint64 second = claim(two, agentB);
        constexpr int rooms = 20;
        QList<RoomId> ids;
        for (int i = 0; i < rooms; ++i)
            ids.append(addRoom());
        Storage storage(m_server->settings(), NodeId(), {}, 4);
        QHash<RoomId, QList<Later<Result<RoomLease>>>> claims;
        for (int i = 0; i < 4; ++i) {
            for (const RoomId room : ids) {
                claims[room].append(storage.run([room, i, first, second](Database &database) {
                    return database.transaction([&]() -> Result<RoomLease> {
                        PlacementRepository placements(database);
                        if (const auto locked = placements.lock(); !locked)
                            return locked.error();
                        const auto holder = placements.holder(room);
                        if (!holder)
                            return holder.error();
                        return *holder ? Result<RoomLease>((*holder)->lease)
                                       : placements.claim(room, i % 2 == 0 ? one : two, i % 2 == 0 ? first : second);
                    });
                }));
            }
        }
        for (auto &each : claims) {
            QSet<NodeId> nodes;
            for (auto &future : each) {
                future.waitForFinished();
                const auto lease = future.result();
                QVERIFY2(lease, qPrintable(lease ? QString() : lease.error().message));
                QCOMPARE(lease->epoch, 1);
                nodes.insert(lease->node);
            }
            QCOMPARE(nodes.size(), 1);
        }
    }

private:
    Result<RoomLease> move(const RoomLease &lease, qint64 incarnation)
    {
        return write([&] { return PlacementRepository(*m_db).move(lease, two, incarnation); });
    }
};

ATRIUM_TEST(tst_Placement)
#include "tst_placement.moc"
