// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/personlink.h"

#include "agent/links/textframe.h"

#include <sys/socket.h>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis pingEvery = 15s;
constexpr Millis lingerTime = 5s;

} // namespace

PersonLink::PersonLink(QWebSocket *socket, QTcpSocket *transport, int maximumFrameBytes, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_transport(transport)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(quint64(maximumFrameBytes));
    socket->setMaxAllowedIncomingMessageSize(quint64(maximumFrameBytes));
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { received(text); });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this] { closeAsBadFrame(); });
    connect(socket, &QWebSocket::disconnected, this, [this] { end(true); });
    connect(socket, &QWebSocket::pong, this, [this] { m_answered = true; });
    connect(&m_ping, &QTimer::timeout, this, &PersonLink::checkAlive);
    m_ping.start(pingEvery);
}

void PersonLink::send(const QByteArray &text)
{
    // Later, not here: whoever sends may be going through all links, and closing takes this one out.
    if (!sendFrame(textFrame(text)))
        QMetaObject::invokeMethod(
            this, [this] { closeAsTooSlow(); }, Qt::QueuedConnection);
}

bool PersonLink::sendFrame(const QByteArray &frame)
{
    if (m_ended || !m_transport)
        return true;
    if (m_transport->bytesToWrite() > 0) {
        if (m_transport->bytesToWrite() + frame.size() > maximumWaitingBytes)
            return false;
        m_transport->write(frame);
        return true;
    }
    // Past the socket's buffer, which is empty: one call of the kernel, no copy and no waiting for the event loop.
    const ssize_t taken = ::send(int(m_transport->socketDescriptor()), frame.constData(), size_t(frame.size()),
                                 MSG_NOSIGNAL | MSG_DONTWAIT);
    if (taken < frame.size()) // what is left, or all: if the connection broke, the socket will find it so
        m_transport->write(frame.mid(qMax<ssize_t>(taken, 0)));
    return true;
}

qint64 PersonLink::waitingBytes() const
{
    return m_transport ? m_transport->bytesToWrite() : 0;
}

void PersonLink::closeWith(const QByteArray &lastText, int code, const QString &reason)
{
    if (m_ended)
        return;
    (void)sendFrame(textFrame(lastText));
    end(false); // first, for the socket may report its own end while it closes
    m_socket->close(QWebSocketProtocol::CloseCode(code), reason.left(40)); // a close frame holds at most 123 bytes
}

// After an end of ours the peer gets a moment to read why and to close from its side.
void PersonLink::end(bool byPeer)
{
    if (m_ended)
        return;
    m_ended = true;
    m_ping.stop();
    m_socket->disconnect(this);
    hasEnded(byPeer);
    connect(m_socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(byPeer ? Millis(0) : lingerTime, this, &QObject::deleteLater);
}

void PersonLink::checkAlive()
{
    if (!m_answered)
        return end(true);
    m_answered = false;
    m_socket->ping();
}

} // namespace Agent
