// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/folderlook.h"

#include "agent/files/durablefile.h"
#include "agent/shares/sharestext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Agent {

using namespace Common;

namespace {

constexpr qint64 probeBytes = 1024; // more than any has

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

QString systemText(int number)
{
    return QString::fromLocal8Bit(strerror(number));
}

/*! Those below the shared folder; it itself must be there: made anew it would hide what is not mounted. 0 or the error. */
int makeFolders(const QString &shared, const QString &folder)
{
    if (folder == shared)
        return 0;
    if (const int number = makeFolders(shared, QFileInfo(folder).path()); number != 0)
        return number;
    return ::mkdir(QFile::encodeName(folder).constData(), 0777) == 0 || errno == EEXIST ? 0 : errno;
}

/*! Also reads it again: what cannot be read was not written. `number` gets the system's error number, 0 if it went well. */
ShareSight writeOwn(const FolderTask &task, int &number)
{
    const QString path = probePath(task.path, task.clusterId, task.own.node);
    const QString folder = QFileInfo(path).path();
    if ((number = makeFolders(task.path, folder)) != 0)
        return {task.own.node, ShareState::Unwritable,
                SharesText::tr("The folder %1 cannot be made: %2.").arg(folder, systemText(number))};
    const QByteArray written = encodeProbe(task.own);
    if ((number = tryWriteDurably(path, written)) != 0)
        return {task.own.node, ShareState::Unwritable,
                SharesText::tr("A file in %1 could not be written: %2.").arg(folder, systemText(number))};
    const auto found = contentOf(path);
    if (const auto *bytes = std::get_if<QByteArray>(&found); bytes && *bytes == written)
        return {task.own.node, ShareState::Ok};
    const int *failed = std::get_if<int>(&found);
    number = failed ? *failed : EIO;
    return {task.own.node, ShareState::Unwritable,
            failed ? SharesText::tr("What was written in %1 cannot be read: %2.").arg(folder, systemText(number))
                   : SharesText::tr("What was written in %1 is not what is read there.").arg(folder)};
}

ShareSight readOther(const FolderTask &task, const ShareProbe &last)
{
    const auto content = contentOf(probePath(task.path, task.clusterId, last.node));
    if (const auto *bytes = std::get_if<QByteArray>(&content))
        return judgeProbe(last, decodeProbe(*bytes), task.own.writtenAt);
    const int number = std::get<int>(content);
    if (number == ENOENT)
        return {
            last.node, ShareState::Missing,
            SharesText::tr("What the node wrote is not there: the two have different folders, or one is not mounted.")};
    return {last.node, ShareState::Unreadable,
            SharesText::tr("What the node wrote cannot be read: %1.").arg(systemText(number))};
}

} // namespace

FolderReport lookAtFolder(const FolderTask &task)
{
    FolderReport report;
    report.view.folder = task.folder;
    report.view.path = task.path;
    int number = 0;
    const auto begun = std::chrono::steady_clock::now();
    const ShareSight own = writeOwn(task, number);
    report.own = ownProbe(number);
    if (report.own == OwnProbe::Written)
        report.view.latencyMs = std::chrono::ceil<Millis>(std::chrono::steady_clock::now() - begun).count();
    report.view.sights.append(own);
    for (const ShareProbe &other : task.others)
        report.view.sights.append(readOther(task, other));
    const QStorageInfo storage(task.path);
    report.view.fileSystem = QString::fromLatin1(storage.fileSystemType());
    report.view.isReadOnly = storage.isReadOnly();
    report.view.freeBytes = std::max<qint64>(0, storage.bytesAvailable());
    report.view.totalBytes = std::max<qint64>(0, storage.bytesTotal());
    struct statvfs status = {};
    if (::statvfs(QFile::encodeName(task.path).constData(), &status) == 0) {
        report.freeInodes = qint64(status.f_favail);
        report.totalInodes = qint64(status.f_files);
    }
    return report;
}

} // namespace Agent
