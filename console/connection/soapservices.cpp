// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapservices.h"

#include "console/connection/certificateguard.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>

namespace Console {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds callDeadline = 10s;

template <class Service>
void direct(Service &service, const QUrl &server, const char *name, CertificateGuard &guard)
{
    service.setEndPoint(
        server.resolved(QUrl(QLatin1String("services/") + QLatin1String(name))).toString(QUrl::FullyEncoded));
    service.clientInterface()->setTimeout(int(callDeadline.count()));
    // KDSoap's own handler of TLS errors does not tell the node's certificate. What sends its calls does; it owns the jar.
    auto *network = qobject_cast<QNetworkAccessManager *>(service.clientInterface()->cookieJar()->parent());
    Q_ASSERT(network);
    network->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy); // the login goes to no other server
    guard.watch(*network);
}

Common::NodeState nodeState(const QString &name)
{
    using Common::NodeState;
    for (const NodeState state : {NodeState::Joining, NodeState::Up, NodeState::Late, NodeState::Draining,
                                  NodeState::Drained, NodeState::Fenced, NodeState::Dead}) {
        if (name == Common::nodeStateName(state))
            return state;
    }
    return NodeState::Stopped;
}

} // namespace

SoapServices::SoapServices(const QUrl &server, CertificateGuard &guard, QObject *parent) : QObject(parent)
{
    direct(user, server, "UserService", guard);
    direct(servers, server, "ServerService", guard);
    direct(cluster, server, "ClusterService", guard);
}

NodeReport nodeReport(const ClusterServiceSoap::AX21__Node &node)
{
    return {.state = nodeState(node.state()),
            .reason = node.reason(),
            .rooms = node.rooms(),
            .people = node.people(),
            .version = node.version(),
            .load = node.load(),
            .limits = {node.weight(), node.maxRooms(), node.maxPeople(),
                       node.labels().split(QLatin1Char(' '), Qt::SkipEmptyParts)},
            .media = {Common::mediaServerStateFromName(node.mediaServer()).value_or(Common::MediaServerState::None),
                      node.mediaStreams(), node.mediaMaxStreams()},
            .leaseRemainingMs = node.leaseRemainingMs(),
            .clockOffsetMs = node.clockOffsetMs(),
            .incarnation = node.incarnation(),
            .flaps = node.flaps(),
            .eligibleAt = node.eligibleAt(),
            .drainSince = node.drainSince(),
            .drainUntil = node.drainUntil(),
            .drainNotice = node.drainNotice()};
}

RoomConnection roomConnection(const ClusterServiceSoap::AX21__Connection &row)
{
    return digested({.publicId = row.publicSID(),
                     .login = row.login(),
                     .firstName = row.firstname(),
                     .lastName = row.lastname(),
                     .since = row.connectedSince(),
                     .roomName = row.roomName(),
                     .node = Common::NodeId(row.nodeId()),
                     .server = row.server(),
                     .address = row.userip()});
}

ServerEntry serverEntry(const ServerServiceSoap::AX21__Server &server)
{
    ServerEntry entry;
    entry.record.id = Common::NodeId(server.id());
    entry.record.name = server.name();
    entry.record.address = server.address();
    entry.record.port = server.port();
    entry.record.protocol = server.protocol();
    entry.record.webapp = server.webapp();
    entry.record.soapUser = server.user();
    entry.record.active = server.active();
    entry.record.comment = server.comment();
    entry.lastPing = server.lastPing();
    return entry;
}

} // namespace Console
