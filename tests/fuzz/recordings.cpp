// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/filmcommands.h"
#include "agent/convert/progressreader.h"
#include "agent/convert/timeline.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Agent;
using namespace Common;

namespace {

/*! A film of these tracks, each with one file of a minute. */
Film filmOf(const QList<ManifestTrack> &tracks)
{
    QList<MadeTrack> made;
    for (const ManifestTrack &track : tracks) {
        const bool isVideo = track.kind != StreamKind::Microphone;
        made.append(
            {int(made.size()), track.name, {isVideo, track.startedAt, track.startedAt + 100, {}, {{0, 60'000}}}});
    }
    return makeFilm({{1, tracks, made}, {2, tracks, made}});
}

void checkFilm(const QList<ManifestTrack> &tracks)
{
    const Film film = filmOf(tracks);
    Fuzz::promise(film.length >= 0 && film.length <= longestFilm, "a film has an end");
    const FilmCommands commands(film, 1);
    const auto segments = segmentsOf(film, FilmLayout::Meeting, commands.grid());
    for (const Segment &segment : segments)
        Fuzz::promise(segment.span.length() > 0 && segment.tiles.size() <= 2 * maximumTiles, "there is room for all");
    const auto parts = partsOf(film, segments, {.inputs = 8, .segments = 8}, commands.grid());
    qint64 at = 0;
    for (const FilmPart &part : parts) {
        Fuzz::promise(part.span.from == at && part.span.length() > 0, "parts follow each other");
        at = part.span.to;
        const FilmCommand command = commands.part(part, 0);
        for (const auto &[name, content] : command.files) {
            Fuzz::promise(!name.contains('/'), "files are in their folder");
            if (name.endsWith(".ass"))
                Fuzz::promise(content.count('\n') == 13 + content.count("\nDialogue: "), "a name is a line");
        }
    }
    Fuzz::promise(segments.isEmpty() || at == segments.last().span.to, "parts are the whole film");
}

void checkTimeline(const QByteArray &input)
{
    constexpr qint64 length = 10'000;
    Timeline timeline(4096);
    for (const QByteArray &line : input.split('\n'))
        timeline.add(line, {1, 1'796'007'000'000, {0, length}});
    const QByteArray merged = timeline.take(length);
    Fuzz::promise(merged.size() < 5000, "a timeline has an end");
    const QJsonDocument document = QJsonDocument::fromJson(merged);
    Fuzz::promise(document.isObject(), "a timeline is JSON");
    qint64 last = 0;
    for (const QJsonValue &frame : document.object().value(QLatin1String("events")).toArray()) {
        const qint64 at = frame[QLatin1String("at")].toInteger();
        Fuzz::promise(at >= last && at <= length, "time goes on, to the end of the film");
        last = at;
    }
}

} // namespace

void Fuzz::recordings(const QByteArray &input)
{
    const Manifest manifest = readManifest(input);
    promise(manifest.tracks.size() <= maximumTracks, "there are no more tracks than may be");
    for (const ManifestTrack &track : manifest.tracks) {
        promise(!track.name.isEmpty() && !track.name.contains(u'/') && !track.name.contains(u'.'), "a name is plain");
        promise(isOneLine(track.name) && isOneLine(track.person), "names are lines");
        promise(!track.endedAt || *track.endedAt >= track.startedAt, "a track ends after it began");
    }
    checkFilm(manifest.tracks);
    checkTimeline(input);
    if (const auto report = readTrackReport(input)) {
        qint64 last = 0;
        for (const Span &span : report->spans) {
            promise(span.from >= last && span.length() > 0, "spans follow each other");
            last = span.to;
        }
        promise(!report->spans.isEmpty(), "a report is of something");
    }
    ProgressReader([](qint64 ms) { promise(ms >= 0, "work is done, not undone"); }).take(input);
}
