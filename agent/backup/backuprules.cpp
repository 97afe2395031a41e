// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/backuprules.h"

#include <algorithm>
#include <optional>

namespace Agent {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String notTaken[] = {
    "schema_version"_L1,  // the migrations of the restored database write their own
    "schema_step"_L1,     // likewise
    "node_program"_L1,    // what the programs can do that run the nodes now
    "cluster_lock"_L1,    // rows to stand in line at; the migrations make them
    "login_session"_L1,   // whoever has a backup must not be able to go on with somebody's session; people log in anew
    "seat"_L1,            // promises of seconds
    "room_connection"_L1, // who is in a room now
    "node_load"_L1,       // what a node has open now; made when it starts
    "commit_cursor"_L1,   // numbers of commits that nodes read to keep their caches: the restored database begins
    "commit_log"_L1,      // anew, and so do the caches
    "share_probe"_L1,     // what nodes last wrote into the shared folders and
    "share_view"_L1,      // saw there: written anew within a minute
    "login_lock"_L1,      // waits of minutes after wrong passwords
    "file_upload"_L1,     // what of a file has come so far is on the disk alone; whoever sends it begins anew
};

struct Restored
{
    QLatin1String table;
    QLatin1String column;
    std::optional<qint64> number;         // nothing = NULL
    std::optional<qint64> insteadOf = {}; // nothing = whatever it held
};
// The incarnation of a node, the epoch of a room and the run of a job stay, so that they only grow.
constexpr Restored restored[] = {
    {"node"_L1, "heartbeat_at"_L1, 0},
    {"node"_L1, "lease_until"_L1, 0},
    {"node"_L1, "started_at"_L1, 0},
    {"node"_L1, "renewed_since"_L1, 0},
    {"node"_L1, "eligible_at"_L1, 0},
    {"node"_L1, "flaps"_L1, 0},
    {"node"_L1, "clock_offset_ms"_L1, 0},
    {"node"_L1, "media_incarnation"_L1, 0},
    {"room_placement"_L1, "node_id"_L1, {}},
    {"cluster_job"_L1, "node_id"_L1, {}},
    {"cluster_job"_L1, "lease_until"_L1, 0},
    {"stored_file"_L1, "preview_by"_L1, 0},
    {"stored_file"_L1, "preview_until"_L1, 0},
    {"stored_file"_L1, "preview"_L1, 1, 2}, // previews are no contents of their own: those that were made are made anew
    // What is recorded or converted goes on when its tracks are still there, which are in no backup.
    {"recording"_L1, "node_id"_L1, 0},
    {"recording"_L1, "lease_until"_L1, 0},
};

struct Column
{
    QLatin1String table;
    QLatin1String column;
};
constexpr Column sealed[] = {
    {"node"_L1, "soap_password"_L1},
    {"appointment_member"_L1, "sealed_link"_L1},
};

constexpr QLatin1String foundByKey[] = {"login_origin"_L1};

constexpr ContentRule contents[] = {
    {.table = "stored_file"_L1,
     .folder = "upload"_L1,
     .name = "storage_key"_L1,
     .size = "size_bytes"_L1,
     .sha256 = "sha256"_L1,
     .isFolder = "is_folder"_L1,
     .deleted = "deleted"_L1,
     .deletedAt = "deleted_at"_L1},
    {.table = "recording_file"_L1,
     .folder = "streams"_L1,
     .name = "path"_L1,
     .size = "size_bytes"_L1,
     .sha256 = "sha256"_L1},
};

} // namespace

bool isInBackups(const QString &table)
{
    return std::ranges::find(notTaken, table) == std::end(notTaken);
}

QVariant restoredValue(const QString &table, const QString &column, const QVariant &value)
{
    if (table == "node"_L1 && column == "holder"_L1)
        return QString();
    for (const Restored &each : restored) {
        if (table == each.table && column == each.column
            && (!each.insteadOf || (!value.isNull() && value.toLongLong() == *each.insteadOf)))
            return each.number ? QVariant(*each.number) : QVariant();
    }
    return value;
}

bool isSealed(const QString &table, const QString &column)
{
    return std::ranges::any_of(sealed,
                               [&](const Column &each) { return table == each.table && column == each.column; });
}

bool isFoundByKey(const QString &table)
{
    return std::ranges::find(foundByKey, table) != std::end(foundByKey);
}

std::span<const ContentRule> contentRules()
{
    return contents;
}

} // namespace Agent
