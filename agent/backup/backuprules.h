// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <span>

/*!
    What a backup takes of the database. Tables and columns are found by asking the database, so that a new table is in the
    backup without anybody saying so; here stands what is different, and why. Threads: any.
*/
namespace Agent {

/*!
    False for what is true of this running cluster alone: sessions, seats, connections, loads, commits, what nodes see of
    shared folders, and what the migrations make themselves.
*/
bool isInBackups(const QString &table);

/*!
    What a column holds after a restore that held `value`: no node runs, no room is open, no job is under way. What it held,
    for most.
*/
QVariant restoredValue(const QString &table, const QString &column, const QVariant &value);

/*! True for what the cluster's key seals: under another key it is of no use. */
bool isSealed(const QString &table, const QString &column);
/*! True for a table whose rows are found by a hash that the cluster's key makes. */
bool isFoundByKey(const QString &table);

/*! A table whose rows name contents in a folder that the nodes share. Columns that it lacks, or a version of it, are 0 there. */
struct ContentRule
{
    QLatin1String table;
    QLatin1String folder;         //!< "upload" or "streams", as section [files] of the configuration names them
    QLatin1String name;           //!< column: the file's name in the folder; see isContentName()
    QLatin1String size;           //!< column: bytes
    QLatin1String sha256;         //!< column: hexadecimal
    QLatin1String isFolder = {};  //!< column: not 0 = a row without a content
    QLatin1String deleted = {};   //!< column: not 0 = the content may be gone, but for what is in the bin
    QLatin1String deletedAt = {}; //!< column: not 0 = it is in the bin, with its content
};
std::span<const ContentRule> contentRules();

} // namespace Agent
