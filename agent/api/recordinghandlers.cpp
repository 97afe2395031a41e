// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/contentresponse.h"
#include "agent/api/handlers.h"
#include "agent/api/listquery.h"

#include <QJsonArray>
#include <QUrl>

#include <limits>

namespace Agent::Api {

using namespace Common;

namespace {

QJsonObject recordingJson(const RecordingService::Shown &shown)
{
    const Recording &recording = shown.recording;
    return {{QStringLiteral("id"), recording.id.value},
            {QStringLiteral("room"), named(recording.room.value, recording.roomName)},
            {QStringLiteral("name"), recording.name},
            {QStringLiteral("comment"), recording.comment},
            {QStringLiteral("by"),
             recording.creatorName.isEmpty() ? QJsonValue()
                                             : QJsonValue(named(recording.createdBy.value, recording.creatorName))},
            {QStringLiteral("interview"), recording.isInterview},
            {QStringLiteral("state"), recordingStateName(recording.state)},
            {QStringLiteral("progress"), recording.progress},
            {QStringLiteral("failure"), recording.failure},
            {QStringLiteral("startedAt"), recording.startedAt.ms},
            {QStringLiteral("endedAt"), timeOrNull(recording.endedAt)},
            {QStringLiteral("durationMs"), qint64(recording.duration.count())},
            {QStringLiteral("width"), recording.width},
            {QStringLiteral("height"), recording.height},
            {QStringLiteral("size"), recording.sizeBytes},
            {QStringLiteral("mayRemove"), shown.mayRemove}};
}

struct Form
{
    RecordingPart part;
    const char *mediaType;
    const char *ending;
};
constexpr Form film{RecordingPart::Film, "video/webm", ".webm"};
constexpr Form poster{RecordingPart::Poster, "image/jpeg", ".jpg"};
constexpr Form timeline{RecordingPart::Timeline, "application/json", ".json"};

Result<HttpResponse> content(ApiServices &services, const ApiRequest &request, const Form &form)
{
    auto opened = services.recordings.open(RecordingId(request.id), form.part, request.caller);
    if (!opened)
        return opened.error();
    auto file = *std::move(opened);
    const QByteArray tag = '"' + file.file.sha256.left(32).toLatin1() + '"';
    HttpResponse response{200, form.mediaType, {}};
    if (request.http.queryValue(QStringLiteral("download")) == QLatin1String("1")) {
        const QString name = file.recording.name + QLatin1String(form.ending);
        response.addHeader("Content-Disposition", "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(name));
    }
    return contentResponse(request.http, std::move(file.content), services.recordings.disk(), tag, response);
}

} // namespace

Result<HttpResponse> listRecordings(ApiServices &services, const ApiRequest &request)
{
    const auto room = wholeNumberIn(request.http, QStringLiteral("room"), 0, std::numeric_limits<qint64>::max());
    if (!room)
        return room.error();
    const auto page = readListQuery(request.http);
    if (!page)
        return page.error();
    const auto listing = services.recordings.list(
        {RoomId(*room), request.http.queryValue(QStringLiteral("type")), page->start, page->max}, request.caller);
    if (!listing)
        return listing.error();
    QJsonArray recordings;
    for (const RecordingService::Shown &each : listing->rows)
        recordings.append(recordingJson(each));
    return jsonResponse(
        200, {{QStringLiteral("recordings"), recordings}, {QStringLiteral("total"), qint64(listing->total)}});
}

Result<HttpResponse> readRecording(ApiServices &services, const ApiRequest &request)
{
    const auto shown = services.recordings.find(RecordingId(request.id), request.caller);
    return shown ? Result<HttpResponse>(jsonResponse(200, recordingJson(*shown))) : shown.error();
}

Result<HttpResponse> removeRecording(ApiServices &services, const ApiRequest &request)
{
    if (const auto removed = services.recordings.remove(RecordingId(request.id), request.caller); !removed)
        return removed.error();
    return noContent();
}

Result<HttpResponse> readRecordingMedia(ApiServices &services, const ApiRequest &request)
{
    return content(services, request, film);
}

Result<HttpResponse> readRecordingPoster(ApiServices &services, const ApiRequest &request)
{
    return content(services, request, poster);
}

Result<HttpResponse> readRecordingTimeline(ApiServices &services, const ApiRequest &request)
{
    return content(services, request, timeline);
}

} // namespace Agent::Api
