// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/personlink.h"

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis pingEvery = 15s;
constexpr Millis lingerTime = 5s;

} // namespace

PersonLink::PersonLink(QWebSocket *socket, int maximumFrameBytes, QObject *parent) : QObject(parent), m_socket(socket)
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

void PersonLink::send(const QString &frame)
{
    if (m_ended)
        return;
    m_socket->sendTextMessage(frame);
    // Later, not here: whoever sends may be going through all links, and closing takes this one out.
    if (m_socket->bytesToWrite() > maximumWaitingBytes)
        QMetaObject::invokeMethod(
            this, [this] { closeAsTooSlow(); }, Qt::QueuedConnection);
}

void PersonLink::closeWith(const QString &lastFrame, int code, const QString &text)
{
    if (m_ended)
        return;
    m_socket->sendTextMessage(lastFrame);
    end(false); // first, for the socket may report its own end while it closes
    m_socket->close(QWebSocketProtocol::CloseCode(code), text.left(40)); // a close frame holds at most 123 bytes
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
