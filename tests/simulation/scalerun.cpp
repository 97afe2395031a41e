// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/scalerun.h"

#include "tests/bench/rounded.h"

#include <algorithm>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Micros longest = 90s; // for whatever should come to its end by itself
constexpr int mostPeoplePerRoom = 60;

double seconds(Micros span)
{
    return double(span.count()) / 1e6;
}

// Most rooms are small.
int roomSize(SimRandom &random)
{
    const double chance = random.fraction();
    if (chance < 0.6)
        return int(2 + random.below(7));
    return int(chance < 0.9 ? 9 + random.below(22) : 31 + random.below(70));
}

} // namespace

SimOptions ScaleRun::sized(SimOptions options, const ScaleLoad &load)
{
    SimRandom random(options.seed);
    for (int i = 0; i < options.nodes * load.roomsPerNode; ++i)
        options.roomSizes.append(roomSize(random));
    options.roomSizes.append(QList<int>(load.lessons, 1 + load.pupils / std::max(1, load.lessons)));
    options.roomSizes.append(QList<int>(load.surge, 10));
    options.people = options.nodes * load.roomsPerNode * mostPeoplePerRoom + load.pupils + load.surge;
    return options;
}

ScaleRun::ScaleRun(SimTime &time, SimOptions options, const ScaleLoad &load)
    : m_time(time)
    , m_options(sized(std::move(options), load))
    , m_load(load)
    , m_cluster(time, m_options)
{
}

QJsonObject ScaleRun::run()
{
    m_figures = {{QStringLiteral("nodes"), m_options.nodes}, {QStringLiteral("seed"), qint64(m_options.seed)}};
    if (!m_cluster.start()) {
        m_figures.insert(QStringLiteral("error"), QStringLiteral("a node did not start"));
        return m_figures;
    }
    fill();
    idle();
    beginLessons();
    surge();
    commits();
    deaths(1, QStringLiteral("one"));
    deaths(std::max(1, m_options.nodes / 20), QStringLiteral("5%"));
    deaths(std::max(1, m_options.nodes / 5), QStringLiteral("20%"));
    drain();
    cutMesh();
    loseDatabase();
    note(QStringLiteral("virtualSeconds"), seconds(m_time.time() - 24h));
    note(QStringLiteral("violations"), double(m_cluster.violations().size()));
    return m_figures;
}

void ScaleRun::note(const QString &name, double value)
{
    m_figures.insert(name, rounded(value));
}

void ScaleRun::noteSamples(const QString &name, const SimSamples &samples)
{
    note(name + QStringLiteral("MsP50"), samples.percentile(50));
    note(name + QStringLiteral("MsP99"), samples.percentile(99));
}

QJsonObject ScaleRun::perSecond(qint64 SimDatabaseFigures::*figure, Micros span) const
{
    QJsonObject all;
    double sum = 0;
    for (const auto &[purpose, figures] : m_cluster.database().figures()) {
        const double rate = double(figures.*figure) / seconds(span);
        sum += rate;
        if (rate > 0)
            all.insert(QString::fromLatin1(purpose), rounded(rate));
    }
    all.insert(QStringLiteral("all"), rounded(sum));
    return all;
}

qint64 ScaleRun::statements() const
{
    qint64 sum = 0;
    for (const auto &[purpose, figures] : m_cluster.database().figures())
        sum += figures.statements;
    return sum;
}

// Rooms are wanted one after the other by chance; the others follow who was first within half a minute.
void ScaleRun::fill()
{
    const int rooms = m_options.nodes * m_load.roomsPerNode;
    SimRandom &random = m_cluster.random();
    Micros at = m_time.time();
    for (int i = 0; i < rooms; ++i) {
        at += random.gap(double(rooms) / 20);
        const RoomId room = nextRoom();
        const int people = std::min(mostPeoplePerRoom, std::max(1, m_options.roomSizes.at(i) * 6 / 10));
        for (int each = 0; each < people; ++each) {
            const int person = m_usedPeople++;
            m_time.at(at + (each == 0 ? Micros(0) : random.upTo(30s)),
                      [this, person, room] { m_cluster.come(person, room); });
        }
    }
    m_time.runUntil(std::max(at, m_time.time()) + 31s);
    (void)m_time.runUntilTrue([this] { return m_cluster.wanting() == 0; }, longest);
    note(QStringLiteral("rooms"), m_cluster.openRooms());
    note(QStringLiteral("people"), m_usedPeople);
    note(QStringLiteral("mostLoadByMean"), m_cluster.imbalance());
}

