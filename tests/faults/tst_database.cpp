// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"

#include "agent/storage/database.h"
#include "tests/support/testprogram.h"

#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>

using namespace Agent;

namespace {

/*! The database is out of everybody's reach: its server ends, or, for SQLite, somebody else keeps the file locked. */
class Outage
{
public:
    explicit Outage(TestDatabase &database) : m_database(database) {}

    bool begin()
    {
        if (m_database.settings().driver != DatabaseDriver::Sqlite)
            return m_database.stopServer();
        auto opened = Database::open(m_database.settings(), {}, {});
        if (!opened)
            return false;
        m_locker = std::move(*opened);
        // The nodes write all the time: between two of their transactions is the moment.
        return QTest::qWaitFor([this] { return bool(m_locker->runRaw(QStringLiteral("BEGIN IMMEDIATE"))); }, 5000);
    }
    bool end()
    {
        if (m_database.settings().driver != DatabaseDriver::Sqlite)
            return m_database.startServer();
        const bool ended = bool(m_locker->runRaw(QStringLiteral("ROLLBACK")));
        m_locker.reset();
        return ended;
    }

private:
    TestDatabase &m_database;
    std::unique_ptr<Database> m_locker;
};

} // namespace

/*! The database goes away for all nodes at once. */
class tst_Database : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void noMeetingEndsWhileNobodyReachesTheDatabase_data()
    {
        QTest::addColumn<int>("outMs");
        QTest::newRow("2 s") << 2000;
        if (isLong()) {
            QTest::newRow("20 s") << 20000;
            QTest::newRow("2 min") << 120000;
        }
    }
    void noMeetingEndsWhileNobodyReachesTheDatabase()
    {
        QFETCH(int, outMs);
        BEGIN(3);
        meet(quickOrLong(4, 10));
        Outage outage(database());
        scenario().talkFor(300);
        QVERIFY(outage.begin());
        scenario().talkFor(outMs);
        QVERIFY(outage.end());
        proveNobodyNoticed();
        PROVE("promised", "serve", "saved");
    }

    void databaseThatIsStartedAnewAtOnceIsNotNoticed()
    {
        if (!hasServer())
            QSKIP("A file has no server and no connections.");
        BEGIN(3);
        meet(3);
        scenario().talkFor(300);
        QVERIFY(database().stopServer());
        QVERIFY(database().startServer());
        scenario().talkFor(leaseMs);
        proveNobodyNoticed();
        PROVE("serve", "saved");
    }

    void nodeThatStartsDuringOrRightAfterAnOutageTakesNothingOver()
    {
        if (!hasServer())
            QSKIP("A file has no server and no connections.");
        BEGIN(3);
        QVERIFY(cluster().stop(3));
        meet(2);
        scenario().talkFor(300);
        QVERIFY(database().stopServer());
        scenario().talkFor(2 * leaseMs);
        QVERIFY(cluster().startWithoutWaiting(3));
        // It cannot live without the database, and says so.
        QVERIFY(scenario().talkUntil([this] { return !cluster().isRunning(3); }, patienceMs));
        QVERIFY(database().startServer());
        QVERIFY(cluster().start(3));
        scenario().talkFor(2 * leaseMs);
        proveNobodyNoticed();
        QCOMPARE(countOf(cluster().history(), "takeover"), 0);
        PROVE("promised", "serve", "saved");
    }

    void roomsOfANodeThatDiesDuringAnOutageOpenAgainAfterIt()
    {
        BEGIN(2);
        meet(2);
        scenario().talkFor(300);
        Outage outage(database());
        QVERIFY(outage.begin());
        QVERIFY(scenario().talkUntil([this] { return countOf(cluster().history(), "promised") >= 4; }, patienceMs));
        cluster().kill(2);
        scenario().talkFor(2 * leaseMs);
        QVERIFY(outage.end());
        QVERIFY(scenario().talkUntil(
            [this] {
                return scenario().allTogether() && std::ranges::all_of(scenario().meetings(), [](const auto &meeting) {
                           return meeting->node() == 1;
                       });
            },
            patienceMs));
        PROVE("promised", "takeover", "serve");
    }

private:
    bool hasServer() const { return database().settings().driver != DatabaseDriver::Sqlite; }

    void meet(int rooms)
    {
        for (int i = 0; i < rooms; ++i)
            QVERIFY(scenario().meet(2));
    }
};

ATRIUM_TEST(tst_Database)
#include "tst_database.moc"
