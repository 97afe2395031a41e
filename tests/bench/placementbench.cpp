// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include "agent/storage/dialect.h"
#include "agent/storage/storage.h"

#include <QTest>

#include <QThread>

using namespace Agent;
using namespace Common;

namespace {

constexpr int roomCount = 600;
constexpr int warmUp = 200;
constexpr int stickyEntries = 4000;

// What this database makes of the least there is: one row in one transaction, by `connections` at once.
double insertsPerSecond(const TestDatabase &server, int connections)
{
    auto database = Database::open(server.settings(), NodeId(), {});
    if (!database
        || !(*database)->runRaw(QStringLiteral("CREATE TABLE IF NOT EXISTS bench (id INTEGER NOT NULL PRIMARY KEY)")))
        return 0;
    (void)(*database)->runRaw(QStringLiteral("DELETE FROM bench"));
    std::atomic<int> next = 0;
    std::atomic<bool> isGood = true;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < connections; ++i) {
        threads.emplace_back(QThread::create([&] {
            auto own = Database::open(server.settings(), NodeId(), {});
            for (int id = next++; own && id < roomCount; id = next++) {
                const auto done = (*own)->transaction(
                    [&] { return outcome((*own)->run("INSERT INTO bench (id) VALUES (?)", {id})); });
                if (!done)
                    isGood = false;
            }
            if (!own)
                isGood = false;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return isGood ? perSecond(roomCount, timer) : 0;
}

// How much the server has written to its log so far, in bytes; PostgreSQL alone tells.
qint64 writtenBytes(const TestDatabase &server)
{
    auto database = Database::open(server.settings(), NodeId(), {});
    if (!database || server.settings().driver != DatabaseDriver::Postgresql)
        return 0;
    const auto answer = (*database)->run("SELECT CAST(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') AS BIGINT)");
    return answer ? answer->rows.first().first().toLongLong() : 0;
}

bool measure(DatabaseDriver driver, int atOnce)
{
    const auto database = TestDatabase::start(driver, TestDatabase::Durability::Real);
    if (!database)
        return false;
    AgentCluster cluster(*database, 2);
    if (!cluster.prepare() || !cluster.startAll())
        return failed(cluster, QStringLiteral("the cluster did not start"));
    const double inserts = insertsPerSecond(*database, 1);
    const double insertsAtOnce = insertsPerSecond(*database, atOnce);
    QList<qint64> rooms;
    for (int i = 0; i < roomCount; ++i)
        rooms.append(cluster.addRoom(QStringLiteral("Bench %1").arg(i)));
    // A seat counts once a person, so everybody may ask again for the room they have a seat in.
    std::vector<std::unique_ptr<ApiClient>> clients;
    for (int i = 0; i < 2; ++i)
        clients.push_back(cluster.addUser(QStringLiteral("bench-user-%1").arg(i), i + 1));
    const auto enter = [&](int i) {
        return clients[size_t(i % 2)]->begin("POST", QStringLiteral("rooms/%1/enter").arg(rooms.at(i % rooms.size())));
    };
    // Statements are prepared by then, as they are on a node that has run for a minute.
    if (requestsPerSecond(warmUp, atOnce, enter) <= 0)
        return failed(cluster, QStringLiteral("the first entries failed"));
    const double first = requestsPerSecond(roomCount - warmUp, atOnce, [&](int i) { return enter(warmUp + i); });
    const qint64 before = writtenBytes(*database);
    QElapsedTimer timer;
    timer.start();
    const double sticky = requestsPerSecond(stickyEntries, atOnce, enter);
    const qint64 written = writtenBytes(*database) - before;
    const qint64 took = timer.elapsed();
    // The nodes' heartbeats write all the time: as much as in the same time without any entry.
    QTest::qWait(int(took));
    const qint64 idle = writtenBytes(*database) - before - written;
    if (inserts <= 0 || first <= 0 || sticky <= 0)
        return failed(cluster, QStringLiteral("something failed"));
    printFigures({{QStringLiteral("bench"), QStringLiteral("placement")},
                  {QStringLiteral("database"), driverName(driver)},
                  {QStringLiteral("requestsAtOnce"), atOnce},
                  {QStringLiteral("insertsPerSecond"), rounded(inserts)},
                  {QStringLiteral("insertsPerSecondAtOnce"), rounded(insertsAtOnce)},
                  {QStringLiteral("firstEntriesPerSecond"), rounded(first)},
                  {QStringLiteral("firstEntriesPerInsert"), rounded(first / inserts)},
                  {QStringLiteral("stickyEntriesPerSecond"), rounded(sticky)},
                  {QStringLiteral("stickyEntriesPerInsert"), rounded(sticky / inserts)},
                  {QStringLiteral("bytesLoggedPerStickyEntry"), rounded(double(written - idle) / stickyEntries)},
                  {QStringLiteral("bytesLoggedPerSecondIdle"), rounded(double(idle) * 1000 / double(took))}});
    return true;
}

} // namespace

bool benchPlacement()
{
    bool isGood = true;
    for (const DatabaseDriver driver : {DatabaseDriver::Postgresql, DatabaseDriver::Mariadb, DatabaseDriver::Sqlite}) {
        for (const int atOnce : {1, 16})
            isGood = measure(driver, atOnce) && isGood;
    }
    return isGood;
}
