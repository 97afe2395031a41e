// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/backuphead.h"
#include "agent/backup/bulkdatabase.h"

/*! What tables there are, and how they are made: asked of the database itself. Errors: Unavailable. */
namespace Agent {

/*! The tables of Atrium that are there, in the order of their names. */
Common::Result<QStringList> tablesOfAtrium(Database &database);

/*! All that is known of a table but how many rows it has. */
Common::Result<BackupTable> describeTable(Database &database, const QString &name);

/*! The column goes on counting from there: no number is ever given twice. MariaDB commits by it. */
Common::Result<void> setLastNumber(BulkDatabase &database, const BackupTable &table);

} // namespace Agent