void ScaleRun::idle()
{
    m_cluster.database().resetFigures();
    m_cluster.mesh().resetFigures();
    m_time.runFor(m_load.idle);
    m_figures.insert(QStringLiteral("idleStatementsPerSecond"),
                     perSecond(&SimDatabaseFigures::statements, m_load.idle));
    m_figures.insert(QStringLiteral("idleRowsReadPerSecond"), perSecond(&SimDatabaseFigures::rowsRead, m_load.idle));
    note(QStringLiteral("idleDatabaseCores"), m_cluster.database().busyShare() * m_options.database.cores);
}

void ScaleRun::beginLessons()
{
    m_cluster.database().resetFigures();
    m_cluster.mesh().resetFigures();
    m_cluster.figures() = {};
    const Micros began = m_time.time();
    const int first = m_usedRooms;
    m_usedRooms += m_load.lessons;
    for (int i = 0; i < m_load.pupils; ++i) {
        const int person = m_usedPeople++;
        const RoomId room(first + 1 + i % std::max(1, m_load.lessons));
        // Most come when the lesson begins: the sooner the likelier.
        const double chance = m_cluster.random().fraction();
        m_time.at(began + Micros(qint64(60e6 * chance * chance)),
                  [this, person, room] { m_cluster.come(person, room); });
    }
    m_time.runFor(60s);
    note(QStringLiteral("lessonDatabaseCores"), m_cluster.database().busyShare() * m_options.database.cores);
    note(QStringLiteral("lessonPlacementLockShare"), m_cluster.database().placementLockShare());
    m_figures.insert(QStringLiteral("lessonStatementsPerSecond"), perSecond(&SimDatabaseFigures::statements, 60s));
    m_figures.insert(QStringLiteral("lessonCommitsPerSecond"), perSecond(&SimDatabaseFigures::commits, 60s));
    noteSamples(QStringLiteral("lessonEntry"), m_cluster.figures().entering);
    note(QStringLiteral("lessonRefusals"), double(m_cluster.figures().refused));
    for (int i = 0; i < m_load.pupils; ++i)
        m_cluster.go(m_usedPeople - 1 - i);
    m_time.runFor(12s); // the rooms close
}

// All at one moment: how fast rooms can be placed at all.
void ScaleRun::surge()
{
    m_cluster.database().resetFigures();
    m_cluster.figures() = {};
    const Micros began = m_time.time();
    const int first = m_usedPeople;
    for (int i = 0; i < m_load.surge; ++i)
        m_cluster.come(m_usedPeople++, nextRoom());
    (void)m_time.runUntilTrue([this] { return m_cluster.wanting() == 0; }, longest);
    note(QStringLiteral("placementsPerSecond"), m_load.surge / seconds(m_time.time() - began));
    note(QStringLiteral("placementLockShare"), m_cluster.database().placementLockShare());
    noteSamples(QStringLiteral("surgeEntry"), m_cluster.figures().entering);
    for (int person = first; person < m_usedPeople; ++person)
        m_cluster.go(person);
    m_time.runFor(12s);
}

void ScaleRun::commitFor(Micros span)
{
    const double rate = m_load.commitsPerNode * m_options.nodes;
    const Micros end = m_time.time() + span;
    for (Micros at = m_time.time() + m_cluster.random().gap(rate); at < end; at += m_cluster.random().gap(rate)) {
        const NodeId on(1 + m_cluster.random().below(m_options.nodes));
        m_time.at(at, [this, on] {
            if (SimNode *node = m_cluster.node(on))
                node->commit(UserId(1));
        });
    }
    m_time.runUntil(end);
}

void ScaleRun::commits()
{
    constexpr Micros span = 5s;
    m_cluster.database().resetFigures();
    m_cluster.mesh().resetFigures();
    m_cluster.staleness().clear();
    commitFor(span);
    m_cluster.ownLag().clear();
    for (SimNode *node : m_cluster.nodes())
        node->tellLag();
    m_time.runFor(1s);
    qint64 commits = 0;
    for (const auto &[purpose, figures] : m_cluster.database().figures())
        commits += figures.commits;
    qint64 frames = 0;
    qint64 bytes = 0;
    for (const auto &[kind, figures] : m_cluster.mesh().figures()) {
        if (kind != "commit" && kind != "ack")
            continue;
        frames += figures.frames;
        bytes += figures.bytes;
    }
    const double count = double(std::max<qint64>(1, commits));
    note(QStringLiteral("commitsPerSecond"), double(commits) / seconds(span));
    note(QStringLiteral("framesPerCommit"), double(frames) / count);
    note(QStringLiteral("bytesPerCommit"), double(bytes) / count);
    noteSamples(QStringLiteral("staleness"), m_cluster.staleness());
    note(QStringLiteral("meshThreadShare"), m_cluster.mesh().busiestShare());
    note(QStringLiteral("mostQueuedBytes"), double(m_cluster.mesh().mostQueuedBytes()));
    note(QStringLiteral("lagMsP99"), m_cluster.ownLag().percentile(99));
}

