// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakehttpserver.h"

#include "common/wire/roomframes.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace {

constexpr qint64 maximumHead = 16384;

FakeRequest requestFrom(const QByteArray &head)
{
    const QList<QByteArray> lines = head.trimmed().split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    FakeRequest request{first.value(0), QUrl::fromEncoded(first.value(1)), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace

FakeHttpServer::FakeHttpServer(Handler handler)
    : m_handler(std::move(handler))
    , m_webSockets(QStringLiteral("fake"), QWebSocketServer::NonSecureMode)
{
    m_webSockets.setSupportedSubprotocols(QStringList(QLatin1String(Common::roomProtocol)));
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_webSockets.nextPendingConnection())
            Q_EMIT webSocketConnected(socket);
    });
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [socket] { socket->deleteLater(); });
        }
    });
    m_tcp.listen(QHostAddress::LocalHost);
}

void FakeHttpServer::read(QTcpSocket *socket)
{
    while (true) {
        const QByteArray start = socket->peek(maximumHead);
        const qsizetype headLength = start.indexOf("\r\n\r\n") + 4;
        if (headLength < 4)
            return;
        FakeRequest request = requestFrom(start.left(headLength));
        if (request.headers.value("upgrade").toLower() == "websocket") {
            socket->disconnect(this); // from now on the WebSocket owns it
            m_webSockets.handleConnection(socket);
            return;
        }
        const qint64 bodyLength = request.headers.value("content-length").toLongLong();
        if (socket->bytesAvailable() < headLength + bodyLength)
            return;
        socket->skip(headLength);
        request.body = socket->read(bodyLength);
        const auto answer = m_handler(request);
        if (!answer)
            return;
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer->status)
            + " Answer\r\nContent-Length: " + QByteArray::number(answer->body.size()) + "\r\n";
        if (!answer->cookie.isEmpty())
            head += "Set-Cookie: " + answer->cookie + "; Path=/; HttpOnly; SameSite=Strict\r\n";
        socket->write(head + "\r\n" + answer->body);
    }
}
