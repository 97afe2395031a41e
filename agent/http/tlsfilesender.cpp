// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/tlsfilesender.h"

#include "agent/links/transport.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace Agent {

TlsFileSender::TlsFileSender(QTcpSocket *socket, const std::shared_ptr<FileBody> &body, QObject *parent)
    : FileSender(parent)
    , m_socket(socket)
    , m_body(body)
{
    whenSent(socket, this, [this] { sendOn(); });
}

// Called whenever less waits in the socket.
void TlsFileSender::sendOn()
{
    if (m_isReading || m_isFinished)
        return;
    m_timeout.start(idleLimit);
    const qint64 unsent = unsentBytes(*m_socket);
    if (m_body->length == 0 && unsent == 0)
        return finish(true);
    if (m_body->length == 0 || unsent > sliceBytes / 4)
        return;
    m_isReading = true;
    m_timeout.start(diskLimit);
    const auto begun = m_body->disk->start([body = m_body] { return readSlice(*body); }, diskLimit);
    if (!begun)
        return finish(false);
    begun->then(this, [this](const QByteArray &slice) { sendSlice(slice); });
}

QByteArray TlsFileSender::readSlice(FileBody &body)
{
    QByteArray slice(std::min(body.length, sliceBytes), Qt::Uninitialized);
    ssize_t bytes = -1;
    do {
        bytes = ::pread(body.file.number(), slice.data(), size_t(slice.size()), body.offset);
    } while (bytes < 0 && errno == EINTR);
    if (bytes <= 0)
        return {};
    slice.truncate(bytes);
    body.offset += bytes;
    body.length -= bytes;
    return slice;
}

void TlsFileSender::sendSlice(const QByteArray &slice)
{
    m_isReading = false;
    if (m_isFinished) // it was given up
        return;
    if (slice.isEmpty())
        return finish(false);
    m_timeout.start(idleLimit);
    m_socket->write(slice);
    Q_EMIT sent(slice.size());
}

void TlsFileSender::finish(bool whole)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_timeout.stop();
    Q_EMIT finished(whole);
}

} // namespace Agent
