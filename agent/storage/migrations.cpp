// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/migrations.h"

#include "agent/storage/dialect.h"
#include "agent/storage/storagetext.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>

Q_LOGGING_CATEGORY(lcMigrations, "agent.storage.migrations")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

// Every migration is noted in these; they and the lock's number are for ever.
constexpr const char *tablesOfNotes[] = {
    "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS schema_step (version INTEGER NOT NULL PRIMARY KEY, program VARCHAR(40) NOT NULL,"
    " applied_at BIGINT NOT NULL)"};
constexpr auto migrationLock = 4781525;
constexpr Millis lookAgain = 200ms;
constexpr Millis longestStatement = 30min;

Result<bool> takeLock(Database &database)
{
    switch (database.driver()) {
    case DatabaseDriver::Sqlite: // BEGIN IMMEDIATE is the lock
        return true;
    case DatabaseDriver::Postgresql: {
        const auto locked = database.run("SELECT CAST(pg_try_advisory_xact_lock(?) AS INTEGER)", {migrationLock});
        if (!locked)
            return locked.error();
        return locked->rows.first().first().toInt() == 1;
    }
    case DatabaseDriver::Mariadb: {
        const auto locked = database.run("SELECT GET_LOCK('atrium.migration', 0)");
        if (!locked)
            return locked.error();
        return locked->rows.first().first().toInt() == 1;
    }
    }
    Q_UNREACHABLE();
}

void releaseLock(Database &database)
{
    if (database.driver() == DatabaseDriver::Mariadb)
        (void)database.run("SELECT RELEASE_LOCK('atrium.migration')");
}

// Whoever waits for a table keeps all others waiting that come after it: rather given up, and tried again.
Result<void> limitWaiting(Database &database, Millis forTables)
{
    switch (database.driver()) {
    case DatabaseDriver::Sqlite: return {};
    case DatabaseDriver::Postgresql:
        return database.runRaw(QStringLiteral("SET LOCAL lock_timeout = %1").arg(forTables.count()));
    case DatabaseDriver::Mariadb:
        return database.runRaw(
            QStringLiteral("SET SESSION lock_wait_timeout = %1").arg(std::max<qint64>(1, forTables.count() / 1000)));
    }
    Q_UNREACHABLE();
}

Error busy()
{
    return {ErrorCode::Locked, StorageText::tr("Another node is changing the database's schema."),
            StorageText::tr("Try again in a minute.")};
}

Result<bool> tableExists(Database &database, const QString &name)
{
    constexpr const char *questions[] = {
        "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?",
        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = ?",
        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?",
    };
    const auto exists = database.run(questions[int(database.driver())], {name});
    if (!exists)
        return exists.error();
    return exists->rows.first().first().toInt() > 0;
}

// Programs that do not know the step must be refused from now on, or need not be.
Result<void> note(Database &database, const SchemaStep &step)
{
    if (step.compatibleFrom == step.version)
        return outcome(
            database.run("INSERT INTO schema_version (version, applied_at) VALUES (?, {now})", {step.version}));
    return outcome(database.run("INSERT INTO schema_step (version, program, applied_at) VALUES (?, ?, {now})",
                                {step.version, QCoreApplication::applicationVersion()}));
}

Result<void> applyEach(Database &database, const SchemaSteps &steps)
{
    for (const char *statement : tablesOfNotes) {
        if (const auto created = database.runRaw(QLatin1String(statement)); !created)
            return created;
    }
    const auto state = schemaState(database);
    if (!state)
        return state.error();
    for (const SchemaStep &step : steps) {
        if (state->done.contains(step.version))
            continue;
        for (const QString &statement : step.statements) {
            if (const auto done = database.runRaw(statement); !done)
                return done;
        }
        if (const auto noted = note(database, step); !noted)
            return noted;
    }
    return {};
}

Result<void> applyLocked(Database &database, const SchemaSteps &steps)
{
    const auto locked = takeLock(database);
    if (!locked)
        return locked.error();
    if (!*locked)
        return busy();
    const auto applied = applyEach(database, steps);
    releaseLock(database);
    return applied;
}

Error stepFailed(const SchemaStep &step, const Error &why)
{
    return {
        ErrorCode::Unavailable,
        StorageText::tr("Step %1 of the database's schema could not be done: %2").arg(step.name, why.message),
        why.code == ErrorCode::Locked
            ? why.remedy
            : StorageText::tr("The lines above say what the database answered. A transaction that lasts, a backup for "
                              "instance, keeps the step from being done: start again when it is over.")};
}

} // namespace

int SchemaState::version() const
{
    return done.isEmpty() ? 0 : *std::ranges::max_element(done);
}

bool SchemaState::has(const SchemaSteps &steps) const
{
    return std::ranges::all_of(
        steps, [this](const SchemaStep &step) { return step.isContract || done.contains(step.version); });
}

