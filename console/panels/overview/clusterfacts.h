// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"
#include "console/connection/noderecords.h"

#include <optional>

namespace Console {

/*! What the overview knows of the cluster. A part that could not be fetched yet is none. */
struct ClusterFacts
{
    std::optional<QList<ServerEntry>> servers = {};
    std::optional<QList<MeshLink>> mesh = {};
    std::optional<QList<ShareView>> shares = {};
    std::optional<int> failedMails = {};
    std::optional<QList<ClusterJob>> jobs = {};
    std::optional<int> guesses = {}; //!< accounts and addresses that were locked in the last hour
};

bool isAlive(const ServerEntry &server);    //!< may be serving rooms
bool takesRooms(const ServerEntry &server); //!< new ones
bool isAtRoomLimit(const NodeReport &report);
bool isAtPeopleLimit(const NodeReport &report);

constexpr qint64 commitLagWorthTellingMs = 2000;

} // namespace Console
