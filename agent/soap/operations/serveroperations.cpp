// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

#include <algorithm>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::ErrorCode;
using Common::NodeId;
using Common::NodeRecord;
using Common::NodeStatus;
using Common::Result;
using Common::UtcTime;

// OpenMeetings' User has some 30 fields more, all of them optional; who changed a server is never told by this
// service, so the type is here for the description alone.
constexpr SoapField userFields[] = {
    {.name = "firstname"_L1},
    {.name = "lastname"_L1},
    {.name = "level_id"_L1, .type = SoapType::Long},
    {.name = "login"_L1},
    {.name = "user_id"_L1, .type = SoapType::Long},
};
static_assert(inWireOrder(userFields));
constexpr SoapBean user{"User"_L1, userBeansNamespace, userFields};

constexpr SoapField serverFields[] = {
    {.name = "active"_L1, .type = SoapType::Boolean},
    {.name = "address"_L1},
    {.name = "comment"_L1},
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "inserted"_L1, .type = SoapType::Date},
    {.name = "insertedby"_L1, .type = SoapType::Bean, .bean = &user},
    {.name = "lastPing"_L1, .type = SoapType::DateTime},
    {.name = "name"_L1},
    {.name = "pass"_L1}, // passwords never leave the cluster: always nil
    {.name = "port"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "protocol"_L1},
    {.name = "updated"_L1, .type = SoapType::Date},
    {.name = "updatedby"_L1, .type = SoapType::Bean, .bean = &user},
    {.name = "user"_L1},
    {.name = "webapp"_L1},
};
static_assert(inWireOrder(serverFields));
constexpr SoapBean server{"Server"_L1, basicBeansNamespace, serverFields};

constexpr int maximumPage = 1000;

SoapValue serverValue(const NodeRecord &node, UtcTime lastPing)
{
    return soapBean(server,
                    {{"active"_L1, node.active},
                     {"address"_L1, node.address},
                     {"comment"_L1, node.comment},
                     {"deleted"_L1, false},
                     {"id"_L1, node.id.value},
                     {"inserted"_L1, node.inserted},
                     {"lastPing"_L1, lastPing},
                     {"name"_L1, node.name},
                     {"port"_L1, node.port},
                     {"protocol"_L1, node.protocol},
                     {"updated"_L1, node.updated},
                     {"user"_L1, node.soapUser},
                     {"webapp"_L1, node.webapp}});
}

Result<SoapValue> getServers(const SoapContext &context, const SoapArgs &args)
{
    const auto snapshot = context.services.cache.nodes();
    if (!snapshot)
        return snapshot.error();

    QList<SoapValue> servers;
    for (const NodeStatus &node : (*snapshot)->nodes.mid(std::max(0, args.integer("start"_L1)),
                                                         std::clamp(args.integer("max"_L1), 0, maximumPage)))
        servers.append(serverValue(node.record, node.heartbeatAt));
    return SoapValue(servers);
}

Result<SoapValue> getServerCount(const SoapContext &context, const SoapArgs &)
{
    const auto snapshot = context.services.cache.nodes();
    if (!snapshot)
        return snapshot.error();
    return SoapValue(int((*snapshot)->nodes.size()));
}

Result<SoapValue> saveServer(const SoapContext &context, const SoapArgs &args)
{
    NodeRecord node;
    node.id = NodeId(args.longInteger("id"_L1));
    node.name = args.text("name"_L1);
    node.address = args.text("address"_L1);
    node.port = args.integer("port"_L1);
    node.soapUser = args.text("user"_L1);
    node.webapp = args.text("webapp"_L1);
    node.protocol = args.text("protocol"_L1);
    node.active = args.boolean("active"_L1);
    node.comment = args.text("comment"_L1);
    const auto id = context.services.nodes.save(node, args.text("pass"_L1), context.caller);
    if (!id)
        return id.error();
    return SoapValue(id->value);
}

Result<SoapValue> deleteServer(const SoapContext &context, const SoapArgs &args)
{
    const auto removed = context.services.nodes.remove(NodeId(args.longInteger("id"_L1)), context.caller);
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return removed.error();
    return SoapValue(bool(removed));
}

constexpr SoapField countParameters[] = {{.name = "SID"_L1}};
constexpr SoapField serverListParameters[] = {
    {.name = "SID"_L1},
    {.name = "start"_L1, .type = SoapType::Int},
    {.name = "max"_L1, .type = SoapType::Int},
};
constexpr SoapField serverDeleteParameters[] = {{.name = "SID"_L1}, {.name = "id"_L1, .type = SoapType::Long}};
constexpr SoapField saveParameters[] = {
    {.name = "SID"_L1},
    {.name = "id"_L1, .type = SoapType::Long},
    {.name = "name"_L1},
    {.name = "address"_L1},
    {.name = "port"_L1, .type = SoapType::Int},
    {.name = "user"_L1},
    {.name = "pass"_L1},
    {.name = "webapp"_L1},
    {.name = "protocol"_L1},
    {.name = "active"_L1, .type = SoapType::Boolean},
    {.name = "comment"_L1},
};

constexpr SoapOperation serverRows[] = {
    {"getServers"_L1, SoapRight::WebService, serverListParameters, soapArrayResult(server), getServers, {}, true},
    {"getServerCount"_L1, SoapRight::WebService, countParameters, soapResult(SoapType::Int), getServerCount, {}, true},
    {"saveServer"_L1, SoapRight::WebService, saveParameters, soapResult(SoapType::Long), saveServer},
    {"deleteServer"_L1, SoapRight::WebService, serverDeleteParameters, soapResult(SoapType::Boolean), deleteServer},
};
constexpr SoapTopic serverTopic{serverRows};
constexpr const SoapTopic *serverTopics[] = {&serverTopic};

} // namespace

constinit const SoapService serverSoapService{"ServerService"_L1, openMeetingsNamespace, SoapRefusal::Value,
                                              serverTopics};

} // namespace Agent
