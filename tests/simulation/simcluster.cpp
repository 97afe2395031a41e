// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simcluster.h"

#include "agent/peers/commitprovider.h"
#include "agent/security/tokens.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/roomrepository.h"

#include <algorithm>

using namespace Agent;
using namespace Common;

namespace {

constexpr Micros pageToNode{15'000};
constexpr Millis askAgainAfter{1000};  // as ComeBack tells people to wait
constexpr Millis answerExpected{5000}; // then a page asks another node
constexpr Millis deathNoticedIn{5000}; // a page hears nothing from a machine that is gone
constexpr int movesAtOnce = 8;

} // namespace

SimCluster::SimCluster(SimTime &time, const SimOptions &options)
    : m_time(time)
    , m_options(options)
    , m_random(options.seed)
    , m_threads(time)
    , m_database(m_threads, options.database)
    , m_mesh(time, m_random, options.mesh)
    , m_key(ClusterKey::generate(m_random))
    , m_world{time, m_threads, m_database, m_mesh, m_random, m_key, m_options.times, *this, m_staleness, m_ownLag}
    , m_people(size_t(options.people))
{
}

SimCluster::~SimCluster()
{
    while (!m_nodes.empty())
        kill(m_nodes.begin()->first);
    m_time.runFor(Micros(1));
}

bool SimCluster::fillDatabase()
{
    DatabaseSettings settings; // SQLite: its scripts
    auto opened = Database::open(settings, NodeId(), {}, nullptr, m_database.connection("administrator"));
    if (!opened)
        return false;
    m_setUp = std::move(*opened);
    return migrate(*m_setUp) && m_setUp->transaction([this]() -> Result<void> {
        if (const auto created = ClusterRepository(*m_setUp).create({}); !created)
            return created;
        for (int i = 1; i <= m_options.nodes; ++i) {
            NodeRecord node;
            node.id = NodeId(i);
            node.name = QStringLiteral("node%1").arg(i);
            node.address = QStringLiteral("node%1.example.org").arg(i);
            if (const auto added = NodeRepository(*m_setUp).insert(node, {}, {}); !added)
                return added.error();
        }
        for (const int size : m_options.roomSizes) {
            Room room;
            room.name = QStringLiteral("Room for %1").arg(size);
            room.capacity = size;
            if (const auto added = RoomRepository(*m_setUp).insert(room); !added)
                return added.error();
        }
        return {};
    });
}

bool SimCluster::start()
{
    if (!fillDatabase())
        return false;
    const Micros step = Micros(m_options.times.heartbeat) / m_options.nodes;
    for (int i = 1; i <= m_options.nodes; ++i) {
        if (!restart(NodeId(i)))
            return false;
        m_time.runFor(step);
    }
    m_time.runFor(2 * m_options.times.heartbeat); // they are steady then
    check();
    return true;
}

bool SimCluster::restart(NodeId id)
{
    auto &node = m_nodes[id];
    node = std::make_unique<SimNode>(m_world, id);
    if (!node->start())
        return false;
    connectAll(*node);
    return true;
}

void SimCluster::connectAll(SimNode &node)
{
    for (auto &[id, other] : m_nodes) {
        if (other.get() == &node)
            continue;
        node.connectTo(*other);
        other->connectTo(node);
    }
}

void SimCluster::kill(NodeId id)
{
    auto dead = m_nodes.extract(id);
    if (dead.empty())
        return;
    SimNode *node = dead.mapped().get();
    m_dead.push_back(std::move(dead.mapped()));
    node->kill();
    for (const auto &[room, hosted] : node->rooms().rooms()) {
        m_lostAt[room] = m_time.time();
        for (const auto &[user, publicId] : hosted.people)
            lost(int(user.value - 1), deathNoticedIn);
    }
    m_time.after(Micros(1),
                 [this, node] { std::erase_if(m_dead, [node](const auto &each) { return each.get() == node; }); });
}

void SimCluster::cutMesh(const SimMesh::IsCut &isCut)
{
    m_wasCut = isCut;
    m_mesh.cut(isCut);
}

void SimCluster::mendMesh()
{
    for (const auto &[from, caller] : m_nodes) {
        for (const auto &[to, other] : m_nodes) {
            if (from == to || !m_wasCut(from, to))
                continue;
            m_time.after(m_random.upTo(CommitProvider().longestRetry), [this, from = from, to = to] {
                m_mesh.mend(from, to);
                SimNode *one = node(from);
                SimNode *another = node(to);
                if (one && another)
                    one->connectTo(*another);
            });
        }
    }
}

void SimCluster::drain(NodeId id)
{
    (void)m_setUp->transaction([&] { return NodeRepository(*m_setUp).setDrain(id, {}, {}, {}); });
    SimNode *drained = node(id);
    if (!drained)
        return;
    const auto rooms = std::make_shared<QList<RoomId>>();
    for (const auto &[room, hosted] : drained->rooms().rooms())
        rooms->append(room);
    for (int i = 0; i < movesAtOnce; ++i)
        moveNext(id, rooms);
}

void SimCluster::moveNext(NodeId id, const std::shared_ptr<QList<RoomId>> &rooms)
{
    SimNode *drained = node(id);
    if (!drained || rooms->isEmpty())
        return;
    drained->moveAway(rooms->takeFirst(), [this, id, rooms](bool) { moveNext(id, rooms); });
}

bool SimCluster::takeOverInSpiteOfLease(NodeId id)
{
    const SimNode *alive = node(id);
    const auto taken = m_setUp->transaction([&]() -> Result<bool> {
        if (const auto expired = m_setUp->run("UPDATE node SET lease_until = {now} - 1 WHERE id = ?", {id.value});
            !expired)
            return expired.error();
        return NodeRepository(*m_setUp).takeOver(id, alive->incarnation());
    });
    return taken && *taken;
}

// --- people ---

void SimCluster::come(int number, RoomId room)
{
    Person &person = m_people.at(size_t(number));
    person = {room, {}, true, false, false, m_time.time(), person.attempt + 1};
    ask(number);
}

void SimCluster::go(int number)
{
    Person &person = m_people.at(size_t(number));
    person.wantsIn = false;
    SimNode *at = person.isIn ? node(person.at) : nullptr;
    person.isIn = false;
    if (at)
        at->rooms().leave(person.room, UserId(number + 1));
}

void SimCluster::ask(int number)
{
    Person &person = m_people.at(size_t(number));
    if (!person.wantsIn || person.isIn)
        return;
    const int attempt = ++person.attempt;
    m_time.after(answerExpected, [this, number, attempt] {
        if (m_people.at(size_t(number)).attempt == attempt)
            ask(number);
    });
    if (m_nodes.empty())
        return;
    const auto page = std::next(m_nodes.begin(), m_random.below(qint64(m_nodes.size())));
    page->second->enter(person.room, UserId(number + 1), [this, number, attempt](const Result<Entry> &entry) {
        if (m_people.at(size_t(number)).attempt == attempt)
            answered(number, entry);
    });
}

void SimCluster::askAgain(int number, Micros in)
{
    const int attempt = ++m_people.at(size_t(number)).attempt;
    m_time.after(in, [this, number, attempt] {
        if (m_people.at(size_t(number)).attempt == attempt)
            ask(number);
    });
}

void SimCluster::answered(int number, const Result<Entry> &entry)
{
    if (!entry) {
        ++m_figures.refused;
        return askAgain(number, askAgainAfter + m_random.upTo(Millis(200)));
    }
    const int attempt = m_people.at(size_t(number)).attempt;
    m_time.after(pageToNode, [this, number, attempt, at = entry->node.id, hash = tokenHash(entry->ticket)] {
        if (m_people.at(size_t(number)).attempt == attempt)
            arrive(number, at, hash);
    });
}

void SimCluster::arrive(int number, NodeId at, const QString &ticketHash)
{
    Person &person = m_people.at(size_t(number));
    SimNode *host = node(at);
    if (!host || !host->rooms().enter(ticketHash))
        return askAgain(number, Millis(100));
    ++person.attempt; // nothing is waited for any more
    person.isIn = true;
    person.at = at;
    (person.wasIn ? m_figures.returning : m_figures.entering)
        .add(double((m_time.time() - person.since).count()) / 1000);
    person.wasIn = true;
}

void SimCluster::lost(int number, Micros noticedWithin)
{
    Person &person = m_people.at(size_t(number));
    if (!person.isIn)
        return;
    person.isIn = false;
    person.since = m_time.time();
    askAgain(number, m_random.upTo(noticedWithin));
}

int SimCluster::wanting() const
{
    return int(std::ranges::count_if(m_people, [](const Person &each) { return each.wantsIn && !each.isIn; }));
}

// --- what is watched ---

SimNode *SimCluster::node(NodeId id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : found->second.get();
}

QList<SimNode *> SimCluster::nodes() const
{
    QList<SimNode *> all;
    all.reserve(qsizetype(m_nodes.size()));
    for (const auto &[id, each] : m_nodes)
        all.append(each.get());
    return all;
}

void SimCluster::roomOpened(SimNode &opener, const RoomLease &lease)
{
    for (const auto &[id, other] : m_nodes) {
        const auto hosted = other->rooms().rooms().find(lease.room);
        if (other.get() != &opener && hosted != other->rooms().rooms().end() && other->serves(hosted->second.lease))
            m_violations.append(QStringLiteral("room %1 opens on node %2 while node %3 serves it")
                                    .arg(lease.room.value)
                                    .arg(opener.id().value)
                                    .arg(id.value));
    }
    if (const auto waiting = m_lostAt.find(lease.room); waiting != m_lostAt.end()) {
        m_figures.reopening.add(double((m_time.time() - waiting->second).count()) / 1000);
        m_lostAt.erase(waiting);
    }
}

void SimCluster::roomEnded(RoomId, const QList<UserId> &people)
{
    for (const UserId user : people)
        lost(int(user.value - 1), Millis(500));
}

void SimCluster::check()
{
    std::map<RoomId, NodeId> served;
    for (const auto &[id, each] : m_nodes) {
        for (const auto &[room, hosted] : each->rooms().rooms()) {
            if (!each->serves(hosted.lease))
                continue;
            const auto [other, isFirst] = served.insert({room, id});
            if (!isFirst)
                m_violations.append(QStringLiteral("room %1 is served by node %2 and by node %3")
                                        .arg(room.value)
                                        .arg(other->second.value)
                                        .arg(id.value));
        }
    }
    m_time.after(std::chrono::seconds(1), [this] { check(); });
}

int SimCluster::openRooms() const
{
    size_t open = 0;
    for (const auto &[id, each] : m_nodes)
        open += each->rooms().rooms().size();
    return int(open);
}

double SimCluster::imbalance() const
{
    double sum = 0;
    double most = 0;
    for (const auto &[id, each] : m_nodes) {
        double load = 0;
        for (const auto &[room, hosted] : each->rooms().rooms())
            load += hosted.capacity;
        sum += load;
        most = std::max(most, load);
    }
    return sum > 0 ? most * double(m_nodes.size()) / sum : 0;
}