Result<SchemaState> schemaState(Database &database)
{
    SchemaState state;
    for (const auto &[table, question] :
         {std::pair(QStringLiteral("schema_version"), "SELECT version FROM schema_version"),
          std::pair(QStringLiteral("schema_step"), "SELECT version FROM schema_step")}) {
        const auto exists = tableExists(database, table);
        if (!exists)
            return exists.error();
        if (!*exists)
            continue;
        const auto rows = database.run(question);
        if (!rows)
            return rows.error();
        for (const QVariantList &row : rows->rows)
            state.done.insert(row.first().toInt());
        if (table == QLatin1String("schema_version"))
            state.compatibleFrom = state.version();
    }
    return state;
}

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
    return newestVersion(schemaSteps(driver));
}

Result<int> schemaVersion(Database &database)
{
    const auto state = schemaState(database);
    if (!state)
        return state.error();
    return state->version();
}

Result<void> checkCompatible(Database &database, int known)
{
    const auto state = schemaState(database);
    if (!state)
        return state.error();
    if (state->compatibleFrom <= known)
        return {};
    Error error{
        ErrorCode::SchemaTooNew,
        StorageText::tr(
            "The database needs programs that know its schema version %1; this program knows versions up to %2.")
            .arg(state->compatibleFrom)
            .arg(known),
        StorageText::tr("Install a newer version of Atrium on this node. Nothing was changed.")};
    const auto exists = tableExists(database, QStringLiteral("schema_step"));
    const auto program = exists && *exists
        ? database.run("SELECT program FROM schema_step WHERE version = ?", {state->compatibleFrom})
        : Result<SqlAnswer>(SqlAnswer{});
    if (program && !program->rows.isEmpty())
        error.remedy = StorageText::tr("Install Atrium %1 or newer on this node. Nothing was changed.")
                           .arg(program->rows.first().first().toString());
    return error;
}

DatabaseSettings settingsForMigration(DatabaseSettings settings)
{
    if (settings.driver != DatabaseDriver::Sqlite)
        settings.timeout = longestStatement;
    return settings;
}

Result<void> doStep(Database &database, const SchemaStep &step, const SchemaSteps &steps,
                    const MigrationPatience &patience)
{
    const QDeadlineTimer end(patience.forOthers);
    bool hasTold = false;
    for (;;) {
        const auto done = database.transaction([&]() -> Result<void> {
            if (const auto limited = limitWaiting(database, patience.forTables); !limited)
                return limited;
            if (const auto fits = checkCompatible(database, newestVersion(steps)); !fits)
                return fits;
            return applyLocked(database, {step});
        });
        if (done || done.error().code == ErrorCode::SchemaTooNew)
            return done;
        if (done.error().code != ErrorCode::Locked || end.hasExpired())
            return stepFailed(step, done.error());
        if (!std::exchange(hasTold, true))
            qCInfo(lcMigrations) << "another node is changing the database's schema; this one waits for it";
        QThread::msleep(lookAgain.count());
    }
}

Result<void> migrate(Database &database, const SchemaSteps &steps, const MigrationPatience &patience)
{
    const auto state = schemaState(database);
    if (!state)
        return state.error();
    if (const auto fits = checkCompatible(database, newestVersion(steps)); !fits)
        return fits;
    const bool isNew = state->done.isEmpty();
    for (const SchemaStep &step : steps) {
        if (state->done.contains(step.version) || (step.isContract && !isNew))
            continue;
        if (const auto done = doStep(database, step, steps, patience); !done)
            return done;
        if (!isNew)
            qCInfo(lcMigrations).noquote() << "the database's schema has step" << step.name << "now";
    }
    return {};
}

Result<void> migrate(Database &database)
{
    return migrate(database, schemaSteps(database.driver()));
}

Result<void> migrate(Database &database, const DatabaseSettings &settings)
{
    const auto state = schemaState(database);
    if (!state)
        return state.error();
    if (state->has(schemaSteps(database.driver())) || database.driver() == DatabaseDriver::Sqlite)
        return migrate(database);
    const auto patient = Database::open(settingsForMigration(settings), database.sender(), {});
    return patient ? migrate(**patient) : patient.error();
}

Result<void> migrateTo(Database &database, int version, const QSet<int> &without)
{
    Q_ASSERT(version <= newestSchemaVersion(database.driver()));
    SchemaSteps wanted;
    std::ranges::copy_if(schemaSteps(database.driver()), std::back_inserter(wanted), [&](const SchemaStep &step) {
        return step.version <= version && !without.contains(step.version);
    });
    const auto applied = applyLocked(database, wanted);
    if (!applied && applied.error().code == ErrorCode::Locked)
        return Error{ErrorCode::Unavailable, applied.error().message, applied.error().remedy};
    return applied;
}

QStringList tablesOfScripts(DatabaseDriver driver)
{
    static const QRegularExpression made(QStringLiteral("^CREATE TABLE (?:IF NOT EXISTS )?(\\w+)"));
    QStringList names;
    for (const char *statement : tablesOfNotes)
        names.append(made.match(QLatin1String(statement)).captured(1));
    for (const SchemaStep &step : schemaSteps(driver)) {
        for (const QString &statement : step.statements) {
            if (const auto match = made.match(statement); match.hasMatch())
                names.append(match.captured(1));
        }
    }
    names.sort();
    return names;
}

} // namespace Agent
