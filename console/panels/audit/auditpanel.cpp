// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/audit/auditpanel.h"

#include "console/records/pagedrecords.h"
#include "console/widgets/periodchoice.h"
#include "console/widgets/timetext.h"

namespace Console {
namespace {

constexpr RecordColumn<AuditEntry> auditColumns[] = {
    {.title = QT_TRANSLATE_NOOP("Console::AuditPanel", "When"),
     .width = 18,
     .text = [](const AuditEntry &row) { return timeText(row.at); },
     .exported = [](const AuditEntry &row) { return row.at.toUTC().toString(Qt::ISODateWithMs); }},
    {QT_TRANSLATE_NOOP("Console::AuditPanel", "Who"), 18, [](const AuditEntry &row) { return row.who; }},
    {QT_TRANSLATE_NOOP("Console::AuditPanel", "From"), 17, [](const AuditEntry &row) { return row.address; }},
    {QT_TRANSLATE_NOOP("Console::AuditPanel", "Action"), 20, [](const AuditEntry &row) { return row.action; }},
    {QT_TRANSLATE_NOOP("Console::AuditPanel", "On what"), 24, [](const AuditEntry &row) { return row.target; }},
    {QT_TRANSLATE_NOOP("Console::AuditPanel", "By node"), 9,
     [](const AuditEntry &row) {
         return row.node == 0 ? AuditPanel::tr("command", "by a command") : QString::number(row.node);
     }},
    {QT_TRANSLATE_NOOP("Console::AuditPanel", "Outcome"), 20,
     [](const AuditEntry &row) {
         if (row.outcome == QLatin1String("done"))
             return AuditPanel::tr("done");
         return row.message.isEmpty() ? row.outcome : row.message;
     }},
};

} // namespace

AuditPanel::AuditPanel(ClusterConnection &connection, QWidget *parent)
    : AuditPanel(connection, new PeriodChoice, parent)
{
}

AuditPanel::AuditPanel(ClusterConnection &connection, PeriodChoice *period, QWidget *parent)
    : AuditPanel(connection, period,
                 new PagedRecords<AuditEntry>(
                     "Console::AuditPanel", auditColumns,
                     [&administration = connection.administration(), period](const PageWish &wish, QObject *context,
                                                                             const auto &done) {
                         administration.fetchAudit(wish, period->since(), period->until(), context, done);
                     },
                     nullptr),
                 parent)
{
}

AuditPanel::AuditPanel(ClusterConnection &connection, PeriodChoice *period, RecordsModel *model, QWidget *parent)
    : RecordsPanel(connection, model,
                   {tr("Audit log"), tr("Search who, action or target (Ctrl+F)"), tr("Nothing was done in that time."),
                    tr("Nothing that was done matches “%1”.")},
                   parent)
{
    addFilter(period);
    connect(period, &PeriodChoice::changed, model, &RecordsModel::restart);
}

QString AuditPanel::countText(int rows) const
{
    return tr("%n entry(s)", nullptr, rows);
}

} // namespace Console
