// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitchannel.h"

#include "agent/storage/repositories/commitlogrepository.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>

Q_LOGGING_CATEGORY(lcPeers, "agent.peers")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int maximumStrangers = 64;
constexpr Millis firstRetry = 500ms;
constexpr Millis longestRetry = 15s; // OpenJPA's RecoveryTimeMillis
constexpr Millis requestDeadline = 5s;

QString keyOf(const PeerAddress &address)
{
    return QStringLiteral("%1:%2").arg(address.host).arg(address.port);
}

Error unreachable(NodeId node)
{
    return {ErrorCode::Unavailable,
            CommitChannel::tr("Node %1 cannot be reached over the commit channel.").arg(node.value),
            CommitChannel::tr("Check that it runs and that its peer port is open for this node.")};
}

} // namespace

CommitChannel::CommitChannel(const CommitChannelSettings &settings, const QByteArray &peerKey, Storage &storage,
                             ClusterCache &cache, Random &random, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_peerKey(peerKey)
    , m_storage(storage)
    , m_cache(cache)
    , m_random(random)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CommitChannel::accept);
}

Result<void> CommitChannel::listen()
{
    if (m_server.listen(QHostAddress(m_settings.listenAddress), m_settings.port))
        return {};
    return Error{ErrorCode::PortBusy,
                 tr("The commit channel cannot listen on %1:%2: %3.")
                     .arg(m_settings.listenAddress)
                     .arg(m_settings.port)
                     .arg(m_server.errorString()),
                 tr("Choose another peers.port, or stop the program that uses this one.")};
}

void CommitChannel::start(const PeerIdentity &self, const Cursors &cursors)
{
    m_self = self;
    m_seen = cursors;
    m_wanted = cursors;
    for (const PeerAddress &address : m_settings.provider.addresses)
        call(address);
}

void CommitChannel::stop()
{
    m_server.close();
    for (auto &[key, target] : m_targets) {
        if (target.link) {
            target.link->disconnect(this);
            delete target.link;
        }
        delete target.retry;
    }
    m_targets.clear();
    for (auto &[id, pending] : m_pending)
        pending.promise->set_value(unreachable(pending.node));
    m_pending.clear();
}

// --- calling ---

void CommitChannel::setPeers(const NodesSnapshot &nodes)
{
    for (const NodeStatus &node : nodes.nodes) {
        if (node.record.id != m_self.node && node.peerPort > 0 && node.leaseUntil > nodes.now)
            call({node.peerAddress, quint16(node.peerPort)});
    }
}

void CommitChannel::call(const PeerAddress &address)
{
    const QString key = keyOf(address);
    m_addresses.insert(key, address);
    Target &target = m_targets[key];
    if (target.link || target.retry || target.isSelf)
        return;
    auto *socket = new QTcpSocket;
    auto *link = new PeerLink(PeerRole::Caller, socket, m_self, m_peerKey, m_random, this);
    target.link = link;
    connect(link, &PeerLink::established, this, [this, key, link] {
        Target &established = m_targets[key];
        if (link->peer() == m_self.node) { // the seed's list names every node, this one too
            established.isSelf = true;
            return link->close(QString());
        }
        established.failures = 0;
        qCInfo(lcPeers).noquote() << "connected to node" << link->peer().value << "at" << key;
    });
    connect(link, &PeerLink::received, this, [this](const PeerFrame &frame) {
        if (const auto *reply = std::get_if<ReplyFrame>(&frame))
            settle(reply->id,
                   reply->error.isEmpty() ? Result<void>() : Error{errorFromName(reply->error), reply->message});
    });
    connect(link, &PeerLink::closed, this,
            [this, address](const QString &reason, bool wasHostile) { linkClosed(address, reason, wasHostile); });
    socket->connectToHost(address.host, address.port);
}

