// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storedrecording.h"

#include <QCryptographicHash>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

Result<void> addFile(Database &database, qint64 recording, const QString &streams, const QString &path,
                     const QByteArray &content)
{
    QFile file(streams + u'/' + path);
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size())
        return Error{ErrorCode::Unavailable, file.errorString()};
    return outcome(
        database.run("INSERT INTO recording_file (recording_id, name, path, size_bytes, sha256) VALUES (?, ?, ?, ?, ?)",
                     {recording, path.section(u'/', -1), path, content.size(),
                      QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())}));
}

} // namespace

qint64 storeRecording(Database &database, const QString &streams, const StoredRecording &recording)
{
    const QString key = QUuid::createUuid().toString(QUuid::Id128);
    const bool isDone = recording.state == RecordingState::Done;
    const auto stored = database.transaction([&]() -> Result<qint64> {
        const auto added = database.run(
            "INSERT INTO recording (storage_key, room_id, room_name, external_type, name, comment, created_by,"
            " is_interview, state, progress, started_at, ended_at, node_id, lease_until, run, failures, failure, width,"
            " height, duration_ms, size_bytes, deleted) VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?, {now} - 60000,"
            " {now} - 40000, 0, {now} + 3600000, 0, 0, '', ?, ?, ?, ?, 0) {id}",
            {key, recording.room, recording.roomName, recording.externalType,
             QString(recording.roomName + " 2026-01-31 14:05"_L1), recording.createdBy, int(recording.isInterview),
             int(recording.state), isDone ? 100 : 0, isDone ? 1280 : 0, isDone ? 720 : 0, isDone ? 20000 : 0,
             isDone ? recording.film.size() : 0});
        if (!added)
            return added.error();
        if (isDone) {
            const QString folder = "recordings/"_L1 + key + u'/';
            for (const auto &[name, content] :
                 {std::pair(u"recording.webm"_s, recording.film), std::pair(u"poster.jpg"_s, QByteArray("a picture")),
                  std::pair(u"timeline.json"_s, recording.timeline)}) {
                if (const auto file = addFile(database, added->insertedId, streams, folder + name, content); !file)
                    return file.error();
            }
        }
        return added->insertedId;
    });
    if (!stored)
        qWarning() << stored.error().message;
    return stored ? *stored : 0;
}

QString storedRecordingFolder(Database &database, const QString &streams, qint64 recording)
{
    const auto key = database.run("SELECT storage_key FROM recording WHERE id = ?", {recording});
    return key && !key->rows.isEmpty() ? streams + "/recordings/"_L1 + key->rows.first().first().toString() : QString();
}
