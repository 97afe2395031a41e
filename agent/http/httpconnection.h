// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/addresslimits.h"
#include "agent/http/bodysink.h"
#include "agent/http/httpmetrics.h"
#include "agent/http/requestparser.h"
#include "agent/links/farewell.h"
#include "common/core/clock.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace Agent {

HttpResponse tooManyConnections(); //!< for whoever comes beyond a bound

/*! Who sends a request, and how it comes. */
struct HttpSender
{
    QHostAddress address;
    bool isSecure = false; //!< by https
};

/*!
    One connection to the public port: reads requests, has them answered one after the other, or hands the socket over to
    be a WebSocket with the request still unread in it.

    Bounds: 10 s for a header, 60 s for a body, 30 s idle between requests, 1,000 requests. Whoever does not read the answer for
    30 s is dropped, and who sends nothing of a body for so long that goes to a BodySink.
    Threads: lives in the main thread; deletes itself at the end.
*/
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    static constexpr Common::Millis usualHeaderDeadline{10000};

    using Responder = HttpResponder;
    struct Handlers
    {
        std::function<qint64(const HttpRequest &)> bodyLimit;
        /*! The request is answered before its body was read; the answer may name a sink for it. */
        std::function<bool(const HttpRequest &)> streams = [](const HttpRequest &) { return false; };
        /*! Whose request it is; nothing when that one has too many connections. */
        std::function<std::optional<HttpSender>(const HttpRequest &, const QTcpSocket &, AddressPlace &)> sender;
        /*! Room for a body of so many bytes, as long as what is returned lives; null when there is none. */
        std::function<std::shared_ptr<void>(qint64 bytes, const QHostAddress &)> takeRoom;
        std::function<bool(const HttpRequest &)> isWebSocketPath;
        std::function<bool(const QHostAddress &)> mayOpenWebSocket; //!< false = too many of that address
        std::function<void(const HttpRequest &, QTcpSocket *)>
            takeWebSocket; //!< the socket is now the callee's, who hears no more of what is unread in it
        std::function<void(const HttpRequest &, const Responder &)> answer;
        Common::Millis headerDeadline = usualHeaderDeadline; //!< for all of a request's header
        std::function<QByteArray()> newRequestId;
        std::function<RouteClass(const HttpRequest &)> routeClass;
        HttpMetrics *metrics = nullptr;  //!< where it counts
        QByteArray strictTransport = {}; //!< what answers over TLS say of it (RFC 6797); empty = nothing
    };

    /*! A socket over TLS has shaken hands. */
    HttpConnection(QTcpSocket *socket, const std::shared_ptr<AddressPlace> &place, const Handlers &handlers,
                   QObject *parent);
    ~HttpConnection() override;

private:
    enum class Phase { Idle, Header, Body, Answering, Streaming, Sending, Closing };

    void read();
    void beginRequest(); // its header is there
    HttpMetrics::OfRoute &counts() const;
    void sent();
    bool takeSender(); // false: it was answered, that address has too many connections
    HttpRequest request() const;
    bool headerArrived(); // false: it was answered, there is no room for the body
    /*! The handlers answer; `then` gets it, and whether the connection closes after it. */
    void ask(void (HttpConnection::*then)(const HttpResponse &, bool close));
    void openStream();
    void opened(const HttpResponse &response, bool close);
    void refuseStream(const HttpResponse &response, bool close);
    void pump();
    void skipBody();
    void endStream();
    HttpResponse withStrictTransport(HttpResponse response) const;
    void respond(const HttpResponse &response, bool close);
    void sendFile();
    void answered(bool close);
    void tryUpgrade();
    void upgrade();
    void drain();
    void timedOut();

    static constexpr int maximumRequests = 1000;

    QTcpSocket *m_socket; // child until it becomes a WebSocket
    const bool m_isEncrypted;
    const std::shared_ptr<AddressPlace> m_place;
    const Handlers &m_handlers; // not owned, outlive this
    RequestParser m_parser;
    HttpSender m_sender; // of the request that is read or answered
    QTimer m_timeout;
    Phase m_phase = Phase::Idle;
    int m_requests = 0;
    QByteArray m_requestId;                          // empty: its header is not there yet
    RouteClass m_route = RouteClass::Other;          // of the request
    std::chrono::steady_clock::time_point m_askedAt; // when it began to be answered
    qint64 m_drained = 0;                            // bytes thrown away while closing
    Farewell *m_farewell = nullptr;                  // child; has a connection over TLS that is to close
    std::shared_ptr<void> m_room;                    // for the body, until it is answered
    std::shared_ptr<BodySink> m_sink;
    qint64 m_left = 0;                     // bytes of a body that streams
    bool m_isStream = false;               // the body is not in the request
    bool m_isTaking = false;               // the sink has not taken the last piece yet
    std::optional<HttpResponse> m_refusal; // to be given when the rest of the body has come
    bool m_closes = false;                 // after the request that streams or is answered by a file
    std::shared_ptr<FileBody> m_file;      // to be sent when the head has left
};

} // namespace Agent
