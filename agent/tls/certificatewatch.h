// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/threads/diskthreads.h"
#include "agent/tls/tlsidentity.h"

#include <QDeadlineTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace Agent {

/*!
    Looks after a certificate that this node shows: when its files have changed, it is read anew and handed on. What cannot
    be used, because it is half written say, changes nothing; the log says so once. A certificate that is over within
    soon() is in the log each day.

    It looks when something happens in the folders of the files, a moment later, as key and certificate come one after the other;
    and each minute, as not every file system tells.
    Threads: lives in the main thread; the files are read by the disk's. certificateExpiry() may be asked in any.
*/
class CertificateWatch : public QObject
{
    Q_OBJECT
public:
    /*! `use` is for the log: "the public port". The disk outlives this. */
    CertificateWatch(const QString &use, const TlsSetup &setup, DiskThreads &disk, QObject *parent = nullptr);

    void start();
    void look(); //!< now

    const QString &use() const { return m_use; }
    QDateTime certificateExpiry() const; //!< of the one that is shown, UTC

    static constexpr std::chrono::days soon{14};

Q_SIGNALS:
    void changed(const Agent::TlsIdentity &identity);

private:
    struct Found
    {
        QByteArray digest; // of the files, as they were
        QStringList places;
        Common::Result<TlsIdentity> identity;
    };
    static Found read(const TlsFiles &files);
    void take(const Found &found);
    void show(const TlsIdentity &identity);
    bool watch(const QStringList &places); // true: there are more than before
    void warn();

    const QString m_use;
    const TlsFiles m_files;
    DiskThreads &m_disk; // not owned
    TlsIdentity m_identity;
    std::atomic<qint64> m_expiry; // milliseconds since 1970
    QByteArray m_good;            // digest of what could be used last
    QByteArray m_refused;         // digest of what the log complained of
    bool m_isReading = false;
    bool m_mustReadAgain = false;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_tick;
    QDeadlineTimer m_warnPause;
};

} // namespace Agent
