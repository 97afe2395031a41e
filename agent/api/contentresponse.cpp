// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/contentresponse.h"

#include "agent/api/byterange.h"
#include "agent/http/filebody.h"

namespace Agent::Api {

namespace {

// Nothing that people upload is ever run in our origin.
constexpr auto inertPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

} // namespace

HttpResponse contentResponse(const HttpRequest &request, FileStore::Opened &&content, DiskThreads &disk,
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
    response.file = std::make_shared<FileBody>(FileBody{std::move(content.file), part.offset, part.length, &disk});
    return response;
}

} // namespace Agent::Api
