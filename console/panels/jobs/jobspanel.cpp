// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/jobs/jobspanel.h"

#include "console/widgets/timetext.h"

namespace Console {
namespace {

constexpr RecordColumn<ClusterJob> jobColumns[] = {
    {QT_TRANSLATE_NOOP("Console::JobsPanel", "Job"), 26, [](const ClusterJob &row) { return row.name; }},
    {QT_TRANSLATE_NOOP("Console::JobsPanel", "Last done by node"), 18,
     [](const ClusterJob &row) { return row.node == 0 ? QStringLiteral("–") : QString::number(row.node); }},
    {QT_TRANSLATE_NOOP("Console::JobsPanel", "Began"), 18,
     [](const ClusterJob &row) { return timeText(row.startedAt); }},
    {QT_TRANSLATE_NOOP("Console::JobsPanel", "Ended"), 18,
     [](const ClusterJob &row) { return timeText(row.finishedAt); }},
    {QT_TRANSLATE_NOOP("Console::JobsPanel", "Due next"), 18,
     [](const ClusterJob &row) { return timeText(row.dueAt); }},
    {QT_TRANSLATE_NOOP("Console::JobsPanel", "Outcome"), 20,
     [](const ClusterJob &row) {
         if (row.node == 0)
             return JobsPanel::tr("never done so far");
         return row.outcome == QLatin1String("done") ? JobsPanel::tr("done") : row.outcome;
     }},
};

/*! The jobs are few and come all at once: the search is done here. */
RecordPage<ClusterJob> pageOf(const QList<ClusterJob> &jobs, const PageWish &wish)
{
    RecordPage<ClusterJob> page;
    for (const ClusterJob &job : jobs) {
        if (job.name.contains(wish.filter, Qt::CaseInsensitive)
            || job.outcome.contains(wish.filter, Qt::CaseInsensitive))
            page.rows.append(job);
    }
    page.total = int(page.rows.size());
    page.rows = page.rows.mid(wish.start, wish.max);
    return page;
}

} // namespace

JobsPanel::JobsPanel(ClusterConnection &connection, QWidget *parent)
    : RecordsPanel(
        connection,
        new PagedRecords<ClusterJob>(
            "Console::JobsPanel", jobColumns,
            [&administration = connection.administration()](const PageWish &wish, QObject *context, const auto &done) {
                administration.fetchJobs(context, [wish, done](const Common::Result<QList<ClusterJob>> &jobs) {
                    if (jobs)
                        done(pageOf(*jobs, wish));
                    else
                        done(jobs.error());
                });
            },
            nullptr),
        {tr("Jobs"), tr("Search job or outcome (Ctrl+F)"), tr("The cluster has no jobs."), tr("No job matches “%1”.")},
        parent)
{
}

QString JobsPanel::countText(int rows) const
{
    return tr("%n job(s)", nullptr, rows);
}

} // namespace Console
