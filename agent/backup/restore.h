// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/backupreader.h"
#include "agent/backup/progress.h"
#include "agent/backup/restoretarget.h"
#include "agent/backup/stagedfiles.h"
#include "agent/security/clusterkey.h"

namespace Agent {

struct RestoreSettings
{
    DatabaseSettings database;
    SharedFolders folders;
    QString keyFile; //!< of the cluster; written if it does not exist
    bool mayReplace = false;
    bool mayLoseKey = false; //!< the restored cluster may have another key than the one that was backed up
};

struct RestoreResult
{
    BackupHead head;
    std::optional<ClusterContents> replaced;
    bool keyWritten = false; //!< the key file was made
    qint64 lostSecrets = 0;  //!< that were sealed by another key
};

/*!
    Puts a backup into an empty database, of whatever kind, and its contents into the shared folders. The archive is read twice:
    first it is checked as a whole while contents are put aside, then its rows are stored. With SQLite and PostgreSQL the
    database changes in one transaction; with MariaDB, which commits with each change of its schema, there is no cluster in it until all is
    done. Interrupted anywhere, it is simply run again.

    Errors: Invalid (the archive), SchemaTooNew (archive or database), AlreadyInitialised, Conflict (a node runs),
            WrongClusterKey and Config (the key), Unavailable (database, folders).
    Threads: any that may wait, one at a time.
*/
class Restore
{
public:
    Restore(RestoreSettings settings, Progress::Call progress);

    Common::Result<RestoreResult> run(int file); //!< `file` can be read twice; it stays the caller's

private:
    Common::Result<BackupHead> stage(int file);
    Common::Result<void> chooseKey(const BackupHead &head);
    Common::Result<void> store(int file);
    Common::Result<void> makeSchema();
    Common::Result<void> fill(int file);
    Common::Result<void> renewSchema();
    Common::Result<void> publish();

    const RestoreSettings m_settings;
    Progress m_progress;
    StagedFiles m_staged;
    QByteArray m_archivedKey; // the text of the key file; empty = it is not in the backup
    std::optional<ClusterKey> m_key;
    std::unique_ptr<BulkDatabase> m_bulk;
    RestoreResult m_result;
};

} // namespace Agent
