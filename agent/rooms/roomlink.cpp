// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomlink.h"

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis pingEvery = 15s;

} // namespace

RoomLink::RoomLink(QWebSocket *socket, const QString &address, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_address(address)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(maximumFrameBytes);
    socket->setMaxAllowedIncomingMessageSize(maximumFrameBytes);
    connect(socket, &QWebSocket::textMessageReceived, this, &RoomLink::received);
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this] { close(RoomClose::BadFrame); });
    connect(socket, &QWebSocket::disconnected, this, [this] { end(RoomClose::Left, true); });
    connect(socket, &QWebSocket::pong, this, [this] { m_answered = true; });
    connect(&m_deadline, &QTimer::timeout, this, [this] { close(RoomClose::JoinTimeout); });
    connect(&m_ping, &QTimer::timeout, this, &RoomLink::checkAlive);
    m_deadline.setSingleShot(true);
    m_deadline.start(joinDeadline);
    m_ping.start(pingEvery);
}

void RoomLink::send(const QByteArray &frame)
{
    if (m_ended)
        return;
    m_socket->sendTextMessage(QString::fromUtf8(frame));
    // Later, not here: whoever sends may be going through the room's members, and closing takes this one out.
    if (m_socket->bytesToWrite() > maximumWaitingBytes)
        QMetaObject::invokeMethod(
            this, [this] { close(RoomClose::TooSlow); }, Qt::QueuedConnection);
}

void RoomLink::giveUp()
{
    end(RoomClose::Left, true);
}

void RoomLink::close(RoomClose code, const QString &message)
{
    if (m_ended)
        return;
    // Of a room that was closed the page says so in the reader's language; the message is what the administrator wrote.
    const QString text = message.isEmpty() && code != RoomClose::RoomClosed ? roomCloseText(code) : message;
    m_socket->sendTextMessage(QString::fromUtf8(encode(ClosedFrame{code, text})));
    end(code, false); // first, for the socket may report its own end while it closes
    m_socket->close(QWebSocketProtocol::CloseCode(int(code)), text.left(40)); // a close frame holds at most 123 bytes
}

void RoomLink::end(RoomClose why, bool byPeer)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_ping.stop();
    m_socket->disconnect(this);
    Q_EMIT ended(why, byPeer);
    // The peer gets a moment to read why and to close from its side.
    connect(m_socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(byPeer ? 0ms : 5000ms, this, &QObject::deleteLater);
}

void RoomLink::received(const QString &text)
{
    const auto frame = decodeClientFrame(text.toUtf8());
    if (!frame)
        return close(RoomClose::BadFrame, frame.error().message);
    if (const auto *join = std::get_if<JoinFrame>(&*frame)) {
        if (m_joined)
            return close(RoomClose::BadFrame);
        m_joined = true;
        m_deadline.stop();
        Q_EMIT joinRequested(join->ticket, join->was);
    } else if (std::holds_alternative<RoomPingFrame>(*frame)) {
        send(encode(RoomPongFrame{}));
    } else if (const auto *comeBack = std::get_if<ReturnFrame>(&*frame); comeBack && !m_joined) {
        m_deadline.start(joinDeadline); // it comes again while no node has the room, and ends with the answer
        Q_EMIT returnRequested(comeBack->pass);
    } else if (!m_joined || comeBack) {
        close(RoomClose::BadFrame);
    } else if (const auto *chat = std::get_if<ChatFrame>(&*frame)) {
        if (chat->text.trimmed().isEmpty() || chat->text.size() > maximumChatLength)
            return send(encode(RefusedFrame{QStringLiteral("invalid"),
                                            tr("A message must have 1 to %1 characters.").arg(maximumChatLength)}));
        Q_EMIT chatRequested(chat->text);
    } else {
        close(RoomClose::Left);
    }
}

void RoomLink::checkAlive()
{
    if (!m_answered)
        return end(RoomClose::Left, true);
    m_answered = false;
    m_socket->ping();
}

} // namespace Agent
