// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

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

    void roomKeepsItsSettingsAndItsUsers()
    {
        const UserId ada = addUser(QStringLiteral("ada"));
        const UserId bob = addUser(QStringLiteral("bob"));
        Common::Room room = smallRoom;
        room.isModerated = true;
        room.moderators = {ada, bob};
        room.demoSeconds = 3600;
        room.redirectUrl = QUrl(QString::fromUtf8("https://bücher.example/näch?q=ü"));
        room.owner = ada;
        room.id = addRoom(room);
        const Common::Room other = {addRoom(), smallRoom.name, {}, smallRoom.type, smallRoom.capacity, true};
        QCOMPARE(*RoomRepository(*m_db).find(room.id), room);
        QCOMPARE(*RoomRepository(*m_db).list(), (QList<Common::Room>{room, other}));

        room.isModerated = false;
        room.isChatModerated = true;
        room.isClosed = true;
        room.moderators = {bob};
        room.demoSeconds = 0;
        room.redirectUrl = {};
        room.owner = {};
        m_commits.clear();
        QVERIFY(write([&] { return RoomRepository(*m_db).update(room); }));
        QCOMPARE(*write([&] { return RoomRepository(*m_db).lock(room.id); }), room);
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::Room, {room.id.value}}}));

        // Owners and moderators have an account.
        const auto guest =
            write([this] { return UserRepository(*m_db).insertGuest(QStringLiteral("Guest"), InvitationId(1)); });
        const UserId gone = addUser();
        QVERIFY(write([&] { return UserRepository(*m_db).remove(gone); }));
        const auto before = *RoomRepository(*m_db).list();
        for (const UserId nobody : {*guest, gone, UserId(999)}) {
            Common::Room owned = room;
            owned.owner = nobody;
            Common::Room moderated = room;
            moderated.moderators = {nobody};
            for (const Common::Room &tried : {owned, moderated}) {
                for (const auto &refused : {outcomeOf(write([&] { return RoomRepository(*m_db).insert(tried); })),
                                            write([&] { return RoomRepository(*m_db).update(tried); })}) {
                    QCOMPARE(refused.error().code, ErrorCode::Invalid);
                    QVERIFY(refused.error().message.contains(QString::number(nobody.value)));
                }
            }
        }
        QCOMPARE(*RoomRepository(*m_db).list(), before);
    }

    void roomKeepsWhatAnotherSystemToldIt()
    {
        const auto found = [this](qint64 id, const char *type, RoomType roomType) {
            return *RoomRepository(*m_db).findExternal(id, QLatin1String(type), roomType);
        };
        Common::Room room = smallRoom;
        room.options = RoomOptions(RoomOption::Appointment) | RoomOption::AutoVideoSelect;
        room.external = {7, QStringLiteral("redmine")};
        room.id = addRoom(room);
        QCOMPARE(*RoomRepository(*m_db).find(room.id), room);
        QCOMPARE(found(7, "redmine", room.type), room.id);
        QVERIFY(!found(7, "redmine", RoomType::Restricted) && !found(7, "moodle", room.type));
        QVERIFY(!found(8, "redmine", room.type));

        // Of its type it is the only one by that id; rooms that have none are as many as there are.
        QCOMPARE(write([&] { return RoomRepository(*m_db).insert(room); }).error().code, ErrorCode::Conflict);
        Common::Room other = smallRoom;
        other.external.type = room.external.type;
        addRoom(other);
        other.id = addRoom(other);
        other.external.id = 7;
        const auto refused = write([&] { return RoomRepository(*m_db).update(other); });
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("redmine")));
        other.external.id = 0;
        QVERIFY(write([&] { return RoomRepository(*m_db).update(other); }));
        QCOMPARE(*RoomRepository(*m_db).find(other.id), other);

        QVERIFY(write([&] { return RoomRepository(*m_db).remove(room.id); }));
        QVERIFY(!found(7, "redmine", room.type));
        room.id = addRoom(room);
        QCOMPARE(found(7, "redmine", room.type), room.id);
    }

    void deletedUserOwnsAndModeratesNoRoom()
    {
        const UserId ada = addUser(QStringLiteral("ada"));
        const UserId bob = addUser(QStringLiteral("bob"));
        Common::Room owned = smallRoom;
        owned.owner = ada;
        Common::Room moderated = smallRoom;
        moderated.moderators = {ada, bob};
        const RoomId first = addRoom(owned);
        const RoomId second = addRoom(moderated);
        const RoomId third = addRoom();
        m_commits.clear();
        QVERIFY(write([&] { return UserRepository(*m_db).remove(ada); }));
        QVERIFY(!RoomRepository(*m_db).find(first)->owner);
        QCOMPARE(RoomRepository(*m_db).find(second)->moderators, QList<UserId>{bob});
        const auto &events = m_commits.last().events;
        QVERIFY(events.contains({Table::Room, {first.value, second.value}}));
        QVERIFY(RoomRepository(*m_db).find(third));
        m_commits.clear();
        QVERIFY(write([&] { return UserRepository(*m_db).remove(addUserOfNoRoom()); }));
        for (const CommitEvent &event : m_commits.last().events)
            QVERIFY(event.table != Table::Room); // without ids it would stand for all rooms
    }

private:
    UserId addUserOfNoRoom()
    {
        return *UserRepository(*m_db).insert({{}, QStringLiteral("eve"), {}, {}, {}, Level::User}, QStringLiteral("h"));
    }
    static Result<void> outcomeOf(const Result<RoomId> &result)
    {
        return result ? Result<void>() : Result<void>(result.error());
    }
};

ATRIUM_TEST(tst_Configuration)
#include "tst_configuration.moc"
