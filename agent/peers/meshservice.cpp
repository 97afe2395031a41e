// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/meshservice.h"

#include "agent/nodes/asklivingnodes.h"

#include <QCborArray>

namespace Agent {

using namespace Common;

namespace {

constexpr QLatin1String peersKey("peers");

QCborArray toCbor(const PeerStatus &status)
{
    return {status.node.value,   status.address,     status.connected,           status.sent,
            status.acknowledged, status.queuedBytes, qint64(status.lag.count()), status.reconnects,
            status.lastError};
}

PeerStatus peerStatusFrom(const QCborArray &fields)
{
    return {.node = NodeId(fields.at(0).toInteger()),
            .address = fields.at(1).toString(),
            .connected = fields.at(2).toBool(),
            .sent = fields.at(3).toInteger(),
            .acknowledged = fields.at(4).toInteger(),
            .queuedBytes = fields.at(5).toInteger(),
            .lag = Millis(fields.at(6).toInteger()),
            .reconnects = int(fields.at(7).toInteger()),
            .lastError = fields.at(8).toString()};
}

} // namespace

NodeAnswer MeshService::answer(const QList<PeerStatus> &own)
{
    QCborArray peers;
    for (const PeerStatus &status : own)
        peers.append(toCbor(status));
    return QCborMap{{peersKey, peers}};
}

Result<QList<MeshView>> MeshService::views()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto nodes = askLivingNodes(**database, m_requestNode, QLatin1String(method), deadline);
    if (!nodes)
        return nodes.error();
    QList<MeshView> views;
    for (const LivingNodeAnswer &node : *nodes) {
        if (!node.answer) {
            views.append({node.node, node.answer.error()});
            continue;
        }
        QList<PeerStatus> peers;
        for (const QCborValue &fields : node.answer->value(peersKey).toArray())
            peers.append(peerStatusFrom(fields.toArray()));
        views.append({node.node, peers});
    }
    return views;
}

} // namespace Agent
