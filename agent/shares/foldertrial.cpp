// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/foldertrial.h"

#include "agent/shares/childwork.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>

#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <thread>
#include <unistd.h>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

using Step = FolderTrial::Step;
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr auto lateness = 3s; // a file that is not found by then is not late but lost
constexpr auto betweenLooks = 20ms;

Millis since(SteadyTime begun)
{
    return std::chrono::ceil<Millis>(std::chrono::steady_clock::now() - begun);
}

qint64 msOf(const timespec &time)
{
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

qint64 wallMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return msOf(now);
}

/*! A file descriptor that ends with its scope. */
class File
{
public:
    File(const QByteArray &name, int flags) : m_file(::open(name.constData(), flags | O_CLOEXEC, 0640)) {}
    ~File()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(File)
    operator int() const { return m_file; }

private:
    const int m_file;
};

class Trial
{
public:
    Trial(const QString &path, const QString &name)
        : m_path(path)
        , m_folder(QFile::encodeName(path))
        , m_written(m_folder + '/' + QFile::encodeName(name) + ".part")
        , m_renamed(m_folder + '/' + QFile::encodeName(name))
        , m_content("atrium-agent check " + QFile::encodeName(name) + '\n')
    {
    }
    ~Trial()
    {
        ::unlink(m_written.constData());
        ::unlink(m_renamed.constData());
    }
    Q_DISABLE_COPY_MOVE(Trial)

    FolderTrial run()
    {
        const bool isDone = look() && write() && rename() && find() && read() && remove();
        if (isDone)
            m_trial.step = Step::Done;
        return m_trial;
    }

private:
    bool fail(Step step, int number)
    {
        m_trial.step = step;
        m_trial.systemError = number;
        return false;
    }

    bool look()
    {
        struct stat status = {};
        if (::stat(m_folder.constData(), &status) != 0)
            return fail(Step::Look, errno);
        if (!S_ISDIR(status.st_mode))
            return fail(Step::Look, ENOTDIR);
        m_trial.realPath = QFileInfo(m_path).canonicalFilePath();
        m_trial.owner = status.st_uid;
        m_trial.group = status.st_gid;
        struct statvfs space = {};
        if (::statvfs(m_folder.constData(), &space) != 0)
            return fail(Step::Look, errno);
        m_trial.freeBytes = qint64(space.f_bavail) * qint64(space.f_frsize);
        m_trial.totalBytes = qint64(space.f_blocks) * qint64(space.f_frsize);
        m_trial.freeInodes = qint64(space.f_favail);
        m_trial.totalInodes = qint64(space.f_files);
        // Now a network file system may remember that it is not there.
        if (::stat(m_renamed.constData(), &status) == 0 || errno != ENOENT)
            return fail(Step::Look, errno == 0 ? EEXIST : errno);
        return true;
    }

    bool write()
    {
        m_begun = std::chrono::steady_clock::now();
        const qint64 before = wallMs();
        const File file(m_written, O_WRONLY | O_CREAT | O_EXCL);
        if (file < 0 || ::write(file, m_content.constData(), size_t(m_content.size())) != m_content.size())
            return fail(Step::Write, errno);
        if (::fsync(file) != 0)
            return fail(Step::Sync, errno);
        struct stat status = {};
        if (::fstat(file, &status) != 0)
            return fail(Step::Sync, errno);
        const qint64 after = wallMs();
        const qint64 written = msOf(status.st_mtim);
        // Between the two the clocks agree; a file system may count in whole seconds, and a kernel in ticks.
        if (written > after)
            m_trial.clockAheadMs = written - after;
        else if (written < before)
            m_trial.clockAheadMs = written - before;
        return true;
    }

    bool rename()
    {
        if (::rename(m_written.constData(), m_renamed.constData()) != 0)
            return fail(Step::Rename, errno);
        const File folder(m_folder, O_RDONLY | O_DIRECTORY);
        return folder >= 0 && ::fsync(folder) == 0 ? true : fail(Step::Sync, errno);
    }

    // By its name and in the list, as other processes look for it.
    bool isFound() const
    {
        struct stat status = {};
        return ::stat(m_renamed.constData(), &status) == 0
            && QDir(m_path)
                   .entryList(QDir::Files | QDir::Hidden)
                   .contains(QFileInfo(QFile::decodeName(m_renamed)).fileName());
    }

    bool find()
    {
        const auto renamed = std::chrono::steady_clock::now();
        bool isLate = false;
        while (!isFound()) {
            if (since(renamed) > lateness)
                return fail(Step::Find, ENOENT);
            isLate = true;
            std::this_thread::sleep_for(betweenLooks);
        }
        m_trial.foundAfterMs = isLate ? since(renamed).count() : 0;
        return true;
    }

    bool read()
    {
        QByteArray content(2 * m_content.size(), Qt::Uninitialized);
        const File file(m_renamed, O_RDONLY);
        const ssize_t size = file < 0 ? -1 : ::read(file, content.data(), size_t(content.size()));
        if (size < 0)
            return fail(Step::Read, errno);
        content.truncate(size);
        if (content != m_content)
            return fail(Step::Read, 0);
        m_trial.latencyMs = since(m_begun).count();
        return true;
    }

    bool remove() { return ::unlink(m_renamed.constData()) == 0 ? true : fail(Step::Remove, errno); }

    const QString m_path;
    const QByteArray m_folder;
    const QByteArray m_written;
    const QByteArray m_renamed;
    const QByteArray m_content;
    SteadyTime m_begun;
    FolderTrial m_trial;
};

} // namespace

FolderTrial tryFolder(const QString &path, const QString &name)
{
    return Trial(path, name).run();
}

std::optional<FolderTrial> tryFolder(const QString &path, const QString &name, Millis deadline)
{
    const auto answer = inChild([&] { return encodeTrial(tryFolder(path, name)); }, deadline);
    return answer ? decodeTrial(*answer) : std::nullopt;
}

QByteArray encodeTrial(const FolderTrial &trial)
{
    QByteArray encoded;
    QDataStream stream(&encoded, QIODevice::WriteOnly);
    stream << trial.realPath << qint32(trial.step) << qint32(trial.systemError) << trial.latencyMs << trial.foundAfterMs
           << trial.clockAheadMs << trial.freeBytes << trial.totalBytes << trial.freeInodes << trial.totalInodes
           << trial.owner << trial.group;
    return encoded;
}

std::optional<FolderTrial> decodeTrial(const QByteArray &encoded)
{
    FolderTrial trial;
    QDataStream stream(encoded);
    qint32 step = 0;
    qint32 systemError = 0;
    stream >> trial.realPath >> step >> systemError >> trial.latencyMs >> trial.foundAfterMs >> trial.clockAheadMs
        >> trial.freeBytes >> trial.totalBytes >> trial.freeInodes >> trial.totalInodes >> trial.owner >> trial.group;
    if (stream.status() != QDataStream::Ok || step < 0 || step > qint32(Step::Done))
        return {};
    trial.step = Step(step);
    trial.systemError = systemError;
    return trial;
}

} // namespace Agent
