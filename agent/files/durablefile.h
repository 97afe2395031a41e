// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

namespace Agent {

/*! `number` of errno when the file at `path` could not be stored: NoSpace or Unavailable. Any thread. */
Common::Error storingFailed(int number, const QString &path);

/*!
    Writes a file so that after a power cut it is there whole or not at all: temporary file, fsync, rename, fsync of
    the folder. Errors: NoSpace, Unavailable (with the system's reason).
    Threads: any that may wait for the disk.
*/
Common::Result<void> writeDurably(const QString &path, const QByteArray &content);
int tryWriteDurably(const QString &path, const QByteArray &content); //!< the same; 0, or the system's error number

/*! All of the bytes, at that place of an open file. Errors: as storingFailed(). */
Common::Result<void> writeAt(int descriptor, QByteArrayView bytes, qint64 offset, const QString &path);

/*! Gives a file that is safe its name, so that it has it after a power cut, too. 0, or the system's error number. */
int tryRenameDurably(const QString &from, const QString &to);

} // namespace Agent
