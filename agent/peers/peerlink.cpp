// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peerlink.h"

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int maximumHandshakeBytes = 4096;
constexpr qint64 maximumWaitingBytes = 8 << 20;
constexpr Millis handshakeDeadline = 5s;
constexpr Millis silenceLimit = 10s;
constexpr Millis pingEvery = silenceLimit / 2;

} // namespace

PeerLink::PeerLink(PeerRole role, QTcpSocket *socket, const PeerIdentity &self, const QByteArray &peerKey,
                   Random &random, QObject *parent)
    : QObject(parent)
    , m_role(role)
    , m_self(self)
    , m_random(random)
    , m_socket(socket)
    , m_cipher(peerKey, role)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &PeerLink::readFrames);
    connect(socket, &QTcpSocket::disconnected, this,
            [this] { finish(tr("the other end closed the connection"), false); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this] { finish(m_socket->errorString(), false); });
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &PeerLink::checkAlive);
    m_watch.start(handshakeDeadline);
    if (role == PeerRole::Answerer)
        m_state = State::AwaitingHello;
    else
        connect(socket, &QTcpSocket::connected, this, &PeerLink::begin);
}

QString PeerLink::address() const
{
    return m_socket->peerAddress().toString();
}

void PeerLink::begin()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_ownHello = encode(HelloFrame{peerProtocolVersion, 0, m_self.node, m_self.incarnation, m_self.cluster,
                                   m_random.bytes(peerNonceBytes)});
    m_socket->write(framed(m_ownHello));
    m_state = State::AwaitingHello;
}

void PeerLink::send(const PeerFrame &frame)
{
    if (m_state != State::Established)
        return;
    m_socket->write(framed(m_cipher.seal(encode(frame))));
    // A peer that does not read costs no more than this; it finds what it missed in the commit log.
    if (m_socket->bytesToWrite() > maximumWaitingBytes)
        close(tr("the other end does not read"));
}

void PeerLink::readFrames()
{
    const int limit =
        m_state == State::Established ? maximumPeerFrameBytes + PeerCipher::macBytes : maximumHandshakeBytes;
    m_buffer += m_socket->read(limit + 4 - m_buffer.size());
    while (m_state != State::Closed) {
        const auto frame = takeFrame(m_buffer, limit);
        if (!frame)
            return refuse(frame.error().message);
        if (!*frame)
            break;
        m_heardSinceCheck = true;
        handle(**frame);
    }
    if (m_state != State::Closed && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &PeerLink::readFrames, Qt::QueuedConnection); // others get their turn first
}

void PeerLink::handle(const QByteArray &payload)
{
    switch (m_state) {
    case State::AwaitingHello: return handleHello(payload);
    case State::AwaitingProof: return handleProof(payload);
    case State::Established: return handleEstablished(payload);
    case State::Connecting:
    case State::Closed: return;
    }
}

void PeerLink::handleHello(const QByteArray &payload)
{
    const auto frame = decodePeerFrame(payload);
    const auto *hello = frame ? std::get_if<HelloFrame>(&*frame) : nullptr;
    if (!hello || hello->nonce.size() != peerNonceBytes)
        return refuse(tr("no hello"));
    if (hello->protocol != peerProtocolVersion)
        return refuse(
            tr("it speaks version %1 of the protocol, this node %2").arg(hello->protocol).arg(peerProtocolVersion));
    if (hello->cluster != m_self.cluster)
        return refuse(tr("it belongs to another cluster"));
    m_peer = *hello;
    if (m_role == PeerRole::Answerer) {
        begin();
        m_cipher.setHellos(payload, m_ownHello);
    } else {
        m_cipher.setHellos(m_ownHello, payload);
        m_socket->write(framed(encode(ProofFrame{m_cipher.proof()})));
    }
    m_state = State::AwaitingProof;
}

void PeerLink::handleProof(const QByteArray &payload)
{
    const auto frame = decodePeerFrame(payload);
    const auto *proof = frame ? std::get_if<ProofFrame>(&*frame) : nullptr;
    if (!proof || !m_cipher.isOthersProof(proof->mac))
        return refuse(tr("it does not have this cluster's key"));
    // The caller proves itself first: a stranger never gets a proof out of this node.
    if (m_role == PeerRole::Answerer)
        m_socket->write(framed(encode(ProofFrame{m_cipher.proof()})));
    m_state = State::Established;
    m_watch.start(pingEvery);
    Q_EMIT established();
}

void PeerLink::handleEstablished(const QByteArray &payload)
{
    const auto opened = m_cipher.open(payload);
    if (!opened)
        return refuse(tr("a frame was tampered with"));
    const auto frame = decodePeerFrame(*opened);
    if (!frame)
        return refuse(frame.error().message);
    if (const auto *ping = std::get_if<PingFrame>(&*frame))
        send(PongFrame{ping->token});
    else if (!std::holds_alternative<PongFrame>(*frame))
        Q_EMIT received(*frame);
}

void PeerLink::checkAlive()
{
    if (m_state != State::Established)
        return finish(tr("no answer within %1 s").arg(handshakeDeadline / 1s), false);
    if (!m_heardSinceCheck)
        return finish(tr("no sign of life for %1 s").arg(silenceLimit / 1s), false);
    m_heardSinceCheck = false;
    send(PingFrame{});
    m_watch.start(silenceLimit);
}

void PeerLink::refuse(const QString &reason)
{
    finish(reason, true);
}

void PeerLink::close(const QString &reason)
{
    finish(reason, false);
}

void PeerLink::finish(const QString &reason, bool wasHostile)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_watch.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT closed(reason, wasHostile);
}

} // namespace Agent
