// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/placement.h"
#include "console/connection/clusterdata.h"

namespace Console {

/*! The servers as placement sees them. One that the cluster has not reported on counts as stopped. */
QList<Common::PlacementNode> placementNodes(const QList<ServerEntry> &servers);

QString placementRuleText(Common::PlacementRule rule);   //!< some words
QString placementRuleEffect(Common::PlacementRule rule); //!< what it does, in a sentence

} // namespace Console
