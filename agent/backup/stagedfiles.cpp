// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/stagedfiles.h"

#include "agent/backup/backuprules.h"
#include "agent/backup/backuptext.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Agent {

using namespace Common;

namespace {

Error failure(const QString &path, const QString &why)
{
    return {ErrorCode::Unavailable, BackupText::tr("The file %1 cannot be restored: %2.").arg(path, why),
            BackupText::tr("Look whether the folder is mounted, may be written to and has room.")};
}

Error failure(const QString &path, int number)
{
    return failure(path, QString::fromLocal8Bit(strerror(number)));
}

Result<void> syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isStored = folder >= 0 && fsync(folder) == 0;
    const int number = errno;
    if (folder >= 0)
        ::close(folder);
    return isStored ? Result<void>() : failure(path, number);
}

} // namespace

QString StagedFiles::staging(const QString &folder) const
{
    return m_folders.value(folder) + QLatin1String("/.atrium-restore");
}

void StagedFiles::clear()
{
    m_file.close();
    for (auto folder = m_folders.keyBegin(); folder != m_folders.keyEnd(); ++folder) {
        const QFileInfo info(staging(*folder));
        if (info.isDir() && !info.isSymLink())
            QDir(info.filePath()).removeRecursively();
    }
}

Result<void> StagedFiles::begin(qint64 bytes)
{
    clear();
    for (const QString &folder : m_folders) {
        if (!QDir().mkpath(folder))
            return failure(folder, errno);
    }
    for (const ContentRule &rule : contentRules()) {
        const QString folder = m_folders.value(rule.folder);
        const qint64 free = QStorageInfo(folder).bytesAvailable();
        if (free < bytes)
            return failure(folder,
                           BackupText::tr("%1 MiB are needed, %2 MiB are free").arg((bytes >> 20) + 1).arg(free >> 20));
    }
    return {};
}

Result<void> StagedFiles::open(const QString &folder, const QString &name)
{
    const QString path = staging(folder);
    if (!QDir(path).exists()
        && !QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return failure(path, errno);
    m_file.setFileName(path + QLatin1Char('/') + name);
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return failure(QFileInfo(m_file).path(), errno);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup))
        return failure(m_file.fileName(), m_file.errorString());
    return {};
}

Result<void> StagedFiles::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<void>() : failure(m_file.fileName(), m_file.errorString());
}

Result<void> StagedFiles::close()
{
    const bool isStored = fsync(m_file.handle()) == 0;
    const int number = errno;
    m_file.close();
    return isStored ? Result<void>() : failure(m_file.fileName(), number);
}

Result<void> StagedFiles::place()
{
    for (auto folder = m_folders.cbegin(); folder != m_folders.cend(); ++folder) {
        const QDir staged(staging(folder.key()));
        if (!staged.exists())
            continue;
        QSet<QString> changed{folder.value()};
        QDirIterator files(staged.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next();
            const QString to = folder.value() + QLatin1Char('/') + staged.relativeFilePath(from);
            const QString into = QFileInfo(to).path();
            if (!QDir().mkpath(into))
                return failure(into, errno);
            // A content never changes under its name, so whatever has that name already is the same.
            if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
                return failure(from, errno);
            for (QString path = into; !changed.contains(path); path = QFileInfo(path).path())
                changed.insert(path);
        }
        for (const QString &path : std::as_const(changed)) {
            if (const auto stored = syncFolder(path); !stored)
                return stored;
        }
    }
    return {};
}

} // namespace Agent
