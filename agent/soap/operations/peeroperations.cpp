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
    {.name = "fromId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "fromName"_L1},
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

QString nameOf(Common::NodeId id, const NodesSnapshot &nodes)
{
    const Common::NodeStatus *node = nodes.find(id);
    return node ? node->record.name : QString();
}

SoapValue peerValue(Common::NodeId from, const PeerStatus &status, const NodesSnapshot &nodes)
{
    return soapBean(peer,
                    {{"acknowledged"_L1, status.acknowledged},
                     {"address"_L1, status.address},
                     {"connected"_L1, status.connected},
                     {"fromId"_L1, from.value},
                     {"fromName"_L1, nameOf(from, nodes)},
                     {"lagMs"_L1, qint64(status.lag.count())},
                     {"lastError"_L1, status.lastError},
                     {"nodeId"_L1, status.node.value},
                     {"nodeName"_L1, nameOf(status.node, nodes)},
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
        values.append(peerValue(context.services.mesh.self(), status, *nodes));
    return SoapValue(values);
}

/*! A node that does not tell has one row, with the reason. */
Result<SoapValue> getMesh(const SoapContext &context, const SoapArgs &)
{
    const auto nodes = context.services.nodes.snapshot();
    if (!nodes)
        return nodes.error();
    const auto views = context.services.mesh.views();
    if (!views)
        return views.error();
    QList<SoapValue> values;
    for (const MeshView &view : *views) {
        PeerStatus silent;
        if (!view.peers)
            silent.lastError = view.peers.error().message;
        for (const PeerStatus &status : view.peers ? *view.peers : QList<PeerStatus>{silent})
            values.append(peerValue(view.node, status, *nodes));
    }
    return SoapValue(values);
}

constexpr SoapOperation peerRows[] = {
    {"getPeers"_L1, SoapRight::WebService, sessionParameter, soapArrayResult(peer), getPeers},
    {"getMesh"_L1, SoapRight::WebService, sessionParameter, soapArrayResult(peer), getMesh},
};

} // namespace

constinit const SoapTopic peerTopic{peerRows};

} // namespace Agent
