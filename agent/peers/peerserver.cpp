// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peerserver.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPeerServer, "agent.peers")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis logEvery = 60s;
constexpr int backlog = 1024; // a crowd of strangers must not keep peers out of the kernel's queue

} // namespace

PeerServer::PeerServer(const CommitChannelSettings &settings, const PeerLinkSettings &linkSettings, Random &random,
                       QObject *parent)
    : QTcpServer(parent)
    , m_settings(settings)
    , m_linkSettings(linkSettings)
    , m_random(random)
{
    setListenBacklogSize(backlog);
}

Result<void> PeerServer::listen()
{
    if (QTcpServer::listen(QHostAddress(m_settings.listenAddress), m_settings.port))
        return {};
    return Error{ErrorCode::PortBusy,
                 tr("The commit channel cannot listen on %1:%2: %3.")
                     .arg(m_settings.listenAddress)
                     .arg(m_settings.port)
                     .arg(errorString()),
                 tr("Choose another peers.port, or stop the program that uses this one.")};
}

void PeerServer::start(const PeerIdentity &self)
{
    m_self = self;
}

void PeerServer::stop()
{
    close();
    const auto strangers = std::exchange(m_strangers, {});
    const auto links = std::exchange(m_links, {});
    for (PeerLink *link : strangers)
        delete link;
    for (const auto &[node, link] : links)
        delete link;
}

PeerLink *PeerServer::linkFrom(NodeId node) const
{
    const auto link = m_links.find(node);
    return link == m_links.end() ? nullptr : link->second;
}

QList<NodeId> PeerServer::nodes() const
{
    QList<NodeId> nodes;
    for (const auto &[node, link] : m_links)
        nodes.append(node);
    return nodes;
}

void PeerServer::incomingConnection(qintptr descriptor)
{
    if (m_strangers.size() >= maximumStrangers)
        m_strangers.first()->close(tr("too many connections at once"));
    auto *link = new PeerLink(PeerRole::Answerer, PeerSocket::called(descriptor, m_settings.tls), m_self,
                              m_linkSettings, m_random, this);
    m_strangers.append(link);
    connect(link, &PeerLink::established, this, [this, link] { proven(link); });
    connect(link, &PeerLink::received, this, [this, link](const PeerFrame &frame) { Q_EMIT received(link, frame); });
    connect(link, &PeerLink::closed, this,
            [this, link, address = link->address()](const QString &reason, bool wasHostile) {
                ended(link, address, reason, wasHostile);
            });
    link->start();
}

void PeerServer::proven(PeerLink *link)
{
    m_strangers.removeOne(link);
    PeerLink *&known = m_links[link->peer()];
    if (known && known->peerIncarnation() > link->peerIncarnation())
        return link->close(tr("a later incarnation of the node is connected"));
    if (PeerLink *earlier = std::exchange(known, link))
        earlier->close(tr("the node has called anew"));
    Q_EMIT established(link->peer());
}

void PeerServer::ended(PeerLink *link, const QString &address, const QString &reason, bool wasHostile)
{
    const bool wasStranger = !link->peer();
    if (wasStranger) {
        m_strangers.removeOne(link);
    } else {
        if (linkFrom(link->peer()) == link)
            m_links.erase(link->peer());
        Q_EMIT closed(link);
    }
    if (wasStranger || wasHostile)
        logStranger(address, reason);
    link->deleteLater();
}

void PeerServer::logStranger(const QString &address, const QString &reason)
{
    ++m_refused;
    ++m_unlogged;
    if (m_lastLog.isValid() && !m_lastLog.hasExpired(logEvery.count()))
        return;
    qCWarning(lcPeerServer).noquote() << "refused" << m_unlogged
                                      << "connection(s) since the last such line; the last from" << address << "because"
                                      << reason;
    m_lastLog.start();
    m_unlogged = 0;
}

} // namespace Agent
