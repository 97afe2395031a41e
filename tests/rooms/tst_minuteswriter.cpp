// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rooms/roomsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

namespace {

ChatLine line(qint64 seq, const QString &text = QStringLiteral("text"))
{
    return {seq, QStringLiteral("id"), QStringLiteral("Ada"), text, {1000 + seq}};
}

} // namespace

/*! How what is said gets into the database, behind the conversation. */
class tst_MinutesWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_node = std::make_unique<RoomsFixture>();
        m_writer = std::make_unique<MinutesWriter>(m_node->storage, [](const RoomLease &) { return nullptr; });
        m_lease = m_node->claim(m_node->addRoom());
        m_events.clear();
        connect(m_writer.get(), &MinutesWriter::saved, this, [this](const RoomLease &lease, qint64 seq) {
            m_events.append(QStringLiteral("%1 saved to %2").arg(lease.room.value).arg(seq));
        });
        connect(m_writer.get(), &MinutesWriter::overtaken, this, [this](const RoomLease &lease) {
            m_events.append(QStringLiteral("%1 overtaken").arg(lease.room.value));
        });
    }
    void cleanup()
    {
        m_node->storage.finishWork(); // what it answers must find those who asked
        m_writer.reset();
        m_node.reset();
    }

    void roomIsToldHowFarItsLinesAreStored()
    {
        Gate gate(m_node->storage);
        m_writer->add(m_lease, line(1)); // is on its way at once
        m_writer->add(m_lease, line(2));
        m_writer->add(m_lease, line(5)); // somebody came in between
        QVERIFY(m_events.isEmpty());
        gate.open();
        QTRY_COMPARE(m_events, (QStringList{saved(1), saved(5)}));
        QCOMPARE(m_node->chat(m_lease.room), (QList<ChatLine>{line(1), line(2), line(5)}));
    }

    void linesOfAllRoomsAreOneTransaction()
    {
        const RoomLease second = m_node->claim(m_node->addRoom());
        Gate gate(m_node->storage);
        m_writer->add(m_lease, line(1));
        m_writer->add(m_lease, line(2));
        m_writer->add(second, line(7));
        gate.open();
        QTRY_COMPARE(m_events.size(), 3);
        QVERIFY(m_events.contains(QStringLiteral("%1 saved to 7").arg(second.room.value)));
        QCOMPARE(m_node->chat(second.room), QList<ChatLine>{line(7)});
    }

    void nodeThatWasOvertakenWritesNothing()
    {
        const RoomLease kept = m_node->claim(m_node->addRoom());
        Gate gate(m_node->storage);
        m_writer->add(kept, line(1)); // said while the lease was looked at
        m_writer->add(m_lease, line(1));
        m_writer->add(kept, line(2));
        const RoomLease moved = m_node->moveAway(m_lease);
        gate.open();
        QTRY_COMPARE(m_events.size(), 3);
        QVERIFY(m_events.contains(QStringLiteral("%1 overtaken").arg(m_lease.room.value)));
        QVERIFY(m_node->chat(m_lease.room).isEmpty());
        QCOMPARE(*m_node->holder(m_lease.room), moved);
        QCOMPARE(m_node->chat(kept.room).size(), 2); // the other room's lines are stored
    }

    void outageIsMadeUpForInOrder()
    {
        QVERIFY(m_node->execute("ALTER TABLE room_chat RENAME TO room_chat_away"));
        m_writer->add(m_lease, line(1));
        m_node->settle(); // it has failed
        m_writer->add(m_lease, line(2));
        QVERIFY(m_events.isEmpty());
        QVERIFY(m_node->execute("ALTER TABLE room_chat_away RENAME TO room_chat"));
        QTRY_COMPARE(m_events, QStringList{saved(2)});
        QCOMPARE(m_node->chat(m_lease.room), (QList<ChatLine>{line(1), line(2)}));
    }

    void roomThatMovedDuringAnOutageIsOvertakenAfterIt()
    {
        QVERIFY(m_node->execute("ALTER TABLE room_chat RENAME TO room_chat_away"));
        m_writer->add(m_lease, line(1));
        m_node->settle();
        m_node->moveAway(m_lease);
        QVERIFY(m_node->execute("ALTER TABLE room_chat_away RENAME TO room_chat"));
        QTRY_COMPARE(m_events, QStringList{QStringLiteral("%1 overtaken").arg(m_lease.room.value)});
        QVERIFY(m_node->chat(m_lease.room).isEmpty());
    }

    void whoWaitsForARoomIsCalledWhenNothingOfItWaits()
    {
        const RoomLease second = m_node->claim(m_node->addRoom());
        QStringList called;
        Gate gate(m_node->storage);
        m_writer->add(m_lease, line(1));
        m_writer->add(m_lease, line(2));
        m_writer->whenWritten(m_lease, [&] { called.append(QString::number(m_node->chat(m_lease.room).size())); });
        m_writer->whenWritten(second, [&called] { called.append(QStringLiteral("at once")); });
        QCOMPARE(called, QStringList{QStringLiteral("at once")});
        gate.open();
        QTRY_COMPARE(called, (QStringList{QStringLiteral("at once"), QStringLiteral("2")}));
    }

    void waitingLinesAreLimitedInBytes()
    {
        const QString half(MinutesWriter::maximumWaitingBytes / 4, u'x'); // two bytes each
        QVERIFY(m_writer->canTake(line(1, half)));
        Gate gate(m_node->storage);
        m_writer->add(m_lease, line(1, half)); // counts while it is on its way
        QVERIFY(!m_writer->canTake(line(2, half)));
        QVERIFY(m_writer->canTake(line(2)));
        gate.open();
        QTRY_COMPARE(m_events, QStringList{saved(1)});
        QVERIFY(m_writer->canTake(line(2, half)));
    }

private:
    QString saved(qint64 seq) const { return QStringLiteral("%1 saved to %2").arg(m_lease.room.value).arg(seq); }

    std::unique_ptr<RoomsFixture> m_node;
    std::unique_ptr<MinutesWriter> m_writer;
    RoomLease m_lease;
    QStringList m_events;
};

ATRIUM_TEST(tst_MinutesWriter)
#include "tst_minuteswriter.moc"
