// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/config.h"
#include "agent/cache/clustercache.h"

namespace Agent {

// Which pages are of this cluster. Any thread; nothing here waits.

/*! As the list of servers has this node; as the configuration does until that is known. */
Common::NodeRecord ownRecord(const Config &config, const ClusterCache &cache);

/*! Whether pages of this origin may open a room's WebSocket: those of any node, and what the configuration names. */
bool mayOpenRoom(const Config &config, const ClusterCache &cache, const QString &origin);

/*! The origins of all nodes' WebSockets, for the page's policy of where it may connect. */
QStringList roomSources(const ClusterCache &cache);

} // namespace Agent
