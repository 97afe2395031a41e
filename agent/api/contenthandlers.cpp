// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/contentresponse.h"
#include "agent/api/handlers.h"

#include <QUrl>

namespace Agent::Api {

using namespace Common;

namespace {

Result<HttpResponse> picture(ApiServices &services, const ApiRequest &request, const QString &name)
{
    auto opened = services.files.openPicture(FileId(request.id), name, request.caller);
    if (!opened)
        return opened.error();
    auto file = *std::move(opened);
    const QByteArray tag = '"' + file.item.sha256.left(32).toLatin1() + '-' + name.toLatin1() + '"';
    return contentResponse(request.http, std::move(file.picture.content), services.files.contents().disk(), tag,
                           {200, file.picture.mediaType, {}});
}

} // namespace

Result<HttpResponse> readFile(ApiServices &services, const ApiRequest &request)
{
    auto opened = services.files.open(FileId(request.id), request.caller);
    if (!opened)
        return opened.error();
    auto file = *std::move(opened);
    const QByteArray tag = '"' + file.item.sha256.left(32).toLatin1() + '"';
    return contentResponse(
        request.http, std::move(file.content), services.files.contents().disk(), tag,
        {200,
         "application/octet-stream",
         {},
         {{"Content-Disposition", "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(file.item.name)}}});
}

Result<HttpResponse> readThumbnail(ApiServices &services, const ApiRequest &request)
{
    return picture(services, request, QStringLiteral("thumbnail"));
}

Result<HttpResponse> readPage(ApiServices &services, const ApiRequest &request)
{
    return picture(services, request, QStringLiteral("page-%1").arg(request.number));
}

} // namespace Agent::Api
