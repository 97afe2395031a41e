// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/farewell.h"

#include "agent/links/transport.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>

namespace Agent {

Farewell::Farewell(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_descriptor(fcntl(int(socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0))
{
    if (m_descriptor.isOpen()) {
        m_readable = std::make_unique<QSocketNotifier>(m_descriptor.number(), QSocketNotifier::Read);
        m_readable->setEnabled(false);
        connect(m_readable.get(), &QSocketNotifier::activated, this, &Farewell::drain);
        connect(socket, &QTcpSocket::disconnected, this, &Farewell::endSending, Qt::QueuedConnection);
    } else {
        connect(socket, &QTcpSocket::disconnected, this, &Farewell::over, Qt::QueuedConnection);
    }
    socket->disconnectFromHost();
}

Farewell *Farewell::begin(QTcpSocket *socket, QObject *owner)
{
    if (!isEncrypted(*socket)) {
        ::shutdown(int(socket->socketDescriptor()), SHUT_WR);
        return nullptr;
    }
    socket->disconnect(owner);
    auto *farewell = new Farewell(socket, owner);
    connect(farewell, &Farewell::over, owner, &QObject::deleteLater);
    return farewell;
}

void Farewell::endSending()
{
    ::shutdown(m_descriptor.number(), SHUT_WR);
    m_readable->setEnabled(true);
}

void Farewell::drain()
{
    char some[16 * 1024];
    const ssize_t bytes = ::recv(m_descriptor.number(), some, sizeof some, MSG_DONTWAIT);
    if (bytes < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    m_drained += bytes;
    if (bytes > 0 && m_drained <= maximumDrainedBytes)
        return;
    m_readable->setEnabled(false);
    Q_EMIT over();
}

} // namespace Agent
