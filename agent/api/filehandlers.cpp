// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/handlers.h"

#include <QUrl>

namespace Agent::Api {

using namespace Common;

Result<HttpResponse> addFile(ApiServices &services, const ApiRequest &request)
{
    const auto file = services.files.store(RoomId(request.id), request.http.queryValue(QStringLiteral("name")),
                                           request.http.body, request.caller);
    if (!file)
        return file.error();
    return jsonResponse(201,
                        {{QStringLiteral("id"), file->id.value},
                         {QStringLiteral("name"), file->name},
                         {QStringLiteral("size"), file->sizeBytes},
                         {QStringLiteral("sha256"), file->sha256}});
}

Result<HttpResponse> readFile(ApiServices &services, const ApiRequest &request)
{
    const auto read = services.files.read(FileId(request.id), request.caller);
    if (!read)
        return read.error();
    // Always an attachment of no particular type: nothing that people upload is ever run in our origin.
    return HttpResponse{
        200,
        "application/octet-stream",
        read->content,
        {{"Content-Disposition", "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(read->file.name)},
         {"Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'"},
         {"Cache-Control", "private, no-cache"}}};
}

Result<HttpResponse> removeFile(ApiServices &services, const ApiRequest &request)
{
    if (const auto removed = services.files.remove(FileId(request.id), request.caller); !removed)
        return removed.error();
    return noContent();
}

} // namespace Agent::Api
