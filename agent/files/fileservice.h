// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/cache/clustercache.h"
#include "agent/storage/repositories/filerepository.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"

namespace Agent {

/*!
    Files that people put into rooms: contents in the shared folder `upload`, under names that no person chose; everything
    else in the database. A file is there whole or not at all.

    Errors: Invalid (name), TooLarge, NotFound (also for whoever may not enter the file's room), RoomUnknown, Forbidden,
            Unavailable (database or folder; a content that differs from its hash is Unavailable too).
    Threads: worker threads only.
*/
class FileService
{
public:
    FileService(Storage &storage, ClusterCache &cache, Common::Random &random, const QString &folder)
        : m_storage(storage)
        , m_cache(cache)
        , m_random(random)
        , m_folder(folder)
    {
    }

    struct Content
    {
        StoredFile file;
        QByteArray content;
    };

    Common::Result<StoredFile> store(Common::RoomId room, const QString &name, const QByteArray &content,
                                     const Caller &by);
    Common::Result<Content> read(Common::FileId id, const Caller &by);
    Common::Result<void> remove(Common::FileId id, const Caller &by);

    static constexpr qint64 maximumBytes = 16 << 20;

private:
    Common::Result<void> checkRoom(Common::RoomId room, const Caller &by);
    QString pathOf(const QString &storageKey) const;

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    Common::Random &m_random;
    const QString m_folder;
};

} // namespace Agent
