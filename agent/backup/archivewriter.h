// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/checksums.h"
#include "agent/backup/membername.h"
#include "agent/backup/tarwriter.h"

namespace Agent {

/*!
    Writes the members of a backup, and their checksums among them. Errors: Unavailable (the file cannot be written).
    Threads: any, one at a time.
*/
class ArchiveWriter
{
public:
    static Common::Result<std::unique_ptr<ArchiveWriter>> open(int file, Common::UtcTime time);

    Common::Result<void> add(const MemberName &name, const QByteArray &content);
    Common::Result<void> begin(const MemberName &name, qint64 size);
    Common::Result<void> write(const QByteArray &bytes);
    Common::Result<QByteArray> end(); //!< of the member; its SHA-256
    Common::Result<void> finish();    //!< of all

private:
    explicit ArchiveWriter(std::unique_ptr<TarWriter> tar) : m_tar(std::move(tar)) {}
    Common::Result<void> addPlain(const MemberName &name, const QByteArray &content); // without a checksum
    Common::Result<void> addChecksums();

    std::unique_ptr<TarWriter> m_tar;
    Checksums m_checksums;
    int m_parts = 0; // of checksums
    QString m_name;  // of the member that was begun
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace Agent
