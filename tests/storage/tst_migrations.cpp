// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/dialect.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/auditrepository.h"
#include "agent/storage/repositories/commitlogrepository.h"
#include "agent/storage/repositories/invitationrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <QFile>

#include <barrier>
#include <thread>

using namespace Agent;
using namespace Common;

/*! From nothing, from the first version's schema and from whatever a crash left to the newest one. */
class tst_Migrations : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void migrationEndsAtTheNewestVersionAndCanBeRepeated()
    {
        QCOMPARE(*schemaVersion(*m_db), newestSchemaVersion(m_db->driver()));
        QVERIFY(migrate(*m_db));
        QCOMPARE(*schemaVersion(*m_db), newestSchemaVersion(m_db->driver()));
    }

    void migrationsOfManyNodesAtOnceDoNotDisturbEachOther_data()
    {
        QTest::addColumn<bool>("fromFirstVersion");
        QTest::newRow("of an empty database") << false;
        QTest::newRow("of the first version's schema") << true;
    }
    void migrationsOfManyNodesAtOnceDoNotDisturbEachOther()
    {
        QFETCH(bool, fromFirstVersion);
        startAnew();
        if (fromFirstVersion)
            makeFirstVersion();
        m_db.reset();
        constexpr int nodes = 10;
        std::barrier together(nodes);
        std::vector<std::thread> threads;
        std::atomic<int> succeeded = 0;
        for (int i = 0; i < nodes; ++i) {
            threads.emplace_back([this, &together, &succeeded] {
                const auto database = connection();
                together.arrive_and_wait();
                const auto done = database ? migrate(*database) : Result<void>(Error{});
                if (done && *schemaVersion(*database) == newestSchemaVersion(database->driver()))
                    ++succeeded;
                else if (!done)
                    qWarning() << done.error().message;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(succeeded.load(), nodes);
        m_db = connection();
        QCOMPARE(schemaState(*m_db)->done.size(), schemaSteps(m_db->driver()).size());
    }

    void migrationThatWasCutOffIsFinishedByTheNext()
    {
        // As after a crash of a database that commits each CREATE: tables there, version not noted.
        if (m_db->driver() == DatabaseDriver::Mariadb) {
            QVERIFY(m_db->runRaw(QStringLiteral("DELETE FROM schema_version")));
            QVERIFY(m_db->runRaw(QStringLiteral("DROP TABLE audit_log")));
            QVERIFY(m_db->runRaw(QStringLiteral("ALTER TABLE node DROP COLUMN flaps")));
            QVERIFY(m_db->runRaw(QStringLiteral("DROP TABLE room_chat")));
            QVERIFY(m_db->runRaw(QStringLiteral("DROP TABLE invitation")));
            QVERIFY(m_db->runRaw(QStringLiteral("ALTER TABLE login_session DROP COLUMN room_id")));
        } else {
            startAnew();
        }
        QVERIFY(migrate(*m_db));
        QVERIFY(write([this] { return AuditRepository(*m_db).insert({}); }));
        addCluster();
        QVERIFY(NodeRepository(*m_db).snapshot());
        QVERIFY(ChatRepository(*m_db).last(RoomId(1), 1));
        QVERIFY(InvitationRepository(*m_db).listOf(RoomId(1)));
        QVERIFY(write([this] { return SessionRepository(*m_db).insert(QStringLiteral("session"), {}); }));
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

    void whatTheFirstVersionStoredIsAllThereAfterTheSecond()
    {
        startAnew();
        makeFirstVersion();
        for (const char *statement :
             {"INSERT INTO cluster VALUES (1, 'c', 'k', 'h', 5)",
              "INSERT INTO node VALUES (3, 'three', '10.1.1.3', 5081, 'https', 'om', 'soap', 'sealed', 1, 'comment', "
              "0, 10,"
              " 20, NULL, 7, 4, 'holder', {now}, {now} + 60000, {now}, '1.0', '10.2.2.3', 5637)",
              "INSERT INTO commit_cursor VALUES (3, 1)", "INSERT INTO commit_log VALUES (3, 1, {now}, '[]')",
              "INSERT INTO app_user VALUES (8, 'ada', 'ada', 'hash', 'Ada', 'Lovelace', 'ada@example.org', 3, 0, 30, "
              "40)",
              "INSERT INTO login_session VALUES ('session', 8, {now}, {now})",
              "INSERT INTO room VALUES (9, 'Room', 'words', 3, 12, 0, 0, 50)",
              "INSERT INTO room_placement VALUES (9, 3, 4, 6, {now})",
              "INSERT INTO seat VALUES ('ticket', 8, 9, 3, 6, {now} + 60000)",
              "INSERT INTO room_connection VALUES (2, 'public', 3, 4, 9, 8, '10.0.0.8', 60)",
              "INSERT INTO stored_file VALUES (4, 'key', 9, 8, 'plan.pdf', 100, 'sum', 0, 70)"})
            QVERIFY2(execute(statement), statement);

        QVERIFY(migrate(*m_db));

        QCOMPARE(*schemaVersion(*m_db), newestSchemaVersion(m_db->driver()));
        QCOMPARE(ClusterRepository(*m_db).find()->keyCheck, QStringLiteral("k"));
        QCOMPARE(*ClusterRepository(*m_db).placementRule(), PlacementRule::Capacity);
        const NodeStatus node = status(NodeId(3));
        QCOMPARE(node.record.name, QStringLiteral("three"));
        QCOMPARE(node.record.port, 5081);
        QCOMPARE(node.incarnation, 4);
        QCOMPARE(node.peerPort, 5637);
        QCOMPARE(node.rooms, 1);
        QCOMPARE(node.people, 1);
        QCOMPARE(node.load, 12);
        QCOMPARE(node.limits, NodeLimits());
        QCOMPARE(node.drain, NodeDrain());
        QCOMPARE(node.flaps, 0);
        QVERIFY(!node.renewedSince && !node.eligibleAt);
        QCOMPARE(value("SELECT soap_password FROM node WHERE id = 3").toString(), QStringLiteral("sealed"));
        QCOMPARE(UserRepository(*m_db).findByLogin(QStringLiteral("ada"))->passwordHash, QStringLiteral("hash"));
        QVERIFY(!UserRepository(*m_db).find(UserId(8))->isGuest);
        QCOMPARE(SessionRepository(*m_db).find(QStringLiteral("session"))->scope, SessionScope());
        QCOMPARE(*RoomRepository(*m_db).find(RoomId(9)),
                 (Common::Room{
                     RoomId(9), QStringLiteral("Room"), QStringLiteral("words"), RoomType::Restricted, 12, false, {}}));
        const RoomLease lease{RoomId(9), NodeId(3), 4, 6};
        QCOMPARE(PlacementRepository(*m_db).holder(RoomId(9))->value().lease, lease);
        const auto seat = takeSeat(QStringLiteral("ticket"), NodeId(3));
        QVERIFY(seat);
        QCOMPARE(seat->lease, lease);
        QVERIFY(seat->sessionHash.isEmpty());
        QCOMPARE(ConnectionRepository(*m_db).find(QStringLiteral("public"))->ip, QStringLiteral("10.0.0.8"));
        QCOMPARE((*CommitLogRepository(*m_db).after(NodeId(3), 0))->size(), 1);
        QCOMPARE(value("SELECT name FROM stored_file WHERE id = 4").toString(), QStringLiteral("plan.pdf"));
        // What comes next goes on where the first version stopped.
        QCOMPARE(addRoom().value,
                 m_db->driver() == DatabaseDriver::Postgresql ? 1 : 10); // its ids were given by a sequence
        QVERIFY(renew(NodeId(3), 4, QStringLiteral("holder")));
    }

private:
    void startAnew()
    {
        m_db.reset();
        QVERIFY(m_server->clear());
        m_db = connection();
        QVERIFY(m_db);
    }

    /*! As the first released program left it. */
    void makeFirstVersion()
    {
        QFile script(QLatin1String(":/sql/") + driverName(m_db->driver()) + QLatin1String("/0001_cluster.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        QString text;
        for (QString line = QString::fromUtf8(script.readLine()); !line.isEmpty();
             line = QString::fromUtf8(script.readLine())) {
            if (!line.startsWith(QLatin1String("--")))
                text += line;
        }
        text +=
            QStringLiteral("CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at BIGINT NOT "
                           "NULL);\nINSERT INTO schema_version (version, applied_at) VALUES (1, 0);\n");
        const auto statements = text.split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        for (const QString &statement : statements) {
            if (!statement.trimmed().isEmpty())
                QVERIFY2(m_db->runRaw(statement), qPrintable(statement));
        }
        QCOMPARE(*schemaVersion(*m_db), 1);
    }
};

ATRIUM_TEST(tst_Migrations)
#include "tst_migrations.moc"
