// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/filestore.h"

#include "agent/files/durablefile.h"
#include "agent/files/filestext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

Q_LOGGING_CATEGORY(lcFiles, "agent.files")

namespace Agent {

using namespace Common;

namespace {

constexpr size_t bytesAtOnce = 1 << 20;
constexpr qint64 headBytes = 8192;
constexpr qint64 slowestBytesPerMs = 20 * 1000; // that a disk or network reads, for deadlines

Millis timeFor(qint64 bytes)
{
    return DiskThreads::usualDeadline + Millis(bytes / slowestBytesPerMs);
}

QString partOf(const QString &path)
{
    return path + QLatin1String(".part");
}

FileDescriptor openFile(const QString &path, int flags)
{
    constexpr mode_t ownerAndGroup = 0640;
    return FileDescriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, ownerAndGroup));
}

qint64 sizeOf(const FileDescriptor &file)
{
    struct stat status = {};
    return fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode) ? qint64(status.st_size) : -1;
}

bool exists(const QString &path)
{
    struct stat status = {};
    return lstat(QFile::encodeName(path).constData(), &status) == 0;
}

/*! Reads it to the end, into `target` as well when that is open. */
Result<FileStore::Content> readThrough(const FileDescriptor &source, const FileDescriptor &target, const QString &path,
                                       const QString &knownHash = {})
{
    FileStore::Content content;
    ContentHash hash;
    QByteArray buffer(bytesAtOnce, Qt::Uninitialized);
    while (true) {
        const ssize_t got = ::read(source.number(), buffer.data(), bytesAtOnce);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return storingFailed(errno, path);
        if (got == 0)
            break;
        const QByteArrayView bytes(buffer.constData(), got);
        if (content.sizeBytes == 0)
            content.head = bytes.first(std::min<qsizetype>(got, headBytes)).toByteArray();
        content.sizeBytes += got;
        if (!knownHash.isEmpty()) { // the head is all that is needed
            content.sizeBytes = sizeOf(source);
            break;
        }
        hash.add(bytes);
        if (target.isOpen()) {
            if (const auto written = writeAt(target.number(), bytes, content.sizeBytes - got, path); !written)
                return written.error();
        }
    }
    content.sha256 = knownHash.isEmpty() ? hash.hex() : knownHash;
    return content;
}

Result<void> publish(const QString &path)
{
    const int number = tryRenameDurably(partOf(path), path);
    return number == 0 ? Result<void>() : storingFailed(number, path);
}

Error missing(const QString &path)
{
    qCWarning(lcFiles).noquote() << "a content is missing:" << path;
    return {ErrorCode::Unavailable, FilesText::tr("The file's content is not in this node's upload folder."),
            FilesText::tr("The administrator should check that all nodes share one upload folder.")};
}

} // namespace

Result<FileStore::Content> FileStore::write(const QString &key, const QByteArray &content) const
{
    return m_disk.run(
        [path = pathOf(key), content]() -> Result<Content> {
            if (const auto written = writeDurably(path, content); !written)
                return written.error();
            ContentHash hash;
            hash.add(content);
            return Content{content.size(), hash.hex(), content.left(headBytes)};
        },
        timeFor(content.size()));
}

Result<FileStore::Opened> FileStore::open(const QString &key) const
{
    return m_disk.run([path = pathOf(key)]() -> Result<Opened> {
        Opened opened{openFile(path, O_RDONLY), 0};
        if (!opened.file.isOpen())
            return errno == ENOENT ? missing(path) : storingFailed(errno, path);
        opened.sizeBytes = sizeOf(opened.file);
        if (opened.sizeBytes < 0)
            return missing(path);
        return opened;
    });
}

