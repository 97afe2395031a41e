// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/folderlook.h"

#include "agent/files/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Agent {

using namespace Common;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Shares)
};

constexpr qint64 probeBytes = 1024; // more than any has

ShareSight writeOwn(const FolderTask &task)
{
    const QString path = probePath(task.path, task.clusterId, task.own.node);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return {task.own.node, ShareState::Unwritable,
                Text::tr("The folder %1 cannot be made.").arg(QFileInfo(path).path())};
    if (const auto written = writeDurably(path, encodeProbe(task.own)); !written)
        return {task.own.node, ShareState::Unwritable, written.error().message};
    return {task.own.node, ShareState::Ok};
}

/*! The content, or the system's error number. Whatever lies there, nothing is waited for: it may be a pipe. */
std::variant<QByteArray, int> contentOf(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return errno;
    struct stat status = {};
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(file);
        return EINVAL;
    }
    QByteArray content(probeBytes, Qt::Uninitialized);
    const ssize_t size = ::read(file, content.data(), size_t(content.size()));
    const int number = errno;
    ::close(file);
    if (size < 0)
        return number;
    content.truncate(size);
    return content;
}

ShareSight readOther(const FolderTask &task, const ShareProbe &last)
{
    const auto content = contentOf(probePath(task.path, task.clusterId, last.node));
    if (const auto *bytes = std::get_if<QByteArray>(&content))
        return judgeProbe(last, decodeProbe(*bytes), task.own.writtenAt);
    const int number = std::get<int>(content);
    if (number == ENOENT)
        return {last.node, ShareState::Missing,
                Text::tr("What the node wrote is not there: the two have different folders, or one is not mounted.")};
    return {last.node, ShareState::Unreadable,
            Text::tr("What the node wrote cannot be read: %1.").arg(QString::fromLocal8Bit(strerror(number)))};
}

} // namespace

FolderReport lookAtFolder(const FolderTask &task)
{
    FolderReport report;
    report.view.folder = task.folder;
    report.view.path = task.path;
    const ShareSight own = writeOwn(task);
    report.isWritten = own.state == ShareState::Ok;
    report.view.sights.append(own);
    for (const ShareProbe &other : task.others)
        report.view.sights.append(readOther(task, other));
    const QStorageInfo storage(task.path);
    report.view.fileSystem = QString::fromLatin1(storage.fileSystemType());
    report.view.isReadOnly = storage.isReadOnly();
    report.view.freeBytes = std::max<qint64>(0, storage.bytesAvailable());
    report.view.totalBytes = std::max<qint64>(0, storage.bytesTotal());
    return report;
}

} // namespace Agent
