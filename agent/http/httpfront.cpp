// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/httpfront.h"

#include "agent/http/forwarded.h"
#include "agent/http/publictls.h"
#include "agent/links/transport.h"

#include <QHostAddress>
#include <QLoggingCategory>

#include <algorithm>
#include <limits>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

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
    if (!isEncrypted(*socket)) {
        const HttpResponse full = tooManyConnections();
        socket->write(encodedHead(full, true) + full.body);
        socket->flush();
    }
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
    if (settings.strictTransport.count() > 0)
        m_handlers.strictTransport = "max-age=" + QByteArray::number(qint64(settings.strictTransport.count()));
    m_handlers.sender = [this](const HttpRequest &request, const QTcpSocket &socket, AddressPlace &place) {
        return senderOf(request, socket, place);
    };
    m_handlers.mayOpenWebSocket = [this](const QHostAddress &address) {
        const bool may = m_addresses.mayJoin(address, SystemClock().monotonic());
        if (!may)
            logRefusal(address, "opens too many WebSockets (section [limits])");
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
    m_handlers.takeRoom = [this](qint64 bytes, const QHostAddress &address) {
        auto room = m_bodies->take(bytes, address);
        if (!room)
            logRefusal(address, "sends bodies for which there is no room (section [limits])");
        return room;
    };
    m_handlers.isWebSocketPath = [this](const HttpRequest &request) {
        return findFor(m_webSockets, request.path) != nullptr;
    };
    m_handlers.takeWebSocket = [this](const HttpRequest &request, QTcpSocket *socket) {
        (*findFor(m_webSockets, request.path))(request.path, socket, request.address);
    };
    m_handlers.answer = [this](const HttpRequest &request, const HttpConnection::Responder &respond) {
        answer(request, respond);
    };

    if (settings.tls) {
        const auto entered = [this](QSslSocket *socket) { serve(socket); };
        m_door = new TlsDoor(publicTls(*settings.tls), settings.handshakes, entered, this);
        connect(m_door, &TlsDoor::refused, this, &HttpFront::logRefusal);
    }
    m_server.setListenBacklogSize(512);
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
    return Error{
        ErrorCode::PortBusy,
        tr("The web port cannot listen on %1:%2: %3.")
            .arg(m_settings.listenAddress)
            .arg(m_settings.port)
            .arg(m_server.errorString()),
        tr("Choose another %1, or stop the program that uses this one.").arg(QString::fromLatin1(m_settings.portKey))};
}

void HttpFront::close()
{
    m_server.close();
}

void HttpFront::setIdentity(const TlsIdentity &identity)
{
    m_door->setTls(publicTls(identity));
}

void HttpFront::accept(qintptr descriptor)
{
    QTcpSocket *socket = m_door ? new QSslSocket : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(int(descriptor));
        delete socket;
    } else if (!admit(socket)) {
        turnAway(socket);
    } else if (m_door) {
        m_door->take(static_cast<QSslSocket *>(socket), m_settings.proxies.contains(socket->peerAddress()));
    } else {
        serve(socket);
    }
}

bool HttpFront::admit(QTcpSocket *socket)
{
    const QHostAddress address = socket->peerAddress();
    if (m_connections >= m_maximumConnections) {
        m_metrics.tooManyConnections.addAlone();
        logRefusal(address, "finds all connections taken (section [limits])");
        return false;
    }
    const auto place = std::make_shared<AddressPlace>(m_addresses);
    if (!m_settings.proxies.contains(address) && !place->moveTo(address, SystemClock().monotonic())) {
        m_metrics.tooManyOfAddress.addAlone();
        logRefusal(address, "has too many connections (section [limits])");
        return false;
    }
    m_metrics.connections.set(++m_connections);
    m_places.insert(socket, place);
    connect(socket, &QObject::destroyed, this, [this, socket, place] { // a WebSocket counts as long as it lives
        m_metrics.connections.set(--m_connections);
        place->leave(SystemClock().monotonic());
        if (m_places.value(socket) == place)
            m_places.remove(socket);
    });
    return true;
}

void HttpFront::serve(QTcpSocket *socket)
{
    new HttpConnection(socket, m_places.take(socket), m_handlers, this);
}

std::optional<HttpSender> HttpFront::senderOf(const HttpRequest &request, const QTcpSocket &socket, AddressPlace &place)
{
    const QHostAddress peer = socket.peerAddress();
    const bool isProxy = m_settings.proxies.contains(peer);
    const Forwarded forwarded = forwardedBy(peer, request, m_settings.proxies);
    if (isProxy && !place.moveTo(forwarded.address, SystemClock().monotonic())) {
        m_metrics.tooManyOfAddress.addAlone();
        logRefusal(forwarded.address, "has too many connections (section [limits])");
        return {};
    }
    return HttpSender{forwarded.address, isEncrypted(socket) || forwarded.isSecure.value_or(m_settings.isBehindHttps)};
}

void HttpFront::logRefusal(const QHostAddress &address, const char *why)
{
    ++m_refused;
    if (!m_logPause.hasExpired())
        return;
    qCWarning(lcHttp).noquote() << "refused" << std::exchange(m_refused, 0) << "since this was last said; the latest,"
                                << address.toString() + QLatin1Char(',') << why;
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
