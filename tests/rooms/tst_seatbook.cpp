// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/seatbook.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

namespace {

constexpr Millis now{1000};
constexpr Millis later{2000};

PromisedSeat seat(qint64 room, qint64 user)
{
    return {{RoomId(room), NodeId(1), 1, 1}, {}, 4, UserId(user), {}, {}};
}

} // namespace

class tst_SeatBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticketIsGoodOnce()
    {
        SeatBook book;
        book.add(QStringLiteral("t"), seat(1, 7), later);
        QVERIFY(!book.take(QStringLiteral("other"), now));
        QCOMPARE(book.take(QStringLiteral("t"), now)->user, UserId(7));
        QVERIFY(!book.take(QStringLiteral("t"), now));
        QCOMPARE(book.count(now), 0);
    }

    void seatLapses()
    {
        SeatBook book;
        book.add(QStringLiteral("t"), seat(1, 7), later);
        QCOMPARE(book.count(later - Millis(1)), 1);
        QCOMPARE(book.count(later), 0);
        QVERIFY(book.users(RoomId(1), later).isEmpty());
        QVERIFY(!book.take(QStringLiteral("t"), later));
        book.removeLapsed(later);
        QVERIFY(!book.take(QStringLiteral("t"), now)); // it is gone for good
    }

    void whoAsksTwiceHasTwoTicketsAndCountsOnce()
    {
        SeatBook book;
        book.add(QStringLiteral("first"), seat(1, 7), later);
        book.add(QStringLiteral("in another room"), seat(2, 7), later);
        book.add(QStringLiteral("second"), seat(1, 7), later);
        QCOMPARE(book.count(now), 2);
        QVERIFY(book.take(QStringLiteral("first"), now));
        QCOMPARE(book.count(now), 2);
        QVERIFY(book.take(QStringLiteral("second"), now));
        QCOMPARE(book.count(now), 1);
        QVERIFY(book.take(QStringLiteral("in another room"), now));
    }

    void whoAsksAndAsksHasTheLastTickets()
    {
        SeatBook book;
        book.add(QStringLiteral("somebody else's"), seat(1, 8), later);
        for (int i = 0; i < 1000; ++i)
            book.add(QString::number(i), seat(1, 7), later);
        QCOMPARE(book.count(now), 2);
        QVERIFY(!book.take(QString::number(999 - SeatBook::ticketsOfUser), now));
        for (int i = 1000 - SeatBook::ticketsOfUser; i < 1000; ++i)
            QVERIFY(book.take(QString::number(i), now));
        QVERIFY(book.take(QStringLiteral("somebody else's"), now));
    }

    void seatsAreCountedPerRoom()
    {
        SeatBook book;
        book.add(QStringLiteral("a"), seat(1, 7), later);
        book.add(QStringLiteral("b"), seat(1, 8), later);
        book.add(QStringLiteral("c"), seat(2, 9), later);
        QCOMPARE(book.users(RoomId(1), now), (QSet<UserId>{UserId(7), UserId(8)}));
        book.removeAll(RoomId(1));
        QVERIFY(book.users(RoomId(1), now).isEmpty());
        QCOMPARE(book.count(now), 1);
    }
};

ATRIUM_TEST(tst_SeatBook)
#include "tst_seatbook.moc"
