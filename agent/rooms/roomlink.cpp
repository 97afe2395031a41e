// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomlink.h"

namespace Agent {

using namespace Common;

RoomLink::RoomLink(QWebSocket *socket, QTcpSocket *transport, const QString &address, QObject *parent)
    : FanLink(socket, transport, maximumFrameBytes, parent)
    , m_address(address)
{
    connect(&m_deadline, &QTimer::timeout, this, [this] { close(RoomClose::JoinTimeout); });
    m_deadline.setSingleShot(true);
    m_deadline.start(joinDeadline);
}

void RoomLink::close(RoomClose code, const QString &message)
{
    // Of a room that was closed the page says so in the reader's language; the message is what the administrator wrote.
    const QString text = message.isEmpty() && code != RoomClose::RoomClosed ? roomCloseText(code) : message;
    if (isOpen())
        m_why = code;
    closeWith(encode(ClosedFrame{code, text}), int(code), text);
}

void RoomLink::hasEnded(bool byPeer)
{
    m_deadline.stop();
    FanLink::hasEnded(byPeer);
    Q_EMIT ended(m_why, byPeer);
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

} // namespace Agent
