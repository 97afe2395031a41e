// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/filejobs.h"

#include "agent/previews/previewfolder.h"
#include "agent/storage/repositories/filerepository.h"
#include "agent/storage/repositories/uploadrepository.h"

#include <QDateTime>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSet>

Q_DECLARE_LOGGING_CATEGORY(lcFiles)

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int atOnce = 200;
constexpr Millis longest = 60s; // to look through a folder

/*! First the content, then the row: what is interrupted is done anew. */
Result<void> emptyBins(Database &database, const FileStore &contents)
{
    while (true) {
        FileRepository files(database);
        const auto over = files.over(atOnce);
        if (!over)
            return over.error();
        for (const FileItem &item : *over) {
            if (!item.isFolder) {
                if (const auto gone = contents.remove(item.storageKey); !gone)
                    return gone;
            }
            if (const auto removed = database.transaction([&] { return files.remove(item); }); !removed)
                return removed;
        }
        if (over->size() < atOnce)
            return {};
    }
}

Result<void> endUploads(Database &database, const FileStore &contents)
{
    while (true) {
        UploadRepository uploads(database);
        const auto abandoned = uploads.abandoned(atOnce);
        if (!abandoned)
            return abandoned.error();
        for (const Upload &upload : *abandoned) {
            if (!upload.file) {
                if (const auto gone = contents.remove(upload.storageKey); !gone)
                    return gone;
            }
            const auto removed = database.transaction([&] { return uploads.remove(upload.id); });
            if (!removed && removed.error().code != ErrorCode::NotFound)
                return removed;
        }
        if (abandoned->size() < atOnce)
            return {};
    }
}

/*! The keys of contents and parts that are old enough. */
Result<QSet<QString>> oldKeys(const FileStore &contents)
{
    return contents.disk().run(
        [folder = contents.folder()]() -> Result<QSet<QString>> {
            static const QRegularExpression key(QStringLiteral("^([0-9a-f]{32})(\\.part)?$"));
            const QDateTime latest = QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(orphanAge).count());
            QSet<QString> keys;
            QDirIterator each(folder, QDir::Files | QDir::NoSymLinks);
            while (each.hasNext()) {
                each.next();
                const auto match = key.match(each.fileName());
                if (match.hasMatch() && each.fileInfo().lastModified() < latest)
                    keys.insert(match.captured(1));
            }
            return keys;
        },
        longest);
}

Result<void> removeOrphans(Database &database, const FileStore &contents)
{
    auto keys = oldKeys(contents);
    if (!keys)
        return keys.error();
    QSet<QString> orphans = *keys;
    for (const auto &known : {FileRepository(database).allKeys(), UploadRepository(database).allKeys()}) {
        if (!known)
            return known.error();
        for (const QString &key : *known)
            orphans.remove(key);
    }
    for (const QString &key : std::as_const(orphans)) {
        if (const auto gone = contents.remove(key); !gone)
            return gone;
        qCInfo(lcFiles).noquote() << "removed a content that no file has:" << key;
    }
    return contents.disk().run(
        [folder = contents.previewFolder()]() -> Result<void> {
            PreviewFolder::removeLeftovers(folder);
            return {};
        },
        longest);
}

} // namespace

QList<Job> fileJobs(const FileStore &contents)
{
    const auto job = [&contents](const char *name, Millis period, auto work) {
        Job tidying;
        tidying.name = QLatin1String(name);
        tidying.period = period;
        tidying.effect = Job::Effect::Outside;
        tidying.work = [&contents, work](Database &database, const JobRun &) { return work(database, contents); };
        return tidying;
    };
    return {job("files.bins", 10min, emptyBins), job("files.uploads", 10min, endUploads),
            job("files.orphans", 24h, removeOrphans)};
}

} // namespace Agent