void CommitChannel::linkClosed(const PeerAddress &address, const QString &reason, bool wasHostile)
{
    Target &target = m_targets[keyOf(address)];
    const NodeId node = target.link->peer();
    target.link->deleteLater();
    target.link = nullptr;
    for (auto it = m_pending.begin(); it != m_pending.end();) {
        if (node && it->second.node == node) {
            it->second.promise->set_value(unreachable(node));
            it = m_pending.erase(it);
        } else {
            ++it;
        }
    }
    if (target.isSelf)
        return;
    if (target.failures == 0 || wasHostile)
        qCWarning(lcPeers).noquote() << "connection to" << keyOf(address) << "ended:" << reason;
    callLater(address);
}

void CommitChannel::callLater(const PeerAddress &address)
{
    Target &target = m_targets[keyOf(address)];
    const Millis wait = std::min(longestRetry, firstRetry * (1 << std::min(target.failures, 10)));
    ++target.failures;
    target.retry = new QTimer(this);
    target.retry->setSingleShot(true);
    connect(target.retry, &QTimer::timeout, this, [this, address] {
        Target &waiting = m_targets[keyOf(address)];
        waiting.retry->deleteLater();
        waiting.retry = nullptr;
        call(address);
    });
    target.retry->start(wait);
}

bool CommitChannel::isConnectedTo(NodeId node) const
{
    return std::ranges::any_of(m_targets, [node](const auto &each) {
        return each.second.link && each.second.link->isEstablished() && each.second.link->peer() == node;
    });
}

// --- being called ---

void CommitChannel::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_strangers >= maximumStrangers) {
            logStranger(socket->peerAddress().toString(), tr("too many connections at once"));
            delete socket;
            continue;
        }
        ++m_strangers;
        auto *link = new PeerLink(PeerRole::Answerer, socket, m_self, m_peerKey, m_random, this);
        connect(link, &PeerLink::received, this,
                [this, link](const PeerFrame &frame) { receivedByAnswerer(link, frame); });
        const auto isStranger = std::make_shared<bool>(true);
        connect(link, &PeerLink::established, this, [this, isStranger] {
            *isStranger = false;
            --m_strangers;
        });
        connect(link, &PeerLink::closed, this,
                [this, link, isStranger, address = link->address()](const QString &reason, bool wasHostile) {
                    if (*isStranger)
                        --m_strangers;
                    if (*isStranger || wasHostile)
                        logStranger(address, reason);
                    link->deleteLater();
                });
    }
}

void CommitChannel::logStranger(const QString &address, const QString &reason)
{
    ++m_unloggedStrangers;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_lastStrangerLog.isValid() && m_lastStrangerLog.secsTo(now) < 60)
        return;
    qCWarning(lcPeers).noquote() << "refused" << m_unloggedStrangers
                                 << "connection(s) since the last such line; the last from" << address << "because"
                                 << reason;
    m_lastStrangerLog = now;
    m_unloggedStrangers = 0;
}

void CommitChannel::receivedByAnswerer(PeerLink *link, const PeerFrame &frame)
{
    if (const auto *commit = std::get_if<CommitFrame>(&frame)) {
        if (commit->node == link->peer()) // nobody speaks for another node
            applyCommit(commit->node, *commit);
    } else if (const auto *request = std::get_if<RequestFrame>(&frame)) {
        answerRequest(link, *request);
    }
}

void CommitChannel::answerRequest(PeerLink *link, const RequestFrame &request)
{
    const auto reply = [link = QPointer<PeerLink>(link), id = request.id](const Result<void> &result) {
        if (link)
            link->send(result ? ReplyFrame{id, {}, {}}
                              : ReplyFrame{id, errorName(result.error().code), result.error().message});
    };
    const auto handler = m_handlers.constFind(request.method);
    if (handler == m_handlers.constEnd())
        return reply(
            Error{ErrorCode::Invalid, tr("This node does not know the request %1.").arg(request.method.left(40))});
    (*handler)(request.arguments, reply);
}

// --- commits ---

