// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/files/filestore.h"

namespace Agent {

/*!
    A content whose length nobody knows before its end, on its way to the disk. What was begun and not finished is gone with
    FileStore::remove().
    Errors and threads: as FileStore.
*/
class PartWriter
{
public:
    PartWriter(const FileStore &contents, const QString &key) : m_contents(contents), m_key(key) {}

    Common::Result<void> open();
    Common::Result<void> write(QByteArrayView bytes);
    Common::Result<FileStore::Content> finish(); //!< safe, and a content

private:
    struct Part;
    Common::Result<void> flush();

    static constexpr qsizetype pieceBytes = 1 << 20; // for each turn of a disk thread
    static constexpr Common::Millis pieceDeadline{10000};

    const FileStore &m_contents; // not owned, outlives this
    const QString m_key;
    std::shared_ptr<Part> m_part; // the disk's threads', too
    QByteArray m_waiting;
};

} // namespace Agent