void ScaleRun::deaths(int count, const QString &name)
{
    m_cluster.database().resetFigures();
    m_cluster.figures() = {};
    QList<NodeId> dead;
    while (dead.size() < count && dead.size() + 1 < m_options.nodes) {
        const NodeId id(1 + m_cluster.random().below(m_options.nodes));
        if (dead.contains(id))
            continue;
        dead.append(id);
        m_cluster.kill(id);
    }
    (void)m_time.runUntilTrue([this] { return m_cluster.wanting() == 0; }, longest);
    const QString prefix = QStringLiteral("death ") + name + QLatin1Char(' ');
    noteSamples(prefix + QStringLiteral("roomOpen"), m_cluster.figures().reopening);
    noteSamples(prefix + QStringLiteral("personIn"), m_cluster.figures().returning);
    note(prefix + QStringLiteral("roomsLost"), double(m_cluster.figures().reopening.count()));
    const SimDatabaseFigures looks = m_cluster.database().figuresOf("take-over");
    note(prefix + QStringLiteral("takeOversInVain"), double(looks.transactions - looks.commits));
    note(prefix + QStringLiteral("mostInLineForPlacement"), double(m_cluster.database().mostWaiting()));
    for (const NodeId id : std::as_const(dead))
        (void)m_cluster.restart(id);
    m_time.runFor(15s);
}

void ScaleRun::drain()
{
    const NodeId drained(m_options.nodes);
    m_cluster.figures() = {};
    const Micros began = m_time.time();
    SimNode *node = m_cluster.node(drained);
    const double rooms = double(node->rooms().rooms().size());
    m_cluster.drain(drained);
    (void)m_time.runUntilTrue([&] { return node->rooms().rooms().empty() && m_cluster.wanting() == 0; }, longest);
    note(QStringLiteral("drainMsPerRoom"), rooms > 0 ? seconds(m_time.time() - began) * 1000 / rooms : 0);
    noteSamples(QStringLiteral("drainPersonIn"), m_cluster.figures().returning);
}

void ScaleRun::cutMesh()
{
    m_cluster.database().resetFigures();
    m_cluster.mesh().resetFigures();
    m_cluster.staleness().clear();
    const qint64 half = m_options.nodes / 2;
    m_cluster.cutMesh([half](NodeId from, NodeId to) { return (from.value <= half) != (to.value <= half); });
    commitFor(m_load.outage);
    m_cluster.mendMesh();
    m_time.runFor(16s);
    noteSamples(QStringLiteral("cutStaleness"), m_cluster.staleness());
    const SimDatabaseFigures replays = m_cluster.database().figuresOf("log reading");
    note(QStringLiteral("cutLogReadsPerSecond"), double(replays.statements) / seconds(m_load.outage));
    note(QStringLiteral("cutMostQueuedBytes"), double(m_cluster.mesh().mostQueuedBytes()));
}

void ScaleRun::loseDatabase()
{
    const int before = m_cluster.openRooms();
    m_cluster.database().resetFigures();
    m_cluster.mesh().resetFigures();
    m_cluster.figures() = {};
    m_cluster.database().refuseFor(m_load.outage);
    m_time.runFor(m_load.outage);
    const auto asked = m_cluster.mesh().figures().find("request");
    note(QStringLiteral("outageRequestsPerSecond"),
         asked == m_cluster.mesh().figures().end() ? 0 : double(asked->second.frames) / seconds(m_load.outage));
    note(QStringLiteral("outageMeshThreadShare"), m_cluster.mesh().busiestShare());
    m_cluster.database().resetFigures();
    m_time.runFor(5s);
    note(QStringLiteral("outageRoomsLost"), before - m_cluster.openRooms());
    note(QStringLiteral("afterOutageStatementsPerSecond"), double(statements()) / 5);
    note(QStringLiteral("afterOutageDatabaseCores"), m_cluster.database().busyShare() * m_options.database.cores);
}
