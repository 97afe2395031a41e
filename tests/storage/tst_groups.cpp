// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/grouprepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/useradminrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <barrier>
#include <thread>

using namespace Agent;
using namespace Common;

/*! Groups, their members and rooms; accounts and sessions as administrators see and change them. */
class tst_Groups : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void nameIsTakenWhateverItsCaseAndFreeAgainAfterDeletion()
    {
        const GroupId id = addGroup(QStringLiteral("Staff"));
        QCOMPARE(GroupRepository(*m_db).find(id)->group, (Group{id, QStringLiteral("Staff")}));
        QCOMPARE(tryAdd(QStringLiteral("STAFF")).error().code, ErrorCode::Conflict);
        const GroupId other = addGroup(QStringLiteral("Students"));
        QCOMPARE(rename(other, QStringLiteral("staff")).error().code, ErrorCode::Conflict);
        QVERIFY(rename(id, QStringLiteral("STAFF"))); // its own name
        QCOMPARE(GroupRepository(*m_db).find(id)->version, 2);
        QVERIFY(remove(id));
        for (const auto &gone : {remove(id), rename(id, QStringLiteral("x"))})
            QCOMPARE(gone.error().code, ErrorCode::NotFound);
        QVERIFY(tryAdd(QStringLiteral("staff")));
    }

    void listIsPagedAndSearched()
    {
        const GroupId maths = addGroup(QStringLiteral("Maths"));
        const GroupId physics = addGroup(QStringLiteral("physics"));
        addGroup(QStringLiteral("100%"));
        QVERIFY(setMember(physics, addUser()));
        QVERIFY(addRoomTo(physics, addRoom()));
        const auto names = [this](int start, int max, const char *filter) {
            const auto page = GroupRepository(*m_db).page(start, max, QLatin1String(filter));
            QStringList all{QString::number(page->total)};
            for (const GroupRow &row : page->rows)
                all.append(row.group.name);
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(names(0, 9, ""), QStringLiteral("3 100% Maths physics"));
        QCOMPARE(names(1, 1, ""), QStringLiteral("3 Maths"));
        QCOMPARE(names(0, 9, " PHYS"), QStringLiteral("1 physics"));
        QCOMPARE(names(0, 9, "%"), QStringLiteral("1 100%"));
        QCOMPARE(names(0, 9, "_"), QStringLiteral("0"));
        const auto row = *GroupRepository(*m_db).find(physics);
        QCOMPARE(row.members, 1);
        QCOMPARE(row.rooms, 1);
        QVERIFY(row.createdAt && row.updatedAt == row.createdAt);
        const auto all = *GroupRepository(*m_db).all();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.value(maths).name, QStringLiteral("Maths"));
    }

    void membershipIsPartOfTheUserAndRoomsKnowTheirGroups()
    {
        const GroupId group = addGroup();
        const UserId user = addUser();
        const RoomId room = addRoom();
        m_commits.clear();
        QVERIFY(setMember(group, user, true));
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::User, {user.value}}}));
        QCOMPARE(UserRepository(*m_db).find(user)->groups, (QList<Membership>{{group, true}}));
        QCOMPARE(UserRepository(*m_db).findByLogin(QStringLiteral("somebody"))->user.groups.size(), 1);
        QVERIFY(setMember(group, user, false));
        QCOMPARE(UserRepository(*m_db).find(user)->groups, (QList<Membership>{{group, false}}));

        QVERIFY(addRoomTo(group, room));
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::Room, {room.value}}}));
        QCOMPARE(addRoomTo(group, room).error().code, ErrorCode::Conflict);
        QCOMPARE(RoomRepository(*m_db).find(room)->groups, QList<GroupId>{group});
        QCOMPARE(RoomRepository(*m_db).list()->first().groups, QList<GroupId>{group});
        QCOMPARE(*GroupRepository(*m_db).roomsOf(group), QList<RoomId>{room});
        Common::Room changed = *RoomRepository(*m_db).find(room);
        changed.name = QStringLiteral("Other");
        QVERIFY(write([&] { return RoomRepository(*m_db).update(changed); }));
        QCOMPARE(RoomRepository(*m_db).find(room)->groups, QList<GroupId>{group});

        QVERIFY(write([&] { return GroupRepository(*m_db).removeMember(group, user); }));
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::User, {user.value}}}));
        QVERIFY(write([&] { return GroupRepository(*m_db).removeRoom(group, room); }));
        QVERIFY(UserRepository(*m_db).find(user)->groups.isEmpty());
        QVERIFY(RoomRepository(*m_db).find(room)->groups.isEmpty());
        QCOMPARE(write([&] { return GroupRepository(*m_db).removeMember(group, user); }).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(write([&] { return GroupRepository(*m_db).removeRoom(group, room); }).error().code,
                 ErrorCode::NotFound);
    }

    void onlyAccountsAndRoomsThatAreThereAreTaken()
    {
        const GroupId group = addGroup();
        const UserId gone = addUser();
        QVERIFY(write([&] { return UserRepository(*m_db).remove(gone); }));
        const auto guest =
            write([&] { return UserRepository(*m_db).insertGuest(QStringLiteral("Guest"), InvitationId(1)); });
        for (const UserId nobody : {gone, *guest, UserId(999)})
            QCOMPARE(setMember(group, nobody).error().code, ErrorCode::NotFound);
        QCOMPARE(setMember(GroupId(999), addUser()).error().code, ErrorCode::NotFound);
        QCOMPARE(addRoomTo(group, RoomId(999)).error().code, ErrorCode::RoomUnknown);
        QCOMPARE(addRoomTo(GroupId(999), addRoom()).error().code, ErrorCode::NotFound);
        QCOMPARE(rows(), QStringLiteral("0 members, 0 rooms"));
    }

    void nothingIsLeftOfWhatIsDeleted_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("left");
        QTest::newRow("a user") << QStringLiteral("user") << QStringLiteral("1 members, 2 rooms");
        QTest::newRow("a room") << QStringLiteral("room") << QStringLiteral("2 members, 1 rooms");
        QTest::newRow("a group") << QStringLiteral("group") << QStringLiteral("0 members, 0 rooms");
    }
    void nothingIsLeftOfWhatIsDeleted()
    {
        QFETCH(QString, what);
        const GroupId group = addGroup();
        const UserId user = addUser();
        const RoomId room = addRoom();
        const UserId otherUser = addUser(QStringLiteral("other"));
        const RoomId otherRoom = addRoom();
        for (const UserId each : {user, otherUser})
            QVERIFY(setMember(group, each));
        for (const RoomId each : {room, otherRoom})
            QVERIFY(addRoomTo(group, each));
        m_commits.clear();
        if (what == QLatin1String("user"))
            QVERIFY(write([&] { return UserRepository(*m_db).remove(user); }));
        else if (what == QLatin1String("room"))
            QVERIFY(write([&] { return RoomRepository(*m_db).remove(room); }));
        else
            QVERIFY(remove(group));
        QTEST(rows(), "left");
        if (what == QLatin1String("group"))
            QCOMPARE(m_commits.last().events,
                     (QList<CommitEvent>{{Table::User, {user.value, otherUser.value}},
                                         {Table::Room, {room.value, otherRoom.value}}}));
    }

    // Whichever comes first, no row stays of a group that is gone.
    void groupThatIsDeletedWhileItGrowsLeavesNothing()
    {
        const UserId user = addUser();
        const RoomId room = addRoom();
        for (int round = 0; round < 5; ++round) {
            const GroupId group = addGroup();
            std::barrier together(3);
            const auto at = [&](const std::function<Result<void>(GroupRepository &)> &work) {
                const auto database = connection();
                together.arrive_and_wait();
                (void)database->transaction([&] {
                    GroupRepository groups(*database);
                    return work(groups);
                });
            };
            std::thread member(at, [&](GroupRepository &groups) { return groups.setMember(user, {group, false}); });
            std::thread place(at, [&](GroupRepository &groups) { return groups.addRoom(group, room); });
            std::thread end(at, [&](GroupRepository &groups) { return groups.remove(group); });
            for (std::thread *each : {&member, &place, &end})
                each->join();
            QCOMPARE(GroupRepository(*m_db).find(group).error().code, ErrorCode::NotFound);
            QCOMPARE(rows(), QStringLiteral("0 members, 0 rooms"));
        }
    }

    void usersAreListedAsTheyAreAskedFor()
    {
        const auto add = [this](const char *login, const char *first, const char *last, const char *email,
                                Level level) {
            const User user{{},   QLatin1String(login), QLatin1String(first), QLatin1String(last), QLatin1String(email),
                            level};
            return *write([&] { return UserRepository(*m_db).insert(user, QStringLiteral("h")); });
        };
        const UserId zoe = add("zoe", "Beate", "Adams", "m@b.example", Level::Admin);
        add("Bob", "anton", "Zimmer", "z@b.example", Level::User);
        const UserId ann = add("ann", "Carl", "berg", "a@a.example", Level::Moderator);
        const UserId gone = add("gone", "", "", "", Level::User);
        QVERIFY(write([&] { return UserRepository(*m_db).remove(gone); }));
        QVERIFY(write([&] { return UserRepository(*m_db).insertGuest(QStringLiteral("Guest"), InvitationId(1)); }));
        const GroupId group = addGroup();
        QVERIFY(setMember(group, zoe, true));
        QVERIFY(setMember(group, ann));
        const auto found = [](const char *text) { return UserQuery{.max = 9, .filter = QLatin1String(text)}; };
        const std::pair<UserQuery, const char *> cases[] = {
            {{.max = 9}, "3 zoe Bob ann"},
            {{.max = 9, .isAscending = false}, "3 ann Bob zoe"},
            {{.max = 9, .order = UserOrder::Login}, "3 ann Bob zoe"},
            {{.max = 9, .order = UserOrder::Login, .isAscending = false}, "3 zoe Bob ann"},
            {{.max = 9, .order = UserOrder::FirstName}, "3 Bob zoe ann"},
            {{.max = 9, .order = UserOrder::LastName}, "3 zoe ann Bob"},
            {{.max = 9, .order = UserOrder::Email}, "3 ann zoe Bob"},
            {{.max = 9, .order = UserOrder::Level}, "3 Bob ann zoe"},
            {{.start = 1, .max = 1}, "3 Bob"},
            {{.start = 3, .max = 9}, "3"},
            {found(" BO "), "1 Bob"},
            {found("adams"), "1 zoe"},
            {found("@b.example"), "2 zoe Bob"},
            {found("_"), "0"},
            {{.max = 9, .group = group}, "2 zoe ann"},
            {{.max = 9, .filter = QStringLiteral("z"), .group = group}, "1 zoe"},
            {{.max = 9, .group = GroupId(777)}, "0"},
        };
        for (const auto &[query, expected] : cases) {
            const auto page = UserAdminRepository(*m_db).page(query);
            QVERIFY(page);
            QStringList all{QString::number(page->total)};
            for (const UserRow &row : page->rows) {
                all.append(row.user.login);
                QCOMPARE(row.user, *UserRepository(*m_db).find(row.user.id));
                QVERIFY(row.canLogIn && row.version == 1 && row.createdAt && !row.lastLoginAt && !row.external);
                QCOMPARE(row.groupNames.isEmpty(), row.user.login == QLatin1String("Bob"));
                QCOMPARE(row.membership.has_value() && bool(row.memberSince), bool(query.group));
                if (query.group)
                    QCOMPARE(row.membership->isModerator, row.user.id == zoe);
            }
            QCOMPARE(all.join(QLatin1Char(' ')), QLatin1String(expected));
        }
    }

    void accountIsChangedAndItsVersionGrows()
    {
        const UserId id = addUser();
        addUser(QStringLiteral("taken"));
        User user = UserAdminRepository(*m_db).find(id)->user;
        user.login = QStringLiteral("renamed");
        user.firstName = QStringLiteral("Ada");
        user.level = Level::Moderator;
        m_commits.clear();
        QVERIFY(update(user));
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::User, {id.value}}}));
        QCOMPARE(UserAdminRepository(*m_db).find(id)->user, user);
        QCOMPARE(UserAdminRepository(*m_db).find(id)->version, 2);
        QCOMPARE(UserRepository(*m_db).findByLogin(QStringLiteral("RENAMED"))->user.id, id);
        user.login = QStringLiteral("Taken");
        QCOMPARE(update(user).error().code, ErrorCode::LoginTaken);
        user.id = UserId(999);
        user.login = QStringLiteral("nobody");
        QCOMPARE(update(user).error().code, ErrorCode::NotFound);
        QVERIFY(write([&] { return UserAdminRepository(*m_db).setPasswordHash(id, QStringLiteral("new")); }));
        QCOMPARE(*UserAdminRepository(*m_db).passwordHash(id), QStringLiteral("new"));
        const auto logged = [&](const char *hash) {
            return *write([&] { return UserRepository(*m_db).noteLogin(id, QLatin1String(hash)); });
        };
        QVERIFY(logged("new") && !logged("h"));
        QVERIFY(UserAdminRepository(*m_db).find(id)->lastLoginAt);
    }

    void personOfAnotherProgramIsShownAsOne()
    {
        ExternalPerson person{{QStringLiteral("moodle"), QStringLiteral("42")}, QStringLiteral("ada"), {}, {}, {}, {}};
        const auto stored = [&] { return write([&] { return UserRepository(*m_db).store(person); }); };
        const UserId id = stored()->id;
        const auto row = UserAdminRepository(*m_db).find(id);
        QVERIFY(row && !row->canLogIn);
        QCOMPARE(*row->external, person.external);
        QCOMPARE(stored()->id, id);
        QCOMPARE(UserAdminRepository(*m_db).find(id)->version, 1); // nothing is new
        person.lastName = QStringLiteral("King");
        QCOMPARE(stored()->lastName, person.lastName);
        QCOMPARE(UserAdminRepository(*m_db).find(id)->version, 2); // whoever looked before is behind
    }

    void oneAdministratorStaysWhoeverIsFaster()
    {
        const UserId first = addUser(QStringLiteral("first"));
        const UserId second = addUser(QStringLiteral("second"));
        const UserId person =
            write([&] {
                return UserRepository(*m_db).store(
                    {{QStringLiteral("moodle"), QStringLiteral("1")}, QStringLiteral("p"), {}, {}, {}, {}});
            })->id;
        QVERIFY(execute("UPDATE app_user SET level = 3"));
        QVERIFY(write([&] { return UserAdminRepository(*m_db).requireAnotherAdministrator(first); }));
        std::barrier together(2);
        std::atomic<int> refused = 0;
        const auto demote = [&](UserId user) {
            const auto database = connection();
            together.arrive_and_wait();
            const auto done = database->transaction([&]() -> Result<void> {
                UserAdminRepository accounts(*database);
                auto account = accounts.lock(user);
                if (!account)
                    return account.error();
                if (const auto stays = accounts.requireAnotherAdministrator(user); !stays)
                    return stays;
                account->user.level = Level::User;
                return accounts.update(account->user, true);
            });
            if (!done && done.error().code == ErrorCode::Conflict)
                ++refused;
        };
        std::thread faster(demote, first);
        std::thread slower(demote, second);
        faster.join();
        slower.join();
        QCOMPARE(refused.load(), 1);
        const UserId left(value("SELECT id FROM app_user WHERE level = 3 AND login_key IS NOT NULL").toLongLong());
        QVERIFY(left == first || left == second);
        const auto last = write([&] { return UserAdminRepository(*m_db).requireAnotherAdministrator(left); });
        QCOMPARE(last.error().code, ErrorCode::Conflict);
        QVERIFY(UserRepository(*m_db).find(person)->level == Level::Admin); // who cannot log in helps nobody
    }

    void sessionsAreListedAndEnded()
    {
        const UserId ada = addUser(QStringLiteral("ada-admin"));
        const UserId bob = addUser(QStringLiteral("bob"));
        const auto open = [this](const char *id, UserId user, const SessionOrigin &origin) {
            QVERIFY(write([&] { return SessionRepository(*m_db).insert(QLatin1String(id), user, {}, origin); }));
        };
        open("old", ada, {SessionWay::Page, QStringLiteral("10.0.0.1")});
        open("soap", ada, {SessionWay::Soap, QString(100, QLatin1Char('9'))});
        open("nobody's", {}, {});
        open("idle", ada, {SessionWay::Page, {}});
        open("bob", bob, {SessionWay::Link, QStringLiteral("2001:db8::1")});
        QVERIFY(execute("UPDATE login_session SET seen_at = seen_at - ? WHERE id_hash = 'idle'",
                        {qint64(SessionRepository::sessionLife.count()) + 1}));
        QVERIFY(execute("UPDATE login_session SET seen_at = seen_at - 120000 WHERE id_hash = 'old'"));
        QVERIFY(execute("UPDATE login_session SET seen_at = seen_at - 60000 WHERE id_hash = 'bob'"));
        QCOMPARE(shown(0, 9, ""), QStringLiteral("3 ada-admin/soap bob/link ada-admin/page"));
        QCOMPARE(shown(1, 1, ""), QStringLiteral("3 bob/link"));
        QCOMPARE(shown(0, 9, "BOB"), QStringLiteral("1 bob/link"));
        QCOMPARE(shown(0, 9, "10.0.0.1"), QStringLiteral("1 ada-admin/page"));
        QCOMPARE(shown(0, 9, "%"), QStringLiteral("0"));
        QCOMPARE(*SessionRepository(*m_db).existing(ada),
                 (QSet<QString>{QStringLiteral("old"), QStringLiteral("soap"), QStringLiteral("idle")}));

        m_commits.clear();
        QVERIFY(write([&] { return SessionRepository(*m_db).removeOf(ada, QStringLiteral("soap")); }));
        QCOMPARE(m_commits.last().events,
                 (QList<CommitEvent>{{Table::User, {ada.value}}, {Table::Session, {ada.value}}}));
        QCOMPARE(shown(0, 9, ""), QStringLiteral("2 ada-admin/soap bob/link"));
        m_commits.clear();
        QVERIFY(write([&] { return SessionRepository(*m_db).removeOf(ada, QStringLiteral("soap")); }));
        QVERIFY(m_commits.isEmpty());
        QVERIFY(write([&] { return SessionRepository(*m_db).removeOf(ada, {}); }));
        QCOMPARE(shown(0, 9, ""), QStringLiteral("1 bob/link"));
    }

