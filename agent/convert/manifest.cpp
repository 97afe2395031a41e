// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/manifest.h"

#include "agent/convert/converttext.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumLineBytes = 4096;
constexpr int maximumNameLength = 128;
constexpr int maximumPersonLength = 200;
constexpr qint64 earliest = 1'500'000'000'000; // ms: 2017; clocks that were never set are before
constexpr qint64 latest = 32'503'680'000'000;  // ms: the year 3000
constexpr int maximumEpochs = 500;

bool isTrackName(QStringView name)
{
    return !name.isEmpty() && name.size() <= maximumNameLength && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

std::optional<qint64> timeIn(const QJsonObject &line, QLatin1StringView key)
{
    const qint64 time = line.value(key).toInteger();
    return time >= earliest && time <= latest ? std::optional(time) : std::nullopt;
}

/*! In one line, as long as a name is. Nobody is left out of a film for what they are called. */
QString personIn(const QJsonObject &line)
{
    QString person = line.value("person"_L1).toString().left(maximumPersonLength);
    for (QChar &c : person) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return person.simplified();
}

std::optional<ManifestTrack> trackIn(const QJsonObject &line)
{
    ManifestTrack track;
    track.name = line.value("track"_L1).toString();
    track.person = personIn(line);
    track.userId = line.value("userId"_L1).toInteger();
    const auto kind = streamKindFromName(line.value("kind"_L1).toString());
    const auto startedAt = timeIn(line, "startedAt"_L1);
    if (!isTrackName(track.name) || !kind || !startedAt)
        return std::nullopt;
    track.kind = *kind;
    track.startedAt = *startedAt;
    return track;
}

/*! Whether it is the end of a track that has none yet. */
bool takeEnd(const QJsonObject &line, QList<ManifestTrack> &tracks)
{
    const QString name = line.value("end"_L1).toString();
    const auto at = timeIn(line, "at"_L1);
    const auto track =
        std::ranges::find_if(tracks, [&name](const ManifestTrack &each) { return each.name == name && !each.endedAt; });
    if (track == tracks.end() || !at)
        return false;
    track->endedAt = std::max(*at, track->startedAt); // a clock may have been set back
    return true;
}

Error unreadable(const QString &path)
{
    return {ErrorCode::Unavailable, ConvertText::tr("The recording's files cannot be read."),
            ConvertText::tr("The administrator should look at %1.").arg(path)};
}

} // namespace

Manifest readManifest(QByteArrayView content)
{
    Manifest manifest;
    for (qsizetype begin = 0, end = 0; (end = content.indexOf('\n', begin)) >= 0; begin = end + 1) {
        const QByteArrayView line = content.sliced(begin, end - begin);
        const QJsonObject object = line.size() <= maximumLineBytes
            ? QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size())).object()
            : QJsonObject();
        if (object.contains("end"_L1)) {
            manifest.refused += takeEnd(object, manifest.tracks) ? 0 : 1;
            continue;
        }
        const auto track = manifest.tracks.size() < maximumTracks ? trackIn(object) : std::nullopt;
        if (track)
            manifest.tracks.append(*track);
        else
            ++manifest.refused;
    }
    return manifest;
}

Result<QList<RecordedEpoch>> readEpochs(const QString &folder)
{
    const QString raw = folder + "/raw"_L1;
    struct stat status
    {};
    if (::stat(QFile::encodeName(raw).constData(), &status) != 0 && errno == ENOENT)
        return QList<RecordedEpoch>();
    if (!S_ISDIR(status.st_mode) || !QDir(raw).isReadable())
        return unreadable(raw);
    QList<RecordedEpoch> epochs;
    const auto entries = QDir(raw).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        bool isNumber = false;
        const qint64 number = entry.fileName().toLongLong(&isNumber);
        if (!isNumber || number < 0 || entry.isSymLink())
            continue;
        QFile file(entry.filePath() + "/manifest.jsonl"_L1);
        errno = 0;
        if (!file.open(QIODevice::ReadOnly)) {
            if (errno == ENOENT) // killed before there was anything to say
                continue;
            return unreadable(file.fileName());
        }
        epochs.append({number, entry.filePath(), readManifest(file.read(maximumManifestBytes))});
        if (file.error() != QFileDevice::NoError)
            return unreadable(file.fileName());
    }
    std::ranges::sort(epochs, {}, &RecordedEpoch::number);
    epochs.resize(std::min<qsizetype>(epochs.size(), maximumEpochs));
    // The limit is that of all together: the first ones have it.
    qsizetype left = maximumTracks;
    for (RecordedEpoch &epoch : epochs) {
        QList<ManifestTrack> &tracks = epoch.manifest.tracks;
        const qsizetype kept = std::min(left, tracks.size());
        epoch.manifest.refused += int(tracks.size() - kept);
        tracks.resize(kept);
        left -= kept;
    }
    return epochs;
}

} // namespace Agent
