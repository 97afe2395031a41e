// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/databasesettings.h"

#include <QLatin1String>
#include <QSqlError>
#include <QStringList>

/*! The few places where SQLite, PostgreSQL and MariaDB differ. Threads: any. */
namespace Agent {

QLatin1String driverName(DatabaseDriver driver); //!< as the configuration spells it: "sqlite", "postgresql", "mariadb"
QLatin1String qtDriverName(DatabaseDriver driver); //!< as Qt spells it
QString connectOptions(const DatabaseSettings &settings);

/*!
    Replaces in a statement
        {now}   the database's clock, in milliseconds since 1970-01-01 UTC: the moment when the statement began, for all of it
        {lock}  the words that lock the rows a SELECT reads until the transaction ends; SQLite has its
                single writer instead (BEGIN IMMEDIATE)
        {id}    the words that make an INSERT return its new id; Qt's MariaDB driver loses such an answer and is
                asked for the last id instead
*/
QString inDialect(DatabaseDriver driver, const char *statement);

QLatin1String beginStatement(DatabaseDriver driver); //!< a transaction that writes
/*! One that only reads, all of it as the database was at its first statement. */
QStringList snapshotStatements(DatabaseDriver driver);

enum class SqlFailure {
    Retry, //!< lost a race for a lock: the whole transaction may be tried again
    ConnectionLost,
    Duplicate, //!< a unique value is taken
    Other,
};
SqlFailure classify(DatabaseDriver driver, const QSqlError &error);

} // namespace Agent
