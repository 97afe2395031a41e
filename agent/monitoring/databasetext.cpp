// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/nodemetrics.h"

namespace Agent {

using namespace Common;

namespace {

void writeDatabase(MetricsText &text, const NodeParts &parts)
{
    const std::pair<const char *, const DatabaseMetrics &> all[] = {{"work", parts.storage.metrics()},
                                                                    {"lease", parts.lease.databaseMetrics()}};
    text.histogram("atrium_database_statement_duration_seconds",
                   "How long statements took; user = lease: the connection that renews the lease, work = all others.");
    for (const auto &[user, metrics] : all)
        text.add({{"user", user}}, metrics.statements);
    text.counter("atrium_database_errors_total",
                 "Statements that failed; lost_race = done again, as another node or thread was faster.");
    for (const auto &[user, metrics] : all) {
        text.add({{"user", user}, {"kind", "lost_race"}}, metrics.lostRaces);
        text.add({{"user", user}, {"kind", "connection"}}, metrics.lostConnections);
        text.add({{"user", user}, {"kind", "other"}}, metrics.failures);
    }
    text.counter("atrium_database_connects_total", "Connections that were made to it.");
    for (const auto &[user, metrics] : all)
        text.add({{"user", user}}, metrics.connects);
    text.counter("atrium_database_connects_refused_total", "Times that no server could be reached.");
    for (const auto &[user, metrics] : all)
        text.add({{"user", user}}, metrics.refusedConnects);
    text.gauge("atrium_database_queue_length", "Pieces of work that wait for a storage thread.");
    text.add({}, parts.storage.metrics().waiting);
}

void writeCaches(MetricsText &text, const NodeParts &parts)
{
    const auto caches = parts.cache.parts();
    text.counter("atrium_cache_hits_total", "Times that what was wanted of the database was in memory.");
    for (const auto &cache : caches)
        text.add({{"cache", cache.name}}, cache.metrics.hits);
    text.counter("atrium_cache_misses_total", "Times that it was not.");
    for (const auto &cache : caches)
        text.add({{"cache", cache.name}}, cache.metrics.misses);
}

/*! One row for each node, also where it is called at two addresses; those where nobody has answered yet are nobody's. */
QMap<NodeId, PeerStatus> peersByNode(const CommitChannel &channel)
{
    QMap<NodeId, PeerStatus> nodes;
    const auto all = channel.peers();
    for (const PeerStatus &peer : all) {
        if (!peer.node)
            continue;
        PeerStatus &node = nodes[peer.node];
        node.connected |= peer.connected;
        node.lag = std::max(node.lag, peer.lag);
        node.queuedBytes += peer.queuedBytes;
        node.reconnects += peer.reconnects;
    }
    return nodes;
}

void writePeers(MetricsText &text, const NodeParts &parts)
{
    const auto nodes = peersByNode(parts.channel);
    const auto each = [&](const auto &valueOf) {
        for (auto node = nodes.cbegin(); node != nodes.cend(); ++node)
            text.add({{"peer", QByteArray::number(node.key().value)}}, valueOf(*node));
    };
    if (!nodes.isEmpty()) {
        text.gauge("atrium_peer_connected", "1 while commits go to that node over the commit channel.");
        each([](const PeerStatus &peer) { return peer.connected ? 1 : 0; });
        text.gauge("atrium_peer_lag_seconds", "Age of the oldest commit that the node has not acknowledged.");
        each([](const PeerStatus &peer) { return std::chrono::duration<double>(peer.lag).count(); });
        text.gauge("atrium_peer_queued_bytes", "Bytes that wait to be sent there.");
        each([](const PeerStatus &peer) { return peer.queuedBytes; });
        text.counter("atrium_peer_reconnects_total", "Connections that were made after the first.");
        each([](const PeerStatus &peer) { return peer.reconnects; });
    }
    const CommitMetrics &commits = parts.channel.metrics();
    text.counter("atrium_commits_published_total", "Commits of this node, told to the others.");
    text.add({}, commits.published);
    text.counter("atrium_commits_heard_total", "Commits of other nodes, told by them.");
    text.add({}, commits.heard);
    text.counter("atrium_commit_gaps_total", "Times that some were missing and the log was read.");
    text.add({}, commits.replays);
    text.counter("atrium_commits_replayed_total", "Commits that were read there.");
    text.add({}, commits.replayed);
    text.counter("atrium_cache_drops_total",
                 "Times that all caches were dropped, as nobody could name what was missed.");
    text.add({}, commits.drops);
}

} // namespace

void writeDatabaseMetrics(MetricsText &text, const NodeParts &parts)
{
    writeDatabase(text, parts);
    writeCaches(text, parts);
    writePeers(text, parts);
}

} // namespace Agent
