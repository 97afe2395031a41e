// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apitext.h"
#include "agent/api/handlers.h"

#include <QFile>

namespace Agent::Api {

using namespace Common;

Result<HttpResponse> describe(ApiServices &, const ApiRequest &)
{
    QFile document(QStringLiteral(":/openapi/atrium.json"));
    if (!document.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, ApiText::tr("The description is missing.")};
    return HttpResponse{200, "application/json", document.readAll(), {{"Cache-Control", "no-cache"}}};
}

} // namespace Agent::Api
