// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/januslink.h"

#include "agent/janus/janushandle.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QWebSocketHandshakeOptions>

Q_LOGGING_CATEGORY(lcJanus, "agent.janus")

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumBytes = 4 << 20;
constexpr int earlierLives = 3; // whose sessions are ended; those of others end by themselves, later

} // namespace

JanusLink::JanusLink(const JanusSettings &settings, Random &random, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_random(random)
{
    for (QTimer *timer : {&m_retry, &m_handshake, &m_grace})
        timer->setSingleShot(true);
    m_keepAlive.setInterval(m_settings.times.keepAlive);
    connect(&m_retry, &QTimer::timeout, this, &JanusLink::call);
    connect(&m_handshake, &QTimer::timeout, this, [this] { drop(tr("it does not answer")); });
    connect(&m_keepAlive, &QTimer::timeout, this, &JanusLink::keepAlive);
    connect(&m_grace, &QTimer::timeout, this, [this] { loseSession(m_lastError); });
}

JanusLink::~JanusLink()
{
    stop();
}

// --- the connection ---

void JanusLink::start(const JanusIdentity &self)
{
    stop();
    m_self = self;
    call();
}

void JanusLink::stop()
{
    if (m_state == State::Off)
        return;
    if (m_socket) {
        m_socket->disconnect(this);
        if (isUp()) {
            tell({{"janus"_L1, "destroy"_L1}});
            m_socket->close();
        }
    }
    for (QTimer *timer : {&m_retry, &m_handshake, &m_keepAlive, &m_grace})
        timer->stop();
    m_state = State::Off;
    m_hasSession = false;
    m_socket.reset();
    m_failures = 0;
    m_wasTold = true;
    m_requests.giveUpAll({ErrorCode::Unavailable, tr("The node stops.")});
    const auto handles = std::exchange(m_handles, {});
    for (JanusHandle *handle : handles)
        handle->sessionEnded();
}

void JanusLink::call()
{
    m_state = State::Calling;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(maximumBytes);
    m_socket->setMaxAllowedIncomingFrameSize(maximumBytes);
    connect(m_socket.get(), &QWebSocket::connected, this, &JanusLink::greet);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &JanusLink::received);
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        const bool isNobodyThere = m_socket->error() == QAbstractSocket::ConnectionRefusedError;
        const QString why = m_socket->closeReason().isEmpty() ? m_socket->errorString() : m_socket->closeReason();
        drop(why);
        if (isNobodyThere) // so nothing is left of the session
            loseSession(why);
    });
    m_handshake.start(m_settings.times.connect);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"janus-protocol"_s});
    m_socket->open(m_settings.url, options);
}

void JanusLink::drop(const QString &why)
{
    if (m_state == State::Off || !m_socket)
        return;
    const bool isNew = m_state == State::Up || why != m_lastError;
    m_lastError = why.isEmpty() ? tr("the connection ended") : why;
    if (isNew)
        qCWarning(lcJanus).noquote() << "the media server at" << m_settings.url.toString() << "is gone:" << m_lastError;
    m_handshake.stop();
    m_keepAlive.stop();
    m_state = State::Calling;
    QWebSocket *const socket = m_socket.release(); // it may be what calls this
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    m_retry.start(nextWait());
    if (m_hasSession && !m_grace.isActive())
        m_grace.start(m_settings.times.grace);
    m_requests.giveUpAll({ErrorCode::Unavailable, tr("The media server cannot be reached.")});
}

Millis JanusLink::nextWait()
{
    const JanusTimes &times = m_settings.times;
    const Millis wait = std::min(times.longestRetry, times.firstRetry * (1 << std::min(m_failures++, 12)));
    return wait - wait / 4 * int(uchar(m_random.bytes(1).at(0))) / 256;
}

// --- the session ---

void JanusLink::greet()
{
    m_state = State::Greeting;
    if (!m_hasSession)
        return create();
    claim(m_self.session(), [this](bool isThere) {
        if (isThere)
            return created();
        loseSession(tr("it has forgotten this node"));
        create();
    });
}

/*! Calls `done` with whether it is this connection's now; not when nobody answers. */
void JanusLink::claim(qint64 session, std::function<void(bool)> done)
{
    ask(this, session, {{"janus"_L1, "claim"_L1}}, Until::Done, m_settings.times.answer,
        [this, done = std::move(done)](const Answer &answer) {
            if (!m_socket)
                return;
            if (answer || answer.error().code == ErrorCode::NotFound)
                return done(bool(answer));
            drop(errorText(answer.error()));
        });
}

