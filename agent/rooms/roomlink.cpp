// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomlink.h"

namespace Agent {

using namespace Common;

RoomLink::RoomLink(QWebSocket *socket, QTcpSocket *transport, const QString &address, QObject *parent)
    : FanLink(socket, transport, strangersMessageBytes, parent)
    , m_address(address)
{
    connect(&m_deadline, &QTimer::timeout, this, [this] { close(RoomClose::JoinTimeout); });
    m_deadline.setSingleShot(true);
    m_deadline.start(joinDeadline);
}

void RoomLink::close(RoomClose code, const QString &message, const QUrl &url)
{
    // Of a room that was closed the page says so in the reader's language; the message is what the administrator wrote.
    const QString text = message.isEmpty() && code != RoomClose::RoomClosed ? roomCloseText(code) : message;
    if (isOpen())
        m_why = code;
    closeWith(encode(ClosedFrame{code, text, url}), int(code), text);
}

void RoomLink::refuse(const QString &of, const Error &error)
{
    send(encode(RefusedFrame{errorName(error.code), error.message, of}));
}

void RoomLink::hasEnded(bool byPeer)
{
    m_deadline.stop();
    FanLink::hasEnded(byPeer);
    Q_EMIT ended(m_why, byPeer);
}

void RoomLink::received(const QByteArray &text)
{
    const auto request = decodeRoomRequest(text);
    if (!request)
        return close(RoomClose::BadFrame, request.error().message);
    const auto *join = frameIn<JoinFrame>(request->frame);
    const auto *comeBack = frameIn<ReturnFrame>(request->frame);
    if (frameIn<RoomPingFrame>(request->frame)) {
        send(encode(RoomPongFrame{}));
    } else if (m_joined == (join || comeBack)) {
        close(RoomClose::BadFrame);
    } else if (join) {
        m_joined = true;
        setMaximumMessageBytes(membersMessageBytes);
        m_deadline.stop();
        Q_EMIT joinRequested(*join);
    } else if (comeBack) {
        m_deadline.start(joinDeadline); // it comes again while no node has the room, and ends with the answer
        Q_EMIT returnRequested(comeBack->pass);
    } else if (frameIn<LeaveFrame>(request->frame)) {
        close(RoomClose::Left);
    } else {
        if (frameIn<SignalFrame>(request->frame))
            slowDown(m_signals.spend(SystemClock().monotonic(), text.size()));
        Q_EMIT requested(*request);
    }
}

} // namespace Agent
