// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Agent {

enum class ColumnKind { Integer, Real, Text, Blob };

struct TableColumn
{
    QString name = {};
    ColumnKind kind = ColumnKind::Text;

    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

/*! A table as a backup has it. */
struct BackupTable
{
    QString name = {};
    QList<TableColumn> columns = {}; //!< in the order in which rows hold them
    QStringList key = {};            //!< the columns of the primary key
    QString counted = {};            //!< the column whose numbers the database gives; empty = none
    qint64 lastNumber = 0;           //!< the highest that it ever gave, also to rows that are gone
    qint64 rows = 0;

    qsizetype indexOf(const QString &column) const; //!< -1 = there is none
};

/*! What a backup says of itself before anything else: its first member, backup.json. */
struct BackupHead
{
    static constexpr int newestFormat = 1;

    int format = newestFormat;
    int schemaVersion = 0;
    QSet<int> stepsNotDone = {}; //!< of the schema, up to that version: contract steps that waited for nodes
    QString program = {};        //!< version of Atrium that made it
    QString clusterId = {};
    QString keyCheck = {};       //!< ClusterKey::check() of the cluster's key
    Common::UtcTime madeAt = {}; //!< by the database's clock
    bool hasKey = false;         //!< the cluster's key is in it
    qint64 files = 0;            //!< contents of shared folders
    qint64 fileBytes = 0;
    QList<BackupTable> tables = {};

    qint64 rows() const;
};

QByteArray encodeHead(const BackupHead &head);
/*! Errors: Invalid (no head of a backup), SchemaTooNew (of a format that a newer program made). */
Common::Result<BackupHead> decodeHead(const QByteArray &json);

} // namespace Agent
