// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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
        return {ErrorCode::NoSpace, QCoreApplication::translate("Files", "The disk of the files is full."),
                QCoreApplication::translate("Files", "The administrator should make room in %1.").arg(folder)};
    return {ErrorCode::Unavailable,
            QCoreApplication::translate("Files", "The file could not be stored: %1.")
                .arg(QString::fromLocal8Bit(strerror(number))),
            QCoreApplication::translate("Files", "The administrator should look at the folder %1.").arg(folder)};
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
    if (::rename(temporaryName.constData(), QFile::encodeName(path).constData()) != 0) {
        const int number = lastError();
        ::unlink(temporaryName.constData());
        return number;
    }
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0 || fsync(folder) != 0) {
        const int number = lastError();
        if (folder >= 0)
            ::close(folder);
        return number;
    }
    ::close(folder);
    return 0;
}

Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    if (const int number = tryWriteDurably(path, content); number != 0)
        return storingFailed(number, path);
    return {};
}

} // namespace Agent
