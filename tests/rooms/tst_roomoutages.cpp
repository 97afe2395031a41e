// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rooms/roomsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

/*! A database that is slow or out for a moment must leave the rooms of a node as they are, or tell whose they are. */
class tst_RoomOutages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sweepLeavesARoomAloneWhoseReleaseIsStillUnderWay()
    {
        RoomsFixture node(2);
        RoomTable table(node.storage, node.lease, node.clock, node.people, node.media);
        const RoomLease lease = node.claim(node.addRoom());
        table.open(lease, QStringLiteral("Room"), 4);
        node.settle();
        QVERIFY(node.db->runRaw(QStringLiteral("BEGIN IMMEDIATE"))); // the database is slow: the release stands in line
        table.closeIfEmpty(lease.room);
        node.clock.advance(Millis(1));
        table.sweep(); // a plain read does not stand in line
        node.storage.run([](Database &) { return Result<void>(); }).waitForFinished();
        QCoreApplication::processEvents();
        std::optional<Result<void>> promised;
        table.reserve(node.seat(lease, 1), QStringLiteral("ticket"),
                      [&](const Result<void> &done) { promised = done; });
        QVERIFY(node.db->runRaw(QStringLiteral("COMMIT")));
        node.settle();
        QTRY_VERIFY(promised);
        // Nobody's by the database: then it is not open here, and nobody was promised a seat.
        QVERIFY(!node.holder(lease.room));
        QVERIFY(!table.find(lease));
        QVERIFY(!*promised);
    }

    void storedLinesOutliveAHistoryThatCouldNotBeRead()
    {
        RoomsFixture node;
        RoomTable table(node.storage, node.lease, node.clock, node.people, node.media);
        MinutesWriter writer(node.storage, [](const RoomLease &) { return nullptr; });
        const RoomLease before = node.claim(node.addRoom());
        node.say(before, 1, QStringLiteral("said on the node that died"));
        const RoomLease lease = node.claim(before.room);
        QVERIFY(node.execute("ALTER TABLE room_chat RENAME TO room_chat_away")); // the database is out for a moment
        table.open(lease, QStringLiteral("Room"), 4);
        node.settle();
        QVERIFY(node.execute("ALTER TABLE room_chat_away RENAME TO room_chat"));
        QTRY_COMPARE_WITH_TIMEOUT(table.find(lease)->phase(), LiveRoom::Phase::Open, 20000);
        writer.add(lease, table.find(lease)->say({0, {}, {}, QStringLiteral("new"), {}}));
        node.settle();
        QCOMPARE(node.chat(lease.room).size(), 2);
    }

    void linesOfAnOlderEpochDoNotCountForEver()
    {
        RoomsFixture node;
        MinutesWriter writer(node.storage, [](const RoomLease &) { return nullptr; });
        const RoomLease lease = node.claim(node.addRoom());
        const ChatLine large{1, {}, {}, QString(MinutesWriter::maximumWaitingBytes / 4, u'x'), {}};
        const ChatLine larger{9, {}, {}, QString(MinutesWriter::maximumWaitingBytes / 3, u'x'), {}};
        QVERIFY(writer.canTake(larger));
        QVERIFY(node.execute("ALTER TABLE room_chat RENAME TO room_chat_away"));
        writer.add(lease, large);
        node.settle();                                 // it failed, and waits
        const RoomLease next = node.claim(lease.room); // the node was fenced, the room came back to it
        writer.add(next, {2, {}, {}, QStringLiteral("small"), {}});
        QVERIFY(node.execute("ALTER TABLE room_chat_away RENAME TO room_chat"));
        bool written = false;
        writer.whenWritten(next, [&written] { written = true; });
        QTRY_VERIFY(written);
        QVERIFY2(writer.canTake(larger), "nothing waits, and yet half of the room is taken");
    }
};

ATRIUM_TEST(tst_RoomOutages)
#include "tst_roomoutages.moc"
