// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convert/recordingfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

/*! What FFmpeg makes, without a file. */
QByteArray made(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"ffmpeg"_s, QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s} + arguments + QStringList{u"-"_s});
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("ffmpeg failed: %s", qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

QString seconds(qint64 ms)
{
    return QString::number(double(ms) / 1000);
}

} // namespace

QString RecordingFiles::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

void RecordingFiles::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
}

QByteArray RecordingFiles::read(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    return file.readAll();
}

QList<MjrPacket> RecordingFiles::pictures(const Stream &stream)
{
    return vp8Packets(made({u"-f"_s, u"lavfi"_s, u"-i"_s,
                            u"color=c=%1:s=%2x%3:r=%4:d=%5"_s.arg(QLatin1String(stream.colour))
                                .arg(stream.size.width())
                                .arg(stream.size.height())
                                .arg(stream.rate)
                                .arg(seconds(stream.length)),
                            u"-c:v"_s, u"libvpx"_s, u"-deadline"_s, u"realtime"_s, u"-cpu-used"_s, u"8"_s, u"-g"_s,
                            u"100000"_s, u"-f"_s, u"ivf"_s}));
}

QList<MjrPacket> RecordingFiles::sound(const Stream &stream)
{
    return opusPackets(made({u"-f"_s, u"lavfi"_s, u"-i"_s,
                             u"sine=f=%1:d=%2:r=48000,volume=6dB"_s.arg(stream.pitch).arg(seconds(stream.length)),
                             u"-ac"_s, u"2"_s, u"-c:a"_s, u"libopus"_s, u"-b:a"_s, u"48k"_s, u"-f"_s, u"ogg"_s}));
}

void RecordingFiles::packets(int epoch, const QString &name, qint64 at, bool isVideo, const QList<MjrPacket> &packets,
                             const QByteArray &description) const
{
    write(u"raw/%1/%2.mjr"_s.arg(epoch).arg(name),
          mjrFile({isVideo, description, start + at - 20, start + at}, packets));
}

void RecordingFiles::camera(int epoch, const QString &name, qint64 at, const Stream &stream) const
{
    packets(epoch, name, at, true, pictures(stream), stream.description);
}

void RecordingFiles::microphone(int epoch, const QString &name, qint64 at, const Stream &stream) const
{
    packets(epoch, name, at, false, sound(stream), stream.description);
}

void RecordingFiles::started(int epoch, const QString &name, const QString &person, const char *kind, qint64 at) const
{
    append(epoch,
           QJsonDocument(QJsonObject{{u"track"_s, name},
                                     {u"person"_s, person},
                                     {u"userId"_s, 0},
                                     {u"kind"_s, QLatin1String(kind)},
                                     {u"startedAt"_s, start + at}})
               .toJson(QJsonDocument::Compact));
}

void RecordingFiles::ended(int epoch, const QString &name, qint64 at) const
{
    append(epoch, QJsonDocument(QJsonObject{{u"end"_s, name}, {u"at"_s, start + at}}).toJson(QJsonDocument::Compact));
}

void RecordingFiles::append(int epoch, const QByteArray &line) const
{
    QFile file(path(u"raw/%1/manifest.jsonl"_s.arg(epoch)));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::Append) || file.write(line + '\n') < 0)
        qFatal("the manifest cannot be written");
}

QByteArray RecordingFiles::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAll().constData());
    return process.readAll();
}

QByteArray RecordingFiles::probe(const QString &entries) const
{
    return run(u"ffprobe"_s,
               {u"-v"_s, u"error"_s, u"-show_entries"_s, entries, u"-of"_s, u"default=noprint_wrappers=1"_s,
                u"recording.webm"_s});
}

QStringList RecordingFiles::listing() const
{
    return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

DecodedFilm::DecodedFilm(const QString &path)
    : m_pictures(made({u"-i"_s, path, u"-an"_s, u"-r"_s, QString::number(1000 / frame), u"-vf"_s,
                       u"scale=%1:%2:flags=neighbor"_s.arg(size.width()).arg(size.height()), u"-pix_fmt"_s, u"rgb24"_s,
                       u"-f"_s, u"rawvideo"_s}))
    , m_sound(made(
          {u"-i"_s, path, u"-vn"_s, u"-ac"_s, u"1"_s, u"-ar"_s, QString::number(samples * 1000), u"-f"_s, u"s16le"_s}))
{
}

qint64 DecodedFilm::length() const
{
    return m_pictures.size() / (3 * size.width() * size.height()) * frame;
}

QList<int> DecodedFilm::pixel(qint64 at, int x, int y) const
{
    constexpr int scale = 1280 / size.width();
    const qsizetype offset = 3 * (at / frame * size.width() * size.height() + y / scale * size.width() + x / scale);
    if (offset + 3 > m_pictures.size())
        return {};
    return {quint8(m_pictures[offset]), quint8(m_pictures[offset + 1]), quint8(m_pictures[offset + 2])};
}

double DecodedFilm::loudness(qint64 at, int pitch) const
{
    constexpr qsizetype count = 400 * samples;
    const qsizetype begin = at * samples;
    if ((begin + count) * 2 > m_sound.size())
        return 0;
    double sine = 0;
    double cosine = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double sample = qFromLittleEndian<qint16>(m_sound.constData() + (begin + i) * 2) / 32768.0;
        const double angle = 2 * std::numbers::pi * pitch * double(i) / (samples * 1000);
        sine += sample * std::sin(angle);
        cosine += sample * std::cos(angle);
    }
    return 2 * std::hypot(sine, cosine) / count;
}

double DecodedFilm::loudest(qint64 from, qint64 to) const
{
    int most = 0;
    for (qsizetype at = 2 * from * samples; at + 2 <= m_sound.size() && at < 2 * to * samples; at += 2)
        most = std::max(most, std::abs(int(qFromLittleEndian<qint16>(m_sound.constData() + at))));
    return most / 32768.0;
}

double DecodedFilm::litShare(qint64 at) const
{
    constexpr int dark = 3 * 24;
    constexpr qsizetype pixels = size.width() * size.height();
    const QByteArray picture = m_pictures.mid(3 * (at / frame * pixels), 3 * pixels);
    qsizetype lit = 0;
    for (qsizetype i = 0; i + 3 <= picture.size(); i += 3)
        lit += quint8(picture[i]) + quint8(picture[i + 1]) + quint8(picture[i + 2]) > dark;
    return double(lit) / pixels;
}
