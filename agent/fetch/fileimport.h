// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/fetch/fetcher.h"
#include "agent/files/fileservice.h"

namespace Agent {

/*!
    Files that another program names by their addresses on the network. Who had what imported from which host is in the audit
    log; never the address, which may be a secret.
    Errors: Config (importing is not switched on), and those of Fetcher and FileService.
    Threads: worker threads only.
*/
class FileImport
{
public:
    FileImport(Storage &storage, FileService &files, Fetcher &fetcher)
        : m_storage(storage)
        , m_files(files)
        , m_fetcher(fetcher)
    {
    }

    Common::Result<void> checkIsOn() const;

    struct Wish
    {
        QString address; //!< where the file is
        QString name;    //!< that it gets
        Common::FilePlace place;
        ExternalFile external = {};
        Caller owner; //!< whose it will be
    };
    Common::Result<FileService::Shown> import(const Wish &wish, const Caller &by);

private:
    Common::Result<FileService::Shown> fetch(const Wish &wish);
    qint64 limitBytes(const Common::FileTree &tree) const;

    Storage &m_storage; // not owned, outlive this
    FileService &m_files;
    Fetcher &m_fetcher;
};

} // namespace Agent
