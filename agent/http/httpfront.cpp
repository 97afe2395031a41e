// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/httpfront.h"

#include <QHostAddress>
#include <QLoggingCategory>

#include <algorithm>
#include <limits>
#include <utility>

#include <sys/resource.h>

Q_LOGGING_CATEGORY(lcHttp, "agent.http")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

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

// Databases, other nodes, files and the SOAP server need descriptors too.
int connectionsWithinDescriptors()
{
    constexpr rlim_t forTheRest = 1000;
    rlimit limit{};
    constexpr int any = std::numeric_limits<int>::max();
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return any;
    const rlim_t most = limit.rlim_cur - std::min(forTheRest, limit.rlim_cur / 2);
    return int(std::min<rlim_t>(most, any));
}

// Before its request has come: nobody waits for that.
void turnAway(QTcpSocket *socket)
{
    socket->write(
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 10\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->flush();
    delete socket;
}

} // namespace

HttpFront::HttpFront(const HttpFrontSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_maximumConnections(settings.maximumConnections > 0 ? settings.maximumConnections
                                                           : connectionsWithinDescriptors())
    , m_addresses(settings.perAddress)
{
    m_handlers.headerDeadline = settings.headerDeadline;
    m_handlers.mayOpenWebSocket = [this](const QTcpSocket &socket) {
        const bool may = m_addresses.mayJoin(socket.peerAddress(), SystemClock().monotonic());
        if (!may)
            logRefusal(socket.peerAddress(), "opens too many WebSockets");
        return may;
    };
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
        const QHostAddress address = socket->peerAddress();
        if (!admit(address)) {
            turnAway(socket);
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this, address] { // a WebSocket counts as long as it lives
            --m_connections;
            m_addresses.disconnected(address, SystemClock().monotonic());
        });
        new HttpConnection(socket, m_handlers, this);
    }
}

bool HttpFront::admit(const QHostAddress &address)
{
    if (m_connections >= m_maximumConnections) {
        logRefusal(address, "finds all connections taken");
        return false;
    }
    if (!m_addresses.connected(address, SystemClock().monotonic())) {
        logRefusal(address, "has too many connections");
        return false;
    }
    return true;
}

void HttpFront::logRefusal(const QHostAddress &address, const char *why)
{
    ++m_refused;
    if (!m_logPause.hasExpired())
        return;
    qCWarning(lcHttp).noquote() << "refused" << std::exchange(m_refused, 0) << "since this was last said; the latest,"
                                << address.toString() + QLatin1Char(',') << why << "(section [limits])";
    m_logPause.setRemainingTime(1min);
}

void HttpFront::answer(const HttpRequest &request, const HttpConnection::Responder &respond)
{
    if (const Route *route = findFor(m_routes, request.path))
        route->answer(request, respond);
    else
        respond(plainResponse(404, "There is nothing at this address."));
}

} // namespace Agent
