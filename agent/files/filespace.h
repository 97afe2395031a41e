// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/filerepository.h"

namespace Agent {

/*! How much people may store; bytes, 0 = as much as the disk holds. */
struct FileLimits
{
    qint64 fileBytes = qint64(1) << 30; //!< of one file
    qint64 roomBytes = 0;               //!< of a room's tree
    qint64 homeBytes = 0;               //!< of an account's

    qint64 of(const Common::FileTree &tree) const { return tree.room ? roomBytes : homeBytes; }
};

QString sizeText(qint64 bytes); //!< "1.5 MiB"

/*!
    The rules for whatever is added to a tree. Two nodes must not both give away the last of its space, or a name: see inLine().
    Errors: NotFound (no such folder there), TooLarge, NoSpace, TooMany (items or depth), Invalid (name).
    Threads: with a database connection, inside a transaction.
*/
class FileSpace
{
public:
    FileSpace(FileRepository &files, const FileLimits &limits) : m_files(files), m_limits(limits) {}

    Common::Result<void> check(const Common::FilePlace &place) const;      //!< one more can be put there
    Common::Result<void> take(const Common::FileTree &tree, qint64 bytes); //!< the bin gives way
    Common::Result<QString> freeName(const Common::FilePlace &place, const QString &name,
                                     Common::FileId except = {}) const;
    Common::Result<void> checkSize(qint64 bytes) const;
    Common::Result<Common::FileId> insert(Common::FileItem item); //!< under its name, or the next free one

private:
    FileRepository &m_files;
    const FileLimits m_limits;
};

/*! One transaction of `work(FileRepository &, FileSpace &)`, while nobody else in the cluster adds to a tree. */
template <class Work>
auto inLine(Database &database, const FileLimits &limits, Work work)
    -> std::invoke_result_t<Work, FileRepository &, FileSpace &>
{
    FileRepository files(database);
    FileSpace space(files, limits);
    return database.transaction([&]() -> std::invoke_result_t<Work, FileRepository &, FileSpace &> {
        if (const auto locked = files.lock(); !locked)
            return locked.error();
        return work(files, space);
    });
}

} // namespace Agent
