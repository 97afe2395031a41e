// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/shares/shareprobe.h"

namespace Agent {

/*! What is to be done in a shared folder. */
struct FolderTask
{
    ShareFolder folder = ShareFolder::Upload;
    QString path;
    QString clusterId;
    ShareProbe own;           //!< to be written
    QList<ShareProbe> others; //!< to be found
};

/*! What came of it. */
struct FolderReport
{
    ShareView view; //!< its state is not known yet
    Common::OwnProbe own = Common::OwnProbe::NoAnswer;
    qint64 freeInodes = 0;
    qint64 totalInodes = 0; //!< 0 = not known, or without a limit
};

/*! Writes the own probe and reads the others'. Threads: one that may hang as long as the folder does. */
FolderReport lookAtFolder(const FolderTask &task);

} // namespace Agent
