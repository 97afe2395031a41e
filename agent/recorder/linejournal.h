// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/threads/diskthreads.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Agent {

/*!
    A file that grows line by line, behind whoever adds them: the disk's threads write what has gathered, whole lines each time, and
    make it safe. While the disk hangs or is slow, lines wait up to maximumWaitingBytes; what comes then is lost, and it is said when
    that is over.
    Threads: lives in one, which never waits. What waits when it ends is still written, if the disk takes it.
*/
class LineJournal : public QObject
{
    Q_OBJECT
public:
    LineJournal(DiskThreads &disk, const QString &file, QObject *parent = nullptr);
    ~LineJournal() override;

    void add(const QByteArray &line); //!< without its end
    /*! Calls `done` when nothing waits any more, or the disk did not take it for longestFinish. */
    void finish(const std::function<void()> &done);

    static constexpr qsizetype maximumWaitingBytes = 4 << 20;
    static constexpr Common::Millis gatherFor{250};
    static constexpr Common::Millis retryAfter{1000};
    static constexpr Common::Millis longestFinish{10000};

Q_SIGNALS:
    void diskFull();
    void caughtUp(); //!< lines were lost; from now on none are

private:
    struct Shared;
    void write();
    void written(const Common::Result<void> &result);
    void finishNow();

    DiskThreads &m_disk; // not owned, outlives this
    const std::shared_ptr<Shared> m_shared;
    QTimer m_next;
    QTimer m_deadline; // of finish()
    std::function<void()> m_finished;
    bool m_isWriting = false;
    bool m_isLossy = false;
    bool m_isFailing = false; // told once
};

} // namespace Agent
