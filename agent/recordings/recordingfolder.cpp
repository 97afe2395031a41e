// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recordings/recordingfolder.h"

#include "agent/files/contenthash.h"
#include "agent/recordings/recordingstext.h"

#include <QDir>
#include <QFile>

namespace Agent {

using namespace Common;

namespace {

constexpr qint64 readAtOnce = 1 << 20;

Error cannot(const QString &path, const QString &why)
{
    return {ErrorCode::Unavailable, RecordingsText::tr("The file %1 cannot be read: %2.").arg(path, why),
            RecordingsText::tr("Look whether the folder \"streams\" is mounted and may be read.")};
}

} // namespace

QString recordingPartName(RecordingPart part)
{
    switch (part) {
    case RecordingPart::Film: return QStringLiteral("recording.webm");
    case RecordingPart::Poster: return QStringLiteral("poster.jpg");
    case RecordingPart::Timeline: return QStringLiteral("timeline.json");
    }
    Q_UNREACHABLE();
}

Result<QList<RecordingFile>> readParts(const QString &streams, const QString &storageKey)
{
    QList<RecordingFile> parts;
    for (const RecordingPart part : everyRecordingPart) {
        const QString name = recordingPartName(part);
        QFile file(recordingFolder(streams, storageKey) + QLatin1Char('/') + name);
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return cannot(file.fileName(), file.errorString());
        ContentHash hash;
        qint64 bytes = 0;
        for (QByteArray piece = file.read(readAtOnce); !piece.isEmpty(); piece = file.read(readAtOnce)) {
            hash.add(piece);
            bytes += piece.size();
        }
        if (bytes != file.size())
            return cannot(file.fileName(), file.errorString());
        parts.append({name, file.fileName().mid(streams.size() + 1), bytes, hash.hex()});
    }
    return parts;
}

Result<void> removeRecordingFolder(const QString &folder)
{
    QDir there(folder);
    if (!there.exists() || there.removeRecursively())
        return {};
    return Error{ErrorCode::Unavailable, RecordingsText::tr("The folder %1 cannot be removed.").arg(folder),
                 RecordingsText::tr("Look whether the folder \"streams\" is mounted and may be written to.")};
}

} // namespace Agent
