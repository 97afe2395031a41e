// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recorder/linejournal.h"

#include "agent/recorder/recordertext.h"
#include "agent/threads/filedescriptor.h"

#include <QFile>
#include <QLoggingCategory>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>

Q_LOGGING_CATEGORY(lcRecorder, "agent.recorder")

namespace Agent {

using namespace Common;

namespace {

Error cannotWrite(const QString &file, int number)
{
    const bool isFull = number == ENOSPC || number == EDQUOT;
    return {isFull ? ErrorCode::NoSpace : ErrorCode::Unavailable,
            RecorderText::tr("The file %1 cannot be written: %2.").arg(file, QString::fromLocal8Bit(strerror(number)))};
}

/*! All of the bytes at the file's end, or none: what was written of them when the disk refuses more is taken back. */
Result<void> append(const QString &file, const QByteArray &bytes)
{
    constexpr mode_t ownerAndGroup = 0640;
    const FileDescriptor to(::open(QFile::encodeName(file).constData(),
                                   O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, ownerAndGroup));
    struct stat status = {};
    if (!to.isOpen() || fstat(to.number(), &status) != 0)
        return cannotWrite(file, errno);
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(to.number(), bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0) {
            const int number = errno;
            (void)!::ftruncate(to.number(), status.st_size); // else a torn line stays, which readers pass over
            return cannotWrite(file, number);
        }
        done += wrote;
    }
    return fdatasync(to.number()) == 0 ? Result<void>() : cannotWrite(file, errno);
}

} // namespace

/*! The disk's threads have it too, for longer than the journal lives. */
struct LineJournal::Shared
{
    explicit Shared(const QString &path) : file(path) {}

    /*! In a disk's thread: writes all that waits, in its order. */
    Result<void> write()
    {
        const std::lock_guard one(writing);
        QByteArray piece;
        {
            const std::lock_guard lock(mutex);
            piece = std::exchange(waiting, {});
        }
        if (piece.isEmpty())
            return {};
        const auto appended = append(file, piece);
        if (!appended) {
            const std::lock_guard lock(mutex);
            waiting.prepend(piece);
        }
        return appended;
    }
    qsizetype size()
    {
        const std::lock_guard lock(mutex);
        return waiting.size();
    }

    const QString file;
    std::mutex writing;
    std::mutex mutex;
    QByteArray waiting;
};

LineJournal::LineJournal(DiskThreads &disk, const QString &file, QObject *parent)
    : QObject(parent)
    , m_disk(disk)
    , m_shared(std::make_shared<Shared>(file))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LineJournal::write);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &LineJournal::finishNow);
}

LineJournal::~LineJournal()
{
    if (m_shared->size() > 0)
        (void)m_disk.start([shared = m_shared] { return shared->write(); });
}

void LineJournal::add(const QByteArray &line)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        if (m_isLossy || m_shared->waiting.size() + line.size() > maximumWaitingBytes) {
            if (!std::exchange(m_isLossy, true))
                qCWarning(lcRecorder).noquote() << "the disk is too slow: lines are lost of" << m_shared->file;
            return;
        }
        m_shared->waiting += line;
        m_shared->waiting += '\n';
    }
    if (!m_isWriting && !m_next.isActive())
        m_next.start(gatherFor);
}

void LineJournal::write()
{
    if (m_isWriting)
        return;
    const auto begun = m_disk.start([shared = m_shared] { return shared->write(); });
    if (!begun) {
        m_next.start(retryAfter);
        return;
    }
    m_isWriting = true;
    begun->then(this, [this](const Result<void> &result) { written(result); });
}

void LineJournal::written(const Result<void> &result)
{
    m_isWriting = false;
    if (!result) {
        if (!std::exchange(m_isFailing, true))
            qCWarning(lcRecorder).noquote() << errorText(result.error());
        m_next.start(retryAfter);
        if (result.error().code == ErrorCode::NoSpace)
            Q_EMIT diskFull();
        return;
    }
    m_isFailing = false;
    if (m_shared->size() > 0)
        return m_finished ? write() : m_next.start(gatherFor);
    if (m_finished)
        return finishNow();
    if (std::exchange(m_isLossy, false))
        Q_EMIT caughtUp();
}

void LineJournal::finish(const std::function<void()> &done)
{
    m_finished = done;
    m_deadline.start(longestFinish);
    m_next.stop();
    write();
}

void LineJournal::finishNow()
{
    m_deadline.stop();
    m_next.stop();
    if (const auto done = std::exchange(m_finished, {}))
        done();
}

} // namespace Agent
