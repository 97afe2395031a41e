// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocketServer>

#include <functional>
#include <optional>

struct FakeRequest
{
    QByteArray verb;
    QUrl url;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

struct FakeAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray cookie = {};
};

/*!
    HTTP and WebSockets on one port, as a node has them; just enough for requests of known length on kept connections.
    A handler that returns nothing leaves its request without an answer.
*/
class FakeHttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<std::optional<FakeAnswer>(const FakeRequest &)>;

    explicit FakeHttpServer(Handler handler);

    quint16 port() const { return m_tcp.serverPort(); }
    void close() { m_tcp.close(); }

Q_SIGNALS:
    void webSocketConnected(QWebSocket *socket); //!< the receiver owns it

private:
    void read(QTcpSocket *socket);

    const Handler m_handler;
    QTcpServer m_tcp;
    QWebSocketServer m_webSockets;
};
