// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/asknode.h"
#include "agent/storage/database.h"

#include <QList>

namespace Agent {

/*! What one node answered. */
struct LivingNodeAnswer
{
    Common::NodeId node;
    NodeAnswer answer; //!< or why there is none
};

/*!
    Asks all nodes whose lease holds, this one too, at the same time, and waits until all have answered or their time is over.
    Errors: those of the database.
    Threads: a worker.
*/
Common::Result<QList<LivingNodeAnswer>> askLivingNodes(Database &database, const RequestNode &requestNode,
                                                       const QString &method, Common::Millis deadline);

} // namespace Agent
