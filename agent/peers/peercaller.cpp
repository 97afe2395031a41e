// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peercaller.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcPeerCaller, "agent.peers")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis firstRetry = 500ms;

bool isConnected(const PeerLink *link)
{
    return link && link->isEstablished();
}

// A commit that changed so many rows that their ids fit in no frame: any row of those tables may have changed.
QByteArray encodeCommit(const Commit &commit)
{
    CommitFrame frame{commit.sender, commit.seq, commit.events};
    QByteArray bytes = encode(frame);
    if (bytes.size() <= maximumPeerFrameBytes)
        return bytes;
    frame.events.clear();
    for (const CommitEvent &event : commit.events) {
        const CommitEvent wholeTable{event.table, {}};
        if (!frame.events.contains(wholeTable))
            frame.events.append(wholeTable);
    }
    return encode(frame);
}

} // namespace

PeerCaller::PeerCaller(const CommitChannelSettings &settings, const PeerLinkSettings &linkSettings, Random &random,
                       QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_linkSettings(linkSettings)
    , m_random(random)
{
    m_running.start();
}

PeerCaller::~PeerCaller() = default;

void PeerCaller::start(const PeerIdentity &self, qint64 lastCommit)
{
    m_self = self;
    m_lastCommit = lastCommit;
    for (const PeerAddress &address : m_settings.provider.addresses)
        add(address).isConfigured = true;
}

void PeerCaller::stop()
{
    for (auto &[address, target] : m_targets)
        delete target.link;
    m_targets.clear();
}

void PeerCaller::setLastCommit(qint64 lastCommit)
{
    m_lastCommit = lastCommit;
}

// --- whom to call ---

void PeerCaller::setPeers(const NodesSnapshot &nodes)
{
    std::map<PeerAddress, NodeId> listed;
    for (const NodeStatus &node : nodes.nodes) {
        if (node.record.id == m_self.node || node.peerPort <= 0)
            continue;
        const PeerAddress address{node.peerAddress, quint16(node.peerPort)};
        listed.insert({address, node.record.id});
        if (node.leaseUntil > nodes.now)
            add(address).node = node.record.id;
    }
    QList<PeerAddress> gone;
    for (const auto &[address, target] : m_targets) {
        if (!target.isConfigured && !listed.contains(address))
            gone.append(address);
    }
    for (const PeerAddress &address : gone)
        forget(address);
}

PeerCaller::Target &PeerCaller::add(const PeerAddress &address)
{
    const auto [entry, isNew] = m_targets.try_emplace(address);
    Target &target = entry->second;
    if (isNew) {
        target.base = m_lastCommit;
        target.retry.setSingleShot(true);
        connect(&target.retry, &QTimer::timeout, this, [this, address] { call(address); });
        call(address);
    }
    return target;
}

void PeerCaller::forget(const PeerAddress &address)
{
    if (PeerLink *link = m_targets[address].link)
        link->close(tr("the node is no longer at this address"));
    m_targets.erase(address);
}

bool PeerCaller::callNow(NodeId node)
{
    if (linkTo(node))
        return true;
    bool isKnown = false;
    for (auto &[address, target] : m_targets) {
        if (target.node != node)
            continue;
        isKnown = true;
        if (target.retry.isActive())
            call(address);
    }
    return isKnown;
}

void PeerCaller::call(const PeerAddress &address)
{
    Target &target = m_targets[address];
    target.retry.stop();
    auto *link = new PeerLink(PeerRole::Caller, PeerSocket::calling(address, m_settings.tls), m_self, m_linkSettings,
                              m_random, this);
    target.link = link;
    connect(link, &PeerLink::established, this, [this, address] { linkEstablished(address); });
    connect(link, &PeerLink::received, this, [this, link](const PeerFrame &frame) { Q_EMIT received(link, frame); });
    connect(link, &PeerLink::closed, this,
            [this, address](const QString &reason, bool wasHostile) { linkClosed(address, reason, wasHostile); });
    link->start();
}

void PeerCaller::linkEstablished(const PeerAddress &address)
{
    Target &target = m_targets[address];
    PeerLink *link = target.link;
    if (link->peer() == m_self.node && link->peerIncarnation() == m_self.incarnation) {
        target.isSelf = true;
        return link->close(QString());
    }
    target.node = link->peer();
    for (auto &[otherAddress, other] : m_targets) {
        if (&other == &target || !isConnected(other.link) || other.link->peer() != link->peer())
            continue;
        if (other.link->peerIncarnation() >= link->peerIncarnation())
            return link->close(tr("node %1 is connected at %2").arg(link->peer().value).arg(otherAddress.text()));
        other.link->close(tr("the node has been started again at %1").arg(address.text()));
    }
    target.failures = 0;
    target.lastError.clear();
    ++target.connections;
    target.sent = m_lastCommit;
    link->send(CursorFrame{m_lastCommit});
    qCInfo(lcPeerCaller).noquote() << "connected to node" << link->peer().value << "at" << address.text();
    Q_EMIT established(link);
}

void PeerCaller::linkClosed(const PeerAddress &address, const QString &reason, bool wasHostile)
{
    Target &target = m_targets[address];
    PeerLink *link = std::exchange(target.link, nullptr);
    link->deleteLater();
    if (target.isSelf)
        return;
    const bool isElsewhere = link->peer() && linkTo(link->peer());
    if ((target.failures == 0 || wasHostile) && !isElsewhere)
        qCWarning(lcPeerCaller).noquote() << "connection to" << address.text() << "ended:" << reason;
    target.lastError = reason;
    if (link->peer()) {
        Q_EMIT closed(link);
        callNow(link->peer()); // at its other addresses
    }
    target.retry.start(nextWait(target.failures++));
}

Millis PeerCaller::nextWait(int failures)
{
    const Millis longest = m_settings.provider.longestRetry;
    const Millis wait = std::min(longest, firstRetry * (1 << std::min(failures, 12)));
    return wait - wait / 4 * int(uchar(m_random.bytes(1).at(0))) / 256;
}

// --- commits ---

void PeerCaller::send(const Commit &commit)
{
    m_lastCommit = std::max(m_lastCommit, commit.seq);
    m_times.add(m_lastCommit, now());
    const QByteArray frame = encodeCommit(commit);
    for (auto &[address, target] : m_targets) {
        if (!isConnected(target.link))
            continue;
        target.link->sendEncoded(frame);
        target.sent = m_lastCommit;
    }
}

void PeerCaller::acknowledged(PeerLink *link, qint64 seq)
{
    for (auto &[address, target] : m_targets) {
        if (target.link == link)
            target.acknowledged = std::min(seq, m_lastCommit);
    }
}

// --- how it goes ---

PeerLink *PeerCaller::linkTo(NodeId node) const
{
    const auto target = std::ranges::find_if(m_targets, [node](const auto &each) {
        return isConnected(each.second.link) && each.second.link->peer() == node;
    });
    return target == m_targets.end() ? nullptr : target->second.link;
}

QList<NodeId> PeerCaller::nodes() const
{
    QList<NodeId> nodes;
    for (const auto &[address, target] : m_targets) {
        if (isConnected(target.link))
            nodes.append(target.link->peer());
    }
    return nodes;
}

QList<PeerStatus> PeerCaller::status() const
{
    QList<PeerStatus> list;
    for (const auto &[address, target] : m_targets) {
        const bool connected = isConnected(target.link);
        if (target.isSelf || (!connected && target.node && linkTo(target.node)))
            continue; // this node, or another address of a node that is connected
        list.append({target.node, address.text(), connected, target.sent, target.acknowledged,
                     target.link ? target.link->queuedBytes() : 0,
                     m_times.ageAfter(std::max(target.base, target.acknowledged), now()),
                     std::max(0, target.connections - 1), target.lastError});
    }
    return list;
}

} // namespace Agent
