// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/httpfront.h"

#include <QHostAddress>

namespace Agent {

using namespace Common;

namespace {

/*! What is registered for the longest prefix that the path has; null when there is none. */
template <class Entry>
const Entry *findFor(const std::map<QString, Entry> &entries, const QString &path)
{
    const Entry *best = nullptr;
    qsizetype length = -1;
    for (const auto &[prefix, entry] : entries) {
        const bool matches = prefix.endsWith(QLatin1Char('/')) ? path.startsWith(prefix) : path == prefix;
        if (matches && prefix.size() > length) {
            best = &entry;
            length = prefix.size();
        }
    }
    return best;
}

} // namespace

HttpFront::HttpFront(const HttpFrontSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_handlers.bodyLimit = [this](const HttpRequest &request) {
        const Route *route = findFor(m_routes, request.path);
        return route ? route->bodyLimit(request) : 0;
    };
    m_handlers.isWebSocketPath = [this](const HttpRequest &request) {
        return findFor(m_webSockets, request.path) != nullptr;
    };
    m_handlers.takeWebSocket = [this](const HttpRequest &request, QTcpSocket *socket) {
        (*findFor(m_webSockets, request.path))(request.path, socket);
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

void HttpFront::setWebSocket(const QString &pathPrefix, const WebSocketTaker &take)
{
    m_webSockets[pathPrefix] = take;
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
        if (m_connections >= m_settings.maximumConnections) {
            delete socket;
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this,
                [this] { --m_connections; }); // a WebSocket counts as long as it lives
        new HttpConnection(socket, m_handlers, this);
    }
}

void HttpFront::answer(const HttpRequest &request, const HttpConnection::Responder &respond)
{
    if (const Route *route = findFor(m_routes, request.path))
        route->answer(request, respond);
    else
        respond(plainResponse(404, "There is nothing at this address."));
}

} // namespace Agent
