// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/connecting.h"

#include "agent/storage/dialect.h"
#include "agent/storage/storagetext.h"

#include <QLoggingCategory>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <mutex>

Q_LOGGING_CATEGORY(lcConnecting, "agent.storage.connecting")

namespace Agent {

using namespace Common;

namespace {

// Qt's driver for MariaDB counts its connections without a lock, and ends the client library when it counts none: threads that make
// and remove theirs at the same time would end what others use.
std::mutex driverLock;

QStringList sessionSettings(const DatabaseSettings &settings)
{
    switch (settings.driver) {
    case DatabaseDriver::Sqlite:
        return {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
                QStringLiteral("PRAGMA foreign_keys = ON")};
    case DatabaseDriver::Postgresql:
        return {
            QStringLiteral("SET statement_timeout = %1").arg(settings.timeout.count()),
            // A node whose packets vanish in the middle of a transaction must not keep its locks from the others.
            QStringLiteral("SET idle_in_transaction_session_timeout = %1").arg(settings.timeout.count()),
            QStringLiteral("SET client_min_messages = warning"),
            // What people were told is stored must outlast the server, whatever its administrator chose for other programs.
            QStringLiteral("SELECT set_config('synchronous_commit', 'on', false)"
                           " WHERE current_setting('synchronous_commit') IN ('off', 'local', 'remote_write')"),
            // Every statement is prepared and looks up few rows by their keys: planning it anew costs more than it gains.
            QStringLiteral("SET plan_cache_mode = force_generic_plan")};
    case DatabaseDriver::Mariadb:
        // Plain reads inside a transaction see what others committed, as in PostgreSQL: claims compare what is there now.
        return {QStringLiteral("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"),
                QStringLiteral("SET SESSION idle_transaction_timeout = %1")
                    .arg(std::max<qint64>(1, settings.timeout.count() / 1000)), // see PostgreSQL's
                QStringLiteral("SET NAMES utf8mb4"),
                QStringLiteral("SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'"),
                QStringLiteral("SET SESSION innodb_lock_wait_timeout = %1")
                    .arg(std::max<qint64>(1, settings.timeout.count() / 1000))};
    }
    Q_UNREACHABLE();
}

QString readOnlyQuestion(DatabaseDriver driver)
{
    switch (driver) {
    case DatabaseDriver::Sqlite: return {};
    case DatabaseDriver::Postgresql: return QStringLiteral("SHOW transaction_read_only");
    case DatabaseDriver::Mariadb: return QStringLiteral("SELECT CASE WHEN @@global.read_only THEN 'on' ELSE 'off' END");
    }
    Q_UNREACHABLE();
}

// What a standby lags behind is lost when it takes over: nobody can promise anything about it.
void warnOfLaggingStandbys(QSqlQuery &query, const DatabaseSettings &settings)
{
    if (settings.driver != DatabaseDriver::Postgresql || settings.standbys.isEmpty())
        return;
    if (!query.exec(QStringLiteral("SHOW synchronous_standby_names")) || !query.next()
        || !query.value(0).toString().isEmpty())
        return;
    static std::once_flag once;
    std::call_once(once, [] {
        qCWarning(lcConnecting) << "the database's standbys are not synchronous: when one of them takes over, what was "
                                   "stored last may be lost. Set synchronous_standby_names on the server.";
    });
}

} // namespace

QList<DatabaseServer> serversOf(const DatabaseSettings &settings)
{
    return QList<DatabaseServer>{{settings.host, settings.port}} + settings.standbys;
}

QString placeOf(const DatabaseSettings &settings, const DatabaseServer &server)
{
    if (settings.driver == DatabaseDriver::Sqlite)
        return settings.file;
    return QStringLiteral("%1 on %2:%3").arg(settings.name, server.host).arg(server.port);
}

QSqlDatabase connectionTo(const DatabaseSettings &settings, const DatabaseServer &server, const QString &name)
{
    auto connection = [&] {
        const std::lock_guard lock(driverLock);
        return QSqlDatabase::addDatabase(qtDriverName(settings.driver), name);
    }();
    connection.setConnectOptions(connectOptions(settings));
    if (settings.driver == DatabaseDriver::Sqlite) {
        connection.setDatabaseName(settings.file);
        return connection;
    }
    connection.setHostName(server.host);
    connection.setPort(server.port > 0 ? server.port : -1);
    connection.setDatabaseName(settings.name);
    connection.setUserName(settings.user);
    connection.setPassword(settings.password);
    return connection;
}

void removeConnection(const QString &name)
{
    if (!QSqlDatabase::contains(name))
        return;
    QSqlDatabase::database(name, false).close(); // not under the lock: it may speak to the server
    const std::lock_guard lock(driverLock);
    QSqlDatabase::removeDatabase(name);
}

Result<void> connectTo(const DatabaseSettings &settings, const DatabaseServer &server, const QString &name)
{
    QSqlDatabase connection = connectionTo(settings, server, name);
    if (!connection.isValid())
        return Error{
            ErrorCode::Unavailable,
            StorageText::tr("Qt's driver %1 for this database is not installed.").arg(qtDriverName(settings.driver)),
            StorageText::tr("Install the package that holds it, then start again.")};
    const auto failed = [&](const QSqlError &error) {
        return Error{ErrorCode::Unavailable,
                     StorageText::tr("The database %1 cannot be reached: %2")
                         .arg(placeOf(settings, server), error.databaseText().simplified()),
                     StorageText::tr("Check that it runs and that section [database] of the configuration is right.")};
    };
    if (!connection.open())
        return failed(connection.lastError());
    QSqlQuery query(connection);
    if (const QString question = readOnlyQuestion(settings.driver); !question.isEmpty()) {
        if (!query.exec(question) || !query.next())
            return failed(failureOf(query));
        if (query.value(0).toString() == QLatin1String("on"))
            return Error{ErrorCode::Unavailable,
                         StorageText::tr("The database %1 takes no writes: it is a standby, or set to be read only.")
                             .arg(placeOf(settings, server)),
                         StorageText::tr("Name the primary too in section [database] of the configuration.")};
    }
    for (const QString &setting : sessionSettings(settings)) {
        if (!query.exec(setting))
            return failed(failureOf(query));
    }
    warnOfLaggingStandbys(query, settings);
    return {};
}

QSqlError failureOf(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    if (error.isValid())
        return error;
    return {{}, StorageText::tr("The connection to the database was lost."), QSqlError::ConnectionError};
}

} // namespace Agent
