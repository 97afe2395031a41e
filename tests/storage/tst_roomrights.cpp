// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/roomrightrepository.h"
#include "tests/storage/storagefixture.h"

using namespace Agent;
using namespace Common;

/*! What users were given in rooms. */
class tst_RoomRights : public StorageFixture
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

private:
    bool store(RoomId room, const RoomRightRepository::Given &changes)
    {
        return bool(write([&] { return RoomRightRepository(*m_db).store(room, changes); }));
    }
};

QTEST_GUILESS_MAIN(tst_RoomRights)
#include "tst_roomrights.moc"
