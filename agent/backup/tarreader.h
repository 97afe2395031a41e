// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/membername.h"
#include "common/core/result.h"

#include <QByteArray>

#include <memory>

struct archive;

namespace Agent {

/*!
    Reads a tar, compressed by zstd or gzip or not at all, from an open file. What is no plain file, or has a name that is none
    of a backup, is an error: links, devices, folders and foreign paths never reach anybody.
    Errors: Invalid (damaged, cut off, foreign). Threads: any, one at a time.
*/
class TarReader
{
public:
    struct Member
    {
        MemberName name;
        qint64 size = 0; //!< as declared; no more bytes are handed out
    };

    static Common::Result<std::unique_ptr<TarReader>> open(int file); //!< `file` stays the caller's

    Common::Result<std::optional<Member>> next();      //!< nothing: the archive has ended as it should
    Common::Result<QByteArray> read(qint64 mostBytes); //!< of the member; empty = all was read
    Common::Result<QByteArray> readAll(const Member &member, qint64 mostBytes); //!< Invalid: it is larger

private:
    TarReader();
    Common::Error failure() const;

    struct Free
    {
        void operator()(archive *handle) const;
    };
    std::unique_ptr<archive, Free> m_archive;
    QString m_name; // of the member
    bool m_isFirst = true;
};

} // namespace Agent
