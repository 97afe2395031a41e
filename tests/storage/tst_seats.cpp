// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

/*! Seats that are left in the database for a node that cannot be asked. */
class tst_Seats : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void ticketOpensOnceAtItsNodeAndEpoch()
    {
        addNodes();
        const RoomId room = addRoom();
        const UserId user = addUser();
        const auto lease = claimRoom(room, one, claim(one, QStringLiteral("a")));
        QVERIFY(addSeat(QStringLiteral("t"), {user, *lease, QStringLiteral("session")}));
        QCOMPARE(takeSeat(QStringLiteral("t"), two).error().code, ErrorCode::NotFound);
        const auto seat = takeSeat(QStringLiteral("t"), one);
        QVERIFY(seat);
        QCOMPARE(seat->user, user);
        QCOMPARE(seat->lease, *lease);
        QCOMPARE(seat->sessionHash, QStringLiteral("session"));
        QCOMPARE(takeSeat(QStringLiteral("t"), one).error().code, ErrorCode::NotFound);
        QVERIFY(addSeat(QStringLiteral("old"), {user, *lease, {}}, Millis(-1)));
        QCOMPARE(takeSeat(QStringLiteral("old"), one).error().code, ErrorCode::NotFound);
        QVERIFY(addSeat(QStringLiteral("moved"), {user, *lease, {}}));
        QVERIFY(claimRoom(room, two, claim(two, QStringLiteral("b"))));
        QCOMPARE(takeSeat(QStringLiteral("moved"), one).error().code, ErrorCode::Conflict);
    }

    void newTicketOfAPersonReplacesTheOld()
    {
        addNodes();
        const RoomId room = addRoom();
        const UserId user = addUser();
        const auto lease = claimRoom(room, one, claim(one, QStringLiteral("a")));
        QVERIFY(addSeat(QStringLiteral("first"), {user, *lease, {}}));
        QVERIFY(addSeat(QStringLiteral("second"), {user, *lease, {}}));
        QCOMPARE(*PlacementRepository(*m_db).taken(room, {}), 1);
        QCOMPARE(takeSeat(QStringLiteral("first"), one).error().code, ErrorCode::NotFound);
        QVERIFY(takeSeat(QStringLiteral("second"), one));
    }

    void takenPlacesAreThePeopleAndTheSeatsOfOthers()
    {
        addNodes();
        const RoomId room = addRoom();
        const auto lease = claimRoom(room, one, claim(one, QStringLiteral("a")));
        QVERIFY(enter(QStringLiteral("p"), *lease, UserId(1)));
        QVERIFY(addSeat(QStringLiteral("t"), {UserId(2), *lease, {}}));
        QVERIFY(addSeat(QStringLiteral("lapsed"), {UserId(3), *lease, {}}, Millis(-1)));
        QCOMPARE(*PlacementRepository(*m_db).taken(room, {}), 2);
        QCOMPARE(*PlacementRepository(*m_db).taken(room, UserId(1)), 1);
        QCOMPARE(*PlacementRepository(*m_db).taken(room, UserId(2)), 1);
        QCOMPARE(*PlacementRepository(*m_db).taken(RoomId(99), {}), 0);
        expire(one);
        QCOMPARE(*PlacementRepository(*m_db).taken(room, {}), 1); // who was there is nowhere now
    }

    void lapsedSeatsAreRemovedAndNoOthers()
    {
        addNodes();
        const auto lease = claimRoom(addRoom(), one, claim(one, QStringLiteral("a")));
        QVERIFY(addSeat(QStringLiteral("live"), {UserId(1), *lease, {}}));
        QVERIFY(addSeat(QStringLiteral("lapsed"), {UserId(2), *lease, {}}, Millis(-1)));
        QVERIFY(write([this] { return PlacementRepository(*m_db).removeLapsedSeats(); }));
        QCOMPARE(value("SELECT COUNT(*) FROM seat").toInt(), 1);
        QVERIFY(takeSeat(QStringLiteral("live"), one));
    }
};

ATRIUM_TEST(tst_Seats)
#include "tst_seats.moc"
