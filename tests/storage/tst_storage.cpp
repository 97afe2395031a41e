// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/housekeeping.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/auditrepository.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/commitlogrepository.h"
#include "agent/storage/repositories/connectionrepository.h"
#include "agent/storage/repositories/filerepository.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/userrepository.h"
#include "agent/storage/storage.h"
#include "tests/support/testdatabase.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <thread>

using namespace Agent;
using namespace Common;

namespace {

const NodeRecord nodeOne{NodeId(1),
                         QStringLiteral("one"),
                         QStringLiteral("10.1.1.1"),
                         5080,
                         QStringLiteral("http"),
                         QStringLiteral("openmeetings"),
                         {},
                         true,
                         {},
                         {},
                         {}};
const NodeRecord nodeTwo{NodeId(2),
                         QStringLiteral("two"),
                         QStringLiteral("10.1.1.2"),
                         5080,
                         QStringLiteral("http"),
                         QStringLiteral("openmeetings"),
                         {},
                         true,
                         {},
                         {},
                         {}};
const Common::Room smallRoom{{}, QStringLiteral("Small"), {}, RoomType::Conference, 2, true};
constexpr Millis longLease{60000};

QByteArray driverUnderTest()
{
    return qEnvironmentVariable("ATRIUM_TEST_DATABASE", QStringLiteral("sqlite")).toLatin1();
}

DatabaseDriver driverFromName(const QByteArray &name)
{
    return name == "postgresql" ? DatabaseDriver::Postgresql
        : name == "mariadb"     ? DatabaseDriver::Mariadb
                                : DatabaseDriver::Sqlite;
}

} // namespace

