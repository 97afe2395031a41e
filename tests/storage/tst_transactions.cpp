// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/dialect.h"
#include "agent/storage/repositories/commitlogrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/freeport.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTcpServer>

#include <atomic>
#include <future>
#include <latch>
#include <thread>

using namespace Agent;
using namespace Common;

/*! What a connection does alike on every database: transactions, texts, the clock, and coming back when it was lost. */
class tst_Transactions : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
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
        const auto failed = write([this]() -> Result<void> {
            if (const auto inserted = RoomRepository(*m_db).insert(smallRoom); !inserted)
                return inserted.error();
            return Error{ErrorCode::Internal, QStringLiteral("changed my mind")};
        });
        QVERIFY(!failed);
        QCOMPARE(RoomRepository(*m_db).list()->size(), 0);
        QVERIFY(m_commits.isEmpty());
        QCOMPARE(CommitLogRepository(*m_db).cursors()->value(NodeId(0)), 0);
    }

    void snapshotSeesNothingOfWhatComesLater()
    {
        addRoom();
        const auto other = connection();
        QVERIFY(other);
        const auto count = m_db->snapshot([&]() -> Result<int> {
            const auto before = RoomRepository(*m_db).list();
            if (!before)
                return before.error();
            // Nobody is kept from writing meanwhile.
            const auto added = other->transaction([&] { return RoomRepository(*other).insert(smallRoom); });
            const auto after = RoomRepository(*m_db).list();
            if (!added || !after || *before != *after)
                return Error{};
            return int(after->size());
        });
        QVERIFY(count);
        QCOMPARE(*count, 1);
        QCOMPARE(RoomRepository(*m_db).list()->size(), 2);
        addRoom(); // and the connection writes again
        QCOMPARE(RoomRepository(*m_db).list()->size(), 3);
    }

    void threadsComeAndGoWithTheirConnections()
    {
        constexpr int threadCount = 8;
        constexpr int times = 12;
        std::latch ready(threadCount);
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < threadCount; ++i) {
            threads.emplace_back([&] {
                ready.arrive_and_wait();
                for (int time = 0; time < times; ++time) {
                    const auto mine = connection();
                    if (!mine || !ClusterRepository(*mine).now())
                        ++failures;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QVERIFY(ClusterRepository(*m_db).now());
    }

    void statementHasOneMoment()
    {
        const auto times = m_db->run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
                                     " SELECT MIN(t), MAX(t) FROM (SELECT {now} AS t FROM n a, n b) AS times");
        QVERIFY(times);
        const auto &row = times->rows.first();
        QVERIFY(row.at(0).toLongLong() > 0);
        QCOMPARE(row.at(1).toLongLong(), row.at(0).toLongLong());
    }

    void serverThatTakesWritesIsFound()
    {
        if (m_server->settings().driver == DatabaseDriver::Sqlite)
            QSKIP("SQLite has no servers to choose from");
        DatabaseSettings settings = m_server->settings();
        settings.standbys = {{settings.host, settings.port}};
        QTcpServer closed;
        QVERIFY(listenOnFreePort(closed));
        settings.port = closed.serverPort();
        closed.close();
        const auto database = Database::open(settings, {}, {});
        QVERIFY(database);
        QCOMPARE((*database)->connections(), 1);

        settings.standbys.first().port = settings.port;
        const auto none = Database::open(settings, {}, {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Unavailable);
        const QString place = QStringLiteral("on 127.0.0.1:%1 ").arg(settings.port);
        QCOMPARE(none.error().message.count(place), 2); // both are named
    }

    void transactionThatStandsStillGivesUpItsLocks()
    {
        if (m_db->driver() == DatabaseDriver::Sqlite)
            QSKIP("SQLite frees the locks of a process that died, and there is no network to be silent");
        DatabaseSettings settings = m_server->settings();
        settings.timeout = Millis(1000);
        const auto silent = Database::open(settings, {}, {});
        QVERIFY(silent);
        QVERIFY((*silent)->runRaw(beginStatement(settings.driver)));
        QVERIFY((*silent)->runRaw(QStringLiteral("SELECT name FROM cluster_lock WHERE name = 'placement' FOR UPDATE")));
        QVERIFY(write([this] { return PlacementRepository(*m_db).lock(); }));
    }

    void transactionThatLosesARaceForALockIsRepeatedAndNothingHasFailed()
    {
        if (m_db->driver() == DatabaseDriver::Sqlite)
            QSKIP("SQLite has one lock for all: nobody holds what another waits for");
        QTest::failOnWarning(QRegularExpression(QStringLiteral("statement failed")));
        const RoomId rooms[] = {addRoom(), addRoom()};
        std::latch bothHoldOne(2);
        std::atomic<int> runs = 0;
        // Each holds its first room when it asks for the other's.
        const auto write = [&](Database &database, RoomId first, RoomId second) {
            bool isFirstRun = true;
            return database.transaction([&]() -> Result<void> {
                ++runs;
                for (const RoomId room : {first, second}) {
                    const auto done = database.run("UPDATE room SET comment = 'x' WHERE id = ?", {room.value});
                    if (!done)
                        return done.error();
                    if (room == first && std::exchange(isFirstRun, false))
                        bothHoldOne.arrive_and_wait();
                }
                return {};
            });
        };
        auto other =
            std::async(std::launch::async, [&]() -> Result<void> { return write(*connection(), rooms[1], rooms[0]); });
        const auto here = write(*m_db, rooms[0], rooms[1]);
        QVERIFY(other.get());
        QVERIFY(here);
        QVERIFY2(runs > 2, qPrintable(QString::number(runs)));
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
        const auto id = write([&] { return RoomRepository(*m_db).insert(room); });
        QVERIFY(id);
        QCOMPARE(RoomRepository(*m_db).find(*id)->comment, text);
    }

    void textWithNulIsRefusedWithItsReason()
    {
        Common::Room room = smallRoom;
        room.comment = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
        const auto id = write([&] { return RoomRepository(*m_db).insert(room); });
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::Invalid);
    }

    void connectionThatDiedIsMadeAnew()
    {
        if (m_db->driver() == DatabaseDriver::Sqlite)
            QSKIP("SQLite has no server that could die");
        QVERIFY(RoomRepository(*m_db).list());
        QVERIFY(m_server->stopServer());
        QCOMPARE(RoomRepository(*m_db).list().error().code, ErrorCode::Unavailable);
        QCOMPARE(write([&] { return RoomRepository(*m_db).insert(smallRoom); }).error().code, ErrorCode::Unavailable);
        QVERIFY(m_server->startServer());
        QVERIFY(RoomRepository(*m_db).list());
        QVERIFY(write([&] { return RoomRepository(*m_db).insert(smallRoom); }));
    }

    void connectionThatDiedWhileIdleIsNotNoticed()
    {
        if (m_db->driver() == DatabaseDriver::Sqlite)
            QSKIP("SQLite has no server that could die");
        QVERIFY(RoomRepository(*m_db).list());
        QVERIFY(m_server->stopServer());
        QVERIFY(m_server->startServer());
        QVERIFY(write([&] { return RoomRepository(*m_db).insert(smallRoom); }));
        QVERIFY(m_server->stopServer());
        QVERIFY(m_server->startServer());
        QCOMPARE(RoomRepository(*m_db).list()->size(), 1);
    }
};

ATRIUM_TEST(tst_Transactions)
#include "tst_transactions.moc"
