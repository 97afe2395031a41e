// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/threads/diskthreads.h"
#include "agent/threads/filedescriptor.h"

namespace Agent {

/*! A part of a file as the body of an answer. It is read while it is sent, by the disk's threads. */
struct FileBody
{
    FileDescriptor file;
    qint64 offset = 0;
    qint64 length = 0; //!< bytes
    DiskThreads *disk; //!< not owned, outlives all answers
};

} // namespace Agent
