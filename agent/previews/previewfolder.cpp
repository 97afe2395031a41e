// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/previews/previewfolder.h"

#include "agent/previews/previewstext.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr auto suffix = ".part-"_L1;

Error failure(const QString &target, int number)
{
    return {ErrorCode::Unavailable,
            PreviewsText::tr("The previews could not be stored: %1.").arg(qt_error_string(number)),
            PreviewsText::tr("The administrator should look at the folder %1.").arg(QFileInfo(target).path())};
}

int renameFolder(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ? 0 : errno;
}

/*! 0, or the system's error number. */
int syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int number = folder < 0 || ::fsync(folder) != 0 ? errno : 0;
    if (folder >= 0)
        ::close(folder);
    return number;
}

} // namespace

PreviewFolder::PreviewFolder(const QString &target) : m_target(target)
{
    QByteArray name = QFile::encodeName(m_target + suffix + "XXXXXX"_L1);
    if (::mkdtemp(name.data()) == nullptr) {
        m_failure = errno;
        return;
    }
    m_part = QFile::decodeName(name);
    ::chmod(name.constData(), 0750); // as the files that it is about, for a group of servers
}

PreviewFolder::~PreviewFolder()
{
    if (!m_part.isEmpty())
        QDir(m_part).removeRecursively();
}

Result<void> PreviewFolder::add(const QString &name, const QByteArray &content)
{
    if (m_part.isEmpty())
        return failure(m_target, m_failure);
    QFile file(m_part + u'/' + name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup)
        || file.write(content) != content.size() || ::fsync(file.handle()) != 0)
        return failure(m_target, errno);
    return {};
}

Result<void> PreviewFolder::publish()
{
    if (m_part.isEmpty())
        return failure(m_target, m_failure);
    if (const int number = syncFolder(m_part); number != 0)
        return failure(m_target, number);
    // A folder that has files cannot be renamed over: it steps aside first. Not every network file system can exchange two.
    const QString earlier = m_part + "-earlier"_L1;
    const int aside = renameFolder(m_target, earlier);
    if (aside != 0 && aside != ENOENT)
        return failure(m_target, aside);
    if (const int number = renameFolder(m_part, m_target); number != 0) {
        if (aside == 0)
            renameFolder(earlier, m_target);
        return failure(m_target, number);
    }
    m_part.clear();
    if (aside == 0)
        QDir(earlier).removeRecursively();
    if (const int number = syncFolder(QFileInfo(m_target).path()); number != 0)
        return failure(m_target, number);
    return {};
}

void PreviewFolder::removeLeftovers(const QString &folder)
{
    constexpr qint64 oldSeconds = 3600;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto leftovers = QDir(folder).entryInfoList({u'*' + suffix + u'*'}, QDir::Dirs | QDir::Hidden);
    for (const QFileInfo &leftover : leftovers) {
        if (!leftover.isSymLink() && leftover.lastModified().secsTo(now) > oldSeconds)
            QDir(leftover.filePath()).removeRecursively();
    }
}

} // namespace Agent
