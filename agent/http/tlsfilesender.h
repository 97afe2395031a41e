// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/filesender.h"

namespace Agent {

/*!
    FileSender over TLS: threads of the disk read, the main thread encrypts. It takes one small slice at a time, and the next one when
    the kernel has taken nearly all of it, so that others are served in between and little waits for a slow reader.
*/
class TlsFileSender : public FileSender
{
    Q_OBJECT
public:
    TlsFileSender(QTcpSocket *socket, const std::shared_ptr<FileBody> &body, QObject *parent);

    void start() override { sendOn(); }

    static constexpr qint64 sliceBytes = 256 * 1024;

private:
    static QByteArray readSlice(FileBody &body); // empty: it cannot be read, or is shorter than it was
    void sendOn();
    void sendSlice(const QByteArray &slice);
    void finish(bool whole);
    void gaveUp() override { finish(false); }

    QTcpSocket *m_socket;                   // not owned
    const std::shared_ptr<FileBody> m_body; // the slice's, while one is read
    bool m_isReading = false;
    bool m_isFinished = false;
};

} // namespace Agent
