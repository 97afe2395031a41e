// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpmessage.h"
#include "common/core/result.h"

namespace Agent::Api {

/*! What a list is asked for: `?start=0&max=50&filter=ada&order=login&descending=true`; all of it may be missing. */
struct ListQuery
{
    int start = 0;
    int max = 100;
    QString filter = {};
    QString order = {};
    bool isDescending = false;
};

Common::Result<ListQuery> readListQuery(const HttpRequest &request); //!< Invalid names the parameter

/*! A parameter from 0 to `most`; `otherwise` where it is missing. Invalid names it. */
Common::Result<qint64> wholeNumberIn(const HttpRequest &request, const QString &name, qint64 otherwise, qint64 most);

} // namespace Agent::Api
