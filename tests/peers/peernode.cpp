// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/peernode.h"

#include "agent/storage/migrations.h"
#include "agent/storage/repositories/commitlogrepository.h"

#include <QTest>

using namespace Agent;
using namespace Common;

namespace {

const SystemClock systemClock;
SystemRandom systemRandom;

CommitChannelSettings settings(const PeerNodeOptions &options)
{
    CommitProvider provider;
    provider.silence = options.silence;
    provider.longestRetry = options.longestRetry;
    provider.queueBytes = options.queueBytes;
    return {QStringLiteral("127.0.0.1"), 0, provider, options.tls};
}

bool change(Database &database, qint64 room)
{
    return bool(database.transaction([&database, room]() -> Result<void> {
        database.changed(Table::Room, {room});
        return {};
    }));
}

} // namespace

std::unique_ptr<TestDatabase> databaseOfThree()
{
    auto server = TestDatabase::start(DatabaseDriver::Sqlite);
    const auto opened = Database::open(server->settings(), NodeId(), {});
    if (!opened)
        return nullptr;
    Database &database = **opened;
    const auto made = [&database] {
        return database.transaction([&database]() -> Result<void> {
            return outcome(database.run("INSERT INTO commit_cursor (node_id, seq) VALUES (1, 0), (2, 0), (3, 0)"));
        });
    };
    if (!migrate(database) || !made())
        return nullptr;
    return server;
}

PeerNode::PeerNode(TestDatabase &database, qint64 id, const PeerNodeOptions &options)
    : storage(
        database.settings(), NodeId(id),
        [this](const Commit &commit) {
            cache.apply(commit.events);
            QMetaObject::invokeMethod(
                &channel, [this, commit] { channel.publish(commit); }, Qt::QueuedConnection);
        },
        2)
    , cache(storage, systemClock)
    , channel(settings(options), options.key, storage, cache, systemRandom)
    , m_database(database)
    , m_id(id)
{
    connect(&channel, &CommitChannel::committed, this, [this](const QList<CommitEvent> &events) {
        for (const CommitEvent &event : events) {
            if (event.table == Table::Room)
                rooms += event.ids.isEmpty() ? QList<qint64>{0} : event.ids;
        }
    });
    if (!channel.listen())
        qFatal("the test's node cannot listen");
    const auto connection = Database::open(database.settings(), m_id, {});
    const auto cursors = CommitLogRepository(**connection).cursors();
    connect(&channel, &CommitChannel::left, this, [this](NodeId node) { left.append(node); });
    channel.start(
        {m_id, options.incarnation, QStringLiteral("test"), options.protocol, options.oldestProtocol, options.features},
        *cursors);
}

PeerNode::~PeerNode()
{
    channel.stop();
    storage.finishWork();
}

void PeerNode::call(const QHash<qint64, PeerAddress> &others)
{
    NodesSnapshot nodes{UtcTime{1}, {}};
    for (auto it = others.begin(); it != others.end(); ++it) {
        NodeStatus node;
        node.record.id = NodeId(it.key());
        node.peerAddress = it->host;
        node.peerPort = it->port;
        node.leaseUntil = UtcTime{2};
        nodes.nodes.append(node);
    }
    channel.setPeers(nodes);
}

bool PeerNode::reaches(const PeerNode &other) const
{
    return statusOf(other.id().value).connected;
}

PeerStatus PeerNode::statusOf(qint64 node) const
{
    const auto peers = channel.peers();
    for (const PeerStatus &peer : peers) {
        if (peer.node == NodeId(node))
            return peer;
    }
    return {};
}

bool PeerNode::commit(qint64 room)
{
    const auto database = storage.database();
    return database && change(**database, room);
}

bool PeerNode::commitUnheard(qint64 room)
{
    const auto database = Database::open(m_database.settings(), m_id, {});
    return database && change(**database, room);
}
