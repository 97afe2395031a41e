// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/admission.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/userrepository.h"
#include "tests/rooms/roomsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

/*! What a room's node is told of a person, by the request for a seat and by a seat that was left in the database. */
class tst_Admission : public QObject
{
    Q_OBJECT

    template <class Work>
    auto write(Work work)
    {
        return m_rooms.db->transaction(work);
    }

private Q_SLOTS:
    void seatTravelsBetweenNodesAsItIs()
    {
        PromisedSeat seat{{RoomId(1), NodeId(2), 3, 4}, QStringLiteral("Room"),   5, UserId(6),
                          QStringLiteral("Ada"),        QStringLiteral("session")};
        for (const Level level : {Level::User, Level::Moderator, Level::Admin}) {
            seat.level = level;
            for (const auto &[isGuest, becomesModerator] :
                 {std::pair(false, false), std::pair(true, false), std::pair(true, true)}) {
                seat.isGuest = isGuest;
                seat.becomesModerator = becomesModerator;
                QString ticket;
                const auto read = PromisedSeat::fromCbor(seat.toCbor(QStringLiteral("ticket")), ticket);
                QVERIFY(read);
                QCOMPARE(ticket, QStringLiteral("ticket"));
                QCOMPARE(*read, seat);
            }
        }
    }

    void whatASeatDoesNotSayGivesNoRight()
    {
        PromisedSeat seat{{RoomId(1), NodeId(2), 3, 4}, QStringLiteral("Room"), 5, UserId(6), {}, {}};
        seat.level = Level::Admin;
        seat.becomesModerator = true;
        QCborMap ofLastVersion = seat.toCbor(QStringLiteral("ticket"));
        for (const char *added : {"level", "isGuest", "becomesModerator"})
            ofLastVersion.remove(QLatin1String(added));
        QString ticket;
        const auto read = PromisedSeat::fromCbor(ofLastVersion, ticket);
        QVERIFY(read);
        QCOMPARE(read->level, Level::User);
        QVERIFY(!read->isGuest && !read->becomesModerator);
    }

    void seatInTheDatabaseSaysTheSame()
    {
        Room room = addRoom({});
        const auto guest = redeemFor(room, addGuest({room.id, true}));
        QVERIFY(guest);
        QCOMPARE(guest->lease, m_lease);
        QCOMPARE(guest->roomName, room.name);
        QCOMPARE(guest->name, QStringLiteral("Ada"));
        QVERIFY(guest->isGuest && guest->becomesModerator);
        QVERIFY(!redeemFor(room, addGuest({room.id, false}))->becomesModerator);
        const auto user = redeemFor(room, UserId(1));
        QVERIFY(!user->isGuest && !user->becomesModerator);
        QCOMPARE(user->level, Level::User);
    }

    void roomThatWasClosedSinceLetsAdministratorsInAlone()
    {
        Room room;
        room.isClosed = true;
        room = addRoom(room);
        QCOMPARE(redeemFor(room, UserId(1)).error().code, ErrorCode::RoomClosed);
        const auto admin = write([this] {
            return UserRepository(*m_rooms.db).insert({{}, QStringLiteral("root"), {}, {}, {}, Level::Admin}, {});
        });
        QCOMPARE(redeemFor(room, *admin)->level, Level::Admin);
    }

    void ticketOfAGuestWhoseInvitationWasWithdrawnIsNoGood()
    {
        const Room room = addRoom({});
        const UserId guest = addGuest({room.id, false});
        QVERIFY(write([&] { return UserRepository(*m_rooms.db).remove(guest); }));
        QCOMPARE(redeemFor(room, guest).error().code, ErrorCode::NotFound);
    }

private:
    // Open here.
    Room addRoom(Room room)
    {
        room.name = QStringLiteral("Room");
        room.id = *write([&] { return RoomRepository(*m_rooms.db).insert(room); });
        m_lease = m_rooms.claim(room.id);
        return room;
    }

    UserId addGuest(const SessionScope &scope)
    {
        return *write([&]() -> Result<UserId> {
            const auto id = UserRepository(*m_rooms.db).insertGuest(QStringLiteral("Ada"), InvitationId(1));
            const auto opened = SessionRepository(*m_rooms.db).insert(sessionOf(*id), *id, scope);
            return opened ? id : Result<UserId>(opened.error());
        });
    }

    Result<PromisedSeat> redeemFor(const Room &room, UserId user)
    {
        const QString ticket = QString::number(user.value);
        const auto left = write([&] {
            return PlacementRepository(*m_rooms.db).addSeat(ticket, {user, m_lease, sessionOf(user)}, Millis(60000));
        });
        if (!left || room.id != m_lease.room)
            qFatal("no seat");
        return redeem(*m_rooms.db, m_rooms.cache, ticket, RoomsFixture::here);
    }

    static QString sessionOf(UserId user) { return QStringLiteral("session of %1").arg(user.value); }

    RoomsFixture m_rooms;
    RoomLease m_lease; // of the last room
};

ATRIUM_TEST(tst_Admission)
#include "tst_admission.moc"
