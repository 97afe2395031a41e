// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/bulkdatabase.h"
#include "tests/support/testdatabase.h"

#include <QMap>
#include <QVariant>

/*! All rows of a database by table, each row as its columns by name. */
using AllRows = QMap<QString, QList<QVariantMap>>;

/*! Fills a cluster's database with rows in every table that there is, and reads all of them. */
class ClusterFiller
{
public:
    explicit ClusterFiller(const TestDatabase &database);

    bool isOpen() const { return bool(m_bulk); }
    Agent::Database &database() { return m_bulk->database(); }

    /*! Several rows in each table of a backup, found by asking the database, with what is hard to carry over in them. */
    bool fillAllTables();
    bool fillOldTables(); //!< the same for the schema of an older version, without special cases
    bool addFile(const QString &folder, const QString &name, const QByteArray &content); //!< on the disk and as a row
    bool addRecordingFile(const QString &folder, const QString &path, const QByteArray &content); //!< likewise
    bool addRows(const QString &table, int rows, int first); //!< numbered from `first`
    bool run(const char *statement, const QVariantList &values = {});
    QVariant value(const char *statement);
    AllRows rows(); //!< of the tables that are in backups

private:
    std::unique_ptr<Agent::BulkDatabase> m_bulk;
};

/*! The rows as a restore leaves them: what was of the running cluster alone is not. */
AllRows asRestored(AllRows rows);
/*! What differs first, for people; empty = nothing. */
QString firstDifference(const AllRows &expected, const AllRows &found);
