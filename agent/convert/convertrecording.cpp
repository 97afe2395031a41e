// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/convertrecording.h"

#include "agent/convert/convertsandbox.h"
#include "agent/convert/converttext.h"
#include "agent/convert/filmcommands.h"
#include "agent/convert/progressreader.h"
#include "agent/convert/timeline.h"
#include "agent/files/durablefile.h"
#include "agent/previews/picturecheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

Q_DECLARE_LOGGING_CATEGORY(lcConvert)

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ended = ConvertSandbox::Ended;

namespace {

// Of each hundred of progress; the rest is the film's.
constexpr int tracksPercent = 5;
constexpr int joinPercent = 4;

// Bytes of a second of film, all that lies on the disk at one time.
constexpr qint64 filmBytes = 500'000;
constexpr qint64 slowFilmBytes = 100'000;

constexpr qint64 emptyTrack = 8; // bytes: Janus writes more only when something comes

Error nothingRecorded()
{
    return {ErrorCode::Invalid, ConvertText::tr("Nothing was recorded: nobody had a microphone, camera or screen on."),
            ConvertText::tr("The recording can be deleted.")};
}

Error nothingReadable()
{
    return {ErrorCode::Invalid, ConvertText::tr("Nothing can be read of what was recorded."),
            ConvertText::tr("The administrator finds the reason in the log of this server.")};
}

Error notMade()
{
    return {ErrorCode::Invalid, ConvertText::tr("The recording could not be converted."),
            ConvertText::tr("The administrator finds the reason in the log of this server.")};
}

Error tookTooLong()
{
    return {ErrorCode::Timeout, ConvertText::tr("Converting the recording took too long.")};
}

bool takeAll(QByteArrayView)
{
    return true;
}

/*! The .mjr files of a folder that are files, without .mjr; by name. */
QStringList sourcesIn(const QString &folder)
{
    QStringList names;
    const auto files = QDir(folder).entryInfoList({u"*.mjr"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &file : files)
        names.append(file.completeBaseName());
    return names;
}

/*! What ffprobe says of the result. */
struct Probed
{
    bool hasSound = false;
    int width = 0;
    int height = 0;
    qint64 durationMs = 0;
};

Probed readProbe(const QByteArray &output)
{
    Probed probed;
    for (const QByteArray &line : output.split('\n')) {
        const QByteArray value = line.sliced(line.indexOf('=') + 1);
        if (line == "codec_name=opus")
            probed.hasSound = true;
        else if (line.startsWith("width="))
            probed.width = value.toInt();
        else if (line.startsWith("height="))
            probed.height = value.toInt();
        else if (line.startsWith("duration="))
            probed.durationMs = qRound64(value.toDouble() * 1000);
    }
    return probed;
}

/*! Converts one recording. */
class Conversion
{
public:
    Conversion(const QString &folder, const ConvertSettings &settings, const std::function<void(int)> &progress,
               const StopSign &stop)
        : m_folder(folder)
        , m_settings(settings)
        , m_progress(progress)
        , m_work(folder)
        , m_sandbox(m_work, settings, stop)
    {
    }

    Result<ConvertedRecording> run()
    {
        if (const auto made = m_work.isMade(); !made)
            return made.error();
        if (const auto made = makeTracks(); !made)
            return made.error();
        Result<bool> filmed = makeFilmParts();
        // Once more without those that FFmpeg cannot bear.
        if (filmed && !*filmed)
            filmed = makeFilmParts();
        if (!filmed)
            return filmed.error();
        if (!*filmed)
            return notMade();
        return finish();
    }

private:
    void tell(qint64 percent)
    {
        m_percent = int(std::clamp<qint64>(percent, m_percent, 100));
        m_progress(m_percent);
    }

    Result<void> makeTracks()
    {
        struct Raw
        {
            QString path;
            qint64 bytes;
            qsizetype epoch;
        };
        auto epochs = readEpochs(m_folder);
        if (!epochs)
            return epochs.error();
        m_epochs = *std::move(epochs);
        QList<Raw> raws;
        qint64 total = 0;
        for (const RecordedEpoch &epoch : std::as_const(m_epochs)) {
            if (epoch.manifest.refused > 0)
                qCWarning(lcConvert) << "lines refused in" << epoch.folder << ":" << epoch.manifest.refused;
            m_tracks.append({epoch.number, epoch.manifest.tracks, {}});
            for (const QString &source : sourcesOf(epoch)) {
                const QString path = epoch.folder + u'/' + source + ".mjr"_L1;
                const qint64 bytes = QFileInfo(path).size();
                if (bytes <= emptyTrack)
                    continue;
                raws.append({path, bytes, m_tracks.size() - 1});
                total += bytes;
            }
        }
        if (raws.isEmpty())
            return nothingRecorded();
        if (const auto space = m_sandbox.checkSpace(total); !space)
            return space;
        qint64 done = 0;
        for (qsizetype i = 0; i < raws.size(); ++i) {
            const auto made = makeTrack(raws[i].path, int(i), m_tracks[raws[i].epoch]);
            if (!made)
                return made;
            done += raws[i].bytes;
            tell(done * tracksPercent / total);
        }
        if (m_lost == raws.size())
            return nothingReadable();
        return {};
    }

    /*! The .mjr files that lines of the manifest are about. */
    static QStringList sourcesOf(const RecordedEpoch &epoch)
    {
        const QStringList present = sourcesIn(epoch.folder);
        QSet<QString> found;
        for (const ManifestTrack &track : epoch.manifest.tracks) {
            for (const QString &source : Agent::sourcesOf(track, present))
                found.insert(source);
        }
        QStringList sorted(found.begin(), found.end());
        sorted.sort();
        return sorted;
    }

    Result<void> makeTrack(const QString &path, int number, EpochTracks &epoch)
    {
        QByteArray said;
        const auto made = m_sandbox.makeTrack(path, number, [&said](QByteArrayView piece) {
            said += piece;
            return said.size() <= maximumReportBytes;
        });
        if (!made)
            return made.error();
        const auto report = *made == Ended::Well ? readTrackReport(said) : std::nullopt;
        if (report)
            epoch.made.append({number, QFileInfo(path).completeBaseName(), *report});
        else
            ++m_lost;
        if (!report)
            qCWarning(lcConvert) << "left out, as nothing can be read of it:" << path;
        return {};
    }

    /*! False: some files were found that FFmpeg cannot bear, and are left out from now on. */
    Result<bool> makeFilmParts()
    {
        m_film = makeFilm(m_tracks);
        const FilmCommands commands(m_film, m_settings.threads);
        m_segments = segmentsOf(m_film, m_settings.layout, commands.grid());
        m_parts = partsOf(m_film, m_segments, m_settings.parts, commands.grid());
        if (m_parts.isEmpty())
            return nothingRecorded();
        const qint64 length = m_parts.last().span.to;
        const qint64 perSecond = m_film.pictures.isEmpty() ? slowFilmBytes : filmBytes;
        if (const auto space = m_sandbox.checkSpace(length / 1000 * perSecond); !space)
            return space.error();
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const qint64 before = m_parts[i].span.from;
            ProgressReader reader(
                [&](qint64 ms) { tell(tracksPercent + (before + ms) * (100 - tracksPercent - joinPercent) / length); });
            const auto made = m_sandbox.run(commands.part(m_parts[i], int(i)), patienceFor(m_parts[i].span.length()),
                                            [&reader](QByteArrayView piece) { return reader.take(piece); });
            if (!made)
                return made.error();
            if (*made == Ended::TooLong)
                return tookTooLong();
            if (*made == Ended::Failed)
                return dropUnbearable();
        }
        return true;
    }

    static std::chrono::milliseconds patienceFor(qint64 film)
    {
        constexpr int slowest = 30; // times as long as the film; a machine may do much else
        return 5min + std::chrono::milliseconds(film * slowest);
    }

    /*! Tries all files one by one. False: some are dropped; when it is none of them, the film cannot be made. */
    Result<bool> dropUnbearable()
    {
        QList<std::pair<int, FilmCommand>> trials;
        for (const FilmPicture &picture : std::as_const(m_film.pictures))
            trials.append({picture.file, FilmCommands::trial(picture)});
        for (const FilmSound &sound : std::as_const(m_film.sounds))
            trials.append({sound.file, FilmCommands::trial(sound)});
        QSet<int> tried;
        QSet<int> dropped;
        for (const auto &[file, command] : std::as_const(trials)) {
            if (tried.contains(file))
                continue;
            tried.insert(file);
            const auto ended = m_sandbox.run(command, patienceFor(m_film.length), takeAll);
            if (!ended)
                return ended.error();
            if (*ended != Ended::Well)
                dropped.insert(file);
        }
        if (dropped.isEmpty())
            return notMade();
        m_lost += int(dropped.size());
        for (EpochTracks &epoch : m_tracks)
            epoch.made.removeIf([&dropped](const MadeTrack &made) { return dropped.contains(made.file); });
        return false;
    }

    Result<ConvertedRecording> finish()
    {
        const FilmCommands commands(m_film, m_settings.threads);
        const qint64 length = m_parts.last().span.to;
        ProgressReader reader([&](qint64 ms) { tell(100 - joinPercent + ms * (joinPercent - 1) / length); });
        if (const auto joined = need(commands.join(m_parts), patienceFor(length),
                                     [&reader](QByteArrayView piece) { return reader.take(piece); });
            !joined)
            return joined.error();
        QByteArray said;
        const auto probed = need(FilmCommands::probe(), 2min, [&said](QByteArrayView piece) {
            said += piece;
            return said.size() < 4096;
        });
        if (!probed)
            return probed.error();
        const Probed probe = readProbe(said);
        constexpr qint64 inexact = 1000; // ms
        if (!probe.hasSound || probe.width <= 0 || probe.height <= 0 || qAbs(probe.durationMs - length) > inexact)
            return notMade();
        if (const auto made = makePoster(commands); !made)
            return made.error();
        if (const auto written = writeDurably(m_folder + "/timeline.json"_L1, mergeTimelines(m_epochs, m_film));
            !written)
            return written.error();
        if (const auto published = m_work.publish("recording.webm"); !published)
            return published.error();
        tell(100);
        return ConvertedRecording{probe.width, probe.height, Millis(probe.durationMs),
                                  QFileInfo(m_folder + "/recording.webm"_L1).size(), m_lost};
    }

    Result<void> makePoster(const FilmCommands &commands)
    {
        if (const auto made = need(commands.poster(posterTime(m_segments)), 2min, takeAll); !made)
            return made;
        constexpr qint64 largest = 4 << 20;
        QFile file(m_work.path() + "/poster.jpg"_L1);
        if (QFileInfo(file).isSymLink() || !file.open(QIODevice::ReadOnly) || !jpegSize(file.read(largest)))
            return notMade();
        return m_work.publish("poster.jpg");
    }

    /*! What must go well. */
    Result<void> need(const FilmCommand &command, std::chrono::milliseconds deadline, const ConvertSandbox::Take &take)
    {
        const auto ended = m_sandbox.run(command, deadline, take);
        if (!ended)
            return ended.error();
        switch (*ended) {
        case Ended::Well: return {};
        case Ended::Failed: return notMade();
        case Ended::TooLong: return tookTooLong();
        }
        Q_UNREACHABLE();
    }

    const QString m_folder;
    const ConvertSettings m_settings;
    const std::function<void(int)> &m_progress;
    const WorkFolder m_work;
    const ConvertSandbox m_sandbox;
    QList<RecordedEpoch> m_epochs;
    QList<EpochTracks> m_tracks;
    Film m_film;
    QList<Segment> m_segments;
    QList<FilmPart> m_parts;
    int m_percent = 0;
    int m_lost = 0;
};

} // namespace

QList<NeededProgram> programsOfConversion()
{
    return {{"bin/bwrap", "bubblewrap"}, {"bin/janus-pp-rec", "janus-tools"}, {"bin/ffmpeg", "ffmpeg"}};
}

Result<ConvertedRecording> convertRecording(const QString &folder, const ConvertSettings &settings,
                                            const std::function<void(int percent)> &progress, const StopSign &stop)
{
    if (const auto missing = missingProgram(programsOfConversion(), u"/usr"_s))
        return Error{
            ErrorCode::Unavailable,
            ConvertText::tr("This server lacks a program that the conversion of recordings needs."),
            ConvertText::tr("The administrator should install the package %1.").arg(QLatin1String(missing->package))};
    return Conversion(folder, settings, progress, stop).run();
}

} // namespace Agent
