// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <future>
#include <thread>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;

namespace {

const QString agentA = QStringLiteral("a");

} // namespace

/*! What a node that was silent for too long loses, and that it changes nothing any more. */
class tst_TakeOver : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void onlyALeaseThatRanOutIsTakenOver()
    {
        addNodes();
        QVERIFY(!*takeOver(one, 0)); // never started
        const qint64 incarnation = claim(one, agentA);
        QVERIFY(!*takeOver(one, incarnation));
        expire(one);
        QVERIFY(!*takeOver(one, incarnation - 1));
        QVERIFY(!*takeOver(two, incarnation));
        QVERIFY(*takeOver(one, incarnation));
        QVERIFY(!*takeOver(one, incarnation)); // done already
    }

    void overdueAreThoseWhoseLeaseRanOut()
    {
        addNodes();
        const qint64 incarnation = claim(one, agentA);
        (void)claim(two, agentA);
        QVERIFY(NodeRepository(*m_db).overdue()->isEmpty());
        expire(one);
        QCOMPARE(*NodeRepository(*m_db).overdue(), (QHash<NodeId, qint64>{{one, incarnation}}));
    }

    void nodeThatEndedCleanlyHasNothingToTakeOver()
    {
        addNodes();
        const qint64 incarnation = claim(one, agentA);
        QVERIFY(NodeRepository(*m_db).overdue()->isEmpty());
        QVERIFY(write([&] { return NodeRepository(*m_db).release(one, incarnation); }));
        QVERIFY(!*takeOver(one, incarnation));
    }

    void roomsSeatsAndConnectionsAreNobodysAfterwards()
    {
        addCluster();
        addNodes();
        const RoomId room = addRoom();
        const UserId user = addUser();
        const auto lease = claimRoom(room, one, claim(one, agentA));
        QVERIFY(enter(QStringLiteral("p"), *lease, user));
        QVERIFY(addSeat(QStringLiteral("t"), {user, *lease, {}}));
        QVERIFY(renew(one, lease->incarnation, agentA)->renewedSince);
        const auto others = claimRoom(addRoom(), two, claim(two, QStringLiteral("b")));
        QVERIFY(enter(QStringLiteral("q"), *others, user));
        expire(one);
        QVERIFY(*takeOver(one, lease->incarnation));

        const NodeStatus dead = status(one);
        QCOMPARE(dead.incarnation, lease->incarnation + 1);
        QVERIFY(!dead.renewedSince && dead.leaseUntil);
        QCOMPARE(dead.rooms, 0);
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
        QCOMPARE(takeSeat(QStringLiteral("t"), one).error().code, ErrorCode::NotFound);
        QCOMPARE(value("SELECT COUNT(*) FROM room_connection WHERE node_id = 1").toInt(), 0);
        QCOMPARE((*PlacementRepository(*m_db).holder(others->room))->lease, *others); // of a node that lives
        QVERIFY(ConnectionRepository(*m_db).find(QStringLiteral("q")));
        const QList<CommitEvent> told{{Table::Node, {one.value}}, {Table::Placement, {}}, {Table::Connection, {}}};
        QCOMPARE(m_commits.last().events, told);
    }

    void silentNodeChangesNothingWhenItWakes()
    {
        addCluster();
        addNodes();
        const RoomId room = addRoom();
        const auto lease = claimRoom(room, one, claim(one, agentA));
        expire(one);
        QVERIFY(*takeOver(one, lease->incarnation));
        const auto next = claimRoom(room, two, claim(two, QStringLiteral("b")));
        QVERIFY(next);
        QCOMPARE(next->epoch, lease->epoch + 1);

        QCOMPARE(renew(one, lease->incarnation, agentA).error().code, ErrorCode::Conflict);
        QVERIFY(!*write([&] { return PlacementRepository(*m_db).keep(*lease); }));
        QVERIFY(!*release(*lease));
        QCOMPARE(write([&] { return PlacementRepository(*m_db).move(*lease, one, lease->incarnation); }).error().code,
                 ErrorCode::Conflict);
        QVERIFY(write([&] { return NodeRepository(*m_db).release(one, lease->incarnation); }));
        QVERIFY(PlacementRepository(*m_db).heldBy(one, lease->incarnation)->isEmpty());
        QVERIFY(enter(QStringLiteral("late"), *lease, addUser())); // its row is written, and never shown
        QCOMPARE(ConnectionRepository(*m_db).find(QStringLiteral("late")).error().code, ErrorCode::NotFound);
        QCOMPARE((*PlacementRepository(*m_db).holder(room))->lease, *next);
    }

    void roomThatIsKeptIsNotTakenBeforeTheTransactionEnds()
    {
        addCluster();
        addNodes();
        const RoomId room = addRoom();
        const auto lease = claimRoom(room, one, claim(one, agentA));
        expire(one);
        std::promise<void> begun;
        std::promise<bool> sawLine;
        auto seen = sawLine.get_future();
        std::thread other;
        const auto stored = write([&]() -> Result<void> {
            const auto kept = PlacementRepository(*m_db).keep(*lease);
            if (!kept || !*kept)
                return Error{ErrorCode::Internal, QStringLiteral("not kept")};
            other = std::thread([&] { takeOverAndLook(*lease, begun, sawLine); });
            begun.get_future().wait();
            if (seen.wait_for(200ms) == std::future_status::ready)
                return Error{ErrorCode::Internal, QStringLiteral("taken over while it was kept")};
            return ChatRepository(*m_db).store(*lease, {1, agentA, agentA, QStringLiteral("said in time"), {1}});
        });
        other.join();
        QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().message));
        QVERIFY(seen.get());
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
    }

private:
    /*! Tells whether what was stored before the take-over is there after it. */
    void takeOverAndLook(const RoomLease &lease, std::promise<void> &begun, std::promise<bool> &sawLine) const
    {
        const auto database = connection();
        begun.set_value();
        const auto lines = database->transaction([&]() -> Result<QList<ChatLine>> {
            if (const auto locked = PlacementRepository(*database).lock(); !locked)
                return locked.error();
            const auto taken = NodeRepository(*database).takeOver(lease.node, lease.incarnation);
            if (!taken)
                return taken.error();
            if (!*taken)
                return Error{ErrorCode::Conflict, {}};
            return ChatRepository(*database).last(lease.room, 1);
        });
        sawLine.set_value(lines && !lines->isEmpty());
    }
};

ATRIUM_TEST(tst_TakeOver)
#include "tst_takeover.moc"
