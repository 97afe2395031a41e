// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/migrations.h"
#include "common/core/ids.h"

/*!
    Contract steps take away what programs of before still use. Such a program may be at work while its node holds its lease
    and, by the nodes' promises in an outage (agent/nodes/outagepact.h), after that: until the node has ended cleanly or was taken over.
*/
namespace Agent {

/*! A node whose program needs what a contract step takes away. */
struct HinderingNode
{
    Common::NodeId node;
    QString name;
    QString version; //!< of its program
};

struct PendingStep
{
    SchemaStep step;
    QList<HinderingNode> waitsFor; //!< empty: it is done soon
};

/*! The contract steps that are not done yet. */
Common::Result<QList<PendingStep>> pendingSteps(Database &database, const SchemaSteps &steps);

/*!
    Does those that wait for nobody, in their order up to the first that does. Programs that need what is taken away are shut out
    first, in one transaction with the look at the nodes; NodeRepository::claim() looks there. Cut off anywhere, it is
    simply run again. Errors: Unavailable.
*/
Common::Result<void> doPendingSteps(Database &database, const SchemaSteps &steps,
                                    const MigrationPatience &patience = {});

} // namespace Agent