/*! What every database must do alike. Runs once for each of them, on the real server. */
class tst_Storage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = TestDatabase::start(driverFromName(driverUnderTest()));
        QVERIFY(m_server);
    }

    void init()
    {
        QVERIFY(m_server->clear());
        m_commits.clear();
        m_db = open();
        QVERIFY(m_db);
        QVERIFY(migrate(*m_db));
    }

    void cleanup() { m_db.reset(); }

    void migrationEndsAtTheNewestVersionAndCanBeRepeated()
    {
        QCOMPARE(*schemaVersion(*m_db), newestSchemaVersion(m_db->driver()));
        QVERIFY(migrate(*m_db));
        QCOMPARE(*schemaVersion(*m_db), newestSchemaVersion(m_db->driver()));
    }

    void migrationsOfSeveralNodesAtOnceDoNotDisturbEachOther()
    {
        m_db.reset();
        QVERIFY(m_server->clear());
        std::vector<std::thread> nodes;
        std::atomic<int> succeeded = 0;
        for (int i = 0; i < 4; ++i) {
            nodes.emplace_back([this, &succeeded] {
                const auto database = open();
                const auto done = database ? migrate(*database) : Result<void>(Error{});
                if (done)
                    ++succeeded;
                else
                    qWarning() << done.error().message;
            });
        }
        for (std::thread &node : nodes)
            node.join();
        QCOMPARE(succeeded.load(), 4);
    }

    void migrationThatWasCutOffIsFinishedByTheNext()
    {
        // As after a crash of a database that commits each CREATE: tables there, version not noted.
        if (m_db->driver() == DatabaseDriver::Mariadb) {
            QVERIFY(m_db->runRaw(QStringLiteral("DELETE FROM schema_version")));
            QVERIFY(m_db->runRaw(QStringLiteral("DROP TABLE audit_log")));
        } else {
            QVERIFY(m_server->clear());
            m_db = open();
        }
        QVERIFY(migrate(*m_db));
        QVERIFY(m_db->transaction([this] { return AuditRepository(*m_db).insert({}); }));
    }

    void databaseOfANewerProgramIsRefusedAndLeftAlone()
    {
        QVERIFY(m_db->runRaw(QStringLiteral("INSERT INTO schema_version (version, applied_at) VALUES (9999, 0)")));
        const auto refused = migrate(*m_db);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SchemaTooNew);
        QVERIFY(refused.error().message.contains(QLatin1String("9999")));
        QCOMPARE(*schemaVersion(*m_db), 9999);
    }

    void clockIsUtcAndMovesOn()
    {
        const auto before = ClusterRepository(*m_db).now();
        QVERIFY(before);
        const qint64 here = QDateTime::currentMSecsSinceEpoch();
        QVERIFY2(qAbs(before->ms - here) < 5000, qPrintable(QString::number(before->ms - here)));
        QTRY_VERIFY(ClusterRepository(*m_db).now()->ms > before->ms);
    }

    void transactionThatFailsLeavesNothing()
    {
        const auto failed = m_db->transaction([this]() -> Result<void> {
            if (const auto inserted = RoomRepository(*m_db).insert(smallRoom); !inserted)
                return inserted.error();
            return Error{ErrorCode::Internal, QStringLiteral("changed my mind")};
        });
        QVERIFY(!failed);
        QCOMPARE(RoomRepository(*m_db).list()->size(), 0);
        QVERIFY(m_commits.isEmpty());
        QCOMPARE(CommitLogRepository(*m_db).cursors()->value(NodeId(0)), 0);
    }

    void textsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("Room");
        QTest::newRow("an empty comment is not NULL") << QString();
        QTest::newRow("quotes and SQL") << QStringLiteral("a'b\"c; DROP TABLE room; --");
        QTest::newRow("backslashes and question marks") << QStringLiteral("\\ ? :name $1 {now}");
        QTest::newRow("beyond the basic plane") << QString::fromUtf8("𝄞 😀");
        QTest::newRow("right to left") << QStringLiteral("\u05e9\u05dc\u05d5\u05dd \u202eabc");
    }
    void textsComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        Common::Room room = smallRoom;
        room.comment = text;
        const auto id = m_db->transaction([&] { return RoomRepository(*m_db).insert(room); });
        QVERIFY(id);
        QCOMPARE(RoomRepository(*m_db).find(*id)->comment, text);
    }

    void textWithNulIsRefusedWithItsReason()
    {
        Common::Room room = smallRoom;
        room.comment = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
        const auto id = m_db->transaction([&] { return RoomRepository(*m_db).insert(room); });
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::Invalid);
    }

    void commitsAreNumberedPerSenderAndToldAfterwards()
    {
        addNodes();
        const auto first = m_db->transaction([&] { return RoomRepository(*m_db).insert(smallRoom); });
        const auto second = m_db->transaction([&] { return RoomRepository(*m_db).insert(smallRoom); });
        QVERIFY(first && second);
        QCOMPARE(m_commits.size(), 3); // the nodes were one
        QCOMPARE(m_commits.at(2).seq, 3);
        QCOMPARE(m_commits.at(2).events, (QList<CommitEvent>{{Table::Room, {second->value}}}));
        const auto log = CommitLogRepository(*m_db).after(NodeId(0), 1);
        QVERIFY(log && *log);
        QCOMPARE((*log)->size(), 2);
        QCOMPARE((*log)->at(1).seq, 3);
        QCOMPARE((*log)->at(1).events, m_commits.at(2).events);
    }

    void commitsOfManyThreadsHaveNoGapInTheLog()
    {
        constexpr int threads = 4;
        constexpr int commits = 25;
        Storage storage(m_server->settings(), NodeId(), {}, threads);
        QList<QFuture<Result<RoomId>>> all;
        for (int i = 0; i < threads * commits; ++i)
            all.append(storage.run([](Database &database) {
                return database.transaction([&] { return RoomRepository(database).insert(smallRoom); });
            }));
        for (auto &each : all) {
            each.waitForFinished();
            QVERIFY2(each.result(), qPrintable(each.result() ? QString() : each.result().error().message));
        }
        const auto log = CommitLogRepository(*m_db).after(NodeId(), 0);
        QVERIFY(log && *log);
        QCOMPARE((*log)->size(), threads * commits);
    }

    void prunedLogIsTold()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_db->transaction([&] { return RoomRepository(*m_db).insert(smallRoom); }));
        QVERIFY(m_db->transaction([this] {
            const auto removed = m_db->run("DELETE FROM commit_log WHERE seq = 1");
            return removed ? Result<void>() : Result<void>(removed.error());
        }));
        QVERIFY(!*CommitLogRepository(*m_db).after(NodeId(), 0));
        QCOMPARE((*CommitLogRepository(*m_db).after(NodeId(), 1))->size(), 2);
        QVERIFY(m_db->transaction([this] { return CommitLogRepository(*m_db).prune(Millis(-1000)); }));
        QVERIFY(CommitLogRepository(*m_db).after(NodeId(), 3)->value().isEmpty());
    }

    void clusterIsMadeOnce()
    {
        QCOMPARE(ClusterRepository(*m_db).find().error().code, ErrorCode::NotInitialised);
        const auto create = [this] {
            return m_db->transaction([this] {
                return ClusterRepository(*m_db).create({QStringLiteral("c"), QStringLiteral("k"), QStringLiteral("h")});
            });
        };
        QVERIFY(create());
        QCOMPARE(create().error().code, ErrorCode::AlreadyInitialised);
        QCOMPARE(ClusterRepository(*m_db).find()->keyCheck, QStringLiteral("k"));
    }

    void usersAreFoundByLoginAndMail()
    {
        User ada{{},
                 QStringLiteral("Ada"),
                 QStringLiteral("Ada"),
                 QStringLiteral("Lovelace"),
                 QStringLiteral("ada@example.org"),
                 Level::Admin};
        const auto id = m_db->transaction([&] { return UserRepository(*m_db).insert(ada, QStringLiteral("hash")); });
        QVERIFY(id);
        ada.id = *id;
        QCOMPARE(*UserRepository(*m_db).find(*id), ada);
        for (const char *login : {"Ada", "ada", "ADA", "ada@example.org"})
            QCOMPARE(UserRepository(*m_db).findByLogin(QLatin1String(login))->user, ada);
        QCOMPARE(UserRepository(*m_db).findByLogin(QStringLiteral("a%")).error().code, ErrorCode::NotFound);
    }

    void loginIsTakenWhateverItsCaseAndFreeAgainAfterDeletion()
    {
        const User ada{{}, QStringLiteral("adalove"), {}, {}, {}, Level::User};
        User other = ada;
        other.login = QStringLiteral("AdaLove");
        const auto add = [this](const User &user) {
            return m_db->transaction([&] { return UserRepository(*m_db).insert(user, QStringLiteral("hash")); });
        };
        const auto id = add(ada);
        QVERIFY(id);
        QCOMPARE(add(other).error().code, ErrorCode::LoginTaken);
        QVERIFY(m_db->transaction([&] { return UserRepository(*m_db).remove(*id); }));
        QCOMPARE(UserRepository(*m_db).find(*id).error().code, ErrorCode::NotFound);
        QVERIFY(add(other));
    }

    void sessionEndsWhenItIsNotUsedAndWithItsUser()
    {
        const auto user = m_db->transaction([this] {
            return UserRepository(*m_db).insert({{}, QStringLiteral("somebody"), {}, {}, {}, Level::User},
                                                QStringLiteral("h"));
        });
        QVERIFY(user);
        QVERIFY(m_db->transaction([&]() -> Result<void> {
            SessionRepository sessions(*m_db);
            for (const char *id : {"fresh", "idle"}) {
                if (const auto added = sessions.insert(QLatin1String(id), *user); !added)
                    return added;
            }
            const auto aged = m_db->run("UPDATE login_session SET seen_at = seen_at - 1800001 WHERE id_hash = 'idle'");
            return aged ? Result<void>() : Result<void>(aged.error());
        }));
        QCOMPARE(SessionRepository(*m_db).find(QStringLiteral("fresh"))->user, *user);
        QCOMPARE(SessionRepository(*m_db).find(QStringLiteral("idle")).error().code, ErrorCode::NotLoggedIn);
        QCOMPARE(SessionRepository(*m_db).find(QStringLiteral("%")).error().code, ErrorCode::NotLoggedIn);
        QVERIFY(m_db->transaction([&] { return UserRepository(*m_db).remove(*user); }));
        QCOMPARE(SessionRepository(*m_db).find(QStringLiteral("fresh")).error().code, ErrorCode::NotLoggedIn);
    }

    void nodesGetTheNextIdAndKeepTheirPassword()
    {
        addNodes();
        NodeRecord third = nodeTwo;
        third.id = {};
        const auto id =
            m_db->transaction([&] { return NodeRepository(*m_db).insert(third, QStringLiteral("sealed"), UserId(7)); });
        QVERIFY(id);
        QCOMPARE(id->value, 3);
        QCOMPARE(m_db->transaction([&] { return NodeRepository(*m_db).insert(nodeTwo, {}, {}); }).error().code,
                 ErrorCode::Conflict);
        third.id = *id;
        third.comment = QStringLiteral("new");
        QVERIFY(m_db->transaction([&] { return NodeRepository(*m_db).update(third, {}, {}); }));
        QCOMPARE(m_db->run("SELECT soap_password FROM node WHERE id = 3")->rows.first().first().toString(),
                 QStringLiteral("sealed"));
        QVERIFY(m_db->transaction([&] { return NodeRepository(*m_db).remove(*id, {}); }));
        QCOMPARE(m_db->run("SELECT soap_password FROM node WHERE id = 3")->rows.first().first().toString(), QString());
        QCOMPARE(NodeRepository(*m_db).find(*id).error().code, ErrorCode::NotFound);
        QCOMPARE(*NodeRepository(*m_db).count(), 2);
        QCOMPARE(m_db->transaction([&] { return NodeRepository(*m_db).update(third, {}, {}); }).error().code,
                 ErrorCode::NotFound);
    }

    void updateThatChangesNothingIsNotAnError()
    {
        addNodes();
        QVERIFY(m_db->transaction([&] { return NodeRepository(*m_db).update(nodeOne, {}, {}); }));
        const auto room = m_db->transaction([&] { return RoomRepository(*m_db).insert(smallRoom); });
        Common::Room same = smallRoom;
        same.id = *room;
        QVERIFY(m_db->transaction([&] { return RoomRepository(*m_db).update(same); }));
    }

    void leaseIsRenewedOnlyByItsIncarnation()
    {
        addNodes();
        const auto first = claim(NodeId(1), QStringLiteral("a"));
        QCOMPARE(first, 1);
        QCOMPARE(*NodeRepository(*m_db).liveHolder(NodeId(1)), QStringLiteral("a"));
        QVERIFY(renew(NodeId(1), first));
        const auto second = claim(NodeId(1), QStringLiteral("b"));
        QCOMPARE(second, 2);
        QCOMPARE(renew(NodeId(1), first).error().code, ErrorCode::LeaseLost);
        const auto renewal = renew(NodeId(1), second);
        QVERIFY(renewal);
        QVERIFY(renewal->now.ms > 0);
        QVERIFY(renewal->cursors.contains(NodeId(1)));
    }

    void nodeThatIsNotListedCannotBeClaimed()
    {
        QCOMPARE(m_db->transaction([&] { return NodeRepository(*m_db).claim(NodeId(9), {}, longLease); }).error().code,
                 ErrorCode::NotInitialised);
    }

    void placementIsOnlyOfALivingLease()
    {
        addNodes();
        const RoomId room = addRoom();
        const auto incarnation = claim(NodeId(1), QStringLiteral("a"));
        const auto lease = claimRoom(room, NodeId(1), incarnation);
        QVERIFY(lease);
        QCOMPARE(lease->epoch, 1);
        QCOMPARE(PlacementRepository(*m_db).holder(room)->value(), *lease);
        expire(NodeId(1));
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
        const auto other = claimRoom(room, NodeId(2), claim(NodeId(2), QStringLiteral("b")));
        QVERIFY(other);
        QCOMPARE(other->epoch, 2);
        QCOMPARE(PlacementRepository(*m_db).listOpen()->size(), 1);
    }

    void roomIsReleasedOnlyWhenNobodyIsInItOrExpected()
    {
        addNodes();
        const RoomId room = addRoom();
        const UserId user = addUser();
        const auto lease = claimRoom(room, NodeId(1), claim(NodeId(1), QStringLiteral("a")));
        QVERIFY(addSeat(QStringLiteral("t"), {user, *lease}));
        QCOMPARE(*release(*lease), false);
        QCOMPARE(*PlacementRepository(*m_db).taken(room, {}), 1);
        QCOMPARE(*PlacementRepository(*m_db).taken(room, user), 0);
        const auto seat = takeSeat(QStringLiteral("t"), NodeId(1));
        QVERIFY(seat);
        QCOMPARE(seat->lease, *lease);
        QVERIFY(m_db->transaction([&] {
            return ConnectionRepository(*m_db).insert(
                {QStringLiteral("p"), NodeId(1), lease->incarnation, room, user, QStringLiteral("::1")});
        }));
        QCOMPARE(*release(*lease), false);
        QVERIFY(m_db->transaction([&] { return ConnectionRepository(*m_db).remove(QStringLiteral("p"), room); }));
        RoomLease older = *lease;
        older.epoch = 0;
        QCOMPARE(*release(older), false);
        QCOMPARE(*release(*lease), true);
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
        QCOMPARE(claimRoom(room, NodeId(1), lease->incarnation)->epoch, 2);
    }

    void ticketOpensOnceAtItsNodeAndEpoch()
    {
        addNodes();
        const RoomId room = addRoom();
        const UserId user = addUser();
        const auto incarnation = claim(NodeId(1), QStringLiteral("a"));
        const auto lease = claimRoom(room, NodeId(1), incarnation);
        QVERIFY(addSeat(QStringLiteral("t"), {user, *lease}));
        QCOMPARE(takeSeat(QStringLiteral("t"), NodeId(2)).error().code, ErrorCode::NotFound);
        QVERIFY(takeSeat(QStringLiteral("t"), NodeId(1)));
        QCOMPARE(takeSeat(QStringLiteral("t"), NodeId(1)).error().code, ErrorCode::NotFound);
        QVERIFY(addSeat(QStringLiteral("old"), {user, *lease}, Millis(-1)));
        QCOMPARE(takeSeat(QStringLiteral("old"), NodeId(1)).error().code, ErrorCode::NotFound);
        QVERIFY(addSeat(QStringLiteral("moved"), {user, *lease}));
        QVERIFY(claimRoom(room, NodeId(2), claim(NodeId(2), QStringLiteral("b"))));
        QCOMPARE(takeSeat(QStringLiteral("moved"), NodeId(1)).error().code, ErrorCode::Conflict);
    }

    void newTicketOfAPersonReplacesTheOld()
    {
        addNodes();
        const RoomId room = addRoom();
        const UserId user = addUser();
        const auto lease = claimRoom(room, NodeId(1), claim(NodeId(1), QStringLiteral("a")));
        QVERIFY(addSeat(QStringLiteral("first"), {user, *lease}));
        QVERIFY(addSeat(QStringLiteral("second"), {user, *lease}));
        QCOMPARE(*PlacementRepository(*m_db).taken(room, {}), 1);
        QCOMPARE(takeSeat(QStringLiteral("first"), NodeId(1)).error().code, ErrorCode::NotFound);
    }

    void connectionsAreListedInPagesAndFiltered()
    {
        addNodes();
        const RoomId room = addRoom();
        const UserId user = addUser();
        const auto lease = claimRoom(room, NodeId(1), claim(NodeId(1), QStringLiteral("a")));
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_db->transaction([&] {
                return ConnectionRepository(*m_db).insert(
                    {QString::number(i), NodeId(1), lease->incarnation, room, user, QStringLiteral("10.0.0.1")});
            }));
        const auto page = ConnectionRepository(*m_db).page(1, 2, {});
        QVERIFY(page);
        QCOMPARE(page->total, 5);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->rows.first().connection.publicId, QStringLiteral("3")); // newest first
        QCOMPARE(page->rows.first().nodeAddress, nodeOne.address);
        QCOMPARE(ConnectionRepository(*m_db).page(0, 9, QStringLiteral("SOMEBODY"))->total, 5);
        QCOMPARE(ConnectionRepository(*m_db).page(0, 9, QStringLiteral("10.1.1.1"))->total, 5);
        QCOMPARE(ConnectionRepository(*m_db).page(0, 9, QStringLiteral("%"))->total, 0);
        QCOMPARE(ConnectionRepository(*m_db).page(0, 9, QStringLiteral("nobody"))->total, 0);
        QCOMPARE(ConnectionRepository(*m_db).peoplePerRoom()->value(room), 5);
        expire(NodeId(1));
        QCOMPARE(ConnectionRepository(*m_db).page(0, 9, {})->total, 0); // no ghosts
        QVERIFY(ConnectionRepository(*m_db).peoplePerRoom()->isEmpty());
        QCOMPARE(ConnectionRepository(*m_db).find(QStringLiteral("0")).error().code, ErrorCode::NotFound);
    }

    void newLifeOfANodeLeavesNothingOfTheOld()
    {
        addNodes();
        const RoomId room = addRoom();
        const UserId user = addUser();
        const auto lease = claimRoom(room, NodeId(1), claim(NodeId(1), QStringLiteral("a")));
        QVERIFY(m_db->transaction([&] {
            return ConnectionRepository(*m_db).insert(
                {QStringLiteral("p"), NodeId(1), lease->incarnation, room, user, {}});
        }));
        QVERIFY(addSeat(QStringLiteral("t"), {user, *lease}));
        claim(NodeId(1), QStringLiteral("b"));
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
        QCOMPARE(*PlacementRepository(*m_db).taken(room, {}), 0);
        const auto snapshot = NodeRepository(*m_db).snapshot();
        QCOMPARE(snapshot->nodes.first().rooms, 0);
        QCOMPARE(snapshot->nodes.first().people, 0);
    }

    void releaseOfANodeEndsItsRoomsAndSaysSo()
    {
        addNodes();
        const RoomId room = addRoom();
        const auto lease = claimRoom(room, NodeId(1), claim(NodeId(1), QStringLiteral("a")));
        const auto before = NodeRepository(*m_db).snapshot();
        QCOMPARE(before->nodes.first().rooms, 1);
        QCOMPARE(before->nodes.first().load, smallRoom.capacity);
        QVERIFY(m_db->transaction([&] { return NodeRepository(*m_db).release(NodeId(1), lease->incarnation); }));
        QVERIFY(!*PlacementRepository(*m_db).holder(room));
        const auto after = NodeRepository(*m_db).snapshot();
        QCOMPARE(nodeState(after->nodes.first(), after->now, {}), NodeState::Stopped);
        QCOMPARE(m_commits.last().events.first().table, Table::Node);
    }

    void claimsOfManyAtOnceGiveARoomOneNode()
    {
        addNodes();
        const qint64 one = claim(NodeId(1), QStringLiteral("a"));
        const qint64 two = claim(NodeId(2), QStringLiteral("b"));
        constexpr int rooms = 20;
        QList<RoomId> ids;
        for (int i = 0; i < rooms; ++i)
            ids.append(addRoom());
        Storage storage(m_server->settings(), NodeId(), {}, 4);
        QHash<RoomId, QList<QFuture<Result<RoomLease>>>> claims;
        for (int i = 0; i < 4; ++i) {
            for (const RoomId room : ids) {
                claims[room].append(storage.run([room, i, one, two](Database &database) {
                    return database.transaction([&]() -> Result<RoomLease> {
                        PlacementRepository placements(database);
                        if (const auto locked = placements.lock(); !locked)
                            return locked.error();
                        const auto holder = placements.holder(room);
                        if (!holder)
                            return holder.error();
                        return *holder ? Result<RoomLease>(**holder)
                                       : placements.claim(room, NodeId(1 + i % 2), i % 2 == 0 ? one : two);
                    });
                }));
            }
        }
        for (auto &each : claims) {
            QSet<NodeId> nodes;
            for (auto &future : each) {
                future.waitForFinished();
                const auto lease = future.result();
                QVERIFY2(lease, qPrintable(lease ? QString() : lease.error().message));
                QCOMPARE(lease->epoch, 1);
                nodes.insert(lease->node);
            }
            QCOMPARE(nodes.size(), 1);
        }
    }

    void whatHasLapsedIsRemoved()
    {
        addNodes();
        const RoomId room = addRoom();
        const UserId user = addUser();
        const auto lease = claimRoom(room, NodeId(1), claim(NodeId(1), QStringLiteral("a")));
        QVERIFY(addSeat(QStringLiteral("live"), {user, *lease}));
        QVERIFY(addSeat(QStringLiteral("lapsed"), {UserId(99), *lease}, Millis(-1)));
        QVERIFY(m_db->transaction([&]() -> Result<void> {
            for (const char *id : {"fresh", "idle"}) {
                if (const auto added = SessionRepository(*m_db).insert(QLatin1String(id), user); !added)
                    return added;
            }
            for (const char *statement : {"UPDATE login_session SET seen_at = seen_at - 1800001 WHERE id_hash = 'idle'",
                                          "UPDATE commit_log SET at = at - 900001 WHERE seq = 1"}) {
                if (const auto aged = m_db->run(statement); !aged)
                    return aged.error();
            }
            return {};
        }));
        QVERIFY(Housekeeping::tidy(*m_db));
        const auto texts = [this](const char *statement) {
            QStringList all;
            const auto answer = m_db->run(statement);
            for (const QVariantList &row : answer->rows)
                all.append(row.first().toString());
            return all;
        };
        QCOMPARE(texts("SELECT ticket_hash FROM seat"), QStringList{QStringLiteral("live")});
        QCOMPARE(texts("SELECT id_hash FROM login_session"), QStringList{QStringLiteral("fresh")});
        QCOMPARE(m_db->run("SELECT MIN(seq) FROM commit_log")->rows.first().first().toInt(), 2);
    }

    void filesAreFoundUntilTheyAreRemoved()
    {
        const StoredFile file{{}, QStringLiteral("key"), RoomId(1), UserId(2), QString::fromUtf8("Übung.pdf"),
                              12, QStringLiteral("hash")};
        const auto id = m_db->transaction([&] { return FileRepository(*m_db).insert(file); });
        QVERIFY(id);
        const auto found = FileRepository(*m_db).find(*id);
        QCOMPARE(found->name, file.name);
        QCOMPARE(found->sizeBytes, 12);
        QVERIFY(m_db->transaction([&] { return FileRepository(*m_db).remove(*id); }));
        QCOMPARE(FileRepository(*m_db).find(*id).error().code, ErrorCode::NotFound);
        QCOMPARE(m_db->transaction([&] { return FileRepository(*m_db).remove(*id); }).error().code,
                 ErrorCode::NotFound);
    }

    void connectionThatDiedIsMadeAnew()
    {
        if (m_db->driver() == DatabaseDriver::Sqlite)
            return; // has no server that could die
        QVERIFY(RoomRepository(*m_db).list());
        QVERIFY(m_server->stopServer());
        QCOMPARE(RoomRepository(*m_db).list().error().code, ErrorCode::Unavailable);
        QCOMPARE(m_db->transaction([&] { return RoomRepository(*m_db).insert(smallRoom); }).error().code,
                 ErrorCode::Unavailable);
        QVERIFY(m_server->startServer());
        QVERIFY(RoomRepository(*m_db).list());
        QVERIFY(m_db->transaction([&] { return RoomRepository(*m_db).insert(smallRoom); }));
    }

    void connectionThatDiedWhileIdleIsNotNoticed()
    {
        if (m_db->driver() == DatabaseDriver::Sqlite)
            return; // has no server that could die
        QVERIFY(RoomRepository(*m_db).list());
        QVERIFY(m_server->stopServer());
        QVERIFY(m_server->startServer());
        QVERIFY(m_db->transaction([&] { return RoomRepository(*m_db).insert(smallRoom); }));
        QVERIFY(m_server->stopServer());
        QVERIFY(m_server->startServer());
        QCOMPARE(RoomRepository(*m_db).list()->size(), 1);
    }

