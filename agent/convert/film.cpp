// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/film.h"

#include <algorithm>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 negligibleSkew = 2000; // ms: it takes as long until a node hears of what Janus does
constexpr qint64 patience = 2000;       // ms that a camera may be late
constexpr qint64 blink = 2000;          // ms that nobody is gone for when a stream goes on in another file

qint64 median(QList<qint64> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

/*! Of what kind a file is: what its publisher said, or what it holds. */
bool isOfKind(const MadeTrack &made, StreamKind kind)
{
    if (made.report.isVideo ? kind == StreamKind::Microphone : kind == StreamKind::Camera)
        return false;
    const auto said = streamKindFromName(QString::fromUtf8(made.report.description));
    return !said || *said == kind;
}

/*! The lines of the manifest that are about a file. A file is of one kind alone, the first that it can be. */
QList<ManifestTrack> linesOf(const MadeTrack &made, const QList<ManifestTrack> &tracks)
{
    QList<ManifestTrack> lines;
    for (const ManifestTrack &track : tracks) {
        if (isOfKind(made, track.kind) && !sourcesOf(track, {made.source}).isEmpty()
            && (lines.isEmpty() || lines.first().kind == track.kind))
            lines.append(track);
    }
    std::ranges::stable_sort(lines, {}, &ManifestTrack::startedAt);
    return lines;
}

/*! A file with its lines. Times are those of the node. */
struct Placed
{
    const MadeTrack *made = nullptr;
    QList<ManifestTrack> lines;
    qint64 begin = 0;

    qint64 end() const { return begin + made->report.spans.last().to; }
};

QList<Placed> place(const EpochTracks &epoch)
{
    QList<Placed> all;
    QList<qint64> skews;
    for (const MadeTrack &made : epoch.made) {
        const auto lines = linesOf(made, epoch.tracks);
        if (lines.isEmpty() || made.report.spans.isEmpty())
            continue;
        all.append({&made, lines, made.report.firstAt});
        skews.append(made.report.createdAt - lines.first().startedAt);
    }
    const qint64 skew = median(skews);
    QList<qint64> begins;
    for (Placed &each : all) {
        each.begin -= qAbs(skew) > negligibleSkew ? skew : 0;
        begins.append(each.begin);
    }
    // One file with an absurd time must not push all others out of the film.
    const qint64 usual = median(begins);
    all.removeIf([usual](const Placed &each) { return qAbs(each.begin - usual) > longestFilm; });
    std::ranges::stable_sort(all, {}, &Placed::begin);
    return all;
}

/*! When a file is seen or heard, by the node's clock; empty spans for lines that say nothing. */
QList<Span> spansOf(const Placed &placed)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < placed.lines.size(); ++i) {
        const ManifestTrack &line = placed.lines[i];
        // The first packet tells better than anybody when the first one began.
        Span span{i == 0 ? placed.begin : std::max({line.startedAt, placed.begin, spans.last().to}), placed.end()};
        if (line.endedAt && line.kind == StreamKind::Screen && placed.made->report.isVideo)
            span.to = *line.endedAt; // nothing comes while nothing moves on it
        else if (line.endedAt)
            span.to = std::min(*line.endedAt, span.to + (placed.made->report.isVideo ? patience : 0));
        else if (i + 1 < placed.lines.size())
            span.to = std::min(span.to, placed.lines[i + 1].startedAt);
        span.to = std::max(span.from, span.to);
        spans.append(span);
    }
    return spans;
}

/*! What two spans share; without a length when nothing. */
Span common(const Span &a, const Span &b)
{
    const qint64 from = std::max(a.from, b.from);
    return {from, std::max(from, std::min(a.to, b.to))};
}

/*! Lets one span end where another of the same person begins, when they are that close: nobody goes and comes in between. */
void joinTo(Span &earlier, const Span &later)
{
    if (later.from > earlier.from && qAbs(later.from - earlier.to) <= blink && later.to > earlier.to)
        earlier.to = later.from;
}

