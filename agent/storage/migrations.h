// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "agent/storage/schemasteps.h"

#include <QSet>

namespace Agent {

/*!
    How far a database's schema is. `schema_version` holds the versions that every program must know which uses it: programs
    of all times look at the highest one. `schema_step` holds the steps that programs without them can live with.
*/
struct SchemaState
{
    QSet<int> done;         //!< versions of steps; empty = no schema yet
    int compatibleFrom = 0; //!< a program whose newest step is older than this is refused

    int version() const; //!< of the newest step; 0 = no schema yet
    /*! Whether all of these are done but for contract steps: statements of a program with these steps can be run. */
    bool has(const SchemaSteps &steps) const;
};
Common::Result<SchemaState> schemaState(Database &database);

/*! The version this program's numbered scripts lead to. */
int newestSchemaVersion(DatabaseDriver driver);

/*! The SchemaTooNew of all who need to know every step of a version. */
Common::Error schemaTooNew(int version, DatabaseDriver driver);

/*! Version of the database's schema; 0 where there is none yet. */
Common::Result<int> schemaVersion(Database &database);

/*!
    Whether a program whose newest step is `known` may use the database. SchemaTooNew says which version is needed. Inside
    a transaction that holds the lock of the nodes, no contract step is begun meanwhile.
*/
Common::Result<void> checkCompatible(Database &database, int known);

/*! Of another node's change of the schema, and of a lock on a table. */
struct MigrationPatience
{
    Common::Millis forOthers{60'000};
    Common::Millis forTables{1000}; //!< others stand behind it in the queue
};

/*!
    Does the steps of `steps` that are not done yet but for contract steps, each in a transaction of its own, one node at a
    time; the others wait, and say so in the log. Where there was no schema, contract steps are done as well. Cut off
    anywhere, it is simply run again.

    A database that is newer than `steps` is left as it is, if it is compatible. Errors: SchemaTooNew (it is not; nothing was
    changed), Unavailable.
*/
Common::Result<void> migrate(Database &database, const SchemaSteps &steps, const MigrationPatience &patience = {});
Common::Result<void> migrate(Database &database); //!< by this program's steps
/*! The same by a connection whose statements may take their time; none is made when nothing is to be done. */
Common::Result<void> migrate(Database &database, const DatabaseSettings &settings);
DatabaseSettings settingsForMigration(DatabaseSettings settings);

/*! Does one step, or finds it done, as migrate() does. */
Common::Result<void> doStep(Database &database, const SchemaStep &step, const SchemaSteps &steps,
                            const MigrationPatience &patience);

/*!
    All steps up to `version` but for `without`, inside a transaction of the caller's. MariaDB commits with each change of the schema:
    there the transaction is over afterwards. Errors: Unavailable, also while another node changes the schema.
*/
Common::Result<void> migrateTo(Database &database, int version, const QSet<int> &without = {});

/*! The names of all tables that the scripts have ever made. */
QStringList tablesOfScripts(DatabaseDriver driver);

} // namespace Agent