void CommitChannel::publish(const Commit &commit)
{
    if (commit.sender == m_self.node) {
        m_seen[commit.sender] = std::max(m_seen.value(commit.sender), commit.seq);
        for (auto &[key, target] : m_targets) {
            if (target.link)
                target.link->send(CommitFrame{commit.sender, commit.seq, commit.events});
        }
    }
    Q_EMIT committed(commit.events);
}

void CommitChannel::applyCommit(NodeId sender, const CommitFrame &commit)
{
    // Applied at once whatever its number: forgetting twice does no harm, forgetting late does.
    m_cache.apply(commit.events);
    Q_EMIT committed(commit.events);
    qint64 &seen = m_seen[sender];
    if (commit.seq == seen + 1) {
        seen = commit.seq;
    } else if (commit.seq > seen) {
        m_wanted[sender] = std::max(m_wanted.value(sender), commit.seq);
        replay(sender);
    }
}

void CommitChannel::catchUp(const Cursors &cursors)
{
    for (auto it = cursors.begin(); it != cursors.end(); ++it) {
        if (it.key() == m_self.node || it.value() <= m_seen.value(it.key()))
            continue;
        m_wanted[it.key()] = std::max(m_wanted.value(it.key()), it.value());
        replay(it.key());
    }
}

void CommitChannel::replay(NodeId sender)
{
    if (m_replaying.contains(sender))
        return; // when it ends, it looks again
    m_replaying.insert(sender);
    const qint64 from = m_seen.value(sender);
    m_storage.run([sender, from](Database &database) { return CommitLogRepository(database).after(sender, from); })
        .then(this, [this, sender, from](const Result<std::optional<QList<Commit>>> &commits) {
            replayed(sender, from, commits);
        });
}

void CommitChannel::replayed(NodeId sender, qint64 from, const Result<std::optional<QList<Commit>>> &commits)
{
    m_replaying.remove(sender);
    if (!commits)
        return; // no database: the next heartbeat that succeeds asks again
    if (!*commits) {
        qCWarning(lcPeers) << "commits of node" << sender << "are no longer in the log: all caches are dropped";
        m_cache.dropAll();
        m_seen[sender] = std::max(m_seen.value(sender), m_wanted.value(sender));
        Q_EMIT committed({{Table::Node, {}}, {Table::Room, {}}, {Table::Placement, {}}, {Table::User, {}}});
        return;
    }
    qint64 last = from;
    for (const Commit &commit : **commits) {
        m_cache.apply(commit.events);
        Q_EMIT committed(commit.events);
        last = commit.seq;
    }
    m_seen[sender] = std::max(m_seen.value(sender), last);
    if (last > from && m_wanted.value(sender) > m_seen.value(sender))
        replay(sender);
}

// --- requests ---

void CommitChannel::handle(const QString &method, Handler handler)
{
    m_handlers.insert(method, std::move(handler));
}

std::future<Result<void>> CommitChannel::request(NodeId node, const QString &method, const QCborMap &arguments)
{
    auto promise = std::make_shared<std::promise<Result<void>>>();
    auto future = promise->get_future();
    QMetaObject::invokeMethod(
        this, [this, node, method, arguments, promise] { sendRequest(node, method, arguments, promise); });
    return future;
}

void CommitChannel::sendRequest(NodeId node, const QString &method, const QCborMap &arguments, const Promise &promise)
{
    for (auto &[key, target] : m_targets) {
        if (!target.link || !target.link->isEstablished() || target.link->peer() != node)
            continue;
        const qint64 id = m_nextRequest++;
        m_pending.insert({id, {node, promise}});
        QTimer::singleShot(requestDeadline, this, [this, id, node] {
            settle(id, Error{ErrorCode::Timeout, tr("Node %1 did not answer in time.").arg(node.value)});
        });
        target.link->send(RequestFrame{id, method, arguments});
        return;
    }
    promise->set_value(unreachable(node));
}

void CommitChannel::settle(qint64 id, const Result<void> &result)
{
    const auto pending = m_pending.find(id);
    if (pending == m_pending.end())
        return;
    pending->second.promise->set_value(result);
    m_pending.erase(pending);
}

} // namespace Agent
