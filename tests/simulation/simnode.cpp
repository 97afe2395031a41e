// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simnode.h"

#include "agent/peers/peercipher.h"
#include "agent/peers/peerrequests.h"
#include "agent/storage/repositories/commitlogrepository.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/sessionrepository.h"

#include <QPointer>

#include <optional>

using namespace Agent;
using namespace Common;

namespace {

constexpr int storageThreads = 4;  // as Application has them
constexpr int requestThreads = 12; // of the JSON API, and those for coming back
constexpr qsizetype keptCommits = 4096;

qint64 framedBytes(const PeerFrame &frame)
{
    return encode(frame).size() + 4 + PeerCipher::macBytes;
}

Millis clockAhead(SimRandom &random)
{
    return Millis(random.below(std::chrono::duration_cast<Millis>(std::chrono::hours(24 * 365)).count()));
}

} // namespace

SimNode::SimNode(SimWorld &world, NodeId id)
    : m_world(world)
    , m_id(id)
    , m_clock(world.time, clockAhead(world.random))
    , m_vault(world.key, world.random)
    , m_program(world.threads)
    , m_leaseThread(m_program, 1)
    , m_storageThreads(m_program, storageThreads)
    , m_requestThreads(m_program, requestThreads)
    , m_cacheStorage(storage(m_requestThreads, "nodes and rooms"))
    , m_placementStorage(storage(m_requestThreads, "placement"))
    , m_lookStorage(storage(m_storageThreads, "take-over"))
    , m_replayStorage(storage(m_storageThreads, "log reading"))
    , m_roomStorage(storage(m_storageThreads, "rooms"))
    , m_peopleStorage(storage(m_storageThreads, "people"))
    , m_sessionStorage(storage(m_requestThreads, "sessions"))
    , m_otherStorage(storage(m_storageThreads, "other"))
    , m_cache(*m_cacheStorage, m_clock)
    , m_lease(storage(m_leaseThread, "heartbeat"), id, world.times, m_clock)
    , m_inbox(*m_replayStorage, m_cache)
    , m_pact(
          m_lease, world.times, m_clock,
          [this](NodeId node, const QString &method, const QCborMap &arguments, Millis deadline, const Done &done) {
              ask(node, method, arguments, deadline, done);
          },
          [this] {
              QList<NodeId> connected;
              for (const SimNode *node : m_world.watcher.nodes()) {
                  if (node != this && m_world.mesh.isConnected(m_id, node->id()))
                      connected.append(node->id());
              }
              return connected;
          })
    , m_takeOvers(m_pact, world.times)
    , m_placement(
          *m_placementStorage, m_cache, m_takeOvers,
          [this](NodeId node, const QString &method, const QCborMap &arguments, Millis deadline) {
              return request(node, method, arguments, deadline);
          },
          m_vault, world.random, {world.times})
    , m_rooms(world, *this, m_lease, *m_roomStorage, *m_peopleStorage)
{
    connect(&m_outbox, &CommitOutbox::ready, this, &SimNode::send);
    connect(&m_inbox, &CommitInbox::advanced, this, &SimNode::advanced);
    connect(&m_lease, &NodeLease::reconnected, this, [this](const NodeRenewal &renewal) {
        m_outbox.start(renewal.cursors.value(m_id));
        m_lastCommit = renewal.cursors.value(m_id);
        m_inbox.startOver(renewal.cursors);
    });
    connect(&m_lease, &NodeLease::renewed, this, [this](const NodeRenewal &renewal) {
        m_inbox.catchUp(renewal.cursors);
        look();
    });
    connect(&m_lease, &NodeLease::fenced, this, [this] { m_rooms.giveUpAll(); });
}

SimNode::~SimNode() = default;

std::unique_ptr<Storage> SimNode::storage(SimPool &pool, const QByteArray &purpose)
{
    return std::make_unique<Storage>(std::make_unique<SimStorageThreads>(
        m_world.database, m_program, pool, m_id, [this](const Commit &commit) { committed(commit); }, purpose));
}

bool SimNode::start()
{
    for (SimPool *pool : {&m_leaseThread, &m_storageThreads})
        pool->setImmediate(true);
    m_world.mesh.setUp(m_id, true);
    auto cursors = m_otherStorage->run([](Database &database) { return CommitLogRepository(database).cursors(); });
    const auto claimed =
        m_lease.claim({QStringLiteral("simulated"), QStringLiteral("1"),
                       QStringLiteral("10.0.%1.%2").arg(m_id.value / 256).arg(m_id.value % 256), defaultPeerPort});
    for (SimPool *pool : {&m_leaseThread, &m_storageThreads})
        pool->setImmediate(false);
    if (!claimed || !cursors.result()) {
        qWarning("node %lld: %s", m_id.value,
                 qPrintable((claimed ? cursors.result().error() : claimed.error()).message));
        return false;
    }
    m_known = *cursors.result();
    m_inbox.start(*cursors.result());
    m_outbox.start(cursors.result()->value(m_id));
    m_rooms.start();
    m_lease.keep();
    return true;
}

