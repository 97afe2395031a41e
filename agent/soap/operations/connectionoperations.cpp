// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/listorder.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soaptext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Result;

/*! What the list can be sorted by. */
constexpr NamedOrder<ConnectionOrder> orders[] = {
    {"connectedSince"_L1, ConnectionOrder::Since}, {"login"_L1, ConnectionOrder::Login},
    {"firstname"_L1, ConnectionOrder::FirstName},  {"lastname"_L1, ConnectionOrder::LastName},
    {"roomName"_L1, ConnectionOrder::Room},        {"nodeName"_L1, ConnectionOrder::Node},
    {"userip"_L1, ConnectionOrder::Address},
};

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

Result<SoapValue> getConnections(const SoapContext &context, const SoapArgs &args)
{
    const QString wanted = args.text("orderby"_L1).trimmed();
    const auto order = orderNamed(orders, wanted, SoapText::tr("Connections cannot be sorted by \"%1\".").arg(wanted));
    if (!order)
        return order.error();
    const auto page = context.services.connections.page(args.integer("start"_L1), args.integer("max"_L1),
                                                        args.text("filter"_L1), *order, args.boolean("asc"_L1));
    if (!page)
        return page.error();
    QList<SoapValue> connections;
    for (const ConnectionRow &row : page->rows)
        connections.append(connectionValue(row));
    return soapBean(connectionPage, {{"connections"_L1, connections}, {"total"_L1, page->total}});
}

Result<SoapValue> getRoomPeople(const SoapContext &context, const SoapArgs &args)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto rows = ConnectionRepository(**database).inRoom(Common::RoomId(args.longInteger("roomId"_L1)));
    if (!rows)
        return rows.error();
    QList<SoapValue> people;
    for (const ConnectionRow &row : *rows)
        people.append(connectionValue(row));
    return SoapValue(people);
}

constexpr SoapField peopleOfRoomParameters[] = {{.name = "SID"_L1}, {.name = "roomId"_L1, .type = SoapType::Long}};
constexpr SoapField connectionsParameters[] = {
    {.name = "SID"_L1},
    {.name = "start"_L1, .type = SoapType::Int},
    {.name = "max"_L1, .type = SoapType::Int},
    {.name = "filter"_L1},
    {.name = "orderby"_L1},
    {.name = "asc"_L1, .type = SoapType::Boolean, .isOptional = true},
};

constexpr SoapOperation connectionRows[] = {
    {"getConnections"_L1, SoapRight::WebService, connectionsParameters, soapResult(connectionPage), getConnections},
    {"getRoomPeople"_L1, SoapRight::WebService, peopleOfRoomParameters, soapArrayResult(connection), getRoomPeople},
};

} // namespace

constinit const SoapTopic connectionTopic{connectionRows};

} // namespace Agent
