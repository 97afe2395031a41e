// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/files/fileservice.h"
#include "agent/storage/repositories/uploadrepository.h"

namespace Agent {

/*!
    Files that come in pieces, each through any node, and go on where they were when a connection or a node was lost. What is
    safe on the disk is noted in the database; the file appears when all of it is there. A node that dies at any moment leaves an
    upload that goes on, or a whole file.

    Errors: as FileService; Locked (another request writes it), Conflict (another offset).
    Threads: worker threads only.
*/
class UploadService
{
public:
    UploadService(Storage &storage, ClusterCache &cache, FileService &files, Common::NodeId node)
        : m_storage(storage)
        , m_cache(cache)
        , m_files(files)
        , m_node(node)
    {
    }

    struct State
    {
        Upload upload;
        Common::FileId file = {}; //!< it is whole
    };
    /*! An upload that this request writes, until it lets go. */
    struct Held
    {
        Upload upload;
        UploadHolder holder;
        std::shared_ptr<FileDescriptor> part;
    };

    Common::Result<State> begin(const Common::FilePlace &place, const QString &name, qint64 bytes, const Caller &by);
    /*! When all has come and a node died before the file was there, it is made now. */
    Common::Result<State> state(Common::UploadId id, const Caller &by);
    Common::Result<Held> hold(Common::UploadId id, qint64 offset, const Caller &by);
    Common::Result<void> cancel(Common::UploadId id, const Caller &by);

    /*! So much was written, is made safe and noted. LeaseLost: it must stop. */
    Common::Result<void> progress(const Held &held, qint64 bytes);
    /*! As progress(), and others may go on; when it is whole, it becomes a file. `sha256`: when the sink saw all of it. */
    Common::Result<State> letGo(const Held &held, qint64 bytes, const QString &sha256);

    FileStore &contents() { return m_files.contents(); }

    static constexpr int mostPerPerson = 100;

private:
    struct Own;
    Common::Result<Own> own(Common::UploadId id, const Caller &by) const;
    Common::Result<State> complete(Database &database, const Upload &upload, const QString &sha256);

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    FileService &m_files;
    const Common::NodeId m_node;
};

} // namespace Agent
