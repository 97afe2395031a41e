// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/fileitem.h"

namespace Agent {

/*! What of a tree's space is taken, in bytes. */
struct FileUsage
{
    qint64 live = 0;    //!< files that are there, and what uploads under way will need
    qint64 deleted = 0; //!< in the bin
};

/*! Files and folders. Writing calls run inside a transaction and note what they change by the room; 0 = a home. */
class FileRepository
{
public:
    explicit FileRepository(Database &database) : m_db(database) {}

    Common::Result<void> lock(); //!< before anything is added to a tree, or gets a name

    Common::Result<Common::FileId> insert(const Common::FileItem &item);
    Common::Result<Common::FileItem> find(Common::FileId id) const;         //!< NotFound, also in the bin
    Common::Result<Common::FileItem> findInBinToo(Common::FileId id) const; //!< NotFound
    Common::Result<QList<Common::FileItem>> findExternal(const QString &type, qint64 id) const;
    Common::Result<QList<Common::FileItem>> list(const Common::FilePlace &place) const; //!< folders first, then by name
    Common::Result<QList<Common::FileItem>>
    bin(const Common::FileTree &tree) const; //!< what was deleted itself, the newest first
    /*! The folders from the root to the place, with the one that it is in; none for the root. NotFound: no such folder there. */
    Common::Result<QList<Common::FileItem>> path(const Common::FilePlace &place) const;
    Common::Result<int> count(const Common::FilePlace &place) const;
    Common::Result<bool> isNameTaken(const Common::FilePlace &place, const QString &name, Common::FileId except) const;
    Common::Result<qint64> sizeOf(const Common::FileItem &item) const; //!< bytes; of a folder with all that is in it
    Common::Result<FileUsage> usage(const Common::FileTree &tree) const;

    Common::Result<void> rename(const Common::FileItem &item, const QString &name);
    Common::Result<void> move(const Common::FileItem &item,
                              const Common::FilePlace &to);       //!< a folder with all that is in it
    Common::Result<void> throwAway(const Common::FileItem &item); //!< into the bin; a folder with all that is in it
    Common::Result<void> restore(const Common::FileItem &item);   //!< with what it took along

    /*! All of the tree goes, and cannot be restored. */
    Common::Result<void> forget(const Common::FileTree &tree);
    /*! The oldest in the bin go until so many bytes are free of it. */
    Common::Result<void> shrinkBin(const Common::FileTree &tree, qint64 bytes);
    /*! What nobody can restore any more, at most so many. */
    Common::Result<QList<Common::FileItem>> over(int most) const;
    Common::Result<QStringList> allKeys() const;               //!< also of what is in the bin
    Common::Result<void> remove(const Common::FileItem &item); //!< the row

    static Common::Error unknownFile(Common::FileId id); //!< the NotFound of all of them

private:
    struct Inside
    {
        QList<qint64> folders = {}; //!< with the one that all is in
        qint64 bytes = 0;
    };
    Common::Result<Inside> below(const Common::FileItem &folder, bool inBinToo) const;
    Common::Result<Common::FileItem> only(const Common::Result<SqlAnswer> &answer, Common::FileId id) const;
    void note(const Common::FileTree &tree);

    Database &m_db;
};

} // namespace Agent
