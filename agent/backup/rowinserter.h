// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/backupreader.h"
#include "agent/backup/bulkdatabase.h"
#include "agent/backup/progress.h"

namespace Agent {

/*!
    Stores the rows of a backup, with the columns that are of the running cluster alone as they are where no node runs. The
    cluster itself gets the id 0, see RestoreTarget.
    Errors: Invalid (the archive's tables are not those of its version), Unavailable. Threads: those of the connection.
*/
class RowInserter : public BackupVisitor
{
public:
    /*! `keyCheck`: of the key that the cluster has from now on. */
    RowInserter(BulkDatabase &bulk, QString keyCheck, Progress &progress)
        : m_bulk(bulk)
        , m_keyCheck(std::move(keyCheck))
        , m_progress(progress)
    {
    }

    Common::Result<void> head(const BackupHead &head) override;
    Common::Result<void> rows(const BackupTable &table, const QList<QVariantList> &rows) override;

    qint64 lostSecrets() const { return m_lostSecrets; }

private:
    Common::Result<void> begin(const BackupTable &table);
    QVariant stored(const BackupTable &table, qsizetype column, const QVariant &value);
    QString insertOf(const BackupTable &table, int rows) const;

    static constexpr int rowsAtOnce = 50;

    BulkDatabase &m_bulk; // not owned, outlive this
    const QString m_keyCheck;
    Progress &m_progress;
    bool m_hasOtherKey = false;
    QString m_table; // that m_one and m_many are for
    const char *m_one = nullptr;
    const char *m_many = nullptr;
    qint64 m_lostSecrets = 0;
};

} // namespace Agent
