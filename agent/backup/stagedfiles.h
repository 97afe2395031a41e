// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/backupwriter.h"

#include <QFile>

namespace Agent {

/*!
    Contents of shared folders that are to be there all at once: each is written into the hidden folder .atrium-restore of its
    shared folder, and moved out of it by place(). What is not placed goes with the object; what a crash left goes with the next.
    Errors: Unavailable (the system's reason). Threads: any, one at a time.
*/
class StagedFiles
{
public:
    explicit StagedFiles(SharedFolders folders) : m_folders(std::move(folders)) {}
    ~StagedFiles() { clear(); }
    StagedFiles(const StagedFiles &) = delete;
    StagedFiles &operator=(const StagedFiles &) = delete;

    /*! Empty, and with room for so many bytes. Folders that do not exist are made, as a node does when it starts. */
    Common::Result<void> begin(qint64 bytes);
    Common::Result<void> open(const QString &folder, const QString &name);
    Common::Result<void> write(const QByteArray &bytes);
    Common::Result<void> close();
    Common::Result<void> place(); //!< again after it failed, or was done: nothing is lost by it

private:
    void clear();
    QString staging(const QString &folder) const; // its path

    const SharedFolders m_folders;
    QFile m_file;
};

} // namespace Agent
