// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/workfolder.h"

#include "agent/files/durablefile.h"
#include "agent/threads/filedescriptor.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = ".converting-"_L1;

} // namespace

WorkFolder::WorkFolder(const QString &recording) : m_recording(recording)
{
    const auto leftovers = QDir(recording).entryInfoList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &leftover : leftovers)
        QDir(leftover.filePath()).removeRecursively();
    QByteArray name = QFile::encodeName(recording + u'/' + prefix + "XXXXXX"_L1);
    if (::mkdtemp(name.data()) == nullptr)
        m_failure = errno;
    else
        m_path = QFile::decodeName(name);
}

WorkFolder::~WorkFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Result<void> WorkFolder::isMade() const
{
    if (m_path.isEmpty())
        return storingFailed(m_failure, m_recording + u'/');
    return {};
}

Result<void> WorkFolder::write(const QByteArray &name, const QByteArray &content) const
{
    QFile file(m_path + u'/' + QFile::decodeName(name));
    ::unlink(QFile::encodeName(file.fileName()).constData()); // a link made in the sandbox would lead out of it
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::NewOnly)
        || file.write(content) != content.size())
        return storingFailed(errno != 0 ? errno : EIO, file.fileName());
    return {};
}

Result<void> WorkFolder::publish(const QByteArray &name) const
{
    const QString from = m_path + u'/' + QFile::decodeName(name);
    const QString to = m_recording + u'/' + QFile::decodeName(name);
    const FileDescriptor file(
        ::open(QFile::encodeName(from).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status
    {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return storingFailed(errno, to);
    if (!S_ISREG(status.st_mode) || status.st_nlink != 1)
        return storingFailed(EINVAL, to);
    // As the files that people bring, for a group of servers.
    if (::fchmod(file.number(), S_IRUSR | S_IWUSR | S_IRGRP) != 0 || ::fsync(file.number()) != 0)
        return storingFailed(errno, to);
    if (const int number = tryRenameDurably(from, to); number != 0)
        return storingFailed(number, to);
    return {};
}

qint64 WorkFolder::freeBytes() const
{
    return QStorageInfo(m_path).bytesAvailable();
}

} // namespace Agent
