// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/backuphead.h"
#include "agent/backup/backuprules.h"

#include <QVariant>

#include <functional>
#include <optional>

/*! Which contents of shared folders a table's rows name. Threads: any. */
namespace Agent {

struct NamedContent
{
    QString folder;
    QString name;
    qint64 size = 0;
    QString sha256; //!< hexadecimal; empty = not known

    friend bool operator==(const NamedContent &, const NamedContent &) = default;
};

bool namesContents(const BackupTable &table);
/*! The content that a row names; nothing: it names none. The table must name contents. */
std::optional<NamedContent> contentOf(const BackupTable &table, const QVariantList &row);
/*! How many there are and their bytes: the columns and the condition of a SELECT; `quoted` makes names of SQL. */
QString contentTotals(const BackupTable &table, const std::function<QString(const QString &)> &quoted);

} // namespace Agent