private:
    /*! Of sessions: the total, then whose they are and how they were opened. */
    QString shown(int start, int max, const char *filter)
    {
        const auto page = SessionRepository(*m_db).page(start, max, QLatin1String(filter));
        QStringList all{QString::number(page->total)};
        for (const SessionRow &row : page->rows)
            all.append(row.login + QLatin1Char('/') + sessionWayName(row.origin.way));
        return all.join(QLatin1Char(' '));
    }
    Result<GroupId> tryAdd(const QString &name)
    {
        return write([&] { return GroupRepository(*m_db).insert(name); });
    }
    GroupId addGroup(const QString &name = QStringLiteral("Group")) { return *tryAdd(name); }
    Result<void> rename(GroupId id, const QString &name)
    {
        return write([&] { return GroupRepository(*m_db).rename(id, name); });
    }
    Result<void> remove(GroupId id)
    {
        return write([&] { return GroupRepository(*m_db).remove(id); });
    }
    Result<void> setMember(GroupId group, UserId user, bool isModerator = false)
    {
        return write([&] { return GroupRepository(*m_db).setMember(user, {group, isModerator}); });
    }
    Result<void> addRoomTo(GroupId group, RoomId room)
    {
        return write([&] { return GroupRepository(*m_db).addRoom(group, room); });
    }
    Result<void> update(const User &user)
    {
        return write([&] { return UserAdminRepository(*m_db).update(user, true); });
    }
    QString rows()
    {
        return QStringLiteral("%1 members, %2 rooms")
            .arg(value("SELECT COUNT(*) FROM group_member").toInt())
            .arg(value("SELECT COUNT(*) FROM room_group").toInt());
    }
};

ATRIUM_TEST(tst_Groups)
#include "tst_groups.moc"
