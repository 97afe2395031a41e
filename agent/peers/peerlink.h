// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/peers/peercipher.h"
#include "agent/peers/peersocket.h"
#include "common/core/clock.h"
#include "common/core/random.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace Agent {

/*! What this node says of itself to its peers. */
struct PeerIdentity
{
    Common::NodeId node;
    qint64 incarnation = 0;
    QString cluster;
    qint64 protocol = Common::peerProtocolVersion;
    qint64 oldestProtocol = Common::oldestPeerProtocol;
    Common::Features features = Common::Features::own();
};
Common::HelloFrame helloOf(const PeerIdentity &self, const QByteArray &nonce);

/*! What all connections of one node have in common. */
struct PeerLinkSettings
{
    QByteArray peerKey;
    Common::Millis silence{10'000}; //!< without any sign of life; also the longest handshake, if that is shorter
    qint64 queueBytes = 8 << 20;    //!< waiting to be sent
};

/*!
    One connection of the commit channel, from either end: shakes hands, then carries frames.

    Bounds: 4 KiB and 5 s before the other end has proved itself; after that 1 MiB a frame and those of the settings.
    Whatever breaks a bound or a rule closes the connection; nothing else happens.
    Threads: lives in the main thread.
*/
class PeerLink : public QObject
{
    Q_OBJECT
public:
    /*! `socket` becomes a child. */
    PeerLink(PeerRole role, PeerSocket *socket, const PeerIdentity &self, const PeerLinkSettings &settings,
             Common::Random &random, QObject *parent);
    void start() { m_socket->start(); } //!< once somebody listens to the signals; may close it at once

    /*! Only once isEstablished(); nothing happens otherwise. False: the frame is longer than any may be, and not sent. */
    bool send(const Common::PeerFrame &frame);
    bool sendEncoded(const QByteArray &frame);
    void flush() { m_socket->flush(); } //!< hands what is to be sent to the kernel, as far as that takes it
    /*! A request that can be taken back: true when it was still here and will never be sent. */
    bool withdraw(qint64 requestId);
    void close(const QString &reason);

    PeerRole role() const { return m_role; }
    bool isEstablished() const { return m_state == State::Established; }
    Common::NodeId peer() const { return m_isProven ? m_peer.node : Common::NodeId(); } //!< 0 before it has proved it
    qint64 peerIncarnation() const { return m_peer.incarnation; }
    /*! Both ends have it: only then may it be used here. */
    bool has(Common::Feature feature) const { return m_self.features.has(feature) && m_peer.features.has(feature); }
    qint64 queuedBytes() const { return m_queuedBytes + m_socket->unsentBytes(); }
    QString address() const { return m_socket->address(); } //!< for logs

Q_SIGNALS:
    void established();
    void received(const Common::PeerFrame &frame);
    void closed(const QString &reason,
                bool wasHostile); //!< once, the last signal; `wasHostile`: broke a rule rather than failed

private:
    enum class State { Connecting, AwaitingHello, AwaitingProof, Established, Overflown, Closed };
    struct Waiting
    {
        QByteArray frame;
        qint64 request = 0;
    };

    void begin();
    bool enqueue(const QByteArray &frame, qint64 request);
    void pump();
    void readFrames();
    void handle(const QByteArray &payload);
    void handleHello(const QByteArray &payload);
    void handleProof(const QByteArray &payload);
    void handleEstablished(const QByteArray &payload);
    void refuse(const QString &reason);
    void refuse(const QString &reason, Common::DeniedFrame::Why why); //!< and lets a caller know
    bool wasRefused(const Common::Result<Common::PeerFrame> &frame);  //!< by who was called: it is over
    void finish(const QString &reason, bool wasHostile);
    void checkAlive();

    const PeerRole m_role;
    const PeerIdentity m_self;
    const PeerLinkSettings m_settings;
    Common::Random &m_random; // not owned, outlives this
    PeerSocket *m_socket;     // child
    PeerCipher m_cipher;
    QTimer m_watch;
    QByteArray m_buffer;
    QByteArray m_ownHello;
    Common::HelloFrame m_peer;
    std::deque<Waiting> m_queue; // not yet given to the socket
    qint64 m_queuedBytes = 0;
    State m_state = State::Connecting;
    bool m_isProven = false;
    int m_silentChecks = 0;
    bool m_isReadPosted = false;
    bool m_hasToldOfUnknown = false;
};

} // namespace Agent
