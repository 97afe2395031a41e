// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/shares/sharelines.h"
#include "agent/storage/repositories/noderepository.h"

#include <optional>

namespace Agent {

/*! Which machine has the folders, and which mount them. */
struct SharingPlace
{
    SharingPlan plan;
    Common::NodeId server; //!< 0 = a machine without a node
    QStringList unusable;  //!< addresses that cannot stand in those files: the nodes' names and addresses, for people
};

/*!
    Plans by the list of nodes and by what they told of their folders. `wanted`: the data server as somebody named it, by a
    node's number or an address; empty: the first node whose folders are all on its own disk, else `self`. `own`: the folders
    of `self`, and of whoever has not told of theirs. Errors: Invalid (`wanted` is neither). Pure; any thread.
*/
Common::Result<SharingPlace> planSharing(const NodesSnapshot &nodes, const QList<ShareRow> &shares, Common::NodeId self,
                                         const QMap<ShareFolder, QString> &own, const QString &wanted);

} // namespace Agent
