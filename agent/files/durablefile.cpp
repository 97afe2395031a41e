// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/durablefile.h"

#include "agent/files/filestext.h"
#include "agent/threads/filedescriptor.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Agent {

using namespace Common;

Error storingFailed(int number, const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::NoSpace, FilesText::tr("The disk of the files is full."),
                FilesText::tr("The administrator should make room in %1.").arg(folder)};
    return {ErrorCode::Unavailable,
            FilesText::tr("The file could not be stored: %1.").arg(QString::fromLocal8Bit(strerror(number))),
            FilesText::tr("The administrator should look at the folder %1.").arg(folder)};
}

namespace {

// A write that falls short without a reason fails all the same.
int lastError()
{
    return errno != 0 ? errno : EIO;
}

} // namespace

int tryWriteDurably(const QString &path, const QByteArray &content)
{
    const QString temporary = path + QLatin1String(".part");
    const QByteArray temporaryName = QFile::encodeName(temporary);
    ::unlink(temporaryName.constData()); // what a crash left
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup))
        return lastError();
    if (file.write(content) != content.size() || fsync(file.handle()) != 0) {
        const int number = lastError();
        file.close();
        ::unlink(temporaryName.constData());
        return number;
    }
    file.close();
    const int number = tryRenameDurably(temporary, path);
    if (number != 0)
        ::unlink(temporaryName.constData()); // nothing when it has its name already
    return number;
}

int tryRenameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return lastError();
    const FileDescriptor folder(
        ::open(QFile::encodeName(QFileInfo(to).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.isOpen() && fsync(folder.number()) == 0 ? 0 : lastError();
}

Result<void> writeAt(int descriptor, QByteArrayView bytes, qint64 offset, const QString &path)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::pwrite(descriptor, bytes.data(), size_t(bytes.size()), off_t(offset));
        if (written < 0 && errno != EINTR)
            return storingFailed(errno, path);
        const auto done = std::max<ssize_t>(written, 0);
        bytes = bytes.sliced(done);
        offset += done;
    }
    return {};
}

Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    if (const int number = tryWriteDurably(path, content); number != 0)
        return storingFailed(number, path);
    return {};
}

} // namespace Agent