void SimNode::kill()
{
    m_program.process.isAlive = false;
    m_world.mesh.setUp(m_id, false);
    m_world.threads.endWaits(m_program.process);
    m_lease.disconnect();
    m_rooms.blockSignals(true);
}

void SimNode::look()
{
    m_lookStorage->run([this](Database &database) { return m_takeOvers.look(database, m_cache); });
}

// --- commits ---

// In the committing thread, as in Application: this node's caches know before anybody is told.
void SimNode::committed(const Commit &commit)
{
    if (!m_program.process.isAlive)
        return;
    m_cache.apply(commit.events);
    QMetaObject::invokeMethod(
        this,
        [this, commit] {
            if (m_program.process.isAlive)
                m_outbox.publish(commit);
        },
        Qt::QueuedConnection);
}

void SimNode::send(const Commit &commit)
{
    m_inbox.know(commit.sender, commit.seq);
    m_lastCommit = std::max(m_lastCommit, commit.seq);
    m_sentAt.add(m_lastCommit, m_clock.monotonic());
    if (m_committedAt.empty())
        m_firstKept = commit.seq;
    while (m_firstKept + qint64(m_committedAt.size()) <= commit.seq)
        m_committedAt.push_back(m_world.time.time());
    while (qsizetype(m_committedAt.size()) > keptCommits) {
        m_committedAt.pop_front();
        ++m_firstKept;
    }
    const CommitFrame frame{commit.sender, commit.seq, commit.events};
    const qint64 bytes = framedBytes(frame);
    const auto shared = std::make_shared<const CommitFrame>(frame);
    for (const SimNode *peer : m_world.watcher.nodes()) {
        if (peer == this || !m_world.mesh.isConnected(m_id, peer->id()))
            continue;
        m_world.mesh.send("commit", m_id, peer->id(), bytes, [this_ = m_id, to = peer->id(), shared, &world = m_world] {
            if (SimNode *receiver = world.watcher.node(to); receiver && world.watcher.node(this_))
                receiver->m_inbox.heard(*shared);
        });
    }
}

void SimNode::advanced(NodeId sender)
{
    if (sender == m_id)
        return;
    const qint64 upTo = m_inbox.upTo(sender);
    const SimNode *from = m_world.watcher.node(sender);
    qint64 &known = m_known[sender];
    for (qint64 seq = std::max(known + 1, from ? from->m_firstKept : upTo + 1); from && seq <= upTo; ++seq) {
        const auto index = size_t(seq - from->m_firstKept);
        if (index < from->m_committedAt.size())
            m_world.staleness.add(double((m_world.time.time() - from->m_committedAt[index]).count()) / 1000);
    }
    known = upTo;
    if (!from || !m_world.mesh.isConnected(m_id, sender))
        return;
    if (m_toAcknowledge.isEmpty())
        QMetaObject::invokeMethod(this, &SimNode::acknowledge, Qt::QueuedConnection);
    m_toAcknowledge.insert(sender);
}

void SimNode::acknowledge()
{
    auto senders = std::exchange(m_toAcknowledge, {}).values();
    std::ranges::sort(senders); // a set's own order differs from run to run
    for (const NodeId sender : std::as_const(senders)) {
        const qint64 seq = m_inbox.upTo(sender);
        m_world.mesh.send("ack", m_id, sender, framedBytes(AckFrame{seq}),
                          [from = m_id, sender, seq, &world = m_world] {
                              if (SimNode *node = world.watcher.node(sender))
                                  node->m_acknowledged.insert(from, seq);
                          });
    }
}

void SimNode::connectTo(SimNode &other)
{
    m_acknowledged.insert(other.m_id, m_lastCommit);
    m_world.mesh.send("cursor", m_id, other.m_id, framedBytes(CursorFrame{m_lastCommit}),
                      [from = m_id, to = other.m_id, seq = m_lastCommit, &world = m_world] {
                          SimNode *node = world.watcher.node(to);
                          SimNode *caller = world.watcher.node(from);
                          if (!node || !caller)
                              return;
                          node->m_inbox.heardOf(from, seq);
                          node->m_pact.noteSeen(from);
                          caller->m_pact.noteSeen(to);
                          caller->m_pact.noteMet(to, node->m_lease.incarnation());
                      });
}

