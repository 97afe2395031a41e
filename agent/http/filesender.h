// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/filebody.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Agent {

/*!
    Sends a part of a file over a connection, from the kernel's file cache straight into the socket (sendfile). Threads of the
    disk do it in slices, as reading may hang; while the client does not read, no thread waits for it.

    Whoever reads nothing for `idleLimit`, and a folder that does not answer for `diskLimit`, ends it.
    Threads: lives in the main thread. The connection may be closed while it lives: it has a descriptor of its own.
*/
class FileSender : public QObject
{
    Q_OBJECT
public:
    /*! All that was written to the socket before must have left it. Deletes nothing: its parent does. */
    FileSender(int socket, const std::shared_ptr<FileBody> &body, QObject *parent);
    ~FileSender() override;

    void start();

    static constexpr Common::Millis idleLimit{30000};
    static constexpr Common::Millis diskLimit{10000};

Q_SIGNALS:
    void sent(qint64 bytes);   //!< since it last said so
    void finished(bool whole); //!< once

private:
    struct Shared;
    enum class End { Whole, Failed, Blocked, Paused };
    static End sendSlice(Shared &shared);

    void sendOn();
    void sliceEnded(End end);
    void stop(bool whole);

    const std::shared_ptr<Shared> m_shared; // the slice's, too
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_timeout;
};

} // namespace Agent
