// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/restoretarget.h"

#include "agent/backup/backuptext.h"
#include "agent/backup/tablecatalog.h"
#include "agent/storage/migrations.h"

namespace Agent {

using namespace Common;

namespace {

Error holdsCluster(const ClusterContents &there)
{
    return {
        ErrorCode::AlreadyInitialised,
        BackupText::tr("The database already holds a cluster: accounts: %1, rooms: %2, files: %3. Nothing was changed.")
            .arg(there.accounts)
            .arg(there.rooms)
            .arg(there.files),
        BackupText::tr("Name an empty database in section [database], or say --replace: all of that is lost then.")};
}

} // namespace

Result<std::optional<ClusterContents>> RestoreTarget::check(bool mayReplace)
{
    Database &database = m_bulk.database();
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > newestSchemaVersion(database.driver()))
        return schemaTooNew(*version, database.driver());
    const auto tables = tablesOfAtrium(database);
    if (!tables)
        return tables.error();
    if (tables->contains(QStringLiteral("node"))) {
        if (const auto none = checkNoNodeRuns(); !none)
            return none.error();
    }
    if (!tables->contains(QStringLiteral("cluster")))
        return std::optional<ClusterContents>();
    const auto cluster = database.run("SELECT cluster_id FROM cluster WHERE id = 1");
    if (!cluster)
        return cluster.error();
    if (cluster->rows.isEmpty())
        return std::optional<ClusterContents>();
    auto there = contents(*tables);
    if (!there)
        return there.error();
    there->id = cluster->rows.first().first().toString();
    if (!mayReplace)
        return holdsCluster(*there);
    return std::optional(*there);
}

Result<void> RestoreTarget::checkNoNodeRuns()
{
    const auto running = m_bulk.database().run("SELECT id FROM node WHERE lease_until > {now} ORDER BY id");
    if (!running)
        return running.error();
    if (running->rows.isEmpty())
        return {};
    return Error{
        ErrorCode::Conflict,
        BackupText::tr("Node %1 runs on this database. Nothing was changed.")
            .arg(running->rows.first().first().toLongLong()),
        BackupText::tr("Stop all nodes of the cluster first; after a crash, wait until their leases have run out.")};
}

Result<qint64> RestoreTarget::count(const QStringList &tables, const QString &table, const char *statement)
{
    if (!tables.contains(table))
        return 0;
    const auto counted = m_bulk.database().run(statement);
    if (!counted)
        return counted.error();
    return counted->rows.first().first().toLongLong();
}

Result<ClusterContents> RestoreTarget::contents(const QStringList &tables)
{
    const auto accounts = count(tables, QStringLiteral("app_user"),
                                "SELECT COUNT(*) FROM app_user WHERE deleted = 0 AND login_key IS NOT NULL");
    if (!accounts)
        return accounts.error();
    const auto rooms = count(tables, QStringLiteral("room"), "SELECT COUNT(*) FROM room WHERE deleted = 0");
    if (!rooms)
        return rooms.error();
    const auto files =
        count(tables, QStringLiteral("stored_file"), "SELECT COUNT(*) FROM stored_file WHERE deleted = 0");
    if (!files)
        return files.error();
    return ClusterContents{{}, *accounts, *rooms, *files};
}

Result<void> RestoreTarget::clear()
{
    const auto tables = tablesOfAtrium(m_bulk.database());
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        if (const auto dropped = m_bulk.database().runRaw(QLatin1String("DROP TABLE ") + m_bulk.quoted(table));
            !dropped)
            return dropped;
    }
    return {};
}

} // namespace Agent
