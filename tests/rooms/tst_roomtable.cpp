// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/placement/placementservice.h"
#include "tests/rooms/roomsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

namespace {

const QString ticket = QStringLiteral("ticket");
const QString promised = QStringLiteral("promised");

} // namespace

/*! The rooms that are open on a node, without people in them. */
class tst_RoomTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_node = std::make_unique<RoomsFixture>();
        m_table =
            std::make_unique<RoomTable>(m_node->storage, m_node->lease, m_node->clock, m_node->people, m_node->media);
        m_overtaken.clear();
        connect(m_table.get(), &RoomTable::overtaken, this, [this](RoomId room) { m_overtaken.append(room); });
    }
    void cleanup()
    {
        m_node->storage.finishWork(); // what it answers must find those who asked
        m_table.reset();
        m_node.reset();
    }

    void seatCountsAsAPersonUntilItLapses()
    {
        const RoomLease lease = m_node->claim(m_node->addRoom(2));
        QCOMPARE(reserve(lease, 1, 2), promised);
        QCOMPARE(reserve(lease, 2, 2), promised);
        QCOMPARE(reserve(lease, 3, 2), QStringLiteral("room_full"));
        QCOMPARE(reserve(lease, 2, 2), promised); // has one already
        m_node->clock.advance(PlacementService::ticketLife - Millis(1));
        QCOMPARE(reserve(lease, 3, 2), QStringLiteral("room_full"));
        m_node->clock.advance(Millis(1));
        QCOMPARE(reserve(lease, 3, 2), promised);
    }

    void seatThatWasTakenIsNoSeatAnyMore()
    {
        const RoomLease lease = m_node->claim(m_node->addRoom());
        m_table->reserve(m_node->seat(lease, 1), ticket, [](const Result<void> &) {});
        QVERIFY(m_table->hasSeats(lease.room));
        QCOMPARE(m_table->takeSeat(ticket)->user, UserId(1));
        QVERIFY(!m_table->hasSeats(lease.room));
        QVERIFY(!m_table->takeSeat(ticket));
    }

    void nodeAtItsLimitOfPeopleTakesNobodyMore()
    {
        m_node->people.setMost(2);
        const RoomLease first = m_node->claim(m_node->addRoom());
        const RoomLease second = m_node->claim(m_node->addRoom());
        QCOMPARE(reserve(first, 1), promised);
        QCOMPARE(reserve(second, 2), promised);
        QCOMPARE(reserve(second, 3), QStringLiteral("node_full"));
        QCOMPARE(reserve(second, 2), promised);
    }

    void nothingIsPromisedWithoutALease()
    {
        const RoomLease lease = m_node->claim(m_node->addRoom());
        m_node->clock.advance(RoomsFixture::times.lease);
        QCOMPARE(reserve(lease, 1), QStringLiteral("unavailable"));
        QVERIFY(!m_table->find(lease.room));
    }

    void leaseOfAnotherNodeOrLifeOpensNothing()
    {
        const RoomLease lease = m_node->claim(m_node->addRoom());
        RoomLease others = lease;
        others.node = RoomsFixture::other;
        QCOMPARE(reserve(others, 1), QStringLiteral("conflict"));
        others = lease;
        ++others.incarnation;
        QCOMPARE(reserve(others, 1), QStringLiteral("conflict"));
        QVERIFY(m_table->rooms().empty());
    }

    void olderEpochIsRefusedAndANewerOneReplacesIt()
    {
        const RoomLease lease = m_node->claim(m_node->addRoom());
        QCOMPARE(reserve(lease, 1), promised);
        RoomLease older = lease;
        --older.epoch;
        QCOMPARE(reserve(older, 2), QStringLiteral("conflict"));
        RoomLease newer = lease;
        ++newer.epoch;
        QCOMPARE(reserve(newer, 2), promised);
        QCOMPARE(m_overtaken, QList<RoomId>{lease.room});
        QVERIFY(m_table->find(newer) && !m_table->find(lease));
        QCOMPARE(reserve(lease, 1), QStringLiteral("conflict"));
    }

    void roomThatWasClosedHereNeverOpensAgainByTheSameEpoch()
    {
        const RoomLease lease = openRoom();
        m_table->closeIfEmpty(lease.room);
        QTRY_VERIFY(!m_table->find(lease.room));
        QVERIFY(!m_node->holder(lease.room));
        QCOMPARE(reserve(lease, 1), QStringLiteral("conflict"));
        QVERIFY(!m_table->open(lease, {}, 4));
        const RoomLease next = m_node->claim(lease.room);
        QCOMPARE(reserve(next, 1), promised);
    }

    void roomWithASeatStaysOpen()
    {
        const RoomLease lease = openRoom();
        QCOMPARE(reserve(lease, 1), promised);
        m_table->closeIfEmpty(lease.room);
        QCOMPARE(phase(lease), LiveRoom::Phase::Open);
        m_node->settle();
        QCOMPARE(*m_node->holder(lease.room), lease);
    }

    void releaseThatLosesAgainstASeatInTheDatabaseIsUndone()
    {
        const RoomLease lease = openRoom();
        m_node->leaveSeat(ticket, lease, UserId(1));
        m_table->closeIfEmpty(lease.room);
        QCOMPARE(phase(lease), LiveRoom::Phase::Settling);
        QTRY_COMPARE(phase(lease), LiveRoom::Phase::Open);
        QCOMPARE(*m_node->holder(lease.room), lease);
        QCOMPARE(reserve(lease, 2), promised);
    }

    void whoAsksWhileTheRoomClosesIsAnsweredWhenThatIsDecided()
    {
        const RoomLease lease = openRoom();
        Gate gate(m_node->storage);
        m_table->closeIfEmpty(lease.room);
        std::optional<Result<void>> answer;
        m_table->reserve(m_node->seat(lease, 1), ticket, [&answer](const Result<void> &done) { answer = done; });
        QVERIFY(!answer);
        gate.open();
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().code, ErrorCode::Conflict); // it asks the database where the room is now
    }

    void whoAsksWhileTheRoomStaysAfterAllGetsItsSeat()
    {
        const RoomLease lease = openRoom();
        m_node->leaveSeat(QStringLiteral("of somebody else"), lease, UserId(2));
        Gate gate(m_node->storage);
        m_table->closeIfEmpty(lease.room);
        std::optional<Result<void>> answer;
        m_table->reserve(m_node->seat(lease, 1), ticket, [&answer](const Result<void> &done) { answer = done; });
        gate.open();
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
        QVERIFY(m_table->takeSeat(ticket));
    }

    void releaseWithoutAnAnswerIsSettledByTheSweep_data()
    {
        QTest::addColumn<bool>("happened");
        QTest::newRow("it did not happen: the room goes on") << false;
        QTest::newRow("it happened: the room is closed") << true;
    }
    void releaseWithoutAnAnswerIsSettledByTheSweep()
    {
        QFETCH(bool, happened);
        const RoomLease lease = openRoom();
        QVERIFY(m_node->execute("ALTER TABLE cluster_lock RENAME TO cluster_lock_away"));
        m_table->closeIfEmpty(lease.room);
        m_node->settle();
        QCOMPARE(phase(lease), LiveRoom::Phase::Settling);
        QVERIFY(m_node->execute("ALTER TABLE cluster_lock_away RENAME TO cluster_lock"));
        if (happened)
            QVERIFY(m_node->execute("UPDATE room_placement SET node_id = NULL"));
        m_node->clock.advance(Millis(1));
        m_table->sweep();
        if (happened) {
            QTRY_VERIFY(!m_table->find(lease.room));
            QCOMPARE(m_overtaken, QList<RoomId>{lease.room});
            QCOMPARE(reserve(lease, 1), QStringLiteral("conflict"));
        } else {
            QTRY_COMPARE(phase(lease), LiveRoom::Phase::Open);
            QCOMPARE(reserve(lease, 1), promised);
        }
    }

    void roomOfAnotherNodeIsClosedByTheSweep()
    {
        const RoomLease lease = openRoom();
        QCOMPARE(reserve(lease, 1), promised);
        m_node->moveAway(lease);
        m_node->clock.advance(Millis(1));
        m_table->sweep();
        QTRY_COMPARE(m_overtaken, QList<RoomId>{lease.room});
        QVERIFY(!m_table->find(lease.room));
        QCOMPARE(reserve(lease, 1), QStringLiteral("conflict"));
    }

    void roomThatNobodyCameBackToIsClosedAfterAWhile()
    {
        const RoomLease lease = openRoom();
        m_node->clock.advance(RoomTable::linger - Millis(1));
        m_table->sweep();
        m_node->settle();
        QCOMPARE(phase(lease), LiveRoom::Phase::Open);
        m_node->clock.advance(Millis(1));
        m_table->sweep();
        QTRY_VERIFY(!m_table->find(lease.room));
        QVERIFY(!m_node->holder(lease.room));
    }

    void roomThatWasClaimedForThisNodeAndNeverAskedForIsGivenBack()
    {
        const RoomLease young = m_node->claim(m_node->addRoom());
        const RoomLease old = m_node->claim(m_node->addRoom());
        m_node->say(old, 1, QStringLiteral("before"));
        QVERIFY(m_node->execute("UPDATE room_placement SET since = since - ? WHERE room_id = ?",
                                {qint64(PlacementService::ticketLife.count()) + 1, old.room.value}));
        m_table->sweep();
        QTRY_VERIFY(!m_node->holder(old.room));
        QCOMPARE(*m_node->holder(young.room), young);
        QCOMPARE(m_node->chat(old.room).size(), 1); // those who were in it may come back yet
        QCOMPARE(reserve(old, 1), QStringLiteral("conflict"));
    }

    void roomThatCouldNotBeGivenBackIsGivenBackLater()
    {
        const RoomLease lease = openRoom();
        m_table->forgetAll("test"); // as when the node's lease ends: the database is not told
        QCOMPARE(*m_node->holder(lease.room), lease);
        m_table->sweep();
        QTRY_VERIFY(!m_node->holder(lease.room));
    }

    void meetingThatEndedIsForgotten()
    {
        const RoomLease lease = openRoom();
        m_node->say(lease, 1, QStringLiteral("said"));
        m_table->closeIfEmpty(lease.room);
        QTRY_VERIFY(!m_node->holder(lease.room));
        QVERIFY(m_node->chat(lease.room).isEmpty());
    }

private:
    /*! `promised`, or the name of what went wrong. */
    QString reserve(const RoomLease &lease, qint64 user, int capacity = 4)
    {
        std::optional<Result<void>> answer;
        m_table->reserve(m_node->seat(lease, user, capacity), QStringLiteral("%1 %2").arg(lease.room.value).arg(user),
                         [&answer](const Result<void> &done) { answer = done; });
        if (!answer)
            qFatal("no answer");
        return *answer ? promised : errorName(answer->error().code);
    }
    RoomLease openRoom()
    {
        const RoomLease lease = m_node->claim(m_node->addRoom());
        m_table->open(lease, QStringLiteral("Room"), 4);
        m_node->settle();
        return lease;
    }
    LiveRoom::Phase phase(const RoomLease &lease) const { return m_table->find(lease)->phase(); }

    std::unique_ptr<RoomsFixture> m_node;
    std::unique_ptr<RoomTable> m_table;
    QList<RoomId> m_overtaken;
};

ATRIUM_TEST(tst_RoomTable)
#include "tst_roomtable.moc"
