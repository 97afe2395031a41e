// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apirouter.h"
#include "agent/api/apitext.h"
#include "agent/api/handlers.h"
#include "agent/api/uploadsink.h"

#include <QStringDecoder>

#include <limits>

/*! The protocol of tus 1.0.0 (core, creation, termination): https://tus.io/protocols/resumable-upload */
namespace Agent::Api {

using namespace Common;

namespace {

constexpr auto tusVersion = "1.0.0";

Result<qint64> numberIn(const HttpRequest &request, const char *header)
{
    bool isNumber = false;
    const qint64 number = request.header(QByteArray(header).toLower()).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return Error{ErrorCode::Invalid,
                     ApiText::tr("The header %1 must have a number of bytes.").arg(QLatin1String(header))};
    return number;
}

Result<void> checkVersion(const HttpRequest &request)
{
    if (request.header("tus-resumable") == tusVersion)
        return {};
    return Error{ErrorCode::Invalid,
                 ApiText::tr("Uploads need the header Tus-Resumable: %1.").arg(QLatin1String(tusVersion))};
}

/*! "filename d29ybGQ=,room MQ==,home": keys with values in base64, by commas. */
Result<QHash<QByteArray, QString>> metadataOf(const HttpRequest &request)
{
    const Error bad{ErrorCode::Invalid,
                    ApiText::tr("The header Upload-Metadata must have pairs of a key and a text in base64.")};
    QHash<QByteArray, QString> metadata;
    const auto pairs = request.header("upload-metadata").split(',');
    for (const QByteArray &pair : pairs) {
        const auto words = pair.trimmed().split(' ');
        if (words.first().isEmpty() || words.size() > 2)
            return bad;
        const auto value = QByteArray::fromBase64Encoding(words.value(1), QByteArray::AbortOnBase64DecodingErrors);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder(value ? *value : QByteArray());
        if (!value || decoder.hasError())
            return bad;
        metadata.insert(words.first(), text);
    }
    return metadata;
}

Result<FilePlace> placeIn(const QHash<QByteArray, QString> &metadata, const Caller &caller)
{
    bool isNumber = true;
    const auto number = [&](const char *key) {
        bool isGood = false;
        const qint64 read = metadata.value(key).toLongLong(&isGood);
        isNumber = isNumber && isGood && read > 0;
        return read;
    };
    if (metadata.contains("room") == metadata.contains("home"))
        return Error{ErrorCode::Invalid, ApiText::tr("Upload-Metadata must have either room, with its id, or home.")};
    FilePlace place;
    place.tree = metadata.contains("room") ? FileTree::of(RoomId(number("room"))) : FileTree::of(caller.user.id);
    if (metadata.contains("folder"))
        place.folder = FileId(number("folder"));
    if (!isNumber)
        return Error{ErrorCode::Invalid, ApiText::tr("room and folder of Upload-Metadata must be ids.")};
    return place;
}

HttpResponse tusResponse(int status, const UploadService::State &state)
{
    HttpResponse response = noContent();
    response.status = status;
    response.addHeader("Tus-Resumable", tusVersion);
    response.addHeader("Upload-Offset",
                       QByteArray::number(state.file ? state.upload.sizeBytes : state.upload.storedBytes));
    response.addHeader("Upload-Length", QByteArray::number(state.upload.sizeBytes));
    if (state.file)
        response.addHeader("Atrium-File", QByteArray::number(state.file.value));
    return response;
}

} // namespace

Result<HttpResponse> beginUpload(ApiServices &services, const ApiRequest &request)
{
    if (const auto good = checkVersion(request.http); !good)
        return good.error();
    const auto length = numberIn(request.http, "Upload-Length");
    if (!length)
        return length.error();
    const auto metadata = metadataOf(request.http);
    if (!metadata)
        return metadata.error();
    const auto place = placeIn(*metadata, request.caller);
    if (!place)
        return place.error();
    const auto begun = services.uploads.begin(*place, metadata->value("filename"), *length, request.caller);
    if (!begun)
        return begun.error();
    HttpResponse response = tusResponse(201, *begun);
    response.addHeader("Location",
                       services.cookiePath.toLatin1() + "api/v1/uploads/" + QByteArray::number(begun->upload.id.value));
    return response;
}

Result<HttpResponse> uploadState(ApiServices &services, const ApiRequest &request)
{
    const auto state = services.uploads.state(UploadId(request.id), request.caller);
    return state ? Result<HttpResponse>(tusResponse(200, *state)) : state.error();
}

Result<HttpResponse> continueUpload(ApiServices &services, const ApiRequest &request)
{
    if (const auto good = checkVersion(request.http); !good)
        return good.error();
    if (request.http.header("content-type") != "application/offset+octet-stream")
        return Error{ErrorCode::Invalid, ApiText::tr("The Content-Type must be application/offset+octet-stream.")};
    const auto offset = numberIn(request.http, "Upload-Offset");
    if (!offset)
        return offset.error();
    const auto held = services.uploads.hold(UploadId(request.id), *offset, request.caller);
    if (!held)
        return held.error();
    HttpResponse response;
    response.sink = [&uploads = services.uploads, held = *held, run = request.run] {
        return std::make_shared<UploadSink>(uploads, held, run, [](const Result<UploadService::State> &state) {
            return state ? tusResponse(204, *state) : errorResponse(state.error());
        });
    };
    return response;
}

Result<HttpResponse> cancelUpload(ApiServices &services, const ApiRequest &request)
{
    if (const auto cancelled = services.uploads.cancel(UploadId(request.id), request.caller); !cancelled)
        return cancelled.error();
    HttpResponse response = noContent();
    response.addHeader("Tus-Resumable", tusVersion);
    return response;
}

} // namespace Agent::Api
