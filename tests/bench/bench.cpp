// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/dialect.h"
#include "agent/storage/storage.h"
#include "tests/support/agentcluster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Agent;
using namespace Common;

namespace {

constexpr int rooms = 200;
constexpr int entries = 1000;

double perSecond(int count, const QElapsedTimer &timer)
{
    return count / (double(std::max<qint64>(1, timer.nsecsElapsed())) / 1e9);
}

// What this database makes of the least there is: one row in one transaction, one after the other.
double insertsPerSecond(const TestDatabase &server)
{
    auto database = Database::open(server.settings(), NodeId(), {});
    if (!database || !(*database)->runRaw(QStringLiteral("CREATE TABLE bench (id INTEGER NOT NULL PRIMARY KEY)")))
        return 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rooms; ++i) {
        const auto inserted = (*database)->transaction([&] {
            const auto answer = (*database)->run("INSERT INTO bench (id) VALUES (?)", {i});
            return answer ? Result<void>() : Result<void>(answer.error());
        });
        if (!inserted)
            return 0;
    }
    return perSecond(rooms, timer);
}

// Enters by the JSON API as a browser does, one after the other, at both nodes in turn.
double entriesPerSecond(AgentCluster &cluster, ApiClient &client, const QList<qint64> &ids, int count)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        client.setNode(cluster.url(1 + i % 2));
        if (client.send("POST", QStringLiteral("rooms/%1/enter").arg(ids.at(i % ids.size()))).status != 200)
            return 0;
    }
    return perSecond(count, timer);
}

// From a commit on node 1 until node 2 shows it, in milliseconds, with the HTTP requests at both ends.
QList<double> commitLatencies(AgentCluster &cluster, qint64 room)
{
    auto writer = cluster.admin(1);
    auto reader = cluster.admin(2);
    QList<double> latencies;
    for (int i = 0; i < 100; ++i) {
        const QString comment = QStringLiteral("bench %1").arg(i);
        writer->send("PATCH", QStringLiteral("rooms/%1").arg(room),
                     QJsonDocument(QJsonObject{{QStringLiteral("comment"), comment}}).toJson());
        QElapsedTimer timer;
        timer.start();
        while (!reader->get(QStringLiteral("rooms")).body.contains('"' + comment.toUtf8() + '"')) {
            if (timer.elapsed() > 10000)
                return {};
        }
        latencies.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(latencies.begin(), latencies.end());
    return latencies;
}

// One line of JSON; false when something did not work, which is told on standard error.
bool measure(DatabaseDriver driver)
{
    const auto database = TestDatabase::start(driver, TestDatabase::Durability::Real);
    if (!database)
        return false;
    AgentCluster cluster(*database, 2);
    if (!cluster.prepare() || !cluster.startAll())
        return false;
    const double inserts = insertsPerSecond(*database);
    auto client = cluster.addUser(QStringLiteral("bench-user"), 1);
    QList<qint64> ids;
    for (int i = 0; i < rooms; ++i)
        ids.append(cluster.addRoom(QStringLiteral("Bench %1").arg(i)));
    const double first = entriesPerSecond(cluster, *client, ids, rooms);
    const double again = entriesPerSecond(cluster, *client, ids, entries);
    const auto latencies = commitLatencies(cluster, ids.first());
    if (inserts <= 0 || first <= 0 || again <= 0 || latencies.isEmpty()) {
        fprintf(stderr, "something failed:\n%s\n%s\n", qPrintable(cluster.log(1)), qPrintable(cluster.log(2)));
        return false;
    }
    const QJsonObject line{{QStringLiteral("bench"), QStringLiteral("two nodes, one client")},
                           {QStringLiteral("database"), driverName(driver)},
                           {QStringLiteral("insertsPerSecond"), inserts},
                           {QStringLiteral("firstEntriesPerSecond"), first},
                           {QStringLiteral("firstEntriesPerInsert"), first / inserts},
                           {QStringLiteral("entriesIntoOpenRoomsPerSecond"), again},
                           {QStringLiteral("entriesIntoOpenRoomsPerInsert"), again / inserts},
                           {QStringLiteral("commitSeenMsP50"), latencies.at(latencies.size() / 2)},
                           {QStringLiteral("commitSeenMsP99"), latencies.at(latencies.size() * 99 / 100)}};
    printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    fflush(stdout);
    return true;
}

} // namespace

/*! Measures a cluster of two real agents on each database; figures as JSON lines, beside the database's own in the same run. */
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    bool good = true;
    for (const DatabaseDriver driver : {DatabaseDriver::Sqlite, DatabaseDriver::Postgresql, DatabaseDriver::Mariadb})
        good = measure(driver) && good;
    return good ? 0 : 1;
}
