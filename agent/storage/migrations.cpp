// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/migrations.h"

#include "agent/storage/dialect.h"
#include "agent/storage/storagetext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace Agent {

using namespace Common;

namespace {

// Every migration is one of these; they and the lock's number are for ever.
constexpr auto createVersionTable =
    "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)";
constexpr auto migrationLock = 4781525;

QStringList scripts(DatabaseDriver driver)
{
    const QDir folder(QLatin1String(":/sql/") + driverName(driver));
    QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name = folder.filePath(name);
    return names;
}

// Statements end with a semicolon at the end of a line; our scripts have none inside a statement.
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    const auto lines = script.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1String("--")))
            continue;
        current += line + QLatin1Char('\n');
        if (line.trimmed().endsWith(QLatin1Char(';'))) {
            statements.append(current.trimmed().chopped(1));
            current.clear();
        }
    }
    Q_ASSERT(current.isEmpty());
    return statements;
}

Result<void> takeLock(Database &database)
{
    switch (database.driver()) {
    case DatabaseDriver::Sqlite: // BEGIN IMMEDIATE is the lock
        return {};
    case DatabaseDriver::Postgresql:
        return database.runRaw(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(migrationLock));
    case DatabaseDriver::Mariadb: {
        const auto locked = database.run("SELECT GET_LOCK('atrium.migration', 4)");
        if (!locked)
            return locked.error();
        if (locked->rows.first().first().toInt() != 1)
            return Error{ErrorCode::Unavailable, StorageText::tr("Another node is changing the database's schema."),
                         StorageText::tr("Try again in a minute.")};
        return {};
    }
    }
    Q_UNREACHABLE();
}

void releaseLock(Database &database)
{
    if (database.driver() == DatabaseDriver::Mariadb)
        (void)database.run("SELECT RELEASE_LOCK('atrium.migration')");
}

Result<void> applyScripts(Database &database, int wanted)
{
    if (const auto created = database.runRaw(QLatin1String(createVersionTable)); !created)
        return created.error();
    const auto current = database.run("SELECT COALESCE(MAX(version), 0) FROM schema_version");
    if (!current)
        return current.error();
    int version = current->rows.first().first().toInt();
    const QStringList all = scripts(database.driver());
    if (version > all.size())
        return schemaTooNew(version, database.driver());
    while (version < wanted) {
        QFile file(all.at(version));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Internal,
                         StorageText::tr("The migration %1 is missing from the program.").arg(file.fileName())};
        for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll()))) {
            if (const auto done = database.runRaw(statement); !done)
                return done.error();
        }
        ++version;
        const auto noted =
            database.run("INSERT INTO schema_version (version, applied_at) VALUES (?, {now})", {version});
        if (!noted)
            return noted.error();
    }
    return {};
}

} // namespace

Error schemaTooNew(int version, DatabaseDriver driver)
{
    return {ErrorCode::SchemaTooNew,
            StorageText::tr("The database has schema version %1; this program knows versions up to %2.")
                .arg(version)
                .arg(newestSchemaVersion(driver)),
            StorageText::tr("Install the newer version of Atrium on this node. Nothing was changed.")};
}

int newestSchemaVersion(DatabaseDriver driver)
{
    return int(scripts(driver).size());
}

Result<int> schemaVersion(Database &database)
{
    constexpr const char *tableExists[] = {
        "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'",
        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = "
        "'schema_version'",
        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = "
        "'schema_version'",
    };
    const auto exists = database.run(tableExists[int(database.driver())]);
    if (!exists)
        return exists.error();
    if (exists->rows.first().first().toInt() == 0)
        return 0;
    const auto version = database.run("SELECT COALESCE(MAX(version), 0) FROM schema_version");
    if (!version)
        return version.error();
    return version->rows.first().first().toInt();
}

Result<void> migrate(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version == newestSchemaVersion(database.driver()))
        return {};
    return database.transaction([&database] { return migrateTo(database, newestSchemaVersion(database.driver())); });
}

Result<void> migrateTo(Database &database, int version)
{
    Q_ASSERT(version <= newestSchemaVersion(database.driver()));
    if (const auto locked = takeLock(database); !locked)
        return locked.error();
    const auto applied = applyScripts(database, version);
    releaseLock(database);
    return applied;
}

QStringList tablesOfScripts(DatabaseDriver driver)
{
    static const QRegularExpression made(QStringLiteral("^CREATE TABLE (?:IF NOT EXISTS )?(\\w+)"));
    QStringList names{QStringLiteral("schema_version")};
    for (const QString &script : scripts(driver)) {
        QFile file(script);
        if (!file.open(QIODevice::ReadOnly))
            continue; // migrateTo() says so
        for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll()))) {
            if (const auto match = made.match(statement); match.hasMatch())
                names.append(match.captured(1));
        }
    }
    names.sort();
    return names;
}

} // namespace Agent
