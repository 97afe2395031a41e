// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/bulkdatabase.h"

#include <optional>

namespace Agent {

/*! What a cluster has that a restore in its place would end. */
struct ClusterContents
{
    QString id;
    qint64 accounts = 0;
    qint64 rooms = 0;
    qint64 files = 0;
};

/*!
    The database that a backup is restored into. A cluster is in it when its row in `cluster` has the id 1; a restore gives it
    that id last, so that one that was interrupted leaves no cluster and can be run again.
*/
class RestoreTarget
{
public:
    explicit RestoreTarget(BulkDatabase &bulk) : m_bulk(bulk) {}

    /*!
        Looks whether the database may be written to. AlreadyInitialised: there is a cluster, and it is not to be replaced; the
        message says what would be lost. Conflict: a node runs, whatever was allowed. SchemaTooNew: of a newer version.
        Returns what will be lost; nothing if there is none.
    */
    Common::Result<std::optional<ClusterContents>> check(bool mayReplace);
    Common::Result<void> clear(); //!< drops the tables of Atrium, inside a transaction; those of other programs stay

private:
    Common::Result<ClusterContents> contents(const QStringList &tables);
    Common::Result<qint64> count(const QStringList &tables, const QString &table, const char *statement);
    Common::Result<void> checkNoNodeRuns();

    BulkDatabase &m_bulk; // not owned, outlives this
};

} // namespace Agent