void SimNode::tellLag()
{
    for (const SimNode *peer : m_world.watcher.nodes()) {
        if (peer != this)
            m_world.ownLag.add(
                double(m_sentAt.ageAfter(m_acknowledged.value(peer->id()), m_clock.monotonic()).count()));
    }
}

// --- requests ---

void SimNode::handle(NodeId from, const QString &method, const QCborMap &arguments, const Done &done)
{
    if (method == QLatin1String(OutagePact::method))
        return done(m_pact.answer(from));
    QString ticketHash;
    const auto seat = PromisedSeat::fromCbor(arguments, ticketHash);
    if (!seat)
        return done(seat.error());
    const auto reserved = m_rooms.reserve(*seat, ticketHash);
    done(reserved ? NodeAnswer(QCborMap()) : reserved.error());
}

void SimNode::ask(NodeId node, const QString &method, const QCborMap &arguments, Millis deadline, const Done &done)
{
    const auto isSettled = std::make_shared<bool>(false);
    const auto settle = [isSettled, done, self = QPointer<SimNode>(this)](const NodeAnswer &answer) {
        if (!std::exchange(*isSettled, true) && self && self->m_program.process.isAlive)
            done(answer);
    };
    const auto answer = [from = m_id, node, method, arguments, settle, &world = m_world] {
        SimNode *asked = world.watcher.node(node);
        if (!asked)
            return;
        asked->handle(from, method, arguments, [from, node, settle, &world](const NodeAnswer &reply) {
            if (from == node)
                return settle(reply);
            const ReplyFrame frame = reply ? ReplyFrame{1, {}, {}, *reply}
                                           : ReplyFrame{1, errorName(reply.error().code), reply.error().message, {}};
            world.mesh.send("reply", node, from, framedBytes(frame), [settle, reply] { settle(reply); });
        });
    };
    if (node == m_id)
        return m_world.time.after(Micros(0), answer);
    if (!m_world.mesh.isConnected(m_id, node))
        return m_world.time.after(Micros(0), [settle, node] { settle(PeerRequests::unreachable(node)); });
    m_world.mesh.send("request", m_id, node, framedBytes(RequestFrame{++m_requests, method, arguments}), answer);
    m_world.time.after(deadline, [settle, node] { settle(PeerRequests::unanswered(node)); });
}

// In one of this node's threads, which waits.
std::future<NodeAnswer> SimNode::request(NodeId node, const QString &method, const QCborMap &arguments, Millis deadline)
{
    struct Waiting
    {
        SimThread *thread;
        std::optional<NodeAnswer> answer;
    };
    const auto waiting = std::make_shared<Waiting>(Waiting{m_world.threads.current(), {}});
    m_world.threads.inMain([&] {
        ask(node, method, arguments, deadline, [waiting, &threads = m_world.threads](const NodeAnswer &answer) {
            waiting->answer = answer;
            threads.wake(waiting->thread);
        });
    });
    while (!waiting->answer && m_program.process.isAlive)
        m_world.threads.wait();
    std::promise<NodeAnswer> promise;
    promise.set_value(waiting->answer.value_or(NodeAnswer(PeerRequests::unreachable(node))));
    return promise.get_future();
}

// --- what people do ---

void SimNode::enter(RoomId room, UserId user, const Entered &done)
{
    m_requestThreads.start([this, room, user, done] {
        Caller caller;
        caller.user.id = user;
        caller.user.level = Level::User;
        const QString session = QString::number(user.value);
        if (const auto database = m_sessionStorage->database()) // each request reads its session
            (void)SessionRepository(**database).find(session);
        const auto entry = m_placement.enter(room, caller, session);
        if (m_program.process.isAlive)
            m_world.time.after(Micros(0), [done, entry] { done(entry); });
    });
}

void SimNode::moveAway(RoomId id, const std::function<void(bool)> &done)
{
    const auto room = m_rooms.rooms().find(id);
    if (room == m_rooms.rooms().end())
        return done(false);
    m_otherStorage
        ->run([lease = room->second.lease, &times = m_world.times](Database &database) -> Result<RoomLease> {
            const auto settings = RoomRepository(database).find(lease.room);
            return settings ? PlacementService::move(database, lease, *settings, {}, {times}) : settings.error();
        })
        .then(this, [this, id, done](const Result<RoomLease> &moved) {
            if (moved)
                m_rooms.giveUp(id);
            done(bool(moved));
        });
}

void SimNode::commit(UserId changed)
{
    m_otherStorage->run([changed](Database &database) {
        return database.transaction([&]() -> Result<void> {
            database.changed(Table::User, {changed.value});
            return {};
        });
    });
}
