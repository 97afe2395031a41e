// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

/*!
    A folder seen at another place through a file system of this test, which does to it what a bad file server would
    (faultyfolder.py). At the end nothing hangs in it any more. Needs the right to mount.
*/
class FaultyFolder
{
public:
    FaultyFolder(const QString &folder, const QString &mountPoint, const QString &controlFile);
    ~FaultyFolder();
    Q_DISABLE_COPY_MOVE(FaultyFolder)

    bool mount();                   //!< also again, after it was killed; false after a warning
    void kill();                    //!< the file server dies: all that waits for it fails, and all that comes
    bool set(const QString &fault); //!< "hang", "eio", "slow 700", …; empty = none

private:
    void unmount();

    const QString m_folder;
    const QString m_mountPoint;
    const QString m_controlFile;
    QProcess m_process;
};
