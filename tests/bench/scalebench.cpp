// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include "agent/storage/migrations.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "tests/simulation/scalerun.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThread>

#include <cmath>
#include <cstdio>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int sizes[] = {2, 5, 10, 25, 50, 100, 200};
constexpr Millis heartbeat = LeaseTimes().heartbeat;

// --- a real server, to see what the simulated one may cost ---

constexpr int connections = 4;
constexpr int roomsPerNode = 8;
constexpr int peoplePerNode = 60;

LeaseTimes longLease()
{
    LeaseTimes times;
    times.lease = 1h;
    return times;
}

Result<void> fill(Database &database, int nodes)
{
    return database.transaction([&]() -> Result<void> {
        if (const auto created = ClusterRepository(database).create({}); !created)
            return created;
        NodeRepository repository(database);
        for (int i = 1; i <= nodes; ++i) {
            NodeRecord node;
            node.id = NodeId(i);
            node.name = QString::number(i);
            if (const auto added = repository.insert(node, {}, {}); !added)
                return added.error();
            if (const auto claimed = repository.claim(node.id, {}, longLease()); !claimed)
                return claimed.error();
        }
        for (int i = 0; i < nodes * roomsPerNode; ++i) {
            Room room;
            room.name = QString::number(i);
            const auto added = RoomRepository(database).insert(room);
            if (!added)
                return added.error();
            if (const auto opened = PlacementRepository(database).claim(*added, NodeId(1 + i % nodes), 1); !opened)
                return opened.error();
        }
        for (int i = 0; i < nodes * peoplePerNode; ++i) {
            const auto stored = outcome(database.run(
                "INSERT INTO room_connection (public_id, node_id, incarnation, room_id, user_id, ip, connected_at)"
                " VALUES (?, ?, 1, ?, ?, '', {now})",
                {QString::number(i), 1 + i % nodes, 1 + i % (nodes * roomsPerNode), i + 1}));
            if (!stored)
                return stored;
        }
        return {};
    });
}

// How often a second `work` is done by so many connections at once for a while; 0 when it failed.
double rate(const TestDatabase &server, int atOnce, const std::function<Result<void>(Database &, int)> &work)
{
    constexpr qint64 lastsMs = 2000;
    std::atomic<qint64> done = 0;
    std::atomic<bool> isGood = true;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 1; i <= atOnce; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            const auto database = Database::open(server.settings(), NodeId(i), {});
            while (database && isGood && timer.elapsed() < lastsMs) {
                isGood = isGood && bool(work(**database, i));
                ++done;
            }
            isGood = isGood && bool(database);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return isGood ? perSecond(done, timer) : 0;
}

// What a node does each heartbeat: it renews, and looks who is there.
Result<void> beat(Database &database, int node)
{
    const auto renewed = database.transaction(
        [&] { return NodeRepository(database).renew(NodeId(node), 1, {}, {}, longLease().lease); });
    if (!renewed)
        return renewed.error();
    const auto seen = NodeRepository(database).snapshotOfPresence();
    return seen ? Result<void>() : seen.error();
}

Result<void> lookAtAll(Database &database, int)
{
    const auto seen = NodeRepository(database).snapshot();
    return seen ? Result<void>() : seen.error();
}

Result<void> claimRoom(Database &database, int node)
{
    return database.transaction([&]() -> Result<void> {
        PlacementRepository placements(database);
        if (const auto locked = placements.lock(); !locked)
            return locked;
        if (const auto nodes = NodeRepository(database).snapshotForPlacement(); !nodes)
            return nodes.error();
        const auto claimed = placements.claim(RoomId(node), NodeId(node), 1);
        return claimed ? Result<void>() : claimed.error();
    });
}

bool measureServer(int nodes)
{
    const auto server = TestDatabase::start(DatabaseDriver::Postgresql, TestDatabase::Durability::Real);
    if (!server)
        return false;
    auto database = Database::open(server->settings(), NodeId(), {});
    if (!database || !migrate(**database) || !fill(**database, nodes)
        || !(*database)->runRaw(QStringLiteral("ANALYZE node, node_load, room, room_placement, room_connection")))
        return false;
    const auto least = [](Database &each, int) { return outcome(each.run("SELECT {now}")); };
    const int atOnce = std::min(nodes, connections);
    const double alone = rate(*server, 1, least);
    const double statements = rate(*server, atOnce, least);
    const double beats = rate(*server, atOnce, beat);
    const double fullLists = rate(*server, atOnce, lookAtAll);
    const double claims = rate(*server, atOnce, claimRoom);
    printFigures({{QStringLiteral("bench"), QStringLiteral("scale")},
                  {QStringLiteral("database"), QStringLiteral("postgresql")},
                  {QStringLiteral("nodes"), nodes},
                  {QStringLiteral("leastStatementMicros"), rounded(1e6 / std::max(1.0, alone))},
                  {QStringLiteral("leastStatementsPerSecond"), rounded(statements)},
                  {QStringLiteral("heartbeatsPerSecond"), rounded(beats)},
                  {QStringLiteral("heartbeatsNeededPerSecond"), rounded(nodes * 1000.0 / double(heartbeat.count()))},
                  {QStringLiteral("fullListsPerSecond"), rounded(fullLists)},
                  {QStringLiteral("claimsPerSecond"), rounded(claims)}});
    return alone > 0 && statements > 0 && beats > 0 && fullLists > 0 && claims > 0;
}

