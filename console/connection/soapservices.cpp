// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapservices.h"

namespace Console {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds callDeadline = 10s;

template <class Service>
void direct(Service &service, const QUrl &server, const char *name)
{
    service.setEndPoint(
        server.resolved(QUrl(QLatin1String("services/") + QLatin1String(name))).toString(QUrl::FullyEncoded));
    service.clientInterface()->setTimeout(int(callDeadline.count()));
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

SoapServices::SoapServices(const QUrl &server, QObject *parent) : QObject(parent)
{
    direct(user, server, "UserService");
    direct(servers, server, "ServerService");
    direct(cluster, server, "ClusterService");
}

NodeReport nodeReport(const ClusterServiceSoap::AX21__Node &node)
{
    return {.state = nodeState(node.state()),
            .reason = node.reason(),
            .rooms = node.rooms(),
            .people = node.people(),
            .version = node.version()};
}

RoomConnection roomConnection(const ClusterServiceSoap::AX21__Connection &row)
{
    return {.publicId = row.publicSID(),
            .login = row.login(),
            .firstName = row.firstname(),
            .lastName = row.lastname(),
            .since = row.connectedSince(),
            .roomName = row.roomName(),
            .node = Common::NodeId(row.nodeId()),
            .server = row.server(),
            .address = row.userip()};
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
