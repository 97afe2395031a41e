// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include "agent/storage/dialect.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Agent;
using namespace Common;

namespace {

constexpr int rounds = 20;
constexpr int roomsOnOwner = 10;
constexpr int peoplePerRoom = 10;
constexpr int leaseMs = 3000;
constexpr int patienceMs = 30000;

struct Meeting
{
    qint64 room = 0;
    std::vector<std::unique_ptr<ReturningClient>> people;
};

qint64 nodeOf(const HttpAnswer &entry)
{
    return entry.json().value(QLatin1String("node")).toObject().value(QLatin1String("id")).toInteger();
}

bool allInside(const std::vector<Meeting> &meetings)
{
    return std::ranges::all_of(meetings, [](const Meeting &meeting) {
        return std::ranges::all_of(meeting.people, [](const auto &person) { return person->isInside(); });
    });
}

QString missing(const std::vector<Meeting> &meetings)
{
    QStringList people;
    for (const Meeting &meeting : meetings) {
        for (const auto &person : meeting.people) {
            if (!person->isInside())
                people.append(person->finalCode() + QLatin1Char(' ') + person->waits().value(0));
        }
    }
    people.removeDuplicates();
    return people.join(QLatin1String(", "));
}

// People of one room on different nodes.
int splitMeetings(const std::vector<Meeting> &meetings)
{
    return int(std::ranges::count_if(meetings, [](const Meeting &meeting) {
        return std::ranges::any_of(
            meeting.people, [&](const auto &person) { return person->node() != meeting.people.front()->node(); });
    }));
}

// Entries of the list of connections beyond the people who are there; fewer are not all back in it yet.
int connectionsListed(const AgentCluster &cluster, int node, const QString &session)
{
    return soapCall(cluster.url(node), QStringLiteral("ClusterService"), QStringLiteral("getConnections"),
                    {{QStringLiteral("SID"), session},
                     {QStringLiteral("start"), QStringLiteral("0")},
                     {QStringLiteral("max"), QStringLiteral("1")},
                     {QStringLiteral("filter"), QString()}},
                    QStringLiteral("total"))
        .toInt();
}

// Ten rooms on one node with ten people each: rooms spread by themselves, so every second one is used.
bool gather(AgentCluster &cluster, std::vector<Meeting> &meetings)
{
    std::vector<std::unique_ptr<ApiClient>> people;
    for (int i = 0; i < peoplePerRoom; ++i)
        people.push_back(cluster.addUser(QStringLiteral("person-%1").arg(i), 1));
    for (int i = 0; int(meetings.size()) < roomsOnOwner && i < 4 * roomsOnOwner; ++i) {
        const qint64 room = cluster.addRoom(QStringLiteral("Meeting %1").arg(i), peoplePerRoom);
        const QString path = QStringLiteral("rooms/%1/enter").arg(room);
        const auto first = people.front()->send("POST", path);
        if (nodeOf(first) != 1)
            continue;
        Meeting meeting{room, {}};
        for (size_t each = 0; each < people.size(); ++each) {
            const auto entry = each == 0 ? first : people[each]->send("POST", path);
            if (entry.status != 200)
                return false;
            meeting.people.push_back(std::make_unique<ReturningClient>(QStringLiteral("%1-%2").arg(i).arg(each),
                                                                       entry.json(), cluster.recorder()));
        }
        meetings.push_back(std::move(meeting));
    }
    return int(meetings.size()) == roomsOnOwner && QTest::qWaitFor([&] { return allInside(meetings); }, patienceMs);
}

} // namespace

bool benchFailover()
{
    const auto database = TestDatabase::start(DatabaseDriver::Postgresql, TestDatabase::Durability::Real);
    if (!database)
        return false;
    ClusterOptions options;
    options.history = true;
    options.config = {{QStringLiteral("cluster.lease_ms"), QString::number(leaseMs)},
                      {QStringLiteral("cluster.late_ms"), QStringLiteral("1000")},
                      {QStringLiteral("cluster.heartbeat_ms"), QStringLiteral("400")},
                      {QStringLiteral("database.timeout_ms"), QStringLiteral("1200")},
                      {QStringLiteral("cluster.flap_backoff_ms"), QStringLiteral("10")}};
    AgentCluster cluster(*database, 2, options);
    std::vector<Meeting> meetings;
    if (!cluster.prepare() || !cluster.startAll() || !gather(cluster, meetings))
        return failed(cluster, QStringLiteral("the people did not get into their rooms"));
    const int people = roomsOnOwner * peoplePerRoom;
    QList<double> leases; // how long each round took
    QList<double> each;   // how long each person was out
    int splits = 0;
    int ghosts = 0;
    int owner = 1;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        cluster.kill(owner);
        if (!QTest::qWaitFor([&] { return allInside(meetings) && timer.elapsed() > 100; }, patienceMs))
            return failed(cluster,
                          QStringLiteral("in round %1 did not come back: %2").arg(round).arg(missing(meetings)));
        leases.append(double(timer.elapsed()) / leaseMs);
        for (const Meeting &meeting : meetings) {
            for (const auto &person : meeting.people)
                each.append(double(person->absences().last().lastedMs()) / leaseMs);
        }
        splits += splitMeetings(meetings);
        const int other = 3 - owner;
        const QString session = cluster.soapSession(other);
        if (!QTest::qWaitFor([&] { return connectionsListed(cluster, other, session) >= people; }, patienceMs))
            return failed(cluster, QStringLiteral("the list of connections lacks people"));
        ghosts += connectionsListed(cluster, other, session) - people;
        if (!cluster.start(owner))
            return failed(cluster, QStringLiteral("node %1 did not start again").arg(owner));
        owner = other;
    }
    QStringList broken; // the last commits take a moment to spread
    (void)QTest::qWaitFor(
        [&] {
            broken = violations(cluster.history());
            return broken.isEmpty();
        },
        patienceMs);
    for (const QString &violation : broken)
        fprintf(stderr, "%s\n", qPrintable(violation));
    printFigures({{QStringLiteral("bench"), QStringLiteral("failover")},
                  {QStringLiteral("database"), driverName(DatabaseDriver::Postgresql)},
                  {QStringLiteral("rounds"), rounds},
                  {QStringLiteral("people"), people},
                  {QStringLiteral("leaseMs"), leaseMs},
                  {QStringLiteral("allBackLeasesP50"), rounded(percentile(leases, 50))},
                  {QStringLiteral("allBackLeasesP95"), rounded(percentile(leases, 95))},
                  {QStringLiteral("personBackLeasesP50"), rounded(percentile(each, 50))},
                  {QStringLiteral("personBackLeasesP95"), rounded(percentile(each, 95))},
                  {QStringLiteral("splits"), splits},
                  {QStringLiteral("ghosts"), ghosts},
                  {QStringLiteral("violations"), int(broken.size())}});
    return splits == 0 && ghosts == 0 && broken.isEmpty();
}
