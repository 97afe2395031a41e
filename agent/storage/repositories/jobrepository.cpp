// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/jobrepository.h"

#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype maximumOutcome = 255; // characters, the column's width

Result<void> stillOurs(const JobRun &run, const Result<SqlAnswer> &answer)
{
    if (answer && answer->changed == 0) {
        return Error{ErrorCode::LeaseLost, StorageText::tr("Another node has taken over the job \"%1\".").arg(run.job)};
    }
    return outcome(answer);
}

} // namespace

Result<QList<JobRow>> JobRepository::list() const
{
    const auto answer = m_db.run("SELECT name, node_id, run, due_at, started_at, finished_at, outcome,"
                                 " CASE WHEN lease_until > {now} THEN 1 ELSE 0 END,"
                                 " CASE WHEN due_at <= {now} AND lease_until <= {now} THEN 1 ELSE 0 END"
                                 " FROM cluster_job ORDER BY due_at, name");
    if (!answer)
        return answer.error();
    QList<JobRow> jobs;
    for (const QVariantList &row : answer->rows) {
        jobs.append({row.at(0).toString(),
                     NodeId(row.at(1).toLongLong()),
                     row.at(2).toLongLong(),
                     {row.at(3).toLongLong()},
                     {row.at(4).toLongLong()},
                     {row.at(5).toLongLong()},
                     row.at(6).toString(),
                     row.at(7).toInt() != 0,
                     row.at(8).toInt() != 0});
    }
    return jobs;
}

Result<void> JobRepository::add(const QString &name)
{
    return outcome(m_db.run("INSERT INTO cluster_job (name, due_at, node_id, incarnation, lease_until, run, started_at,"
                            " finished_at, outcome) VALUES (?, {now}, NULL, 0, 0, 0, 0, 0, '')",
                            {name}));
}

Result<std::optional<JobRun>> JobRepository::claim(const QString &name, NodeId node, qint64 incarnation, Millis lease)
{
    const auto found = m_db.run(
        "SELECT run, lease_until FROM cluster_job WHERE name = ? AND due_at <= {now} AND lease_until <= {now}", {name});
    if (!found)
        return found.error();
    if (found->rows.isEmpty())
        return std::optional<JobRun>();
    const qint64 last = found->rows.first().at(0).toLongLong();
    const bool neverFinished = found->rows.first().at(1).toLongLong() != 0;
    // All is compared again: since it was read, others may have claimed it, renewed it late or finished it late.
    const auto taken = m_db.run("UPDATE cluster_job SET node_id = ?, incarnation = ?, lease_until = {now} + ?, run = ?,"
                                " started_at = {now}"
                                " WHERE name = ? AND run = ? AND due_at <= {now} AND lease_until <= {now}",
                                {node.value, incarnation, qint64(lease.count()), last + 1, name, last});
    if (!taken)
        return taken.error();
    if (taken->changed == 0)
        return std::optional<JobRun>();
    return std::optional<JobRun>({name, node, incarnation, last + 1, neverFinished});
}

Result<void> JobRepository::renew(const JobRun &run, Millis lease)
{
    return stillOurs(run,
                     m_db.run("UPDATE cluster_job SET lease_until = {now} + ?"
                              " WHERE name = ? AND node_id = ? AND incarnation = ? AND run = ? AND lease_until <> 0",
                              {qint64(lease.count()), run.job, run.node.value, run.incarnation, run.run}));
}

Result<void> JobRepository::finish(const JobRun &run, const QString &outcome, Millis pause)
{
    return stillOurs(
        run,
        m_db.run(
            "UPDATE cluster_job SET finished_at = {now}, outcome = ?, due_at = {now} + ?, lease_until = 0"
            " WHERE name = ? AND node_id = ? AND incarnation = ? AND run = ? AND lease_until <> 0",
            {outcome.left(maximumOutcome), qint64(pause.count()), run.job, run.node.value, run.incarnation, run.run}));
}

} // namespace Agent
