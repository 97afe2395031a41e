// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/httpconnection.h"

#include "agent/http/bodybudget.h"
#include "agent/http/filesender.h"
#include "agent/links/transport.h"
#include "agent/logging/requestscope.h"

#include <QHostAddress>
#include <QPointer>

#include <optional>

namespace Agent {

using namespace std::chrono_literals;

namespace {

constexpr qint64 readAtOnce = 64 * 1024;
constexpr qint64 streamAtOnce = 512 * 1024; // each piece crosses threads
constexpr auto bodyDeadline = 60s;
constexpr auto idleLimit = 30s;
constexpr auto lingerLimit = 5s;
constexpr qint64 maximumSkippedBytes = 64 << 20; // of a file that is refused

void nobody(const HttpResponse &)
{
} // hears the answer

// Whoever takes the WebSocket would close the connection without a word, or take one of two origins. RFC 6455,
// section 4.2.1.
std::optional<HttpResponse> refusedHandshake(const HttpRequest &request)
{
    constexpr qsizetype keyBytes = 16;
    if (request.header("sec-websocket-version") != "13") {
        HttpResponse response = plainResponse(426, "Version 13 of WebSockets is spoken here.");
        response.addHeader("Sec-WebSocket-Version", "13");
        return response;
    }
    const auto key = QByteArray::fromBase64Encoding(request.header("sec-websocket-key"));
    if (request.method != "GET" || request.count("sec-websocket-key") != 1 || !key || key.decoded.size() != keyBytes)
        return plainResponse(400, "This is no request for a WebSocket.");
    if (request.count("origin") > 1)
        return plainResponse(400, "A page has one origin.");
    return {};
}

// Pages wait longer each time they are refused, and not all of them equally long.
HttpResponse tooManyWebSockets()
{
    HttpResponse response = plainResponse(429, "Too many connections from this address: wait a few seconds.");
    response.addHeader("Retry-After", "5");
    return response;
}

HttpResponse noRoom()
{
    HttpResponse response =
        plainResponse(503, "Too much is being sent here at this moment: try again in a few seconds.");
    response.addHeader("Retry-After", "5");
    return response;
}

} // namespace

HttpResponse tooManyConnections()
{
    HttpResponse full = plainResponse(503, "Too many connections: try again in a few seconds.");
    full.addHeader("Retry-After", "10");
    return full;
}

HttpConnection::HttpConnection(QTcpSocket *socket, const std::shared_ptr<AddressPlace> &place, const Handlers &handlers,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_isEncrypted(isEncrypted(*socket))
    , m_place(place)
    , m_handlers(handlers)
    , m_parser(handlers.bodyLimit)
{
    socket->setParent(this);
    limitReading(*socket, readAtOnce);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    whenSent(socket, this, [this] { sent(); });
    connect(&m_timeout, &QTimer::timeout, this, &HttpConnection::timedOut);
    m_timeout.setSingleShot(true);
    m_timeout.start(m_handlers.headerDeadline);
    if (socket->bytesAvailable() > 0) // came with the end of the handshake
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

// Lost in the middle of a body: what came so far is not.
HttpConnection::~HttpConnection()
{
    if (m_sink)
        m_sink->end(nobody);
}

void HttpConnection::sent()
{
    if (m_phase == Phase::Idle) // a slow reader that reads is no idler
        m_timeout.start(idleLimit);
    else if (m_phase == Phase::Closing)
        drain();
    else if (m_phase == Phase::Sending && m_file)
        sendFile();
}

void HttpConnection::read()
{
    if (m_phase == Phase::Closing)
        return drain();
    if (m_phase == Phase::Streaming)
        return pump();
    while (m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Body) {
        // Peeked, then skipped as far as it was used: what belongs to a WebSocket stays unread. No more than there is, as the
        // memory is taken beforehand.
        const QByteArray bytes = m_socket->peek(std::min(readableBytes(*m_socket), readAtOnce));
        if (bytes.isEmpty())
            return;
        if (m_phase == Phase::Idle) {
            m_phase = Phase::Header;
            m_timeout.start(m_handlers.headerDeadline);
        }
        const bool wasHeader = m_phase == Phase::Header;
        const qint64 used = m_parser.feed(bytes);
        const bool hasHeader = wasHeader && m_parser.state() != RequestParser::State::NeedsMore;
        if (hasHeader && !m_parser.failure())
            beginRequest();
        if (const auto *failure = m_parser.failure()) {
            m_handlers.metrics->unreadable.addAlone();
            return respond(plainResponse(failure->status, failure->reason), true);
        }
        if (hasHeader && !takeSender())
            return;
        if (hasHeader && m_parser.isUpgrade() && m_handlers.isWebSocketPath(m_parser.request()))
            return tryUpgrade();
        m_socket->skip(used);
        if (hasHeader && !headerArrived())
            return;
        if (m_parser.state() == RequestParser::State::Done)
            ask(&HttpConnection::respond);
        else if (used == 0)
            return; // the rest of a line is still to come
    }
}

void HttpConnection::beginRequest()
{
    const QByteArray given = m_parser.request().header("x-request-id");
    m_requestId = isRequestId(given) ? given : m_handlers.newRequestId();
    m_route = m_handlers.routeClass(m_parser.request());
    m_askedAt = std::chrono::steady_clock::now();
}

HttpMetrics::OfRoute &HttpConnection::counts() const
{
    return m_handlers.metrics->of(m_route);
}

bool HttpConnection::takeSender()
{
    const auto sender = m_handlers.sender(m_parser.request(), *m_socket, *m_place);
    if (!sender) {
        respond(tooManyConnections(), true);
        return false;
    }
    m_sender = *sender;
    return true;
}

HttpRequest HttpConnection::request() const
{
    HttpRequest request = m_parser.request();
    request.address = m_sender.address.toString();
    request.isSecure = m_sender.isSecure;
    request.id = m_requestId;
    return request;
}

bool HttpConnection::headerArrived()
{
    m_isStream = m_handlers.streams(m_parser.request());
    if (m_isStream) {
        openStream();
        return false;
    }
    if (m_parser.bodyBytes() > BodyBudget::freeBytes) {
        m_room = m_handlers.takeRoom(m_parser.bodyBytes(), m_sender.address);
        if (!m_room) {
            m_handlers.metrics->noRoomForBody.addAlone();
            respond(noRoom(), true);
            return false;
        }
    }
    m_phase = Phase::Body;
    if (m_parser.state() != RequestParser::State::Done)
        m_timeout.start(bodyDeadline);
    if (m_parser.expectsContinue() && m_parser.state() == RequestParser::State::HeaderDone)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void HttpConnection::openStream()
{
    if (m_parser.state() != RequestParser::State::Done && m_parser.isChunked())
        return respond(plainResponse(411, "The length of the body must be given here."), true);
    m_left = m_parser.state() == RequestParser::State::Done ? 0 : m_parser.bodyBytes();
    ask(&HttpConnection::opened);
}

void HttpConnection::opened(const HttpResponse &response, bool close)
{
    if (!response.sink)
        return refuseStream(response, close);
    m_sink = response.sink();
    m_closes = close;
    m_phase = Phase::Streaming;
    m_timeout.start(idleLimit);
    limitReading(*m_socket, streamAtOnce);
    if (m_parser.expectsContinue() && m_left > 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    pump();
}

// Clients read no answer before they have sent everything, and take a connection that is closed meanwhile for a lost one.
void HttpConnection::refuseStream(const HttpResponse &response, bool close)
{
    const bool waitsToBeAsked = m_phase != Phase::Streaming && m_parser.expectsContinue();
    if (m_left > maximumSkippedBytes || (m_left > 0 && waitsToBeAsked))
        return respond(response, true);
    m_refusal = response;
    m_closes = close;
    m_phase = Phase::Streaming;
    m_timeout.start(idleLimit);
    skipBody();
}

void HttpConnection::skipBody()
{
    while (m_left > 0) {
        const qint64 skipped = skipBytes(*m_socket, std::min(m_left, streamAtOnce));
        if (skipped <= 0)
            return;
        m_left -= skipped;
        m_timeout.start(idleLimit);
    }
    limitReading(*m_socket, readAtOnce);
    respond(*std::exchange(m_refusal, {}), m_closes);
}

void HttpConnection::pump()
{
    if (m_refusal)
        return skipBody();
    if (m_isTaking)
        return;
    if (m_left == 0)
        return endStream();
    (void)readableBytes(*m_socket);
    const QByteArray bytes = m_socket->read(std::min(m_left, streamAtOnce));
    if (bytes.isEmpty())
        return;
    m_left -= bytes.size();
    counts().receivedBytes.addAlone(quint64(bytes.size()));
    m_isTaking = true;
    m_timeout.stop(); // it is the sink's turn
    const RequestScope scope(m_requestId);
    m_sink->write(bytes, [self = QPointer<HttpConnection>(this)](const std::optional<HttpResponse> &refusal) {
        if (!self || self->m_phase != Phase::Streaming)
            return;
        self->m_isTaking = false;
        if (refusal) {
            // It is the sink that calls: it goes when it has ended with that, and takes what it says along.
            QMetaObject::invokeMethod(
                self, [sink = std::exchange(self->m_sink, {})] {}, Qt::QueuedConnection);
            return self->refuseStream(HttpResponse(*refusal), self->m_closes);
        }
        self->m_timeout.start(idleLimit);
        self->pump();
    });
}

void HttpConnection::endStream()
{
    m_phase = Phase::Answering;
    m_timeout.stop();
    limitReading(*m_socket, readAtOnce);
    const RequestScope scope(m_requestId);
    std::exchange(m_sink, {})
        ->end([self = QPointer<HttpConnection>(this), close = m_closes](const HttpResponse &response) {
            if (self)
                self->respond(response, close);
        });
}

void HttpConnection::tryUpgrade()
{
    if (const auto refusal = refusedHandshake(m_parser.request())) {
        m_handlers.metrics->badHandshakes.addAlone();
        respond(*refusal, true);
    } else if (!m_handlers.mayOpenWebSocket(m_sender.address)) {
        m_handlers.metrics->tooManyWebSockets.addAlone();
        respond(tooManyWebSockets(), true);
    } else {
        m_handlers.metrics->webSockets.addAlone();
        upgrade();
    }
}

void HttpConnection::upgrade()
{
    m_timeout.stop();
    m_phase = Phase::Closing;
    m_socket->disconnect(this);
    limitReading(*m_socket, 0);
    // Later: this runs in a signal of the socket, which goes on with itself when it returns, and may be another thread's by then.
    QMetaObject::invokeMethod(
        this,
        [this] {
            QTcpSocket *socket = std::exchange(m_socket, nullptr);
            socket->setParent(nullptr);
            m_handlers.takeWebSocket(request(), socket);
            deleteLater();
        },
        Qt::QueuedConnection);
}

void HttpConnection::ask(void (HttpConnection::*then)(const HttpResponse &, bool close))
{
    m_phase = Phase::Answering;
    m_timeout.stop();
    if (!m_isStream) { // its body is here, and until now it was the client that took its time
        m_askedAt = std::chrono::steady_clock::now();
        counts().receivedBytes.addAlone(quint64(m_parser.request().body.size()));
    }
    const RequestScope scope(m_requestId);
    const bool close = !m_parser.keepsAlive() || ++m_requests >= maximumRequests;
    m_handlers.answer(request(), [self = QPointer<HttpConnection>(this), then, close](const HttpResponse &response) {
        if (self)
            (self->*then)(response, close);
        else if (response.sink) // who would have sent the body is gone
            response.sink()->end(nobody);
    });
}

HttpResponse HttpConnection::withStrictTransport(HttpResponse response) const
{
    if (!m_handlers.strictTransport.isEmpty())
        response.addHeader("Strict-Transport-Security", m_handlers.strictTransport);
    return response;
}

void HttpConnection::respond(const HttpResponse &response, bool close)
{
    m_room.reset();
    const bool isHead = m_parser.request().method == "HEAD";
    if (m_requestId.isEmpty())
        m_requestId = m_handlers.newRequestId(); // of what could not be read
    const QByteArray head = encodedHead(m_isEncrypted ? withStrictTransport(response) : response, close, m_requestId);
    if (m_askedAt == std::chrono::steady_clock::time_point())
        m_askedAt = std::chrono::steady_clock::now();
    counts().answered(response.status, std::chrono::steady_clock::now() - m_askedAt);
    if (!isHead && !response.file)
        counts().sentBytes.addAlone(quint64(response.body.size()));
    m_socket->write(isHead || response.file ? head : head + response.body);
    sendSoon(*m_socket);
    if (response.file && !isHead) {
        m_file = response.file;
        m_phase = Phase::Sending;
        m_timeout.start(idleLimit);
        m_closes = close;
        return sendFile();
    }
    answered(close);
}

void HttpConnection::sendFile()
{
    if (unsentBytes(*m_socket) > 0)
        return;
    m_timeout.stop();
    FileSender *sender = FileSender::make(m_socket, std::exchange(m_file, {}), this);
    connect(sender, &FileSender::sent, this, [this](qint64 bytes) { counts().sentBytes.addAlone(quint64(bytes)); });
    connect(sender, &FileSender::finished, this, [this, sender](bool whole) {
        sender->deleteLater();
        if (whole)
            answered(m_closes);
        else
            m_socket->abort(); // its length was promised: only so the client learns that this is not all
    });
    sender->start();
}

void HttpConnection::answered(bool close)
{
    m_timeout.start(idleLimit);
    if (close) {
        m_phase = Phase::Closing;
        m_timeout.start(lingerLimit);
        return drain();
    }
    m_phase = Phase::Idle;
    m_parser.next();
    m_requestId.clear();
    m_route = RouteClass::Other;
    m_askedAt = {};
    // Through the event loop: a client that sends many requests at once must not keep the others waiting.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

// Closing while the client still sends would reset the connection and take our answer with it: first it hears that nothing
// more comes from here, then what it still sends is thrown away until it closes or the time is up.
void HttpConnection::drain()
{
    if (m_farewell)
        return;
    m_drained += skipBytes(*m_socket, readAtOnce);
    if (m_drained > Farewell::maximumDrainedBytes)
        return m_socket->abort();
    if (unsentBytes(*m_socket) > 0)
        return;
    m_farewell = Farewell::begin(m_socket, this);
}

void HttpConnection::timedOut()
{
    if (m_farewell)
        return deleteLater();
    if (m_sink)
        std::exchange(m_sink, {})->end(nobody);
    if (m_phase == Phase::Header)
        m_handlers.metrics->unreadable.addAlone();
    if (m_phase == Phase::Header || m_phase == Phase::Body || m_phase == Phase::Streaming)
        respond(plainResponse(408, "The request did not arrive in time."), true);
    else
        m_socket->abort();
}

} // namespace Agent
