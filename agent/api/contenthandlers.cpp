// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/byterange.h"
#include "agent/api/handlers.h"
#include "agent/http/filebody.h"

#include <QUrl>

namespace Agent::Api {

using namespace Common;

namespace {

// Nothing that people upload is ever run in our origin.
constexpr auto inertPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

/*! The opened file as the answer: all of it, the part that was asked for, or nothing when the client has it. */
HttpResponse contentOf(ApiServices &services, const HttpRequest &request, FileStore::Opened &&content,
                       const QByteArray &tag, HttpResponse response)
{
    response.addHeader("ETag", tag);
    response.addHeader("Accept-Ranges", "bytes");
    response.addHeader("Cache-Control", "private, no-cache");
    response.addHeader("Content-Security-Policy", inertPolicy);
    if (request.header("if-none-match") == tag) {
        response.status = 304;
        response.contentType.clear();
        return response;
    }
    const QByteArray condition = request.header("if-range");
    const auto range = condition.isEmpty() || condition == tag
        ? readByteRange(request.header("range"), content.sizeBytes)
        : std::nullopt;
    const QByteArray size = QByteArray::number(content.sizeBytes);
    if (range && range->length == 0) {
        HttpResponse refused = plainResponse(416, "The file is shorter.");
        refused.addHeader("Content-Range", "bytes */" + size);
        return refused;
    }
    const ByteRange part = range.value_or(ByteRange{0, content.sizeBytes});
    if (range) {
        response.status = 206;
        response.addHeader("Content-Range",
                           "bytes " + QByteArray::number(part.offset) + '-'
                               + QByteArray::number(part.offset + part.length - 1) + '/' + size);
    }
    response.file = std::make_shared<FileBody>(
        FileBody{std::move(content.file), part.offset, part.length, &services.files.contents().disk()});
    return response;
}

Result<HttpResponse> picture(ApiServices &services, const ApiRequest &request, const QString &name)
{
    auto opened = services.files.openPicture(FileId(request.id), name, request.caller);
    if (!opened)
        return opened.error();
    auto file = *std::move(opened);
    const QByteArray tag = '"' + file.item.sha256.left(32).toLatin1() + '-' + name.toLatin1() + '"';
    return contentOf(services, request.http, std::move(file.picture.content), tag, {200, file.picture.mediaType, {}});
}

} // namespace

Result<HttpResponse> readFile(ApiServices &services, const ApiRequest &request)
{
    auto opened = services.files.open(FileId(request.id), request.caller);
    if (!opened)
        return opened.error();
    auto file = *std::move(opened);
    const QByteArray tag = '"' + file.item.sha256.left(32).toLatin1() + '"';
    return contentOf(
        services, request.http, std::move(file.content), tag,
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
