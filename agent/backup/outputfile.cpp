// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/outputfile.h"

#include "agent/backup/backuptext.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Agent {

using namespace Common;

QByteArray OutputFile::temporaryName() const
{
    return QFile::encodeName(m_name) + ".part";
}

Error OutputFile::failure(int number) const
{
    return {ErrorCode::Unavailable,
            BackupText::tr("The file %1 cannot be written: %2.").arg(m_name, QString::fromLocal8Bit(strerror(number)))};
}

Result<std::unique_ptr<OutputFile>> OutputFile::create(const QString &name)
{
    std::unique_ptr<OutputFile> output(new OutputFile(name));
    const int file = ::open(output->temporaryName().constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return output->failure(errno);
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return Error{ErrorCode::Conflict, BackupText::tr("Another program writes %1 at this moment.").arg(name)};
    }
    output->m_file = file;
    if (fchmod(file, 0600) != 0 || ftruncate(file, 0) != 0)
        return output->failure(errno);
    return output;
}

OutputFile::~OutputFile()
{
    if (m_file < 0)
        return;
    if (!m_isKept)
        ::unlink(temporaryName().constData());
    ::close(m_file);
}

Result<void> OutputFile::keep()
{
    if (fsync(m_file) != 0 || ::rename(temporaryName().constData(), QFile::encodeName(m_name).constData()) != 0)
        return failure(errno);
    m_isKept = true;
    const QByteArray folder = QFile::encodeName(QFileInfo(m_name).absolutePath());
    const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isStored = directory >= 0 && fsync(directory) == 0;
    const int number = errno;
    if (directory >= 0)
        ::close(directory);
    return isStored ? Result<void>() : failure(number);
}

} // namespace Agent
