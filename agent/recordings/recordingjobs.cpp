// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recordings/recordingjobs.h"

#include "agent/recordings/recordingfolder.h"
#include "agent/storage/repositories/recordingworkrepository.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>
#include <QSet>

Q_LOGGING_CATEGORY(lcRecordings, "agent.recordings")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int atOnce = 100;
constexpr Millis longest = 60s; // to look through a folder, or to remove one

/*! First the folder, then the row: what is interrupted is done anew. */
Result<void> removeDeleted(Database &database, DiskThreads &disk, const QString &streams)
{
    while (true) {
        RecordingRepository recordings(database);
        const auto removed = recordings.removed(atOnce);
        if (!removed)
            return removed.error();
        for (const RemovedRecording &each : *removed) {
            const auto gone =
                disk.run([folder = recordingFolder(streams, each.storageKey)] { return removeRecordingFolder(folder); },
                         longest);
            if (!gone)
                return gone;
            if (const auto forgotten = database.transaction([&] { return recordings.forget(each.id); }); !forgotten)
                return forgotten;
        }
        if (removed->size() < atOnce)
            return {};
    }
}

/*! Keys of all folders that are there and have not been touched for long. */
Result<QSet<QString>> oldFolders(const QString &folder)
{
    QSet<QString> keys;
    const QDateTime latest = QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(strayFolderAge).count());
    const auto folders = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &info : folders) {
        if (info.lastModified() < latest)
            keys.insert(info.fileName());
    }
    return keys;
}

Result<void> removeStray(Database &database, DiskThreads &disk, const QString &streams)
{
    // The disk first: what is begun meanwhile is not among them.
    auto strays = disk.run([folder = recordingsFolder(streams)] { return oldFolders(folder); }, longest);
    if (!strays)
        return strays.error();
    const auto known = RecordingRepository(database).allKeys();
    if (!known)
        return known.error();
    QSet<QString> gone = *strays;
    for (const QString &key : *known)
        gone.remove(key);
    for (const QString &key : std::as_const(gone)) {
        const auto removed =
            disk.run([folder = recordingFolder(streams, key)] { return removeRecordingFolder(folder); }, longest);
        if (!removed)
            return removed;
        qCInfo(lcRecordings).noquote() << "removed a folder that no recording has:" << key;
    }
    // Whoever made a film of them may have died before the tracks were gone.
    const auto done = RecordingRepository(database).doneKeys();
    if (!done)
        return done.error();
    for (const QString &key : *done) {
        const auto removed =
            disk.run([folder = rawFolder(streams, key)] { return removeRecordingFolder(folder); }, longest);
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace

QList<Job> recordingEndJobs()
{
    Job end;
    end.name = QStringLiteral("recordings.end");
    end.period = 20s;
    end.work = [](Database &database, const JobRun &) -> Result<void> {
        const auto ended = RecordingWorkRepository(database).endAbandoned();
        if (!ended)
            return ended.error();
        return RecordingWorkRepository(database).failHopeless();
    };
    return {end};
}

QList<Job> recordingFolderJobs(DiskThreads &disk, const QString &streams)
{
    Job remove;
    remove.name = QStringLiteral("recordings.remove");
    remove.period = 30s;
    remove.effect = Job::Effect::Outside;
    remove.isWanted = [](Database &database) -> Result<bool> {
        const auto removed = RecordingRepository(database).removed(1);
        return removed ? Result<bool>(!removed->isEmpty()) : removed.error();
    };
    remove.work = [&disk, streams](Database &database, const JobRun &) {
        return removeDeleted(database, disk, streams);
    };
    Job stray;
    stray.name = QStringLiteral("recordings.orphans");
    stray.period = 24h;
    stray.effect = Job::Effect::Outside;
    stray.work = [&disk, streams](Database &database, const JobRun &) { return removeStray(database, disk, streams); };
    return {remove, stray};
}

} // namespace Agent
