// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitchannel.h"

#include "agent/logging/logfield.h"
#include "agent/logging/requestscope.h"

#include <QLoggingCategory>
#include <QPointer>

namespace Agent {

using namespace Common;

Q_LOGGING_CATEGORY(lcChannel, "agent.peers", QtInfoMsg)

namespace {

constexpr int maximumMethodShown = 40;

PeerLinkSettings linkSettings(const CommitChannelSettings &settings, const QByteArray &peerKey)
{
    return {peerKey, settings.provider.silence, settings.provider.queueBytes};
}

// Whoever waits for it is told, also when nobody is left to do what it waits for.
struct Promise
{
    explicit Promise(NodeId node) : m_node(node) {}
    ~Promise()
    {
        if (!m_isSet)
            m_promise.set_value(PeerRequests::unreachable(m_node));
    }
    Q_DISABLE_COPY_MOVE(Promise)
    void set(const CommitChannel::Answer &answer)
    {
        m_isSet = true;
        m_promise.set_value(answer);
    }
    std::future<CommitChannel::Answer> future() { return m_promise.get_future(); }

private:
    const NodeId m_node;
    std::promise<CommitChannel::Answer> m_promise;
    bool m_isSet = false;
};

ReplyFrame replyOf(qint64 id, const CommitChannel::Answer &answer)
{
    return answer ? ReplyFrame{id, {}, {}, *answer}
                  : ReplyFrame{id, errorName(answer.error().code), answer.error().message, {}};
}

} // namespace

CommitChannel::CommitChannel(const CommitChannelSettings &settings, const QByteArray &peerKey, Storage &storage,
                             ClusterCache &cache, Random &random, QObject *parent)
    : QObject(parent)
    , m_inbox(storage, cache)
    , m_server(settings, linkSettings(settings, peerKey), random)
    , m_caller(settings, linkSettings(settings, peerKey), random)
{
    connect(&m_outbox, &CommitOutbox::ready, this, [this](const Commit &commit) {
        m_inbox.know(commit.sender, commit.seq);
        m_caller.send(commit);
    });
    connect(&m_inbox, &CommitInbox::applied, this, &CommitChannel::committed);
    connect(&m_inbox, &CommitInbox::advanced, this, &CommitChannel::acknowledge);
    connect(&m_server, &PeerServer::established, this, [this](NodeId node) {
        if (!m_caller.callNow(node))
            Q_EMIT newcomerCalled();
    });
    connect(&m_caller, &PeerCaller::established, this,
            [this](PeerLink *link) { Q_EMIT met(link->peer(), link->peerIncarnation()); });
    connect(&m_server, &PeerServer::established, this, &CommitChannel::seen);
    connect(&m_caller, &PeerCaller::established, this, [this](PeerLink *link) { Q_EMIT seen(link->peer()); });
    connect(&m_server, &PeerServer::closed, this, [this](PeerLink *link) { Q_EMIT seen(link->peer()); });
    connect(&m_caller, &PeerCaller::closed, this, [this](PeerLink *link) { Q_EMIT seen(link->peer()); });
    connect(&m_server, &PeerServer::received, this, &CommitChannel::received);
    connect(&m_caller, &PeerCaller::received, this, &CommitChannel::received);
    connect(&m_server, &PeerServer::closed, &m_requests, &PeerRequests::linkClosed);
    connect(&m_caller, &PeerCaller::closed, &m_requests, &PeerRequests::linkClosed);
}

CommitChannel::~CommitChannel()
{
    stop();
}

Result<void> CommitChannel::listen()
{
    return m_server.listen();
}

void CommitChannel::start(const PeerIdentity &self, const Cursors &cursors)
{
    m_self = self;
    m_inbox.start(cursors);
    m_outbox.start(cursors.value(self.node));
    m_server.start(self);
    m_caller.start(self, cursors.value(self.node));
}

void CommitChannel::startOver(const Cursors &cursors)
{
    const qint64 own = cursors.value(m_self.node);
    m_outbox.start(own);
    m_caller.setLastCommit(own);
    m_inbox.startOver(cursors);
}

void CommitChannel::stop()
{
    m_requests.settleAll();
    m_caller.stop();
    m_server.stop();
}

void CommitChannel::leave()
{
    const auto nodes = connectedPeers();
    for (const NodeId node : nodes) {
        PeerLink *link = linkTo(node);
        if (!link->has(Feature::Leaving))
            continue; // it hears of it with its next heartbeat
        link->send(LeavingFrame());
        link->flush();
    }
}

void CommitChannel::setTls(const QSslConfiguration &tls)
{
    m_server.setTls(tls);
    m_caller.setTls(tls);
}

void CommitChannel::setPeers(const NodesSnapshot &nodes)
{
    m_caller.setPeers(nodes);
}

void CommitChannel::publish(const Commit &commit)
{
    Q_ASSERT(commit.sender == m_self.node);
    m_inbox.metrics().published.addAlone();
    m_outbox.publish(commit);
    Q_EMIT committed(commit.events);
}

// --- frames ---

void CommitChannel::received(PeerLink *link, const PeerFrame &frame)
{
    const bool isFromCaller = link->role() == PeerRole::Answerer;
    if (const auto *commit = std::get_if<CommitFrame>(&frame)) {
        if (isFromCaller && commit->node == link->peer()) // nobody speaks for another node
            m_inbox.heard(*commit);
    } else if (const auto *cursor = std::get_if<CursorFrame>(&frame)) {
        if (isFromCaller) {
            m_inbox.heardOf(link->peer(), cursor->seq);
            acknowledge(link->peer());
        }
    } else if (const auto *ack = std::get_if<AckFrame>(&frame)) {
        m_caller.acknowledged(link, ack->seq);
    } else if (const auto *request = std::get_if<RequestFrame>(&frame)) {
        answer(link, *request);
    } else if (const auto *reply = std::get_if<ReplyFrame>(&frame)) {
        m_requests.answered(link, *reply);
    } else if (const auto *note = std::get_if<NoteFrame>(&frame)) {
        Q_EMIT told(link->peer(), note->topic, note->what);
    } else if (std::holds_alternative<LeavingFrame>(frame)) {
        Q_EMIT left(link->peer());
    }
}

void CommitChannel::acknowledge(NodeId sender)
{
    if (!m_server.linkFrom(sender))
        return;
    if (m_toAcknowledge.isEmpty())
        QMetaObject::invokeMethod(this, &CommitChannel::sendAcknowledgements, Qt::QueuedConnection);
    m_toAcknowledge.insert(sender);
}

void CommitChannel::sendAcknowledgements()
{
    const auto senders = std::exchange(m_toAcknowledge, {});
    for (const NodeId sender : senders) {
        if (PeerLink *link = m_server.linkFrom(sender))
            link->send(AckFrame{m_inbox.upTo(sender)});
    }
}

// --- requests ---

void CommitChannel::handle(const QString &method, Handler handler)
{
    m_handlers.insert(method, std::move(handler));
}

void CommitChannel::call(NodeId from, const QString &method, const QCborMap &arguments, const Done &done)
{
    const Handler handler = m_handlers.value(method);
    if (!handler)
        return done(Error{ErrorCode::Invalid,
                          tr("This node does not know the request %1.").arg(method.left(maximumMethodShown))});
    handler(from, arguments, done);
}

void CommitChannel::answer(PeerLink *link, const RequestFrame &request)
{
    const auto reply = [link = QPointer<PeerLink>(link), id = request.id](const Answer &answer) {
        if (link && !link->send(replyOf(id, answer)))
            link->send(replyOf(id, Error{ErrorCode::TooLarge, tr("The answer is too large.")}));
    };
    const QByteArray trace = request.trace.toLatin1();
    const RequestScope scope(isRequestId(trace) ? trace : QByteArray());
    const LogField field("peer", QByteArray::number(link->peer().value));
    qCDebug(lcChannel).noquote() << "asked for" << request.method.left(maximumMethodShown);
    call(link->peer(), request.method, request.arguments, reply);
}

void CommitChannel::ask(NodeId node, const QString &method, const QCborMap &arguments, Millis deadline, Done done)
{
    if (node != m_self.node)
        return m_requests.ask(linkTo(node), node, {0, method, arguments, QString::fromLatin1(RequestScope::current())},
                              deadline, std::move(done));
    QMetaObject::invokeMethod(this, forThisRequest([this, node, method, arguments, done = std::move(done)] {
                                  call(node, method, arguments, done);
                              }),
                              Qt::QueuedConnection);
}

std::future<CommitChannel::Answer> CommitChannel::request(NodeId node, const QString &method, const QCborMap &arguments,
                                                          Millis deadline)
{
    const auto promise = std::make_shared<Promise>(node);
    QMetaObject::invokeMethod(this, forThisRequest([this, node, method, arguments, deadline, promise] {
                                  ask(node, method, arguments, deadline,
                                      [promise](const Answer &answer) { promise->set(answer); });
                              }),
                              Qt::QueuedConnection);
    return promise->future();
}

void CommitChannel::tell(const QString &topic, const QCborMap &what)
{
    const auto nodes = connectedPeers();
    for (const NodeId node : nodes)
        linkTo(node)->send(NoteFrame{topic, what});
}

// --- peers ---

PeerLink *CommitChannel::linkTo(NodeId node) const
{
    PeerLink *made = m_caller.linkTo(node);
    return made ? made : m_server.linkFrom(node);
}

QList<NodeId> CommitChannel::connectedPeers() const
{
    QList<NodeId> nodes = m_caller.nodes();
    const auto callers = m_server.nodes();
    for (const NodeId node : callers) {
        if (node != m_self.node && !nodes.contains(node))
            nodes.append(node);
    }
    return nodes;
}

QList<PeerStatus> CommitChannel::peers() const
{
    return m_caller.status();
}

} // namespace Agent
