// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

namespace Agent {

/*! The version this program's numbered scripts lead to. */
int newestSchemaVersion(DatabaseDriver driver);

/*! Version of the database's schema; 0 where there is none yet. */
Common::Result<int> schemaVersion(Database &database);

/*!
    Brings the schema up to newestSchemaVersion(), one node at a time; the others wait. Cut off anywhere, it is simply
    run again. Errors: SchemaTooNew (a newer program was here; nothing was changed), Unavailable.
*/
Common::Result<void> migrate(Database &database);

} // namespace Agent
