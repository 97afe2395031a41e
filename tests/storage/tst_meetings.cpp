// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/meetingrepository.h"
#include "agent/storage/repositories/pollrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/roomrightrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

/*! What users were given in rooms, and what is left of meetings. */
class tst_Meetings : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasGivenComesBack()
    {
        using Given = RoomRightRepository::Given;
        const RoomId room(1);
        const Given given{{UserId(1), allRights}, {UserId(2), Rights()}, {UserId(3), Rights(Right::Draw)}};
        QVERIFY(store(room, given));
        QVERIFY(store(room, given)); // a commit whose answer was lost is repeated
        QVERIFY(store(RoomId(2), {{UserId(1), Rights(Right::Share)}}));
        QCOMPARE(*RoomRightRepository(*m_db).of(room), given);
        QVERIFY(store(room, {{UserId(1), std::nullopt}, {UserId(2), Rights(Right::Speak)}}));
        QCOMPARE(*RoomRightRepository(*m_db).of(room),
                 (Given{{UserId(2), Rights(Right::Speak)}, {UserId(3), Rights(Right::Draw)}}));
        QVERIFY(RoomRightRepository(*m_db).of(RoomId(3))->isEmpty());
    }

    void meetingThatIsOverLeavesItsWorkInAPrivateRoomAlone_data()
    {
        QTest::addColumn<bool>("isPublic");
        QTest::newRow("public") << true;
        QTest::newRow("private") << false;
    }
    void meetingThatIsOverLeavesItsWorkInAPrivateRoomAlone()
    {
        QFETCH(bool, isPublic);
        Room room;
        room.name = QStringLiteral("Seven");
        room.isPublic = isPublic;
        const auto id = write([&] { return RoomRepository(*m_db).insert(room); });
        QVERIFY(id);
        QVERIFY(store(*id, {{UserId(1), Rights(Right::Share)}}));
        QVERIFY(write([&] { return PollRepository(*m_db).store(*id, {{1, "{}"}}); }));
        QVERIFY(write([&] { return MeetingRepository(*m_db).end(*id); }));
        QVERIFY(RoomRightRepository(*m_db).of(*id)->isEmpty());
        QCOMPARE(PollRepository(*m_db).of(*id)->size(), isPublic ? 0 : 1);
        QVERIFY(write([&] { return RoomRepository(*m_db).remove(*id); }));
        QVERIFY(PollRepository(*m_db).of(*id)->isEmpty());
    }

private:
    bool store(RoomId room, const RoomRightRepository::Given &changes)
    {
        return bool(write([&] { return RoomRightRepository(*m_db).store(room, changes); }));
    }
};

ATRIUM_TEST(tst_Meetings)
#include "tst_meetings.moc"