class FilmMaker
{
public:
    Film take()
    {
        std::ranges::stable_sort(m_film.pictures, {}, [](const FilmPicture &each) { return each.spans.first().from; });
        std::ranges::stable_sort(m_film.sounds, {}, [](const FilmSound &each) { return each.span.from; });
        for (FilmPicture &earlier : m_film.pictures) {
            for (const FilmPicture &later : std::as_const(m_film.pictures)) {
                if (later.person == earlier.person && later.kind == earlier.kind)
                    joinTo(earlier.spans.last(), later.spans.first());
            }
        }
        for (FilmVoice &earlier : m_film.voices) {
            for (const FilmVoice &later : std::as_const(m_film.voices)) {
                if (later.person == earlier.person)
                    joinTo(earlier.span, later.span);
            }
        }
        return std::move(m_film);
    }

    void add(const EpochTracks &epoch)
    {
        const QList<Placed> all = place(epoch);
        if (all.isEmpty())
            return;
        const qint64 begin = all.first().begin;
        if (!m_film.epochs.isEmpty()) {
            const qint64 gap = std::clamp<qint64>(begin - m_lastEnd, 0, longestBreak);
            m_film.length = std::min(m_film.length + gap, longestFilm);
        }
        m_offset = m_film.length - begin;
        m_film.epochs.append({epoch.number, begin, {m_film.length, m_film.length}});
        for (const Placed &each : all)
            add(each);
        m_film.epochs.last().film.to = m_film.length;
        m_lastEnd = m_film.length - m_offset;
    }

private:
    void add(const Placed &placed)
    {
        const qint64 fileBegin = placed.begin + m_offset;
        const int file = placed.made->file;
        FilmPicture picture{file, placed.lines.first().kind, 0, fileBegin, {}};
        const QList<Span> spans = spansOf(placed);
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const Span span = common({spans[i].from + m_offset, spans[i].to + m_offset},
                                     {m_film.epochs.last().film.from, longestFilm});
            if (span.length() <= 0)
                continue;
            const int person = personOf(placed.lines[i]);
            if (placed.made->report.isVideo) {
                picture.person = person;
                picture.spans.append(span);
                m_film.length = std::max(m_film.length, span.to);
                continue;
            }
            if (placed.lines[i].kind == StreamKind::Microphone)
                m_film.voices.append({person, span});
            for (const Span &sounding : placed.made->report.spans) {
                const Span heard = common(span, {fileBegin + sounding.from, fileBegin + sounding.to});
                if (heard.length() > 0)
                    m_film.sounds.append({file, fileBegin, heard});
            }
            m_film.length = std::max(m_film.length, span.to);
        }
        if (!picture.spans.isEmpty())
            m_film.pictures.append(picture);
    }

    int personOf(const ManifestTrack &track)
    {
        const auto key = track.userId > 0 ? QString::number(track.userId) : u'/' + track.person;
        if (!m_keys.contains(key)) {
            m_keys.append(key);
            m_film.people.append(track.person);
        }
        return int(m_keys.indexOf(key));
    }

    Film m_film;
    QStringList m_keys;
    qint64 m_offset = 0;  // from the node's time to the film's
    qint64 m_lastEnd = 0; // of the epoch before, by its node's time
};

} // namespace

qint64 EpochClock::filmTime(qint64 at) const
{
    return film.from + std::clamp<qint64>(at - begin, 0, film.length());
}

QStringList sourcesOf(const ManifestTrack &track, const QStringList &names)
{
    QStringList found;
    for (const QString &name : names) {
        if (name == track.name)
            return {name};
        const QString rest = name.startsWith(track.name) ? name.sliced(track.name.size()) : QString();
        for (const auto type : {"-audio-"_L1, "-video-"_L1}) {
            const StreamKind other = type == "-audio-"_L1 ? StreamKind::Camera : StreamKind::Microphone;
            const QString number = rest.startsWith(type) ? rest.sliced(type.size()) : QString();
            const bool isNumber = !number.isEmpty() && number.size() < 4
                && std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
            if (isNumber && track.kind != other)
                found.append(name);
        }
    }
    return found;
}

Film makeFilm(const QList<EpochTracks> &epochs)
{
    FilmMaker maker;
    for (const EpochTracks &epoch : epochs)
        maker.add(epoch);
    return maker.take();
}

} // namespace Agent
