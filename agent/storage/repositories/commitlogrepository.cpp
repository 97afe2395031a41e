// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/commitlogrepository.h"

namespace Agent {

using namespace Common;

Result<QHash<NodeId, qint64>> CommitLogRepository::cursors() const
{
    const auto answer = m_db.run("SELECT node_id, seq FROM commit_cursor");
    if (!answer)
        return answer.error();
    QHash<NodeId, qint64> cursors;
    for (const QVariantList &row : answer->rows)
        cursors.insert(NodeId(row.at(0).toLongLong()), row.at(1).toLongLong());
    return cursors;
}

Result<std::optional<QList<Commit>>> CommitLogRepository::after(NodeId sender, qint64 seq) const
{
    const auto answer =
        m_db.run("SELECT seq, events FROM commit_log WHERE node_id = ? AND seq > ? ORDER BY seq", {sender.value, seq});
    if (!answer)
        return answer.error();
    QList<Commit> commits;
    for (const QVariantList &row : answer->rows) {
        if (row.at(0).toLongLong() != seq + 1 + commits.size())
            return std::optional<QList<Commit>>();
        const auto events = commitEventsFromJson(row.at(1).toString().toUtf8());
        if (!events)
            return std::optional<
                QList<Commit>>(); // written by a newer program: all that is known is that something changed
        commits.append({sender, row.at(0).toLongLong(), *events});
    }
    return std::optional<QList<Commit>>(commits);
}

Result<void> CommitLogRepository::prune(Millis age)
{
    return outcome(m_db.run("DELETE FROM commit_log WHERE at < {now} - ?", {qint64(age.count())}));
}

} // namespace Agent
