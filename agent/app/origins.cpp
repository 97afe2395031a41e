// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/origins.h"

#include <QUrl>

#include <algorithm>

namespace Agent {

using namespace Common;

NodeRecord ownRecord(const Config &config, const ClusterCache &cache)
{
    const auto snapshot = cache.peekNodes();
    const NodeStatus *self = snapshot ? snapshot->find(config.node) : nullptr;
    return self ? self->record : config.record();
}

bool mayOpenRoom(const Config &config, const ClusterCache &cache, const QString &origin)
{
    // No origin: a program, not a page somebody was lured to; it needs a ticket like everybody.
    if (origin.isEmpty() || config.origins.contains(origin))
        return true;
    const auto snapshot = cache.peekNodes();
    return snapshot && std::ranges::any_of(snapshot->nodes, [&origin](const NodeStatus &node) {
               return isOriginOf(node.record, origin);
           });
}

QStringList roomSources(const ClusterCache &cache)
{
    QStringList sources;
    if (const auto snapshot = cache.peekNodes()) {
        for (const NodeStatus &node : snapshot->nodes) {
            QUrl origin = nodeRoomUrl(node.record, RoomId());
            origin.setPath({});
            sources.append(origin.toString(QUrl::FullyEncoded));
        }
    }
    return sources;
}

} // namespace Agent