Result<FileStore::Picture> FileStore::openPicture(const QString &key, const QString &name) const
{
    return m_disk.run([path = previewFolderOf(key) + QLatin1Char('/') + name]() -> Result<Picture> {
        for (const auto &[ending, mediaType] : {std::pair(".jpg", "image/jpeg"), std::pair(".png", "image/png")}) {
            Opened opened{openFile(path + QLatin1String(ending), O_RDONLY), 0};
            if (opened.file.isOpen() && (opened.sizeBytes = sizeOf(opened.file)) >= 0)
                return Picture{std::move(opened), mediaType};
        }
        return Error{ErrorCode::NotFound, FilesText::tr("There is no picture of this.")};
    });
}

Result<QHash<QString, qint64>> FileStore::pictures(const QString &key) const
{
    return m_disk.run([folder = previewFolderOf(key)]() -> Result<QHash<QString, qint64>> {
        QHash<QString, qint64> pictures;
        const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
        for (const QFileInfo &file : files)
            pictures.insert(file.fileName(), file.size());
        return pictures;
    });
}

Result<FileStore::Content> FileStore::copy(const QString &from, const QString &to) const
{
    auto opened = open(from);
    if (!opened)
        return opened.error();
    const auto source = std::make_shared<Opened>(std::move(*opened));
    return m_disk.run(
        [source, toPath = pathOf(to)]() -> Result<Content> {
            const FileDescriptor target = openFile(partOf(toPath), O_WRONLY | O_CREAT | O_TRUNC);
            if (!target.isOpen())
                return storingFailed(errno, toPath);
            auto content = readThrough(source->file, target, toPath);
            if (content && fsync(target.number()) != 0)
                content = storingFailed(errno, toPath);
            if (content) {
                if (const auto published = publish(toPath); !published)
                    content = published.error();
            }
            if (!content)
                QFile::remove(partOf(toPath));
            return content;
        },
        timeFor(2 * source->sizeBytes));
}

Result<void> FileStore::remove(const QString &key) const
{
    return m_disk.run([path = pathOf(key), previews = previewFolderOf(key)]() -> Result<void> {
        for (const QString &each : {path, partOf(path)}) {
            if (::unlink(QFile::encodeName(each).constData()) != 0 && errno != ENOENT)
                return storingFailed(errno, path);
        }
        QDir(previews).removeRecursively();
        return {};
    });
}

Result<FileDescriptor> FileStore::openPart(const QString &key, qint64 bytes) const
{
    return m_disk.run([path = pathOf(key), bytes]() -> Result<FileDescriptor> {
        FileDescriptor part = openFile(partOf(path), bytes == 0 ? O_RDWR | O_CREAT : O_RDWR);
        if (!part.isOpen())
            return errno == ENOENT ? missing(partOf(path)) : storingFailed(errno, path);
        if (sizeOf(part) < bytes)
            return missing(partOf(path));
        if (ftruncate(part.number(), bytes) != 0)
            return storingFailed(errno, path);
        return part;
    });
}

Result<void> FileStore::sync(const std::shared_ptr<FileDescriptor> &part) const
{
    constexpr Millis longest{30000};
    return m_disk.run(
        [part, folder = m_folder]() -> Result<void> {
            if (fdatasync(part->number()) != 0)
                return storingFailed(errno, folder + QLatin1Char('/'));
            return {};
        },
        longest);
}

Result<FileStore::Content> FileStore::complete(const QString &key, qint64 bytes, const QString &sha256) const
{
    return m_disk.run(
        [path = pathOf(key), bytes, sha256]() -> Result<Content> {
            const bool isPublished = exists(path);
            Content content;
            { // closed before it is renamed: others may look at its times
                const FileDescriptor file = openFile(isPublished ? path : partOf(path), O_RDONLY);
                if (!file.isOpen())
                    return errno == ENOENT ? missing(path) : storingFailed(errno, path);
                const auto read = readThrough(file, {}, path, sha256);
                if (!read)
                    return read.error();
                content = *read;
            }
            if (content.sizeBytes != bytes)
                return missing(path);
            if (!isPublished) {
                if (const auto published = publish(path); !published)
                    return published.error();
            }
            return content;
        },
        timeFor(bytes));
}

} // namespace Agent
