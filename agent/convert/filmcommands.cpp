// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/filmcommands.h"

#include "agent/convert/filmnames.h"

#include <algorithm>
#include <tuple>

namespace Agent {

using namespace Common;

namespace {

constexpr qint64 frame = 40;       // ms: 25 frames in a second
constexpr qint64 slowFrame = 200;  // where only names are shown
constexpr int keyframeSeconds = 5; // where players can jump to

QByteArray seconds(qint64 ms)
{
    return QByteArray::number(double(ms) / 1000, 'f', 3);
}

/*! A value from a time on; times are the part's. */
struct Run
{
    Span span;
    QRect place;
};

/*! Where a picture is, and when. */
QList<Run> runsOf(const FilmPart &part, int picture)
{
    QList<Run> runs;
    for (const Segment &segment : part.segments) {
        const auto tile = std::ranges::find(segment.tiles, picture, &Tile::picture);
        if (tile == segment.tiles.end())
            continue;
        const Span span{segment.span.from - part.span.from, segment.span.to - part.span.from};
        if (!runs.isEmpty() && runs.last().place == tile->place && runs.last().span.to == span.from)
            runs.last().span.to = span.to;
        else
            runs.append({span, tile->place});
    }
    return runs;
}

/*! 1 while a run lasts, else 0. A sum of such terms has no depth, which FFmpeg limits. */
QByteArray during(const Run &run)
{
    return "gte(t," + seconds(run.span.from) + ")*lt(t," + seconds(run.span.to) + ')';
}

template <class Value>
QByteArray sumOf(const QList<Run> &runs, Value value)
{
    QList<QByteArray> terms;
    for (const Run &run : runs)
        terms.append(during(run) + value(run));
    return terms.join('+');
}

QByteArray number(int value)
{
    return QByteArray::number(value);
}

/*! Changes the size of a picture when its place becomes another. */
QByteArray sizeCommands(const QList<Run> &runs, const QByteArray &scale)
{
    QByteArray commands;
    for (qsizetype i = 1; i < runs.size(); ++i) {
        if (runs[i].place.size() != runs[i - 1].place.size())
            commands += seconds(runs[i].span.from) + ' ' + scale + " w " + number(runs[i].place.width()) + ", " + scale
                + " h " + number(runs[i].place.height()) + ";\n";
    }
    return commands;
}

/*! A browser may change the size of its pictures at any time: what scales them follows, without the graph being made anew. What
    is larger than screens and cameras are would need the memory of all others, and is not decoded. */
QList<QByteArray> decoding(StreamKind kind)
{
    return {"-reinit_filter", "0", "-max_pixels", kind == StreamKind::Screen ? "9000000" : "4000000", "-threads", "1"};
}

/*! Builds what one run of FFmpeg is told. */
class PartCommand
{
public:
    PartCommand(const Film &film, const FilmPart &part, int number, qint64 grid, const QByteArray &backdrop)
        : m_film(film)
        , m_part(part)
        , m_number(QByteArray::number(number))
        , m_grid(grid)
    {
        m_graph = "color=c=" + backdrop + ":s=" + Agent::number(filmSize.width()) + 'x'
            + Agent::number(filmSize.height()) + ":r=" + QByteArray::number(1000 / grid) + ":d=" + length()
            + ",format=yuv420p[shown];\n";
    }

    FilmCommand take(int threads)
    {
        for (const int picture : m_part.pictures)
            addPicture(picture);
        addNames();
        addSounds();
        m_command.files.append({"graph-" + m_number + ".txt", m_graph});
        const QByteArray workers = QByteArray::number(threads);
        QList<QByteArray> &arguments = m_command.arguments;
        // In a graph of many inputs it is the encoder that works; decoders share one thread, as they take turns anyway.
        arguments = QList<QByteArray>{"ffmpeg",   "-nostdin",  "-v",     "error",
                                      "-nostats", "-progress", "pipe:1", "-filter_complex_threads",
                                      workers}
            + m_inputs
            + QList<QByteArray>{"-filter_complex_script", "/work/graph-" + m_number + ".txt", "-map", "[shown]", "-map",
                                "[heard]", "-t", length(),
                                // Speed before size: as a browser encodes while people speak.
                                "-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8", "-threads", workers,
                                "-auto-alt-ref", "0", "-lag-in-frames", "0", "-crf", "16", "-b:v", "1200k", "-qmin",
                                "4", "-qmax", "50", "-g", QByteArray::number(keyframeSeconds * 1000 / m_grid), "-c:a",
                                "flac", "-f", "matroska", "-y", "/work/part-" + m_number + ".mkv"};
        return m_command;
    }

private:
    QByteArray length() const { return seconds(m_part.span.length()); }

