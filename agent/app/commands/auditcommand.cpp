// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/auditcommand.h"

#include "agent/accounts/auditexport.h"
#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"

#include <cstdio>

namespace Agent {

using namespace Common;

namespace {

constexpr int entriesAtOnce = 1000;

Result<UtcTime> momentOption(const QCommandLineParser &parser, const QString &name)
{
    const QString text = parser.value(name);
    if (text.isEmpty())
        return UtcTime{};
    if (const auto moment = momentFrom(text))
        return *moment;
    return Error{ErrorCode::Invalid, CommandsText::tr("--%1 must be a time, not \"%2\".").arg(name, text),
                 CommandsText::tr("Write it like 2026-03-01 or 2026-03-01T12:00:00Z.")};
}

bool writeOut(const QByteArray &text)
{
    return fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
}

Error cannotWrite()
{
    return {ErrorCode::NoSpace, CommandsText::tr("The audit log could not be written to the end.")};
}

} // namespace

void addAuditOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOptions(
        {{QStringLiteral("since"), CommandsText::tr("The first moment (UTC): 2026-03-01 or 2026-03-01T12:00:00Z."),
          QStringLiteral("TIME")},
         {QStringLiteral("until"), CommandsText::tr("The last moment (UTC)."), QStringLiteral("TIME")},
         {QStringLiteral("format"), CommandsText::tr("csv, or ndjson (a JSON object a line)."),
          QStringLiteral("FORMAT"), QStringLiteral("csv")},
         {QStringLiteral("filter"), CommandsText::tr("Part of who, of the action or of what it was done to."),
          QStringLiteral("TEXT")}});
}

int runAudit(const QCommandLineParser &parser)
{
    const auto format = auditFormatNamed(parser.value(QStringLiteral("format")));
    if (!format)
        return failUsage({ErrorCode::Invalid, CommandsText::tr("--format must be csv or ndjson.")});
    const auto since = momentOption(parser, QStringLiteral("since"));
    if (!since)
        return failUsage(since.error());
    const auto until = momentOption(parser, QStringLiteral("until"));
    if (!until)
        return failUsage(until.error());
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    const AuditQuery wanted{0, entriesAtOnce, parser.value(QStringLiteral("filter")), *since, *until};
    if (!writeOut(auditHead(*format)))
        return fail(cannotWrite());
    for (qint64 last = 0;;) { // by pages, so that it takes no more memory for a million
        const auto rows = AuditRepository(*opened->cluster.database).following(last, wanted);
        if (!rows)
            return fail(rows.error());
        for (const AuditRow &row : *rows) {
            if (!writeOut(auditLine(*format, row)))
                return fail(cannotWrite());
            last = row.id;
        }
        if (rows->size() < entriesAtOnce)
            return fflush(stdout) == 0 ? 0 : fail(cannotWrite());
    }
}

} // namespace Agent