void JanusLink::create()
{
    const qint64 session = m_self.session();
    ask(this, 0, {{"janus"_L1, "create"_L1}, {"id"_L1, session}}, Until::Done, m_settings.times.answer,
        [this, session](const Answer &answer) {
            if (answer)
                return created();
            if (!m_socket)
                return;
            if (answer.error().code == ErrorCode::Conflict) // it was given up here, but not there
                return endLeftOver(session, [this] { create(); });
            drop(errorText(answer.error()));
        });
}

/*! Who has a session may end it, and only who claims it has it. */
void JanusLink::endLeftOver(qint64 session, std::function<void()> then)
{
    claim(session, [this, session, then = std::move(then)](bool isThere) {
        if (!isThere)
            return then();
        ask(this, session, {{"janus"_L1, "destroy"_L1}}, Until::Done, m_settings.times.answer,
            [this, then](const Answer &) {
                if (m_socket)
                    then();
            });
    });
}

void JanusLink::created()
{
    const bool isAnew = !m_hasSession;
    m_handshake.stop();
    m_grace.stop();
    m_state = State::Up;
    m_hasSession = true;
    m_wasTold = false;
    m_failures = 0;
    m_lastError.clear();
    m_keepAlive.start();
    qCInfo(lcJanus).noquote() << "the media server at" << m_settings.url.toString()
                              << (isAnew ? "has a new session for" : "still has the session of") << m_self.roomMark();
    if (isAnew) {
        for (int lives = 1; lives <= earlierLives && m_self.before(lives).session(); ++lives)
            endLeftOver(m_self.before(lives).session(), [] {});
    }
    Q_EMIT up(isAnew);
}

void JanusLink::loseSession(const QString &why)
{
    m_grace.stop();
    m_hasSession = false;
    if (std::exchange(m_wasTold, true))
        return;
    qCWarning(lcJanus).noquote() << "the session at the media server is lost:" << why;
    const auto handles = std::exchange(m_handles, {});
    for (JanusHandle *handle : handles)
        handle->sessionEnded();
    Q_EMIT lost(why);
}

void JanusLink::keepAlive()
{
    if (m_socket->bytesToWrite() > maximumBytes)
        return drop(tr("it does not read"));
    ask(this, m_self.session(), {{"janus"_L1, "keepalive"_L1}}, Until::Heard, m_settings.times.patience,
        [this](const Answer &answer) {
            if (answer || !isUp())
                return;
            if (answer.error().code != ErrorCode::NotFound)
                return drop(answer.error().message);
            m_keepAlive.stop();
            loseSession(tr("it has forgotten this node"));
            greet();
        });
}

// --- what is said ---

void JanusLink::ask(QObject *context, QJsonObject request, Until until, Done done)
{
    if (!isUp())
        return m_requests.refuse(context, std::move(done),
                                 {ErrorCode::Unavailable, tr("The media server cannot be reached.")});
    ask(context, m_self.session(), std::move(request), until, m_settings.times.answer, std::move(done));
}

void JanusLink::ask(QObject *context, qint64 session, QJsonObject request, Until until, Millis deadline, Done done)
{
    const QString transaction = m_requests.add(context, until, deadline, std::move(done));
    if (!transaction.isEmpty())
        send(session, std::move(request), transaction);
}

void JanusLink::tell(QJsonObject request)
{
    if (isUp())
        send(m_self.session(), std::move(request), u"0"_s);
}

void JanusLink::send(qint64 session, QJsonObject request, const QString &transaction)
{
    request.insert("transaction"_L1, transaction);
    if (session)
        request.insert("session_id"_L1, session);
    if (!m_settings.apiSecret.isEmpty())
        request.insert("apisecret"_L1, m_settings.apiSecret);
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)));
}

void JanusLink::received(const QString &text)
{
    const auto message = readJanusMessage(text.toUtf8());
    if (!message)
        return drop(tr("it does not speak as Janus does"));
    if (message->transaction.isEmpty() || !m_requests.answered(*message))
        dispatch(*message);
}

void JanusLink::dispatch(const JanusMessage &message)
{
    if (message.session != m_self.session())
        return; // of an earlier life, or an answer that came too late
    if (message.kind == JanusMessage::Kind::Timeout && isUp()) {
        m_keepAlive.stop();
        loseSession(tr("it has forgotten this node"));
        return greet();
    }
    if (JanusHandle *handle = m_handles.value(message.sender))
        handle->received(message);
}

} // namespace Agent
