// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/shares/finding.h"
#include "agent/shares/foldertrial.h"
#include "agent/storage/repositories/sharerepository.h"

/*! What a trial of a folder and the nodes' probes mean for who runs the cluster. Pure; any thread. */
namespace Agent {

/*! Nothing: the folder has not answered by `deadline`. `runsAsRoot`: what root may do, the agent's user may not. */
QList<Finding> judgeTrial(const QString &folder, const QString &path, const std::optional<FolderTrial> &trial,
                          Common::Millis deadline, bool runsAsRoot);

/*! `databaseAhead`: the database's clock less this machine's. */
QList<Finding> judgeClock(const QString &folder, const FolderTrial &trial, Common::Millis databaseAhead);

/*! What `self` sees of the folder, as it told the cluster. `rows`: of all nodes and folders. */
QList<Finding> judgeProbes(ShareFolder folder, const QList<ShareRow> &rows, Common::NodeId self, int otherNodesAlive);

} // namespace Agent
