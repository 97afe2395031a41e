// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QString>

#include <optional>

namespace Agent {

/*! What came of using a folder as the agent does: a file is written, synced, renamed, found again and removed. */
struct FolderTrial
{
    enum class Step { Look, Write, Sync, Rename, Find, Read, Remove, Done };

    QString realPath;        //!< without links; empty when the folder is not there
    Step step = Step::Look;  //!< the one that failed; Done = none
    int systemError = 0;     //!< why; 0 with Read = another content
    qint64 latencyMs = 0;    //!< from writing to finding again
    qint64 foundAfterMs = 0; //!< after the rename; more than 0 = not at once
    qint64 clockAheadMs = 0; //!< the file server's clock less this machine's
    qint64 freeBytes = 0;
    qint64 totalBytes = 0; //!< 0 = not known
    qint64 freeInodes = 0;
    qint64 totalInodes = 0; //!< 0 = not known, or without a limit
    qint64 owner = 0;       //!< user and group of the folder
    qint64 group = 0;

    friend bool operator==(const FolderTrial &, const FolderTrial &) = default;
};

/*! Blocks for as long as the folder does. `name`: of a file that nobody else uses. */
FolderTrial tryFolder(const QString &path, const QString &name);
/*! The same in a child process; nothing when it has not answered by the deadline. */
std::optional<FolderTrial> tryFolder(const QString &path, const QString &name, Common::Millis deadline);

QByteArray encodeTrial(const FolderTrial &trial);
std::optional<FolderTrial> decodeTrial(const QByteArray &encoded);

} // namespace Agent
