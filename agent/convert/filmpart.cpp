// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/filmpart.h"

#include <QHash>

#include <algorithm>

namespace Agent {

namespace {

/*! When each picture that is shown at all is needed. */
QHash<int, Span> neededPictures(const QList<Segment> &segments)
{
    QHash<int, Span> needed;
    for (const Segment &segment : segments) {
        for (const Tile &tile : segment.tiles) {
            if (tile.picture < 0)
                continue;
            const auto found = needed.constFind(tile.picture);
            needed.insert(tile.picture, {found == needed.cend() ? segment.span.from : found->from, segment.span.to});
        }
    }
    return needed;
}

/*! Where parts begin, and the end. */
QList<qint64> cutsOf(QList<Span> inputs, const QList<Segment> &segments, const PartLimits &limits, qint64 grid)
{
    std::ranges::sort(inputs, {}, &Span::from);
    QList<qint64> cuts{0};
    QList<Span> open; // inputs of this part
    int shown = 0;    // segments of this part
    auto segment = segments.begin();
    const auto cut = [&](qint64 at) {
        at -= at % grid;
        if (at <= cuts.last())
            return;
        cuts.append(at);
        open.removeIf([at](const Span &input) { return input.to <= at; });
        shown = 1;
    };
    const auto showUntil = [&](qint64 time) {
        for (; segment != segments.end() && segment->span.from <= time; ++segment) {
            if (++shown > limits.segments)
                cut(segment->span.from);
        }
    };
    for (const Span &input : std::as_const(inputs)) {
        showUntil(input.from);
        if (open.size() >= limits.inputs)
            cut(input.from);
        open.append(input);
    }
    const qint64 end = segments.isEmpty() ? 0 : segments.last().span.to;
    showUntil(end);
    if (end > cuts.last())
        cuts.append(end);
    return cuts;
}

bool overlap(const Span &a, const Span &b)
{
    return a.from < b.to && b.from < a.to;
}

Span cutTo(const Span &span, const Span &part)
{
    return {std::max(span.from, part.from), std::min(span.to, part.to)};
}

} // namespace

QList<FilmPart> partsOf(const Film &film, const QList<Segment> &segments, const PartLimits &limits, qint64 grid)
{
    QList<Span> inputs = neededPictures(segments).values();
    for (const FilmSound &sound : film.sounds)
        inputs.append(sound.span);
    const QList<qint64> cuts = cutsOf(inputs, segments, limits, grid);

    QList<FilmPart> parts;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        FilmPart part;
        part.span = {cuts[i], cuts[i + 1]};
        for (const Segment &segment : segments) {
            if (!overlap(segment.span, part.span))
                continue;
            part.segments.append({cutTo(segment.span, part.span), segment.tiles});
            for (const Tile &tile : segment.tiles) {
                if (tile.picture >= 0 && !part.pictures.contains(tile.picture))
                    part.pictures.append(tile.picture);
            }
        }
        for (FilmSound sound : film.sounds) {
            if (!overlap(sound.span, part.span) || part.pictures.size() + part.sounds.size() >= limits.inputs)
                continue;
            sound.span = cutTo(sound.span, part.span);
            part.sounds.append(sound);
        }
        parts.append(part);
    }
    return parts;
}

} // namespace Agent
