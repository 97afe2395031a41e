// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QByteArray>
#include <QString>

namespace Agent {

/*!
    The folder beside a recording's results in which they are made, and which goes with this object. Making one removes what
    crashes have left of others.

    Errors: NoSpace, Unavailable, with the system's reason. Threads: one that may wait for the disk.
*/
class WorkFolder
{
public:
    explicit WorkFolder(const QString &recording);
    ~WorkFolder();
    WorkFolder(const WorkFolder &) = delete;
    WorkFolder &operator=(const WorkFolder &) = delete;

    Common::Result<void> isMade() const;
    QString path() const { return m_path; }

    Common::Result<void> write(const QByteArray &name, const QByteArray &content) const;

    /*! Moves a file into the recording so that it is there whole or not at all; an earlier one is replaced. What is no file of
        its own, but a link or a device, is refused: a sandbox may have made it. */
    Common::Result<void> publish(const QByteArray &name) const;

    qint64 freeBytes() const; //!< of the disk

private:
    const QString m_recording;
    QString m_path;
    int m_failure = 0; // why there is none
};

} // namespace Agent
