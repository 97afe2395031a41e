// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peersocket.h"

#include "agent/peers/peertls.h"

#include <QHostAddress>
#include <QSslError>
#include <QSslSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace Agent {

namespace {

constexpr qint64 readBufferBytes = 256 << 10; // the rest waits in the kernel, and then at the sender

} // namespace

PeerSocket::PeerSocket(const Tls &tls)
{
    if (tls) {
        m_tls = new QSslSocket(this);
        m_tls->setSslConfiguration(*tls);
        connect(m_tls, &QSslSocket::encrypted, this, &PeerSocket::ready);
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &PeerSocket::sent);
        connect(m_tls, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            if (const auto grave = graveFault(errors))
                m_tlsFault = grave->errorString();
            else
                m_tls->ignoreSslErrors();
        });
    }
    m_socket = m_tls ? m_tls : new QTcpSocket(this);
    m_socket->setReadBufferSize(readBufferBytes);
    connect(m_socket, &QTcpSocket::readyRead, this, &PeerSocket::readable);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &PeerSocket::sent);
    connect(m_socket, &QTcpSocket::disconnected, this,
            [this] { Q_EMIT failed(tr("the other end closed the connection")); });
    connect(m_socket, &QTcpSocket::errorOccurred, this,
            [this] { Q_EMIT failed(m_tlsFault.isEmpty() ? m_socket->errorString() : m_tlsFault); });
}

PeerSocket *PeerSocket::calling(const PeerAddress &address, const Tls &tls)
{
    auto *socket = new PeerSocket(tls);
    socket->m_toCall = address;
    return socket;
}

PeerSocket *PeerSocket::called(qintptr descriptor, const Tls &tls)
{
    auto *socket = new PeerSocket(tls);
    socket->m_socket->setSocketDescriptor(descriptor);
    return socket;
}

void PeerSocket::start()
{
    if (!m_toCall) {
        connected();
        if (m_tls)
            m_tls->startServerEncryption();
        return;
    }
    connect(m_socket, &QTcpSocket::connected, this, &PeerSocket::connected);
    if (m_tls)
        m_tls->connectToHostEncrypted(m_toCall->host, m_toCall->port);
    else
        m_socket->connectToHost(m_toCall->host, m_toCall->port);
}

void PeerSocket::connected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
#ifdef Q_OS_LINUX
    const unsigned int limit = unheardOf.count();
    setsockopt(int(m_socket->socketDescriptor()), IPPROTO_TCP, TCP_USER_TIMEOUT, &limit, sizeof limit);
#endif
    if (!m_tls)
        Q_EMIT ready();
}

QByteArray PeerSocket::read(qint64 maximum)
{
    return m_socket->read(maximum);
}

qint64 PeerSocket::available() const
{
    return m_socket->bytesAvailable();
}

void PeerSocket::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void PeerSocket::flush()
{
    m_socket->flush();
}

qint64 PeerSocket::unsentBytes() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void PeerSocket::abort()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

QString PeerSocket::address() const
{
    return m_socket->peerAddress().toString();
}

} // namespace Agent