// --- the simulation ---

// A figure, also of those that stand in a group: "group/name".
double valueOf(const QJsonObject &figures, const QString &name)
{
    const auto parts = name.split(QLatin1Char('/'));
    return parts.size() == 1 ? figures.value(name).toDouble()
                             : figures.value(parts.first()).toObject().value(parts.last()).toDouble();
}

// By which power of the number of nodes a figure grows: the slope of the line through the logarithms, from 10 nodes.
std::optional<double> growth(const QList<QJsonObject> &runs, const QString &name)
{
    double count = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (const QJsonObject &run : runs) {
        const double nodes = valueOf(run, QStringLiteral("nodes"));
        const double value = valueOf(run, name);
        if (nodes < 10 || value <= 0)
            continue;
        const double logNodes = std::log(nodes);
        const double logValue = std::log(value);
        count += 1;
        x += logNodes;
        y += logValue;
        xx += logNodes * logNodes;
        xy += logNodes * logValue;
    }
    if (count < 2)
        return {};
    return (count * xy - x * y) / (count * xx - x * x);
}

void printGrowth(const QList<QJsonObject> &runs)
{
    QJsonObject powers;
    for (const char *name :
         {"idleStatementsPerSecond/all", "idleRowsReadPerSecond/all", "idleDatabaseCores", "lessonDatabaseCores",
          "lessonEntryMsP99", "placementsPerSecond", "framesPerCommit", "bytesPerCommit", "stalenessMsP99",
          "meshThreadShare", "mostQueuedBytes", "death one roomOpenMsP99", "death 20% roomOpenMsP99",
          "death 20% takeOversInVain", "drainMsPerRoom", "cutLogReadsPerSecond", "outageRequestsPerSecond",
          "afterOutageDatabaseCores"}) {
        if (const auto power = growth(runs, QLatin1String(name)))
            powers.insert(QLatin1String(name), rounded(*power));
    }
    printFigures({{QStringLiteral("bench"), QStringLiteral("scale")}, {QStringLiteral("growsByPower"), powers}});
}

bool simulate(int nodes, QList<QJsonObject> &runs)
{
    QElapsedTimer timer;
    timer.start();
    QJsonObject figures;
    QStringList violations;
    inSimulation([&](SimTime &time) {
        SimOptions options;
        options.nodes = nodes;
        ScaleRun run(time, options, {});
        figures = run.run();
        violations = run.cluster().violations();
    });
    for (const QString &violation : std::as_const(violations))
        fprintf(stderr, "%s\n", qPrintable(violation));
    const bool isGood = violations.isEmpty() && !figures.contains(QStringLiteral("error"));
    runs.append(figures);
    figures.insert(QStringLiteral("bench"), QStringLiteral("scale"));
    figures.insert(QStringLiteral("realSeconds"), rounded(double(timer.elapsed()) / 1000));
    printFigures(figures);
    return isGood;
}

} // namespace

/*!
    Says how far the design scales: what a real PostgreSQL takes of it, then simulated clusters of 2 to 200 nodes, or of the sizes
    that are named. The same sizes give the same figures of clusters in every run.
*/
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("agent.*=false"));
    QList<int> wanted;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    for (const QString &argument : arguments) {
        wanted.append(argument.toInt());
        if (wanted.last() < 2) {
            fprintf(stderr, "Name sizes of clusters: two nodes or more.\n");
            return 2;
        }
    }
    bool isGood = true;
    if (wanted.isEmpty()) {
        for (const int nodes : {10, 50, 200})
            isGood = measureServer(nodes) && isGood;
        wanted = QList<int>(std::begin(sizes), std::end(sizes));
    }
    QList<QJsonObject> runs;
    for (const int nodes : std::as_const(wanted))
        isGood = simulate(nodes, runs) && isGood;
    printGrowth(runs);
    return isGood ? 0 : 1;
}
