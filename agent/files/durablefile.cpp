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

namespace {

Error failure(const QString &path, int number)
{
    return {ErrorCode::Unavailable,
            QCoreApplication::translate("Files", "The file could not be stored: %1.")
                .arg(QString::fromLocal8Bit(strerror(number))),
            QCoreApplication::translate("Files", "The administrator should look at the folder %1.")
                .arg(QFileInfo(path).path())};
}

} // namespace

Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    const QString temporary = path + QLatin1String(".part");
    const QByteArray temporaryName = QFile::encodeName(temporary);
    ::unlink(temporaryName.constData()); // what a crash left
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup))
        return failure(path, errno);
    if (file.write(content) != content.size() || fsync(file.handle()) != 0) {
        const int number = errno;
        file.close();
        ::unlink(temporaryName.constData());
        return failure(path, number);
    }
    file.close();
    if (::rename(temporaryName.constData(), QFile::encodeName(path).constData()) != 0) {
        const int number = errno;
        ::unlink(temporaryName.constData());
        return failure(path, number);
    }
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0 || fsync(folder) != 0) {
        const int number = errno;
        if (folder >= 0)
            ::close(folder);
        return failure(path, number);
    }
    ::close(folder);
    return {};
}

} // namespace Agent