    void addPicture(int index)
    {
        const FilmPicture &picture = m_film.pictures[index];
        const QList<Run> runs = runsOf(m_part, index);
        const qint64 from = runs.first().span.from; // of the part
        const qint64 skipped = std::max<qint64>(0, m_part.span.from + from - picture.fileBegin);
        const qint64 begin = picture.fileBegin + skipped - m_part.span.from;
        const QByteArray input = QByteArray::number(m_inputCount++);
        // Few pictures are keyframes: decoding begins at the one before.
        m_inputs << decoding(picture.kind);
        if (skipped > 0)
            m_inputs << "-noaccurate_seek"
                     << "-ss" << seconds(skipped);
        m_inputs << "-itsoffset" << seconds(begin) << "-i"
                 << "/work/" + trackFile(picture.file, true);

        const QByteArray scale = "scale@s" + input;
        const QByteArray commands = sizeCommands(runs, scale);
        m_graph += '[' + input + ":v]fps=" + QByteArray::number(1000 / m_grid)
            + ",tpad=stop=-1:stop_mode=clone,trim=start=" + seconds(from) + ":end=" + seconds(runs.last().span.to)
            + ',';
        if (!commands.isEmpty()) {
            const QByteArray file = "sizes-" + m_number + '-' + input + ".txt";
            m_command.files.append({file, commands});
            m_graph += "sendcmd=f=/work/" + file + ',';
        }
        m_graph += scale + "=w=" + number(runs.first().place.width()) + ":h=" + number(runs.first().place.height())
            + ":force_original_aspect_ratio=decrease:force_divisible_by=2:flags=bilinear,setsar=1[p" + input
            + "];\n[shown][p" + input + "]overlay=eval=frame:eof_action=pass:x='"
            + sumOf(runs, [](const Run &run) { return '*' + number(run.place.left() + run.place.width() / 2); })
            + "-w/2':y='"
            + sumOf(runs, [](const Run &run) { return '*' + number(run.place.top() + run.place.height() / 2); })
            + "-h/2':enable='" + sumOf(runs, [](const Run &) { return QByteArray(); }) + "'[shown];\n";
    }

    void addNames()
    {
        const QByteArray names = namesOf(m_part);
        if (names.isEmpty())
            return;
        const QByteArray file = "names-" + m_number + ".ass";
        m_command.files.append({file, names});
        m_graph += "[shown]ass=filename=/work/" + file + "[shown];\n";
    }

    /*! Sounds one after the other make a lane, so that no more are mixed than there are at one time. */
    void addSounds()
    {
        QList<QList<FilmSound>> lanes;
        for (const FilmSound &sound : m_part.sounds) {
            const auto lane = std::ranges::find_if(
                lanes, [&sound](const QList<FilmSound> &each) { return each.last().span.to <= sound.span.from; });
            if (lane == lanes.end())
                lanes.append({sound});
            else
                lane->append(sound);
        }
        QByteArray mixed;
        for (const QList<FilmSound> &lane : std::as_const(lanes))
            mixed += addLane(lane);
        m_graph += silence(m_part.span.length()) + "[silence];\n[silence]" + mixed + "amix=inputs="
            + QByteArray::number(lanes.size() + 1) + ":duration=first:normalize=0,alimiter=limit=0.9:level=0[heard]\n";
    }

    static QByteArray silence(qint64 length)
    {
        return "anullsrc=r=48000:cl=stereo,aformat=sample_fmts=fltp,atrim=duration=" + seconds(length);
    }

