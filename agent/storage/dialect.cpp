// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/dialect.h"

#include <algorithm>

namespace Agent {

QLatin1String driverName(DatabaseDriver driver)
{
    switch (driver) {
    case DatabaseDriver::Sqlite: return QLatin1String("sqlite");
    case DatabaseDriver::Postgresql: return QLatin1String("postgresql");
    case DatabaseDriver::Mariadb: return QLatin1String("mariadb");
    }
    Q_UNREACHABLE();
}

QLatin1String qtDriverName(DatabaseDriver driver)
{
    switch (driver) {
    case DatabaseDriver::Sqlite: return QLatin1String("QSQLITE");
    case DatabaseDriver::Postgresql: return QLatin1String("QPSQL");
    case DatabaseDriver::Mariadb: return QLatin1String("QMYSQL");
    }
    Q_UNREACHABLE();
}

QString connectOptions(const DatabaseSettings &settings)
{
    const auto ms = settings.timeout.count();
    const auto seconds = std::max<qint64>(1, ms / 1000);
    switch (settings.driver) {
    case DatabaseDriver::Sqlite: return QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(ms);
    case DatabaseDriver::Postgresql:
        return QStringLiteral("connect_timeout=%1;tcp_user_timeout=%2;application_name=atrium")
            .arg(std::max<qint64>(2, seconds))
            .arg(ms);
    case DatabaseDriver::Mariadb:
        // CLIENT_FOUND_ROWS: an UPDATE counts the rows it found, as the others do, not those it made different.
        return QStringLiteral("CLIENT_FOUND_ROWS=1;MYSQL_OPT_CONNECT_TIMEOUT=%1;MYSQL_OPT_READ_TIMEOUT=%1;MYSQL_OPT_"
                              "WRITE_TIMEOUT=%1")
            .arg(seconds);
    }
    Q_UNREACHABLE();
}

QString inDialect(DatabaseDriver driver, const char *statement)
{
    QLatin1String now;
    QLatin1String lock(" FOR UPDATE");
    QLatin1String id("RETURNING id");
    switch (driver) {
    case DatabaseDriver::Sqlite:
        now = QLatin1String("CAST(ROUND((julianday('now') - 2440587.5) * 86400000) AS INTEGER)");
        lock = QLatin1String();
        break;
    case DatabaseDriver::Postgresql:
        now = QLatin1String("CAST(EXTRACT(EPOCH FROM statement_timestamp()) * 1000 AS BIGINT)");
        break;
    case DatabaseDriver::Mariadb:
        now = QLatin1String("(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(3)) DIV 1000)");
        id = QLatin1String();
        break;
    }
    return QLatin1String(statement)
        .toString()
        .replace(QLatin1String("{now}"), now)
        .replace(QLatin1String("{lock}"), lock)
        .replace(QLatin1String("{id}"), id);
}

QLatin1String beginStatement(DatabaseDriver driver)
{
    switch (driver) {
    case DatabaseDriver::Sqlite: return QLatin1String("BEGIN IMMEDIATE");
    case DatabaseDriver::Postgresql: return QLatin1String("BEGIN");
    case DatabaseDriver::Mariadb: return QLatin1String("START TRANSACTION");
    }
    Q_UNREACHABLE();
}

QStringList snapshotStatements(DatabaseDriver driver)
{
    switch (driver) {
    case DatabaseDriver::Sqlite: return {QStringLiteral("BEGIN")};
    case DatabaseDriver::Postgresql: return {QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")};
    case DatabaseDriver::Mariadb: // the first statement is for the second alone
        return {QStringLiteral("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"),
                QStringLiteral("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")};
    }
    Q_UNREACHABLE();
}

SqlFailure classify(DatabaseDriver driver, const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const auto oneOf = [&code](std::initializer_list<const char *> codes) {
        return std::ranges::any_of(codes, [&code](const char *each) { return code == QLatin1String(each); });
    };
    // Qt's SQLite driver calls every failed statement a connection error.
    if (error.type() == QSqlError::ConnectionError && driver != DatabaseDriver::Sqlite)
        return SqlFailure::ConnectionLost;
    switch (driver) {
    case DatabaseDriver::Sqlite: // result codes of sqlite3.h
        if (oneOf({"5", "6", "261", "517"}))
            return SqlFailure::Retry;
        return oneOf({"1555", "2067"}) ? SqlFailure::Duplicate : SqlFailure::Other;
    case DatabaseDriver::Postgresql: // SQLSTATE; none at all = the server did not answer
        if (oneOf({"40001", "40P01", "55P03"}))
            return SqlFailure::Retry;
        if (code.isEmpty() || code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P"))
            || oneOf(
                {"25006", "25P03"})) // it became a standby: the primary is elsewhere now; or a transaction stood still
            return SqlFailure::ConnectionLost;
        return oneOf({"23505"}) ? SqlFailure::Duplicate : SqlFailure::Other;
    case DatabaseDriver::Mariadb: // numbers of mysqld_error.h and errmsg.h
        if (oneOf({"1205", "1213", "1020"}))
            return SqlFailure::Retry;
        if (oneOf({"2002", "2003", "2006", "2013", "2055", "1053", "1927"})
            || oneOf({"1290", "1792", "1836"})) // it was set read only: the primary is elsewhere now
            return SqlFailure::ConnectionLost;
        return oneOf({"1062"}) ? SqlFailure::Duplicate : SqlFailure::Other;
    }
    Q_UNREACHABLE();
}

} // namespace Agent
