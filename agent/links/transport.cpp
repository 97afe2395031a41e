// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/transport.h"

#include <QSslSocket>

#include <algorithm>

namespace Agent {

namespace {

// QSslSocket sees by itself to what its TCP socket or an opened record still holds, but not to records that it has taken in whole.
void decryptSoon(QTcpSocket &socket)
{
    if (isEncrypted(socket))
        QMetaObject::invokeMethod(
            &socket, [&socket] { socket.flush(); }, Qt::QueuedConnection);
}

} // namespace

bool isEncrypted(const QTcpSocket &socket)
{
    return qobject_cast<const QSslSocket *>(&socket) != nullptr;
}

qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void whenSent(QTcpSocket *socket, QObject *context, const std::function<void()> &then)
{
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, context, then);
    else
        QObject::connect(socket, &QTcpSocket::bytesWritten, context, then);
}

void sendSoon(QTcpSocket &socket)
{
    if (!isEncrypted(socket))
        socket.flush();
}

void limitReading(QTcpSocket &socket, qint64 bytes)
{
    socket.setReadBufferSize(bytes);
    decryptSoon(socket); // it may have been full
}

qint64 readableBytes(QTcpSocket &socket)
{
    const qint64 bytes = socket.bytesAvailable();
    if (const qint64 limit = socket.readBufferSize(); limit > 0 && bytes >= limit)
        decryptSoon(socket);
    return bytes;
}

qint64 skipBytes(QTcpSocket &socket, qint64 most)
{
    (void)readableBytes(socket);
    return std::max<qint64>(socket.skip(most), 0);
}

} // namespace Agent
