// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apitext.h"
#include "agent/api/handlers.h"
#include "agent/api/listquery.h"

#include "agent/accounts/auditexport.h"

#include <limits>

namespace Agent::Api {

using namespace Common;

namespace {

constexpr int mostEntries = 5000;

Result<UtcTime> momentIn(const HttpRequest &request, const QString &name)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return UtcTime{};
    if (const auto moment = momentFrom(text))
        return *moment;
    return Error{ErrorCode::Invalid, ApiText::tr("\"%1\" must be a time like 2026-03-01T12:00:00Z.").arg(name)};
}

} // namespace

Result<HttpResponse> exportAudit(ApiServices &services, const ApiRequest &request)
{
    const QString formatName = request.http.queryValue(QStringLiteral("format"));
    const auto format = auditFormatNamed(formatName.isEmpty() ? QStringLiteral("ndjson") : formatName);
    if (!format)
        return Error{ErrorCode::Invalid, ApiText::tr("\"format\" must be csv or ndjson.")};
    const auto since = momentIn(request.http, QStringLiteral("since"));
    if (!since)
        return since.error();
    const auto until = momentIn(request.http, QStringLiteral("until"));
    if (!until)
        return until.error();
    constexpr qint64 any = std::numeric_limits<qint64>::max();
    const auto after = wholeNumberIn(request.http, QStringLiteral("after"), 0, any);
    if (!after)
        return after.error();
    const auto max = wholeNumberIn(request.http, QStringLiteral("max"), mostEntries, any);
    if (!max)
        return max.error();
    const int wanted = int(std::clamp<qint64>(*max, 1, mostEntries));
    const auto database = services.storage.database();
    if (!database)
        return database.error();
    const auto rows =
        AuditRepository(**database)
            .following(*after, {0, wanted, request.http.queryValue(QStringLiteral("filter")), *since, *until});
    if (!rows)
        return rows.error();
    HttpResponse response{200,
                          *format == AuditFormat::Csv ? "text/csv; charset=utf-8; header=present"
                                                      : "application/x-ndjson",
                          *after == 0 ? auditHead(*format) : QByteArray(),
                          {{"Cache-Control", "no-store"}}};
    for (const AuditRow &row : *rows)
        response.body += auditLine(*format, row);
    if (rows->size() == wanted)
        response.addHeader("X-Atrium-Next", QByteArray::number(rows->last().id));
    if (*format == AuditFormat::Csv)
        response.addHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
    return response;
}

} // namespace Agent::Api
