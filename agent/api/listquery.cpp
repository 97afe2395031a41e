// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/listquery.h"

#include "agent/api/apitext.h"

namespace Agent::Api {

using namespace Common;

namespace {

Result<int> numberIn(const HttpRequest &request, const QString &name, int otherwise)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0)
        return Error{ErrorCode::Invalid, ApiText::tr("\"%1\" must be a whole number from 0 on.").arg(name)};
    return number;
}

} // namespace

Result<ListQuery> readListQuery(const HttpRequest &request)
{
    ListQuery query;
    const auto start = numberIn(request, QStringLiteral("start"), query.start);
    if (!start)
        return start.error();
    const auto max = numberIn(request, QStringLiteral("max"), query.max);
    if (!max)
        return max.error();
    const QString descending = request.queryValue(QStringLiteral("descending"));
    if (!descending.isEmpty() && descending != QLatin1String("true") && descending != QLatin1String("false"))
        return Error{ErrorCode::Invalid, ApiText::tr("\"descending\" must be true or false.")};
    return ListQuery{*start, *max, request.queryValue(QStringLiteral("filter")),
                     request.queryValue(QStringLiteral("order")), descending == QLatin1String("true")};
}

} // namespace Agent::Api
