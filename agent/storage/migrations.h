// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

namespace Agent {

/*! The version this program's numbered scripts lead to. */
int newestSchemaVersion(DatabaseDriver driver);

/*! The SchemaTooNew of all who look at a version. */
Common::Error schemaTooNew(int version, DatabaseDriver driver);

/*! Version of the database's schema; 0 where there is none yet. */
Common::Result<int> schemaVersion(Database &database);

/*!
    Brings the schema up to newestSchemaVersion(), one node at a time; the others wait. Cut off anywhere, it is simply
    run again. Errors: SchemaTooNew (a newer program was here; nothing was changed), Unavailable.
*/
Common::Result<void> migrate(Database &database);

/*!
    The same inside a transaction of the caller's, and up to `version` alone. MariaDB commits with each change of the schema: there
    the transaction is over afterwards.
*/
Common::Result<void> migrateTo(Database &database, int version);

/*! The names of all tables that the scripts have ever made. */
QStringList tablesOfScripts(DatabaseDriver driver);

} // namespace Agent
