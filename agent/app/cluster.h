// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/config.h"
#include "agent/security/clusterkey.h"
#include "agent/storage/repositories/clusterrepository.h"

#include <memory>

namespace Agent {

/*! The cluster that a configuration names, after everything was checked that must hold before anything is done in it. */
struct Cluster
{
    ClusterKey key;
    ClusterRecord record;
    std::unique_ptr<Database> database; //!< of the thread that opened it; logs commits as an administration command
};

/*!
    Opens a cluster for the node or for a command; brings the schema up to date. Nothing is changed when anything is wrong.
    Errors: Config (key file), DatabaseUnsuited, Unavailable, SchemaTooNew, NotInitialised, WrongClusterKey.
*/
Common::Result<Cluster> openCluster(const Config &config);

/*! The same without changing anything: neither the schema is brought up to date nor the machine noted. */
Common::Result<Cluster> lookAtCluster(const Config &config);

/*! The first two of those checks, for `init`, which needs no cluster yet. */
Common::Result<std::unique_ptr<Database>> openDatabase(const Config &config);

/*!
    A SQLite file belongs to one machine: its locks do not reach others. The first machine that uses it is noted; another one
    is refused as long as a node of the first is alive. Errors: DatabaseUnsuited.
*/
Common::Result<void> claimDatabaseHost(Database &database, const ClusterRecord &record);

/*! True for a file system that other machines can reach too, by the number that statfs(2) gives (linux/magic.h). */
bool isNetworkFileSystem(unsigned long type);

} // namespace Agent
