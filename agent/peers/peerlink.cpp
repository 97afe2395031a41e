// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peerlink.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcPeerLink, "agent.peers")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int maximumHandshakeBytes = 4096;
constexpr Millis longestHandshake = 5s;
constexpr int checksUntilSilent = 4;
constexpr qint64 readAtOnce = 64 << 10;   // then others get their turn
constexpr qint64 socketEnough = 64 << 10; // what is given to the socket cannot be taken back

} // namespace

HelloFrame helloOf(const PeerIdentity &self, const QByteArray &nonce)
{
    return {self.protocol, self.features, self.node, self.incarnation, self.cluster, nonce, self.oldestProtocol};
}

PeerLink::PeerLink(PeerRole role, PeerSocket *socket, const PeerIdentity &self, const PeerLinkSettings &settings,
                   Random &random, QObject *parent)
    : QObject(parent)
    , m_role(role)
    , m_self(self)
    , m_settings(settings)
    , m_random(random)
    , m_socket(socket)
    , m_cipher(settings.peerKey, role)
{
    socket->setParent(this);
    connect(socket, &PeerSocket::readable, this, &PeerLink::readFrames);
    connect(socket, &PeerSocket::sent, this, &PeerLink::pump);
    connect(socket, &PeerSocket::failed, this, [this](const QString &reason) { finish(reason, false); });
    connect(&m_watch, &QTimer::timeout, this, &PeerLink::checkAlive);
    m_watch.start(std::min(longestHandshake, settings.silence));
    if (role == PeerRole::Answerer)
        m_state = State::AwaitingHello;
    else
        connect(socket, &PeerSocket::ready, this, &PeerLink::begin);
}

void PeerLink::begin()
{
    m_ownHello = encode(helloOf(m_self, m_random.bytes(peerNonceBytes)));
    m_socket->write(framed(m_ownHello));
    m_state = State::AwaitingHello;
}

bool PeerLink::send(const PeerFrame &frame)
{
    if (m_state != State::Established)
        return true;
    const auto *request = std::get_if<RequestFrame>(&frame);
    return enqueue(encode(frame), request ? request->id : 0);
}

bool PeerLink::sendEncoded(const QByteArray &frame)
{
    return m_state != State::Established || enqueue(frame, 0);
}

bool PeerLink::enqueue(const QByteArray &frame, qint64 request)
{
    if (frame.size() > maximumPeerFrameBytes)
        return false;
    m_queue.push_back({frame, request});
    m_queuedBytes += frame.size();
    pump();
    if (queuedBytes() > m_settings.queueBytes) {
        // A peer that does not read costs no more than this; it finds what it missed in the commit log. Closed later,
        // so that no caller of ours sees connections go while it sends.
        m_state = State::Overflown;
        QMetaObject::invokeMethod(
            this, [this] { close(tr("the other end does not read")); }, Qt::QueuedConnection);
    }
    return true;
}

void PeerLink::pump()
{
    while (m_state == State::Established && !m_queue.empty() && m_socket->unsentBytes() < socketEnough) {
        m_queuedBytes -= m_queue.front().frame.size();
        m_socket->write(framed(m_cipher.seal(m_queue.front().frame)));
        m_queue.pop_front();
    }
}

bool PeerLink::withdraw(qint64 requestId)
{
    const auto waiting = std::ranges::find(m_queue, requestId, &Waiting::request);
    if (waiting == m_queue.end())
        return false;
    m_queuedBytes -= waiting->frame.size();
    m_queue.erase(waiting);
    return true;
}

void PeerLink::readFrames()
{
    const int limit =
        m_state == State::Established ? maximumPeerFrameBytes + PeerCipher::macBytes : maximumHandshakeBytes;
    m_buffer += m_socket->read(std::min<qint64>(readAtOnce, limit + 4 - m_buffer.size()));
    while (m_state != State::Closed) {
        const auto frame = takeFrame(m_buffer, limit);
        if (!frame)
            return refuse(frame.error().message);
        if (!*frame)
            break;
        m_silentChecks = 0;
        handle(**frame);
    }
    if (m_state != State::Closed && m_socket->available() > 0 && !std::exchange(m_isReadPosted, true)) {
        const auto readOn = [this] {
            m_isReadPosted = false;
            if (m_state != State::Closed)
                readFrames();
        };
        QMetaObject::invokeMethod(this, readOn, Qt::QueuedConnection); // others get their turn first
    }
}

