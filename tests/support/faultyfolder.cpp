// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyfolder.h"

#include "tests/support/mounting.h"
#include "tests/support/program.h"

#include <QSaveFile>

FaultyFolder::FaultyFolder(const QString &folder, const QString &mountPoint, const QString &controlFile)
    : m_folder(folder)
    , m_mountPoint(mountPoint)
    , m_controlFile(controlFile)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

FaultyFolder::~FaultyFolder()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    set({});
    unmount();
    if (!m_process.waitForFinished())
        kill();
}

bool FaultyFolder::mount()
{
    if (startMounting(m_process, QStringLiteral("/usr/bin/python3"),
                      {QStringLiteral(ATRIUM_FAULTY_FOLDER), m_folder, m_controlFile, m_mountPoint}, m_mountPoint))
        return true;
    qWarning() << "the folder cannot be mounted at" << m_mountPoint << m_process.readAll();
    return false;
}

void FaultyFolder::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    unmount();
}

void FaultyFolder::unmount()
{
    (void)runProgram(QStringLiteral("umount"), {QStringLiteral("--lazy"), m_mountPoint});
}

bool FaultyFolder::set(const QString &fault)
{
    QSaveFile file(m_controlFile); // whole or not at all: it is read all the time
    return file.open(QIODevice::WriteOnly) && file.write(fault.toLatin1()) == fault.size() && file.commit();
}
