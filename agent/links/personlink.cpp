// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/personlink.h"

#include "agent/links/textframe.h"
#include "agent/links/transport.h"

#include <QtEndian>

#include <utility>

#include <sys/socket.h>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis pingEvery = 15s;
constexpr Millis lingerTime = 5s;
constexpr Millis faultLingerTime = 1s; // whoever breaks the rules gets less patience
constexpr qint64 readAtOnce = 16 * 1024;
constexpr int receiveBufferBytes = 64 * 1024; // that come while nothing is read
constexpr int maximumReasonLength = 40;       // characters, for a close frame holds at most 123 bytes
constexpr int policyViolation = 1008;
constexpr Rate controlFrames{.perSecond = 10, .burst = 100};

} // namespace

PersonLink::PersonLink(QWebSocket *socket, QTcpSocket *transport, qint64 maximumMessageBytes, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_isEncrypted(isEncrypted(*transport))
    , m_reader(maximumMessageBytes)
    , m_controls(controlFrames)
{
    socket->setParent(this);
    // Behind the WebSocket, which ends first and drops whatever would delete its connection.
    transport->setParent(this);
    // Its handshake is done. From here on it only watches how the connection lives and ends, which it needs for its
    // own end.
    QObject::disconnect(transport, &QIODevice::readyRead, socket, nullptr);
    limitReading(*transport, readAtOnce); // the rest waits in the kernel, and there slows the sender down
    transport->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, receiveBufferBytes);
    connect(transport, &QIODevice::readyRead, this, &PersonLink::read);
    connect(transport, &QAbstractSocket::disconnected, this, [this] {
        end(true);
        deleteLater();
    });
    connect(&m_ping, &QTimer::timeout, this, &PersonLink::checkAlive);
    connect(&m_pause, &QTimer::timeout, this, &PersonLink::read);
    m_pause.setSingleShot(true);
    m_ping.start(pingEvery);
}

PersonLink::~PersonLink()
{
    if (!m_transport)
        return;
    m_transport->disconnect(this);
    if (m_ended)
        m_transport->abort(); // else the socket says that it goes away
}

void PersonLink::read()
{
    if (m_pause.isActive() || !m_transport)
        return;
    if (m_ended)
        return drain();
    m_isAlive = true;
    (void)readableBytes(*m_transport);
    char some[readAtOnce]; // all that the socket holds, without TLS
    const QByteArrayView news(some, qMax<qint64>(m_transport->read(some, readAtOnce), 0));
    if (m_transport->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &PersonLink::read, Qt::QueuedConnection);
    if (m_unread.isEmpty())
        return takeApart(news);
    const QByteArray bytes = std::exchange(m_unread, {}) + news.toByteArray();
    takeApart(bytes);
}

void PersonLink::takeApart(QByteArrayView rest)
{
    while (!rest.isEmpty() && !m_ended && !m_pause.isActive()) {
        if (const auto message = m_reader.take(rest))
            take(*message);
        else if (const auto &failure = m_reader.failure())
            return fail(int(failure->fault), failure->reason);
    }
    if (m_pause.isActive())
        m_unread = rest.toByteArray();
}

void PersonLink::take(const WebSocketMessage &message)
{
    using Kind = WebSocketMessage::Kind;
    if (message.kind == Kind::Close) // with the same code; there is nothing more to say
        return fail(message.payload.isEmpty() ? 0 : qFromBigEndian<quint16>(message.payload.constData()), {});
    if (message.kind == Kind::Text) {
        if (m_metrics) {
            m_metrics->receivedMessages.addAlone();
            m_metrics->receivedBytes.addAlone(quint64(message.payload.size()));
        }
        if (m_pace.isLimited()) // it is heard; the next one waits
            slowDown(m_pace.spend(SystemClock().monotonic()));
        return received(message.payload);
    }
    if (!m_controls.take(SystemClock().monotonic()))
        return fail(policyViolation, "too many pings");
    if (message.kind == Kind::Ping)
        (void)sendFrame(controlFrame(Opcode::Pong, message.payload)); // whoever does not read needs no pongs
}

