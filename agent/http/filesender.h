// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/filebody.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace Agent {

/*!
    Sends a part of a file over a connection. Threads of the disk read it in slices, as reading may hang; while the client does not
    read, no thread waits for it.

    Whoever reads nothing for `idleLimit`, and a folder that does not answer for `diskLimit`, ends it.
    Threads: lives in the main thread. The connection may be closed while it lives.
*/
class FileSender : public QObject
{
    Q_OBJECT
public:
    /*! All that was written to the socket before must have left it. Deletes nothing: its parent does. */
    static FileSender *make(QTcpSocket *socket, const std::shared_ptr<FileBody> &body, QObject *parent);

    virtual void start() = 0;

    static constexpr Common::Millis idleLimit{30000};
    static constexpr Common::Millis diskLimit{10000};

Q_SIGNALS:
    void sent(qint64 bytes);   //!< since it last said so
    void finished(bool whole); //!< once

protected:
    explicit FileSender(QObject *parent);

    QTimer m_timeout; // calls gaveUp()
    virtual void gaveUp() = 0;
};

} // namespace Agent
