// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/httpfront.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>

Q_LOGGING_CATEGORY(lcHttp, "agent.http")

namespace Agent {

using namespace Common;

HttpFront::HttpFront(const HttpFrontSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_handlers.bodyLimit = [this](const HttpRequest &request) {
        const Route *route = routeFor(request.path);
        return route ? route->bodyLimit(request) : 0;
    };
    m_handlers.isWebSocketPath = [this](const HttpRequest &request) { return m_webSockets.contains(request.path); };
    m_handlers.takeWebSocket = [this](const HttpRequest &request, QTcpSocket *socket) {
        m_webSockets.at(request.path)->handleConnection(socket);
    };
    m_handlers.answer = [this](const HttpRequest &request, const HttpConnection::Responder &respond) {
        answer(request, respond);
    };

    m_server.setListenBacklogSize(512);
    connect(&m_server, &QTcpServer::newConnection, this, &HttpFront::accept);
}

void HttpFront::setRoute(const QString &pathPrefix, const Route &route)
{
    m_routes[pathPrefix] = route;
}

void HttpFront::setWebSocket(const QString &path, const QString &subprotocol, const OriginCheck &mayConnect,
                             const WebSocketAcceptor &accept)
{
    auto &server = m_webSockets[path];
    server = std::make_unique<QWebSocketServer>(QStringLiteral("Atrium"), QWebSocketServer::NonSecureMode);
    server->setSupportedSubprotocols({subprotocol});
    connect(server.get(), &QWebSocketServer::newConnection, this, [server = server.get(), accept] {
        while (QWebSocket *socket = server->nextPendingConnection())
            accept(socket, socket->peerAddress().toString());
    });
    connect(server.get(), &QWebSocketServer::originAuthenticationRequired, this,
            [mayConnect](QWebSocketCorsAuthenticator *authenticator) {
                if (!mayConnect(authenticator->origin())) {
                    qCInfo(lcHttp) << "refused a WebSocket from origin" << authenticator->origin().left(200);
                    authenticator->setAllowed(false);
                }
            });
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
