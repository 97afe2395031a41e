// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/files/filerights.h"
#include "agent/files/filespace.h"
#include "agent/files/filestore.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"

namespace Agent {

/*! What another program knows a file by. */
struct ExternalFile
{
    QString type = {};
    std::optional<qint64> id = {};
};

/*!
    Files and folders of rooms and accounts: what is in a folder, who may do what, where contents are. Contents are in the
    shared folder under names that no person chose (FileStore), all else in the database. What is deleted lies in a bin for
    Common::binLife.

    Errors: Invalid (a name), TooLarge, NoSpace, TooMany, NotFound (also for whoever may not see it), RoomUnknown, Forbidden,
            Conflict (a folder into itself), Unavailable (database or disk). A failed call changes nothing.
    Threads: worker threads only.
*/
class FileService
{
public:
    FileService(Storage &storage, ClusterCache &cache, Common::Random &random, DiskThreads &disk, const QString &folder,
                const FileLimits &limits)
        : m_storage(storage)
        , m_cache(cache)
        , m_random(random)
        , m_store(disk, folder)
        , m_limits(limits)
    {
    }

    struct Listing
    {
        QList<Common::FileItem> items;
        QList<Common::FileItem> path; //!< from the root to the folder
        FileRights rights;
        FileUsage usage;
        qint64 quota = 0; //!< bytes; 0 = none
    };
    struct Change //!< what is missing stays as it is
    {
        std::optional<QString> name = {};
        std::optional<Common::FilePlace> place = {}; //!< in another tree, too
    };
    struct Opened
    {
        Common::FileItem item;
        FileStore::Opened content;
    };
    struct Written //!< a content that is on the disk, and no file yet
    {
        QString key;
        FileStore::Content content;
    };
    struct Picture
    {
        Common::FileItem item;
        FileStore::Picture picture;
    };
    struct Shown //!< an item, and what the caller may do with it
    {
        Common::FileItem item;
        FileRights rights;
    };

    Common::Result<Listing> list(const Common::FilePlace &place, const Caller &by);
    Common::Result<Listing> bin(const Common::FileTree &tree, const Caller &by);
    Common::Result<Shown> find(Common::FileId id, const Caller &by);
    Common::Result<Shown> addFolder(const Common::FilePlace &place, const QString &name, const Caller &by,
                                    const ExternalFile &external = {});
    Common::Result<Shown> store(const Common::FilePlace &place, const QString &name, const QByteArray &content,
                                const Caller &by, const ExternalFile &external = {});
    /*! It becomes a file, or goes. */
    Common::Result<Shown> adopt(const Written &content, const Common::FilePlace &place, const QString &name,
                                const Caller &by, const ExternalFile &external = {});
    Common::Result<Shown> change(Common::FileId id, const Change &change, const Caller &by);
    Common::Result<Shown> copy(Common::FileId id, const Common::FilePlace &place, const Caller &by);
    Common::Result<void> throwAway(Common::FileId id, const Caller &by);
    Common::Result<Shown> restore(Common::FileId id, const Caller &by);

    Common::Result<Opened> open(Common::FileId id, const Caller &by);
    Common::Result<Picture> openPicture(Common::FileId id, const QString &name, const Caller &by); //!< see FileStore

    Common::Result<FileRights> mayAdd(const Common::FileTree &tree, const Caller &by);
    static void describe(Common::FileItem &file,
                         const FileStore::Content &content); //!< what follows from content and name
    FileStore &contents() { return m_store; }
    const FileLimits &limits() const { return m_limits; }
    QString newKey() { return QString::fromLatin1(m_random.hex(keyBytes)); }

    static constexpr qint64 smallBytes = 16 << 20; //!< what store() takes, as it is in memory; larger ones are uploads

private:
    struct Known;
    Common::Result<Known> known(Common::FileId id, const Caller &by, bool inBinToo = false);
    Common::Result<Known> changeable(Common::FileId id, const Caller &by, bool inBinToo = false);
    template <class Work>
    Common::Result<Shown> add(Common::FileItem item, const FileRights &rights, Work work);

    static constexpr int keyBytes = 16;

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    Common::Random &m_random;
    FileStore m_store;
    const FileLimits m_limits;
};

} // namespace Agent
