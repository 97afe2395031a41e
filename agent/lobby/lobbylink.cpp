// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/lobby/lobbylink.h"

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis pingEvery = 15s;
constexpr Millis lingerTime = 5s;

} // namespace

LobbyLink::LobbyLink(QWebSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(maximumFrameBytes);
    socket->setMaxAllowedIncomingMessageSize(maximumFrameBytes);
    connect(socket, &QWebSocket::textMessageReceived, this, &LobbyLink::received);
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this] { close(LobbyClose::BadFrame); });
    connect(socket, &QWebSocket::disconnected, this, [this] { end(0ms); });
    connect(socket, &QWebSocket::pong, this, [this] { m_answered = true; });
    connect(&m_ping, &QTimer::timeout, this, &LobbyLink::checkAlive);
    m_ping.start(pingEvery);
}

void LobbyLink::send(const QString &frame)
{
    if (m_hasEnded)
        return;
    m_socket->sendTextMessage(frame);
    // Later, not here: whoever sends may be going through all links, and closing takes this one out.
    if (m_socket->bytesToWrite() > maximumWaitingBytes)
        QMetaObject::invokeMethod(
            this, [this] { close(LobbyClose::TooSlow); }, Qt::QueuedConnection);
}

void LobbyLink::close(LobbyClose code)
{
    if (m_hasEnded)
        return;
    const QString text = lobbyCloseText(code);
    m_socket->sendTextMessage(QString::fromUtf8(encode(LobbyClosedFrame{code, text})));
    end(lingerTime); // first, for the socket may report its own end while it closes
    m_socket->close(QWebSocketProtocol::CloseCode(int(code)), text.left(40)); // a close frame holds at most 123 bytes
}

// After an end of ours the peer gets a moment to read why and to close from its side.
void LobbyLink::end(Millis lingerFor)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_ping.stop();
    m_socket->disconnect(this);
    Q_EMIT ended();
    connect(m_socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(lingerFor, this, &QObject::deleteLater);
}

void LobbyLink::received(const QString &text)
{
    const auto frame = decodeLobbyClientFrame(text.toUtf8());
    if (!frame)
        return close(LobbyClose::BadFrame);
    if (const auto *say = std::get_if<LobbySayFrame>(&*frame))
        Q_EMIT sayRequested(say->text);
    else
        send(QString::fromUtf8(encode(LobbyPongFrame{})));
}

void LobbyLink::checkAlive()
{
    if (!m_answered)
        return end(0ms);
    m_answered = false;
    m_socket->ping();
}

} // namespace Agent
