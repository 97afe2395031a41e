// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpconnection.h"
#include "common/core/result.h"

#include <QTcpServer>
#include <QWebSocketServer>

#include <map>
#include <memory>

namespace Agent {

struct HttpFrontSettings
{
    QString listenAddress;
    quint16 port = 5080;
};

/*!
    The one public port: accepts connections and sends each request to the route with the longest matching prefix, or, for
    a WebSocket path, through QWebSocketServer's handshake.
    Threads: lives in the main thread; routes are called there and must not wait.
*/
class HttpFront : public QObject
{
    Q_OBJECT
public:
    struct Route
    {
        std::function<qint64(const HttpRequest &)> bodyLimit; //!< in bytes
        std::function<void(const HttpRequest &, const HttpConnection::Responder &)> answer;
    };
    /*! Decides whether a page from `origin` may open a WebSocket here; `origin` is empty for programs that are no browsers. */
    using OriginCheck = std::function<bool(const QString &origin)>;
    /*! Takes a WebSocket that was opened, and the address of its client. The handshake's headers are in its request(). */
    using WebSocketAcceptor = std::function<void(QWebSocket *socket, const QString &address)>;

    explicit HttpFront(const HttpFrontSettings &settings, QObject *parent = nullptr);

    void setRoute(const QString &pathPrefix,
                  const Route &route); //!< a prefix that ends in '/' takes all below it, else only itself
    void setWebSocket(const QString &path, const QString &subprotocol, const OriginCheck &mayConnect,
                      const WebSocketAcceptor &accept);

    Common::Result<void> listen(); //!< PortBusy
    quint16 port() const { return m_server.serverPort(); }
    void close(); //!< takes no more connections

    static constexpr int maximumConnections = 10000;

private:
    void accept();
    const Route *routeFor(const QString &path) const;
    void answer(const HttpRequest &request, const HttpConnection::Responder &respond);

    const HttpFrontSettings m_settings;
    QTcpServer m_server;
    std::map<QString, Route> m_routes;
    std::map<QString, std::unique_ptr<QWebSocketServer>>
        m_webSockets; // by path; they listen nowhere: they are given sockets
    HttpConnection::Handlers m_handlers;
    int m_connections = 0;
};

} // namespace Agent