private:
    std::unique_ptr<Database> open()
    {
        auto opened =
            Database::open(m_server->settings(), NodeId(), [this](const Commit &commit) { m_commits.append(commit); });
        if (!opened) {
            qWarning() << opened.error().message;
            return nullptr;
        }
        return std::move(*opened);
    }

    void addNodes()
    {
        QVERIFY(m_db->transaction([this]() -> Result<void> {
            for (const NodeRecord &node : {nodeOne, nodeTwo}) {
                if (const auto added = NodeRepository(*m_db).insert(node, {}, {}); !added)
                    return added.error();
            }
            return {};
        }));
    }
    RoomId addRoom()
    {
        return *m_db->transaction([this] { return RoomRepository(*m_db).insert(smallRoom); });
    }
    UserId addUser()
    {
        return *m_db->transaction([this] {
            return UserRepository(*m_db).insert({{}, QStringLiteral("somebody"), {}, {}, {}, Level::User},
                                                QStringLiteral("h"));
        });
    }
    qint64 claim(NodeId node, const QString &holder)
    {
        return *m_db->transaction([&] {
            return NodeRepository(*m_db).claim(node, {holder, QStringLiteral("1"), QStringLiteral("localhost"), 1},
                                               longLease);
        });
    }
    Result<NodeRenewal> renew(NodeId node, qint64 incarnation)
    {
        return m_db->transaction([&] { return NodeRepository(*m_db).renew(node, incarnation, longLease); });
    }
    void expire(NodeId node)
    {
        QVERIFY(m_db->transaction([&] {
            const auto done = m_db->run("UPDATE node SET lease_until = {now} - 1 WHERE id = ?", {node.value});
            return done ? Result<void>() : Result<void>(done.error());
        }));
    }
    Result<RoomLease> claimRoom(RoomId room, NodeId node, qint64 incarnation)
    {
        return m_db->transaction([&] { return PlacementRepository(*m_db).claim(room, node, incarnation); });
    }
    Result<bool> release(const RoomLease &lease)
    {
        return m_db->transaction([&] { return PlacementRepository(*m_db).releaseIfEmpty(lease); });
    }
    Result<void> addSeat(const QString &ticket, const Seat &seat, Millis life = Millis(60000))
    {
        return m_db->transaction([&] { return PlacementRepository(*m_db).addSeat(ticket, seat, life); });
    }
    Result<Seat> takeSeat(const QString &ticket, NodeId node)
    {
        return m_db->transaction([&] { return PlacementRepository(*m_db).takeSeat(ticket, node); });
    }

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<Database> m_db;
    QList<Commit> m_commits;
};

QTEST_GUILESS_MAIN(tst_Storage)
#include "tst_storage.moc"
