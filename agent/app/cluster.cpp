// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/cluster.h"

#include "agent/nodes/processidentity.h"
#include "agent/security/tokens.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/noderepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sys/vfs.h>

namespace Agent {

using namespace Common;

namespace {

struct ClusterText
{
    Q_DECLARE_TR_FUNCTIONS(Cluster)
};

Result<void> checkFileSystem(const QString &databaseFile)
{
    struct statfs info
    {};
    const QString folder = QFileInfo(databaseFile).absolutePath();
    if (statfs(QFile::encodeName(folder).constData(), &info) != 0) {
        return Error{ErrorCode::Unavailable,
                     ClusterText::tr("The folder %1 of the database file cannot be used.").arg(folder),
                     ClusterText::tr("Create it, or correct database.file.")};
    }
    if (isNetworkFileSystem(static_cast<unsigned long>(info.f_type))) {
        return Error{
            ErrorCode::DatabaseUnsuited,
            ClusterText::tr(
                "The SQLite database %1 is on a network or user-space file system, where its locks do not hold.")
                .arg(databaseFile),
            ClusterText::tr("Put it on a local disk, or use PostgreSQL or MariaDB for nodes on several machines.")};
    }
    return {};
}

} // namespace

bool isNetworkFileSystem(unsigned long type)
{
    constexpr unsigned long types[] = {
        0x6969,     // NFS
        0x517b,     // SMB
        0xff534d42, // CIFS
        0xfe534d42, // SMB2
        0x65735546, // FUSE: sshfs, GlusterFS, …
        0x01021997, // 9p
        0x00c36400, // Ceph
        0x5346414f, // AFS
        0x6b414653, // kAFS
        0x73757245, // Coda
        0x564c,     // NCP
        0x786f4256, // VirtualBox's shared folders
        0x7461636f, // OCFS2
        0x01161970, // GFS2
        0x47504653, // GPFS
        0x0bd00bd0, // Lustre
        0x19830326, // BeeGFS
    };
    return std::ranges::find(types, type & 0xffffffffUL) != std::end(types);
}

Result<std::unique_ptr<Database>> openDatabase(const Config &config)
{
    if (config.database.driver == DatabaseDriver::Sqlite) {
        if (const auto good = checkFileSystem(config.database.file); !good)
            return good.error();
    }
    return Database::open(config.database, NodeId(), {});
}

Result<void> claimDatabaseHost(Database &database, const ClusterRecord &record)
{
    const QString host = machineIdentity();
    if (database.driver() != DatabaseDriver::Sqlite || record.host == host)
        return {};
    return database.transaction([&]() -> Result<void> {
        const auto snapshot = NodeRepository(database).snapshot();
        if (!snapshot)
            return snapshot.error();
        for (const NodeStatus &node : snapshot->nodes) {
            if (node.leaseUntil > snapshot->now) {
                return Error{
                    ErrorCode::DatabaseUnsuited,
                    ClusterText::tr("The SQLite database is in use by node %1 on another machine.")
                        .arg(node.record.id.value),
                    ClusterText::tr(
                        "One SQLite file serves agents on one machine only. Stop the nodes there first, or use "
                        "PostgreSQL or MariaDB.")};
            }
        }
        return ClusterRepository(database).setHost(host);
    });
}

Result<Cluster> lookAtCluster(const Config &config)
{
    const auto key = ClusterKey::load(config.keyFile);
    if (!key)
        return key.error();
    if (config.database.driver == DatabaseDriver::Sqlite && !QFile::exists(config.database.file)) {
        return Error{ErrorCode::NotInitialised,
                     ClusterText::tr("The database %1 does not exist.").arg(config.database.file),
                     ClusterText::tr("Run \"atrium-agent init\" once on the first node, or correct database.file.")};
    }
    auto database = openDatabase(config);
    if (!database)
        return database.error();
    const auto version = schemaVersion(**database);
    if (!version)
        return version.error();
    if (*version == 0)
        return ClusterRepository::none();
    if (const auto fits = checkCompatible(**database, newestSchemaVersion((*database)->driver())); !fits)
        return fits.error();
    const auto record = ClusterRepository(**database).find();
    if (!record)
        return record.error();
    if (!sameSecret(record->keyCheck.toLatin1(), key->check().toLatin1())) {
        return Error{ErrorCode::WrongClusterKey,
                     ClusterText::tr("The key in %1 is not the key of this cluster.").arg(config.keyFile),
                     ClusterText::tr("Copy the key file from a node that is in the cluster.")};
    }
    return Cluster{*key, *record, std::move(*database)};
}

Result<Cluster> openCluster(const Config &config)
{
    auto cluster = lookAtCluster(config);
    if (!cluster)
        return cluster;
    if (const auto migrated = migrate(*cluster->database, config.database); !migrated)
        return migrated.error();
    if (const auto claimed = claimDatabaseHost(*cluster->database, cluster->record); !claimed)
        return claimed.error();
    return cluster;
}

} // namespace Agent
