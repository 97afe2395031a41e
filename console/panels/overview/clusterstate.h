// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/overview/clusterfacts.h"

namespace Console {

enum class ClusterLevel { Unknown, Good, Warning, Bad };

/*! How the cluster is, in one sentence. */
struct ClusterState
{
    ClusterLevel level = ClusterLevel::Unknown;
    QString sentence;
    QString detail; //!< what more there is to say
};

/*! Servers that are not active count neither as working nor as not: somebody wants them so. */
ClusterState clusterState(const QList<ServerEntry> &servers);

} // namespace Console
