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

constexpr int requestIdBytes = 16;
constexpr int idsAtOnce = 64;

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

// Those that any address here may answer. What is not needed is not there: no TRACE, and no OPTIONS, by which a page of another
// site would ask for more than it may.
bool isKnownMethod(const QByteArray &method)
{
    constexpr const char *methods[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
    return std::ranges::any_of(methods, [&method](const char *known) { return method == known; });
}

HttpResponse refusedMethod(const QByteArrayList &allowed)
{
    HttpResponse refused = plainResponse(405, "This address does not answer this method.");
    refused.addHeader("Allow", allowed.join(", "));
    return refused;
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
    HttpResponse full = plainResponse(503, "Too many connections: try again in a few seconds.");
    full.addHeader("Retry-After", "10");
    socket->write(encodedHead(full, true) + full.body);
    socket->flush();
    delete socket;
}

} // namespace

HttpFront::HttpFront(const HttpFrontSettings &settings, Random &random, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_random(random)
    , m_maximumConnections(settings.maximumConnections > 0 ? settings.maximumConnections
                                                           : connectionsWithinDescriptors())
    , m_addresses(settings.perAddress)
    , m_bodies(std::make_shared<BodyBudget>(settings.bodyBytes))
{
    m_handlers.headerDeadline = settings.headerDeadline;
    m_handlers.metrics = &m_metrics;
    m_handlers.newRequestId = [this] { return newRequestId(); };
    m_handlers.routeClass = [this](const HttpRequest &request) {
        const Route *route = findFor(m_routes, request.path);
        if (request.count("upgrade") > 0 && findFor(m_webSockets, request.path))
            return RouteClass::WebSocket;
        return route && route->classOf ? route->classOf(request) : RouteClass::Other;
    };
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
    m_handlers.streams = [this](const HttpRequest &request) {
        const Route *route = findFor(m_routes, request.path);
        return route && route->streams && route->streams(request);
    };
    m_handlers.takeRoom = [this](qint64 bytes, const QTcpSocket &socket) {
        auto room = m_bodies->take(bytes, socket.peerAddress());
        if (!room)
            logRefusal(socket.peerAddress(), "sends bodies for which there is no room");
        return room;
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

QByteArray HttpFront::newRequestId()
{
    if (m_idBytes.size() < requestIdBytes)
        m_idBytes = m_random.bytes(requestIdBytes * idsAtOnce);
    const QByteArray id = m_idBytes.last(requestIdBytes).toHex();
    m_idBytes.chop(requestIdBytes);
    return id;
}

void HttpFront::setRoute(const QString &pathPrefix, const Route &route)
{
    m_routes[pathPrefix] = route;
}

void HttpFront::setRoute(const QString &pathPrefix, const Route &route, RouteClass is)
{
    Route known = route;
    known.classOf = [is](const HttpRequest &) { return is; };
    setRoute(pathPrefix, known);
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
        m_metrics.connections.set(++m_connections);
        connect(socket, &QObject::destroyed, this, [this, address] { // a WebSocket counts as long as it lives
            m_metrics.connections.set(--m_connections);
            m_addresses.disconnected(address, SystemClock().monotonic());
        });
        new HttpConnection(socket, m_handlers, this);
    }
}

bool HttpFront::admit(const QHostAddress &address)
{
    if (m_connections >= m_maximumConnections) {
        m_metrics.tooManyConnections.addAlone();
        logRefusal(address, "finds all connections taken");
        return false;
    }
    if (!m_addresses.connected(address, SystemClock().monotonic())) {
        m_metrics.tooManyOfAddress.addAlone();
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
    const Route *route = findFor(m_routes, request.path);
    if (!isKnownMethod(request.method))
        respond(plainResponse(501, "This server does not know this method."));
    else if (!route)
        respond(plainResponse(404, "There is nothing at this address."));
    else if (!route->methods.isEmpty() && !route->methods.contains(request.method))
        respond(refusedMethod(route->methods));
    else
        route->answer(request, respond);
}

} // namespace Agent
