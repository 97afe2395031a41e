// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/sharerepository.h"

namespace Agent {

using namespace Common;

namespace {

constexpr ShareState allStates[] = {ShareState::Ok,         ShareState::Missing,    ShareState::Stale,
                                    ShareState::Unreadable, ShareState::Unwritable, ShareState::Hangs};

// Names come from rows that this program or a newer one wrote.
template <class Value, size_t count>
Value named(const Value (&all)[count], QLatin1String (*nameOf)(Value), const QString &name, Value otherwise)
{
    for (const Value each : all) {
        if (nameOf(each) == name)
            return each;
    }
    return otherwise;
}

ShareRow shareFromRow(const QVariantList &row) // the columns of rows() in order
{
    ShareRow share;
    share.view.folder = named(allShareFolders, shareFolderName, row.at(0).toString(), ShareFolder::Upload);
    share.seenFrom = NodeId(row.at(1).toLongLong());
    share.sight = {NodeId(row.at(2).toLongLong()),
                   named(allStates, shareStateName, row.at(3).toString(), ShareState::Unreadable),
                   row.at(4).toString()};
    share.view.hangsSince = {row.at(5).toLongLong()};
    share.view.path = row.at(6).toString();
    share.view.fileSystem = row.at(7).toString();
    share.view.isReadOnly = row.at(8).toInt() != 0;
    share.view.freeBytes = row.at(9).toLongLong();
    share.view.totalBytes = row.at(10).toLongLong();
    share.checkedAt = {row.at(11).toLongLong()};
    share.seenFromName = row.at(12).toString();
    share.nodeName = row.at(13).toString();
    share.view.state = folderStateNamed(row.at(14).toString());
    share.view.latencyMs = row.at(15).toLongLong();
    return share;
}

} // namespace

QLatin1String shareFolderName(ShareFolder folder)
{
    switch (folder) {
    case ShareFolder::Upload: return QLatin1String("upload");
    case ShareFolder::Streams: return QLatin1String("streams");
    }
    Q_UNREACHABLE();
}

QLatin1String shareStateName(ShareState state)
{
    switch (state) {
    case ShareState::Ok: return QLatin1String("ok");
    case ShareState::Missing: return QLatin1String("missing");
    case ShareState::Stale: return QLatin1String("stale");
    case ShareState::Unreadable: return QLatin1String("unreadable");
    case ShareState::Unwritable: return QLatin1String("unwritable");
    case ShareState::Hangs: return QLatin1String("hangs");
    }
    Q_UNREACHABLE();
}

Result<QList<ShareProbe>> ShareRepository::probesOfOthers(ShareFolder folder, NodeId self) const
{
    const auto answer =
        m_db.run("SELECT p.node_id, p.incarnation, p.number, p.token, p.written_at FROM share_probe p"
                 " JOIN node n ON n.id = p.node_id AND n.incarnation = p.incarnation AND n.lease_until > {now}"
                 " AND n.deleted = 0 WHERE p.folder = ? AND p.node_id <> ? ORDER BY p.node_id",
                 {QString(shareFolderName(folder)), self.value});
    if (!answer)
        return answer.error();
    QList<ShareProbe> probes;
    for (const QVariantList &row : answer->rows)
        probes.append({NodeId(row.at(0).toLongLong()),
                       row.at(1).toLongLong(),
                       row.at(2).toLongLong(),
                       row.at(3).toString(),
                       {row.at(4).toLongLong()}});
    return probes;
}

Result<int> ShareRepository::livingOthers(NodeId self) const
{
    const auto answer =
        m_db.run("SELECT COUNT(*) FROM node WHERE id <> ? AND lease_until > {now} AND deleted = 0", {self.value});
    if (!answer)
        return answer.error();
    return answer->rows.first().first().toInt();
}

Result<void> ShareRepository::storeProbe(ShareFolder folder, const ShareProbe &probe)
{
    const QVariantList values{
        probe.incarnation, probe.number, probe.token, probe.writtenAt.ms, QString(shareFolderName(folder)),
        probe.node.value};
    const auto changed = m_db.run("UPDATE share_probe SET incarnation = ?, number = ?, token = ?, written_at = ?"
                                  " WHERE folder = ? AND node_id = ?",
                                  values);
    if (!changed || changed->changed > 0)
        return outcome(changed);
    return outcome(m_db.run("INSERT INTO share_probe (incarnation, number, token, written_at, folder, node_id)"
                            " VALUES (?, ?, ?, ?, ?, ?)",
                            values));
}

Result<void> ShareRepository::storeView(const ShareView &view, NodeId seenFrom, qint64 incarnation)
{
    const QString folder = shareFolderName(view.folder);
    const auto cleared =
        m_db.run("DELETE FROM share_view WHERE folder = ? AND seen_from = ?", {folder, seenFrom.value});
    if (!cleared)
        return cleared.error();
    for (const ShareSight &sight : view.sights) {
        const auto stored = m_db.run(
            "INSERT INTO share_view (folder, seen_from, node_id, incarnation, state, detail, hangs_since, path,"
            " file_system, is_read_only, free_bytes, total_bytes, folder_state, latency_ms, checked_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, {now})",
            {folder, seenFrom.value, sight.node.value, incarnation, QString(shareStateName(sight.state)),
             sight.detail.left(1000), view.hangsSince.ms, view.path.left(1000), view.fileSystem.left(100),
             int(view.isReadOnly), view.freeBytes, view.totalBytes, QString(folderStateName(view.state)),
             view.latencyMs});
        if (!stored)
            return stored.error();
    }
    return {};
}

Result<QList<ShareRow>> ShareRepository::rows() const
{
    const auto answer =
        m_db.run("SELECT v.folder, v.seen_from, v.node_id, v.state, v.detail, v.hangs_since, v.path, v.file_system,"
                 " v.is_read_only, v.free_bytes, v.total_bytes, v.checked_at, o.name, n.name, v.folder_state,"
                 " v.latency_ms FROM share_view v"
                 " JOIN node o ON o.id = v.seen_from AND o.incarnation = v.incarnation AND o.lease_until > {now} AND "
                 "o.deleted = 0"
                 " JOIN node n ON n.id = v.node_id AND n.lease_until > {now} AND n.deleted = 0"
                 " ORDER BY v.folder DESC, v.seen_from, v.node_id");
    if (!answer)
        return answer.error();
    QList<ShareRow> shares;
    for (const QVariantList &row : answer->rows)
        shares.append(shareFromRow(row));
    return shares;
}

} // namespace Agent