    /*! The name of what sounds as long as the part; silence is made while it is heard, as FFmpeg would keep that before a sound
        in memory otherwise. */
    QByteArray addLane(const QList<FilmSound> &lane)
    {
        QByteArray pieces;
        int count = 0;
        qint64 at = m_part.span.from;
        for (const FilmSound &sound : lane) {
            const QByteArray input = QByteArray::number(m_inputCount++);
            m_inputs << "-threads"
                     << "1"
                     << "-ss" << seconds(sound.span.from - sound.fileBegin) << "-t" << seconds(sound.span.length())
                     << "-i"
                     << "/work/" + trackFile(sound.file, false);
            if (sound.span.from > at) {
                m_graph += silence(sound.span.from - at) + "[q" + input + "];\n";
                pieces += "[q" + input + ']';
                ++count;
            }
            const QByteArray length = seconds(sound.span.length());
            m_graph += '[' + input + ":a]aresample=48000:async=1:first_pts=0,aformat=sample_fmts=fltp:channel_layouts="
                + "stereo,apad=whole_dur=" + length + ",atrim=duration=" + length + "[a" + input + "];\n";
            pieces += "[a" + input + ']';
            ++count;
            at = sound.span.to;
        }
        const QByteArray name = "[lane" + QByteArray::number(m_laneCount++) + ']';
        m_graph += pieces + "concat=v=0:a=1:n=" + QByteArray::number(count) + name + ";\n";
        return name;
    }

    const Film &m_film;
    const FilmPart &m_part;
    const QByteArray m_number;
    const qint64 m_grid;
    QByteArray m_graph;
    QList<QByteArray> m_inputs;
    int m_inputCount = 0;
    int m_laneCount = 0;
    FilmCommand m_command;
};

} // namespace

QByteArray trackFile(int number, bool isVideo)
{
    return "track-" + QByteArray::number(number) + (isVideo ? ".mkv" : ".mka");
}

qint64 FilmCommands::grid() const
{
    return m_film.pictures.isEmpty() ? slowFrame : frame;
}

QByteArray FilmCommands::backdrop() const
{
    return m_film.pictures.isEmpty() ? "0x1d2733" : "black";
}

FilmCommand FilmCommands::part(const FilmPart &part, int number) const
{
    return PartCommand(m_film, part, number, grid(), backdrop()).take(m_threads);
}

FilmCommand FilmCommands::join(const QList<FilmPart> &parts) const
{
    QByteArray list = "ffconcat version 1.0\n";
    for (qsizetype i = 0; i < parts.size(); ++i)
        list += "file part-" + QByteArray::number(i) + ".mkv\nduration " + seconds(parts[i].span.length()) + '\n';
    return {{"ffmpeg", "-nostdin", "-v", "error", "-nostats", "-progress", "pipe:1", "-f", "concat", "-i",
             "/work/parts.txt", "-map", "0:v", "-map", "0:a", "-map_metadata", "-1", "-c:v", "copy", "-c:a", "libopus",
             "-b:a", "64k",
             // What players need in order to jump stands in front: one request and they know it.
             "-f", "webm", "-cues_to_front", "1", "-y", "/work/recording.webm"},
            {{"parts.txt", list}}};
}

FilmCommand FilmCommands::trial(const FilmPicture &picture)
{
    return {QList<QByteArray>{"ffmpeg", "-nostdin", "-v", "error"} + decoding(picture.kind)
                + QList<QByteArray>{"-i", "/work/" + trackFile(picture.file, true), "-f", "null", "-"},
            {}};
}

FilmCommand FilmCommands::trial(const FilmSound &sound)
{
    return {{"ffmpeg", "-nostdin", "-v", "error", "-threads", "1", "-i", "/work/" + trackFile(sound.file, false), "-f",
             "null", "-"},
            {}};
}

FilmCommand FilmCommands::poster(qint64 at) const
{
    return {{"ffmpeg",    "-nostdin", "-v",        "error", "-threads",
             "1",         "-ss",      seconds(at), "-i",    "/work/recording.webm",
             "-frames:v", "1",        "-q:v",      "4",     "-f",
             "image2",    "-update",  "1",         "-y",    "/work/poster.jpg"},
            {}};
}

FilmCommand FilmCommands::probe()
{
    return {{"ffprobe", "-v", "error", "-show_entries", "stream=codec_name,width,height:format=duration", "-of",
             "default=noprint_wrappers=1", "/work/recording.webm"},
            {}};
}

qint64 posterTime(const QList<Segment> &segments)
{
    constexpr qint64 enough = 1000; // ms: what is shorter is hardly seen
    const auto worth = [](const Segment &segment) {
        const auto pictures = std::ranges::count_if(segment.tiles, [](const Tile &tile) { return tile.picture >= 0; });
        return std::tuple(segment.span.length() >= enough, pictures, segment.tiles.size());
    };
    const auto best = std::ranges::max_element(segments, {}, worth);
    // The beginning of a frame of either kind, or there would be none behind it in a film of one.
    return best == segments.end() ? 0 : best->span.from + best->span.length() / 2 / slowFrame * slowFrame;
}

} // namespace Agent
