// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/addresslimits.h"
#include "agent/http/bodybudget.h"
#include "agent/http/httpconnection.h"
#include "agent/http/tlsdoor.h"
#include "agent/http/trustedproxies.h"
#include "agent/tls/tlsidentity.h"
#include "common/core/random.h"
#include "common/core/result.h"

#include <QDeadlineTimer>
#include <QTcpServer>

#include <map>

namespace Agent {

struct HttpFrontSettings
{
    QString listenAddress;
    quint16 port = 5080;
    int maximumConnections = 0; //!< of all together; 0 = as many as this process may have descriptors, but for some
    AddressRules perAddress = {};
    Common::Millis headerDeadline = HttpConnection::usualHeaderDeadline;
    qint64 bodyBytes = 256 << 20;        //!< of bodies that are on their way at once
    std::optional<TlsIdentity> tls = {}; //!< none = plain HTTP
    TlsDoor::Rules handshakes = {};
    std::chrono::seconds strictTransport =
        std::chrono::days(180); //!< for how long browsers are told to use nothing but https; 0 = they are not
    TrustedProxies proxies = {};
    bool isBehindHttps = false;       //!< a proxy that says nothing of it speaks https
    QByteArray portKey = "http.port"; //!< of the configuration, for the message that it is taken
};

/*! The limit of a route whose requests have no body. */
inline qint64 noBody(const HttpRequest &)
{
    return 0;
}

/*!
    The one public port: accepts connections and sends each request to the route with the longest matching prefix; requests
    to open a WebSocket go with their connection to those who take them (see WebSocketGate).

    With an identity it speaks TLS alone: see TlsDoor.

    Who connects beyond a bound hears 503 at once, or nothing, where a TLS handshake would have to come first; whose address opens too
    many WebSockets hears 429. Both are told when to try again, and the log says it at most once a minute.

    An address is that of the client: behind a trusted proxy, which brings requests of many, the one it names. Connections of
    such a proxy are counted from their first request on.
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
        QByteArrayList methods = {}; //!< others hear 405; none named = the route sees to it
        /*! Answered before the body was read, with a sink for it (HttpResponse::sink). None = never. */
        std::function<bool(const HttpRequest &)> streams = {};
        std::function<RouteClass(const HttpRequest &)> classOf = {}; //!< for the metrics; none = Other
    };
    /*! Takes the connection of a request to open a WebSocket, which is still unread in it; path and address are the request's. */
    using WebSocketTaker = std::function<void(const QString &path, QTcpSocket *socket, const QString &address)>;

    HttpFront(const HttpFrontSettings &settings, Common::Random &random, QObject *parent = nullptr);

    /*! A prefix that ends in '/' takes all below it, else only itself. */
    void setRoute(const QString &pathPrefix, const Route &route);
    void setRoute(const QString &pathPrefix, const Route &route, RouteClass is); //!< all of it
    void setWebSocket(const QString &pathPrefix, const WebSocketTaker &take);    //!< prefixes as for routes

    Common::Result<void> listen(); //!< PortBusy
    quint16 port() const { return m_server.serverPort(); }
    void close(); //!< takes no more connections
    /*! What those who connect from now on are shown; of a front that was made with one. */
    void setIdentity(const TlsIdentity &identity);
    const HttpMetrics &metrics() const { return m_metrics; } //!< any thread

private:
    /*! Hands over what it accepts as a descriptor, of which a socket of the right kind is made. */
    class Listener : public QTcpServer
    {
    public:
        explicit Listener(HttpFront &front) : m_front(front) {}

    private:
        void incomingConnection(qintptr descriptor) override { m_front.accept(descriptor); }

        HttpFront &m_front; // not owned
    };

    void accept(qintptr descriptor);
    bool admit(QTcpSocket *socket);
    void serve(QTcpSocket *socket);
    std::optional<HttpSender> senderOf(const HttpRequest &request, const QTcpSocket &socket, AddressPlace &place);
    void logRefusal(const QHostAddress &address, const char *why);
    void answer(const HttpRequest &request, const HttpConnection::Responder &respond);
    QByteArray newRequestId();

    const HttpFrontSettings m_settings;
    Common::Random &m_random; // not owned, outlives this
    QByteArray m_idBytes;     // random ones for the next ids: the kernel is asked once for many
    HttpMetrics m_metrics;
    Listener m_server{*this};
    std::map<QString, Route> m_routes;
    std::map<QString, WebSocketTaker> m_webSockets;
    HttpConnection::Handlers m_handlers;
    const int m_maximumConnections;
    int m_connections = 0;
    AddressLimits m_addresses;
    const std::shared_ptr<BodyBudget> m_bodies;
    QHash<QTcpSocket *, std::shared_ptr<AddressPlace>> m_places; // of connections that shake hands
    TlsDoor *m_door = nullptr;                                   // child, with TLS
    qint64 m_refused = 0;                                        // since the log last spoke of it
    QDeadlineTimer m_logPause;
};

} // namespace Agent
