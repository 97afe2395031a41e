// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/files/contenthash.h"
#include "agent/threads/diskthreads.h"
#include "agent/threads/filedescriptor.h"

#include <QHash>
#include <QString>

namespace Agent {

/*!
    The contents of files in the shared folder, by their storage keys. A content is there whole or not at all: it is written as
    `<key>.part` and renamed when all of it is on the disk, and never changes afterwards.

    Errors: NoSpace (the disk is full), Unavailable (the folder does not answer, or says why not; the content is not there).
    Threads: any that may wait for the disk, within DiskThreads' deadlines.
*/
class FileStore
{
public:
    FileStore(DiskThreads &disk, const QString &folder) : m_disk(disk), m_folder(folder) {}

    struct Content
    {
        qint64 sizeBytes = 0;
        QString sha256;  //!< hex
        QByteArray head; //!< its first bytes, to tell the type by
    };
    struct Opened
    {
        FileDescriptor file;
        qint64 sizeBytes = 0;
    };
    struct Picture
    {
        Opened content;
        const char *mediaType = nullptr;
    };

    Common::Result<Content> write(const QString &key, const QByteArray &content) const;
    Common::Result<Opened> open(const QString &key) const;
    /*! One of its previews, "thumbnail" or "page-1" say, of whichever type it is. NotFound. */
    Common::Result<Picture> openPicture(const QString &key, const QString &name) const;
    Common::Result<QHash<QString, qint64>> pictures(const QString &key) const; //!< names and bytes of all; may be none
    Common::Result<Content> copy(const QString &from, const QString &to) const;
    Common::Result<void>
    remove(const QString &key) const; //!< with its part and previews; no error when there is nothing

    /*! Of an upload: what comes after the first `bytes` is forgotten. Makes it when there is none and `bytes` is 0. */
    Common::Result<FileDescriptor> openPart(const QString &key, qint64 bytes) const;
    Common::Result<void> sync(const std::shared_ptr<FileDescriptor> &part) const;
    /*! The part, which is whole, becomes the content; once more when a node died in the middle of it. `sha256`: when it is known. */
    Common::Result<Content> complete(const QString &key, qint64 bytes, const QString &sha256) const;

    DiskThreads &disk() const { return m_disk; }
    const QString &folder() const { return m_folder; }
    QString pathOf(const QString &key) const { return m_folder + QLatin1Char('/') + key; }
    QString previewFolder() const { return m_folder + QLatin1String("/previews"); }
    QString previewFolderOf(const QString &key) const { return previewFolder() + QLatin1Char('/') + key; }

private:
    DiskThreads &m_disk; // not owned, outlives this
    const QString m_folder;
};

} // namespace Agent
