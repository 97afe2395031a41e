// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/httpfront.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>

Q_LOGGING_CATEGORY(lcHttp, "agent.http")

namespace Agent {

using namespace Common;

HttpFront::HttpFront(const HttpFrontSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_webSockets(QStringLiteral("Atrium"), QWebSocketServer::NonSecureMode)
{
    m_handlers.bodyLimit = [this](const HttpRequest &request) {
        const Route *route = routeFor(request.path);
        return route ? route->bodyLimit(request) : 0;
    };
    m_handlers.isWebSocketPath = [this](const HttpRequest &request) { return request.path == m_webSocketPath; };
    m_handlers.takeWebSocket = [this](QTcpSocket *socket) { m_webSockets.handleConnection(socket); };
    m_handlers.answer = [this](const HttpRequest &request, const HttpConnection::Responder &respond) {
        answer(request, respond);
    };

    m_server.setListenBacklogSize(512);
    connect(&m_server, &QTcpServer::newConnection, this, &HttpFront::accept);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &HttpFront::acceptWebSocket);
    connect(&m_webSockets, &QWebSocketServer::originAuthenticationRequired, this,
            [this](QWebSocketCorsAuthenticator *authenticator) {
                if (!m_mayConnect(authenticator->origin())) {
                    qCInfo(lcHttp) << "refused a WebSocket from origin" << authenticator->origin().left(200);
                    authenticator->setAllowed(false);
                }
            });
}

void HttpFront::setRoute(const QString &pathPrefix, const Route &route)
{
    m_routes[pathPrefix] = route;
}

void HttpFront::setWebSocket(const QString &path, const QString &subprotocol, const OriginCheck &mayConnect)
{
    m_webSocketPath = path;
    m_mayConnect = mayConnect;
    m_webSockets.setSupportedSubprotocols({subprotocol});
}

Result<void> HttpFront::listen()
{
    if (m_server.listen(QHostAddress(m_settings.listenAddress), m_settings.port))
        return {};
    return Error{ErrorCode::PortBusy,
                 tr("The web port cannot listen on %1:%2: %3.")
                     .arg(m_settings.listenAddress)
                     .arg(m_settings.port)
                     .arg(m_server.errorString()),
                 tr("Choose another http.port, or stop the program that uses this one.")};
}

void HttpFront::close()
{
    m_server.close();
}

void HttpFront::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections >= maximumConnections) {
            delete socket;
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this,
                [this] { --m_connections; }); // a WebSocket counts as long as it lives
        new HttpConnection(socket, m_handlers, this);
    }
}

void HttpFront::acceptWebSocket()
{
    while (QWebSocket *socket = m_webSockets.nextPendingConnection())
        Q_EMIT webSocketConnected(socket, socket->peerAddress().toString());
}

const HttpFront::Route *HttpFront::routeFor(const QString &path) const
{
    const Route *best = nullptr;
    qsizetype length = -1;
    for (const auto &[prefix, route] : m_routes) {
        const bool matches = prefix.endsWith(QLatin1Char('/')) ? path.startsWith(prefix) : path == prefix;
        if (matches && prefix.size() > length) {
            best = &route;
            length = prefix.size();
        }
    }
    return best;
}

void HttpFront::answer(const HttpRequest &request, const HttpConnection::Responder &respond)
{
    if (const Route *route = routeFor(request.path))
        route->answer(request, respond);
    else
        respond(plainResponse(404, "There is nothing at this address."));
}

} // namespace Agent
