// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/addresslimits.h"
#include "agent/http/bodybudget.h"
#include "agent/http/httpconnection.h"
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
    qint64 bodyBytes = 256 << 20; //!< of bodies that are on their way at once
};

/*!
    The one public port: accepts connections and sends each request to the route with the longest matching prefix; requests
    to open a WebSocket go with their connection to those who take them (see WebSocketGate).

    Who connects beyond a bound hears 503 at once; whose address opens too many WebSockets hears 429. Both are told
    when to try again, and the log says it at most once a minute.
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
    /*! Takes the connection of a request to open a WebSocket, which is still unread in it; the path is the request's. */
    using WebSocketTaker = std::function<void(const QString &path, QTcpSocket *socket)>;

    HttpFront(const HttpFrontSettings &settings, Common::Random &random, QObject *parent = nullptr);

    /*! A prefix that ends in '/' takes all below it, else only itself. */
    void setRoute(const QString &pathPrefix, const Route &route);
    void setRoute(const QString &pathPrefix, const Route &route, RouteClass is); //!< all of it
    void setWebSocket(const QString &pathPrefix, const WebSocketTaker &take);    //!< prefixes as for routes

    Common::Result<void> listen(); //!< PortBusy
    quint16 port() const { return m_server.serverPort(); }
    void close();                                            //!< takes no more connections
    const HttpMetrics &metrics() const { return m_metrics; } //!< any thread

private:
    void accept();
    bool admit(const QHostAddress &address);
    void logRefusal(const QHostAddress &address, const char *why);
    void answer(const HttpRequest &request, const HttpConnection::Responder &respond);
    QByteArray newRequestId();

    const HttpFrontSettings m_settings;
    Common::Random &m_random; // not owned, outlives this
    QByteArray m_idBytes;     // random ones for the next ids: the kernel is asked once for many
    HttpMetrics m_metrics;
    QTcpServer m_server;
    std::map<QString, Route> m_routes;
    std::map<QString, WebSocketTaker> m_webSockets;
    HttpConnection::Handlers m_handlers;
    const int m_maximumConnections;
    int m_connections = 0;
    AddressLimits m_addresses;
    const std::shared_ptr<BodyBudget> m_bodies;
    qint64 m_refused = 0; // since the log last spoke of it
    QDeadlineTimer m_logPause;
};

} // namespace Agent
