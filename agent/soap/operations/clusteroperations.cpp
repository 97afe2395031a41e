// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::NodeState;
using Common::NodeStatus;
using Common::Result;

constexpr SoapField nodeFields[] = {
    {.name = "active"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "address"_L1},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "incarnation"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "leaseRemainingMs"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "name"_L1},
    {.name = "people"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "port"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "protocol"_L1},
    {.name = "reason"_L1},
    {.name = "rooms"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "serving"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "state"_L1},
    {.name = "version"_L1},
    {.name = "webapp"_L1},
};
static_assert(inWireOrder(nodeFields));
constexpr SoapBean node{"Node"_L1, clusterBeansNamespace, nodeFields};

constexpr SoapField connectionFields[] = {
    {.name = "connectedSince"_L1, .type = SoapType::DateTime},
    {.name = "firstname"_L1},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "lastname"_L1},
    {.name = "login"_L1},
    {.name = "nodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "nodeName"_L1},
    {.name = "publicSID"_L1},
    {.name = "roomId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "roomName"_L1},
    {.name = "server"_L1},
    {.name = "userId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "userip"_L1},
};
static_assert(inWireOrder(connectionFields));
constexpr SoapBean connection{"Connection"_L1, clusterBeansNamespace, connectionFields};

constexpr SoapField connectionPageFields[] = {
    {.name = "connections"_L1, .type = SoapType::Bean, .bean = &connection, .isArray = true},
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(connectionPageFields));
constexpr SoapBean connectionPage{"ConnectionPage"_L1, clusterBeansNamespace, connectionPageFields};

constexpr SoapField placementFields[] = {
    {.name = "capacity"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "epoch"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "nodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "nodeName"_L1},
    {.name = "people"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "roomId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "roomName"_L1},
    {.name = "since"_L1, .type = SoapType::DateTime},
};
static_assert(inWireOrder(placementFields));
constexpr SoapBean placement{"Placement"_L1, clusterBeansNamespace, placementFields};

SoapValue nodeValue(const NodeStatus &status, Common::UtcTime now, const Common::LeaseTimes &times)
{
    const NodeState state = Common::nodeState(status, now, times);
    const bool isServing = state == NodeState::Up || state == NodeState::Late;
    return soapBean(node,
                    {{"active"_L1, status.record.active},
                     {"address"_L1, status.record.address},
                     {"id"_L1, status.record.id.value},
                     {"incarnation"_L1, status.incarnation},
                     {"leaseRemainingMs"_L1, isServing ? qint64((status.leaseUntil - now).count()) : 0},
                     {"name"_L1, status.record.name},
                     {"people"_L1, status.people},
                     {"port"_L1, status.record.port},
                     {"protocol"_L1, status.record.protocol},
                     {"reason"_L1, Common::nodeStateReason(status, now, times)},
                     {"rooms"_L1, status.rooms},
                     {"serving"_L1, isServing},
                     {"state"_L1, Common::nodeStateName(state)},
                     {"version"_L1, status.version},
                     {"webapp"_L1, status.record.webapp}});
}

SoapValue connectionValue(const ConnectionRow &row)
{
    return soapBean(connection,
                    {{"connectedSince"_L1, row.connectedSince},
                     {"firstname"_L1, row.firstName},
                     {"id"_L1, row.id},
                     {"lastname"_L1, row.lastName},
                     {"login"_L1, row.login},
                     {"nodeId"_L1, row.connection.node.value},
                     {"nodeName"_L1, row.nodeName},
                     {"publicSID"_L1, row.connection.publicId},
                     {"roomId"_L1, row.connection.room.value},
                     {"roomName"_L1, row.roomName},
                     {"server"_L1, Common::nodeColumnText(row.connection.node, row.nodeAddress)},
                     {"userId"_L1, row.connection.user.value},
                     {"userip"_L1, row.connection.ip}});
}

SoapValue placementValue(const OpenRoom &room)
{
    return soapBean(placement,
                    {{"capacity"_L1, room.capacity},
                     {"epoch"_L1, room.lease.epoch},
                     {"nodeId"_L1, room.lease.node.value},
                     {"nodeName"_L1, room.nodeName},
                     {"people"_L1, room.people},
                     {"roomId"_L1, room.lease.room.value},
                     {"roomName"_L1, room.roomName},
                     {"since"_L1, room.since}});
}

Result<SoapValue> getNodes(const SoapContext &context, const SoapArgs &)
{
    const auto snapshot = context.services.nodes.snapshot();
    if (!snapshot)
        return snapshot.error();
    QList<SoapValue> nodes;
    for (const NodeStatus &status : snapshot->nodes)
        nodes.append(nodeValue(status, snapshot->now, context.services.nodes.times()));
    return SoapValue(nodes);
}

Result<SoapValue> getConnections(const SoapContext &context, const SoapArgs &args)
{
    const auto page =
        context.services.connections.page(args.integer("start"_L1), args.integer("max"_L1), args.text("filter"_L1));
    if (!page)
        return page.error();
    QList<SoapValue> connections;
    for (const ConnectionRow &row : page->rows)
        connections.append(connectionValue(row));
    return soapBean(connectionPage, {{"connections"_L1, connections}, {"total"_L1, page->total}});
}

Result<SoapValue> getPlacement(const SoapContext &context, const SoapArgs &)
{
    const auto rooms = context.services.placement.openRooms();
    if (!rooms)
        return rooms.error();
    QList<SoapValue> placements;
    for (const OpenRoom &room : *rooms)
        placements.append(placementValue(room));
    return SoapValue(placements);
}

constexpr SoapField sessionParameter[] = {{.name = "SID"_L1}};
constexpr SoapField connectionsParameters[] = {
    {.name = "SID"_L1},
    {.name = "start"_L1, .type = SoapType::Int},
    {.name = "max"_L1, .type = SoapType::Int},
    {.name = "filter"_L1},
};

constexpr SoapOperation rows[] = {
    {"getNodes"_L1, SoapRight::WebService, sessionParameter, soapArrayResult(node), getNodes},
    {"getConnections"_L1, SoapRight::WebService, connectionsParameters, soapResult(connectionPage), getConnections},
    {"getPlacement"_L1, SoapRight::WebService, sessionParameter, soapArrayResult(placement), getPlacement},
};

} // namespace

constinit const SoapService clusterSoapService{"ClusterService"_L1, clusterNamespace, SoapRefusal::Fault, rows};

} // namespace Agent
