// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/listquery.h"

#include "agent/api/apitext.h"

#include <limits>

namespace Agent::Api {

using namespace Common;

Result<qint64> wholeNumberIn(const HttpRequest &request, const QString &name, qint64 otherwise, qint64 most)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return Error{ErrorCode::Invalid, ApiText::tr("\"%1\" must be a whole number from 0 on.").arg(name)};
    return number;
}

Result<ListQuery> readListQuery(const HttpRequest &request)
{
    constexpr int most = std::numeric_limits<int>::max();
    ListQuery query;
    const auto start = wholeNumberIn(request, QStringLiteral("start"), query.start, most);
    if (!start)
        return start.error();
    const auto max = wholeNumberIn(request, QStringLiteral("max"), query.max, most);
    if (!max)
        return max.error();
    const QString descending = request.queryValue(QStringLiteral("descending"));
    if (!descending.isEmpty() && descending != QLatin1String("true") && descending != QLatin1String("false"))
        return Error{ErrorCode::Invalid, ApiText::tr("\"descending\" must be true or false.")};
    return ListQuery{int(*start), int(*max), request.queryValue(QStringLiteral("filter")),
                     request.queryValue(QStringLiteral("order")), descending == QLatin1String("true")};
}

} // namespace Agent::Api