void PeerLink::handle(const QByteArray &payload)
{
    switch (m_state) {
    case State::AwaitingHello: return handleHello(payload);
    case State::AwaitingProof: return handleProof(payload);
    case State::Established:
    case State::Overflown: return handleEstablished(payload);
    case State::Connecting:
    case State::Closed: return;
    }
}

void PeerLink::handleHello(const QByteArray &payload)
{
    const auto frame = decodePeerFrame(payload);
    if (wasRefused(frame))
        return;
    const auto *hello = frame ? std::get_if<HelloFrame>(&*frame) : nullptr;
    if (!hello || hello->nonce.size() != peerNonceBytes)
        return refuse(tr("no hello"));
    if (!agreedProtocol(helloOf(m_self, {}), *hello))
        return refuse(
            tr("it speaks version %1 of the protocol, this node %2").arg(hello->protocol).arg(m_self.protocol),
            DeniedFrame::Why::Protocol);
    if (hello->cluster != m_self.cluster)
        return refuse(tr("it belongs to another cluster"), DeniedFrame::Why::Cluster);
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
    if (wasRefused(frame))
        return;
    const auto *proof = frame ? std::get_if<ProofFrame>(&*frame) : nullptr;
    if (!proof || !m_cipher.isOthersProof(proof->mac))
        return refuse(tr("it does not have this cluster's key"), DeniedFrame::Why::Key);
    // The caller proves itself first: a stranger never gets a proof out of this node.
    if (m_role == PeerRole::Answerer)
        m_socket->write(framed(encode(ProofFrame{m_cipher.proof()})));
    if (m_role == PeerRole::Answerer && m_peer.incarnation == 0) {
        m_socket->flush();
        return close(tr("it only looked whether this node answers"));
    }
    m_state = State::Established;
    m_isProven = true;
    m_silentChecks = 0;
    m_watch.start(m_settings.silence / checksUntilSilent);
    Q_EMIT established();
}

void PeerLink::handleEstablished(const QByteArray &payload)
{
    const auto opened = m_cipher.open(payload);
    if (!opened)
        return refuse(tr("a frame was tampered with"));
    const auto frame = decodePeerFrame(*opened);
    if (!frame && frame.error().code == ErrorCode::NotFound) { // of a later program; what it says is for others
        if (!std::exchange(m_hasToldOfUnknown, true))
            qCInfo(lcPeerLink) << "node" << m_peer.node.value << "sends frames that this program does not know";
        return;
    }
    if (!frame)
        return refuse(frame.error().message);
    if (const auto *ping = std::get_if<PingFrame>(&*frame))
        send(PongFrame{ping->token});
    else if (!std::holds_alternative<PongFrame>(*frame) && !std::holds_alternative<DeniedFrame>(*frame))
        Q_EMIT received(*frame);
}

void PeerLink::checkAlive()
{
    if (m_state != State::Established)
        return finish(tr("no answer in time"), false);
    // Checks are counted rather than time: while this process itself is stopped, none is made.
    if (++m_silentChecks >= checksUntilSilent)
        return finish(tr("no sign of life for %1 ms").arg(m_settings.silence.count()), false);
    send(PingFrame{});
}

void PeerLink::refuse(const QString &reason)
{
    finish(reason, true);
}

void PeerLink::refuse(const QString &reason, DeniedFrame::Why why)
{
    if (m_role == PeerRole::Answerer) {
        m_socket->write(framed(encode(DeniedFrame{why})));
        m_socket->flush();
    }
    refuse(reason);
}

bool PeerLink::wasRefused(const Result<PeerFrame> &frame)
{
    const auto *refused = frame && m_role == PeerRole::Caller ? std::get_if<DeniedFrame>(&*frame) : nullptr;
    if (!refused)
        return false;
    switch (refused->why) {
    case DeniedFrame::Why::Protocol: refuse(tr("it speaks another version of the protocol")); break;
    case DeniedFrame::Why::Cluster: refuse(tr("it belongs to another cluster")); break;
    case DeniedFrame::Why::Key: refuse(tr("it has another cluster key")); break;
    }
    return true;
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
