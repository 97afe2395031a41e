// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomclient.h"

#include <QWebSocketHandshakeOptions>

using namespace Common;

RoomClient::RoomClient(const QJsonObject &entry, const QString &url)
    : RoomClient(url.isEmpty() ? entry.value(QLatin1String("url")).toString() : url,
                 encode(JoinFrame{entry.value(QLatin1String("ticket")).toString()}))
{
}

RoomClient::RoomClient(const QString &url, const QByteArray &firstFrame)
{
    connect(&m_socket, &QWebSocket::connected, this, [this, firstFrame] {
        send(firstFrame);
        Q_EMIT opened();
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const auto frame = decodeRoomServerFrame(text.toUtf8());
        if (!frame) {
            qWarning() << "a frame was not understood:" << frame.error().message << text;
            return;
        }
        m_frames.append(*frame);
        Q_EMIT received(*frame);
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        m_ended = true;
        Q_EMIT ended();
    });
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QLatin1String(roomProtocol)});
    m_socket.open(QUrl(url), options);
}

QString RoomClient::closedCode() const
{
    if (const auto *closed = find<ClosedFrame>())
        return roomCloseName(closed->code);
    return m_ended ? QStringLiteral("lost") : QString();
}

void RoomClient::send(const QByteArray &frame)
{
    m_socket.sendTextMessage(QString::fromUtf8(frame));
}
