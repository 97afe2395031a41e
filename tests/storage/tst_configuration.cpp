// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/filerepository.h"
#include "tests/storage/storagefixture.h"

using namespace Agent;
using namespace Common;

/*! The cluster, its rooms and their files, as administrators and people leave them. */
class tst_Configuration : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void clusterIsMadeOnce()
    {
        QCOMPARE(ClusterRepository(*m_db).find().error().code, ErrorCode::NotInitialised);
        QCOMPARE(ClusterRepository(*m_db).placementRule().error().code, ErrorCode::NotInitialised);
        addCluster();
        const auto again = write([this] { return ClusterRepository(*m_db).create({}); });
        QCOMPARE(again.error().code, ErrorCode::AlreadyInitialised);
        QCOMPARE(ClusterRepository(*m_db).find()->keyCheck, QStringLiteral("k"));
    }

    void placementRuleIsCapacityUntilItIsSet()
    {
        addCluster();
        QCOMPARE(*ClusterRepository(*m_db).placementRule(), PlacementRule::Capacity);
        QVERIFY(write([this] { return ClusterRepository(*m_db).setPlacementRule(PlacementRule::People); }));
        QCOMPARE(*ClusterRepository(*m_db).placementRule(), PlacementRule::People);
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::Node, {}}})); // all loads are others now
        QVERIFY(execute("UPDATE cluster SET placement_rule = 'newer'"));
        QCOMPARE(*ClusterRepository(*m_db).placementRule(), PlacementRule::Capacity);
    }

    void roomKeepsWhereItMustBe()
    {
        Common::Room room = smallRoom;
        room.pin = {two, QStringLiteral("gpu")};
        room.id = addRoom(room);
        QCOMPARE(*RoomRepository(*m_db).find(room.id), room);
        room.pin = {};
        QVERIFY(write([&] { return RoomRepository(*m_db).update(room); }));
        QCOMPARE(*RoomRepository(*m_db).list(), QList<Common::Room>{room});
        QVERIFY(write([&] { return RoomRepository(*m_db).update(room); })); // that changes nothing is no error
        QVERIFY(write([&] { return RoomRepository(*m_db).remove(room.id); }));
        QCOMPARE(write([&] { return RoomRepository(*m_db).update(room); }).error().code, ErrorCode::RoomUnknown);
        QCOMPARE(RoomRepository(*m_db).find(room.id).error().code, ErrorCode::RoomUnknown);
    }

    void filesAreFoundUntilTheyAreRemoved()
    {
        const StoredFile file{{}, QStringLiteral("key"), RoomId(1), UserId(2), QString::fromUtf8("Übung.pdf"),
                              12, QStringLiteral("hash")};
        const auto id = write([&] { return FileRepository(*m_db).insert(file); });
        QVERIFY(id);
        const auto found = FileRepository(*m_db).find(*id);
        QCOMPARE(found->name, file.name);
        QCOMPARE(found->sizeBytes, 12);
        QVERIFY(write([&] { return FileRepository(*m_db).remove(*id); }));
        QCOMPARE(FileRepository(*m_db).find(*id).error().code, ErrorCode::NotFound);
        QCOMPARE(write([&] { return FileRepository(*m_db).remove(*id); }).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_Configuration)
#include "tst_configuration.moc"
