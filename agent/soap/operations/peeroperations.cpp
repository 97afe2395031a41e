// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Result;

constexpr SoapField peerFields[] = {
    {.name = "acknowledged"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "address"_L1},
    {.name = "connected"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "lagMs"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "lastError"_L1},
    {.name = "nodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "nodeName"_L1},
    {.name = "queuedBytes"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "reconnects"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "sent"_L1, .type = SoapType::Long, .isPrimitive = true},
};
static_assert(inWireOrder(peerFields));
constexpr SoapBean peer{"Peer"_L1, clusterBeansNamespace, peerFields};

SoapValue peerValue(const PeerStatus &status, const NodesSnapshot &nodes)
{
    const Common::NodeStatus *node = nodes.find(status.node);
    return soapBean(peer,
                    {{"acknowledged"_L1, status.acknowledged},
                     {"address"_L1, status.address},
                     {"connected"_L1, status.connected},
                     {"lagMs"_L1, qint64(status.lag.count())},
                     {"lastError"_L1, status.lastError},
                     {"nodeId"_L1, status.node.value},
                     {"nodeName"_L1, node ? node->record.name : QString()},
                     {"queuedBytes"_L1, status.queuedBytes},
                     {"reconnects"_L1, status.reconnects},
                     {"sent"_L1, status.sent}});
}

Result<SoapValue> getPeers(const SoapContext &context, const SoapArgs &)
{
    const auto nodes = context.services.nodes.snapshot();
    if (!nodes)
        return nodes.error();
    QList<SoapValue> values;
    for (const PeerStatus &status : context.services.peers())
        values.append(peerValue(status, *nodes));
    return SoapValue(values);
}

constexpr SoapOperation rows[] = {
    {"getPeers"_L1, SoapRight::WebService, sessionParameter, soapArrayResult(peer), getPeers},
};

} // namespace

constinit const SoapTopic peerTopic{rows};

} // namespace Agent
