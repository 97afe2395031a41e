// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/check/topic.h"
#include "agent/storage/database.h"
#include "agent/storage/repositories/noderepository.h"

/*! What topics want of the database that are not about it. */
namespace Agent {

/*! The settings, with a patience that leaves a topic time to tell. */
DatabaseSettings hurried(DatabaseSettings settings);

/*! Opens the database as the agent does; its schema is one that this program can work with. Changes nothing. */
Common::Result<std::unique_ptr<Database>> openToLook(const CheckTarget &target);

/*! Said by topics that cannot do without. */
Finding needsDatabase();

/*! The list of nodes; Unavailable: no database. */
Common::Result<NodesSnapshot> nodesOf(const CheckTarget &target);

} // namespace Agent
