// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/archivewriter.h"
#include "agent/backup/backuphead.h"
#include "agent/backup/bulkdatabase.h"
#include "agent/backup/progress.h"

#include <QMap>
#include <QTemporaryFile>

namespace Agent {

/*! The shared folders of a node, by the names that section [files] of the configuration gives them. */
using SharedFolders = QMap<QString, QString>;

/*!
    Makes a backup of a cluster that may run meanwhile: the database as it is at one moment, then the contents that its rows name,
    which never change. Nothing is changed anywhere, not even the schema of an older version.

    Errors: Unavailable (database, archive), NotInitialised, SchemaTooNew (of the database), NotFound (a content is gone or
    damaged; the message names it). Threads: any that may wait, one at a time.
*/
class BackupWriter
{
public:
    /*! `key`: the text of the cluster's key file, to be put into the backup; empty = it stays out. */
    BackupWriter(const DatabaseSettings &database, SharedFolders folders, QByteArray key, Progress::Call progress);

    Common::Result<BackupHead> write(int file); //!< `file` stays the caller's; returns what is in the backup

private:
    Common::Result<void> writeDatabase(int file);
    Common::Result<void> describe();
    Common::Result<qint64> countRows(const BackupTable &table);
    Common::Result<void> noteLastNumber(BackupTable &table);
    Common::Result<void> countContents(const BackupTable &table);
    Common::Result<void> writeTable(const BackupTable &table);
    Common::Result<void> noteContents(const BackupTable &table, const QList<QVariantList> &rows);
    Common::Result<void> writeContents();
    Common::Result<void> writeContent(const QString &folder, const QString &name, qint64 size,
                                      const QByteArray &sha256);

    const DatabaseSettings m_settings;
    const SharedFolders m_folders;
    const QByteArray m_key;
    Progress m_progress;
    std::unique_ptr<BulkDatabase> m_bulk;
    std::unique_ptr<ArchiveWriter> m_archive;
    BackupHead m_head;
    QTemporaryFile m_contents; // what the rows name, a line each: memory would not hold a million
};

} // namespace Agent