void PersonLink::slowDown(Millis wait)
{
    if (!m_ended && wait > 0ms && wait > m_pause.remainingTimeAsDuration()) // which is below 0 while nothing waits
        m_pause.start(wait);
}

void PersonLink::send(const QByteArray &text)
{
    // Later, not here: whoever sends may be going through all links, and closing takes this one out.
    if (sendFrame(textFrame(text)))
        noteSent(1);
    else
        QMetaObject::invokeMethod(this, &PersonLink::tooSlow, Qt::QueuedConnection);
}

void PersonLink::tooSlow()
{
    if (m_ended)
        return;
    if (m_metrics)
        m_metrics->tooSlow.addAlone();
    closeAsTooSlow();
}

bool PersonLink::sendFrame(const QByteArray &frame)
{
    const qint64 waiting = waitingBytes();
    if (!m_ended && waiting > 0 && waiting + frame.size() > maximumWaitingBytes)
        return false;
    write(frame);
    return true;
}

void PersonLink::write(const QByteArray &frames)
{
    if (m_ended || !m_transport)
        return;
    if (m_metrics)
        m_metrics->sentBytes.addAlone(quint64(frames.size()));
    if (m_isEncrypted || m_transport->bytesToWrite() > 0) {
        m_transport->write(frames);
        return;
    }
    // Past the socket's buffer, which is empty: one call of the kernel, no copy and no waiting for the event loop.
    const ssize_t taken = ::send(int(m_transport->socketDescriptor()), frames.constData(), size_t(frames.size()),
                                 MSG_NOSIGNAL | MSG_DONTWAIT);
    if (taken < frames.size()) // what is left, or all: if the connection broke, the socket will find it so
        m_transport->write(frames.mid(qMax<ssize_t>(taken, 0)));
}

qint64 PersonLink::waitingBytes() const
{
    return m_transport ? unsentBytes(*m_transport) : 0;
}

void PersonLink::closeWith(const QByteArray &lastText, int code, const QString &reason)
{
    if (m_ended)
        return;
    sendRest();
    (void)sendFrame(textFrame(lastText));
    conclude(false);
    leave(code, reason.left(maximumReasonLength).toUtf8(), lingerTime);
}

void PersonLink::end(bool byPeer)
{
    if (m_ended)
        return;
    conclude(byPeer);
    if (byPeer)
        deleteLater();
    else
        linger(lingerTime);
}

void PersonLink::conclude(bool byPeer)
{
    m_ended = true;
    m_ping.stop();
    m_pause.stop();
    m_unread.clear();
    hasEnded(byPeer);
}

// The client has closed, or would not keep to the rules.
void PersonLink::fail(int code, const QByteArray &reason)
{
    sendRest();
    conclude(true);
    leave(code, reason, faultLingerTime);
}

void PersonLink::leave(int code, const QByteArray &reason, Millis patience)
{
    if (m_transport) {
        m_transport->write(closeFrame(code, reason));
        sendSoon(*m_transport);
    }
    linger(patience);
}

// The peer gets a moment to read why and to close from its side: closing while it still sends would reset the
// connection and take our last word with it.
void PersonLink::linger(Millis patience)
{
    QTimer::singleShot(patience, this, &QObject::deleteLater);
    if (!m_transport)
        return;
    whenSent(m_transport, this, [this] { drain(); });
    drain();
}

void PersonLink::drain()
{
    if (m_transport->state() != QAbstractSocket::ConnectedState || m_farewell)
        return;
    m_drained += skipBytes(*m_transport, readAtOnce);
    if (m_drained > Farewell::maximumDrainedBytes)
        return m_transport->abort();
    if (unsentBytes(*m_transport) > 0)
        return;
    m_farewell = Farewell::begin(m_transport, this);
}

void PersonLink::checkAlive()
{
    if (!m_isAlive)
        return end(true);
    m_isAlive = m_pause.isActive(); // whoever is not being read cannot answer
    (void)sendFrame(controlFrame(Opcode::Ping, {}));
}

} // namespace Agent
