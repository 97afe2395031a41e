// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/peers/peercipher.h"
#include "common/core/clock.h"
#include "common/core/random.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace Agent {

/*! What this node says of itself to its peers. */
struct PeerIdentity
{
    Common::NodeId node;
    qint64 incarnation = 0;
    QString cluster;
};

/*!
    One connection of the commit channel, from either end: shakes hands, then carries frames.

    Bounds: 4 KiB and 5 s before the other end has proved itself; after that 1 MiB a frame, 8 MiB waiting to be sent, and
    10 s without any sign of life. Whatever breaks a bound or a rule closes the connection; nothing else happens.
    Threads: lives in the main thread.
*/
class PeerLink : public QObject
{
    Q_OBJECT
public:
    /*! `socket` becomes a child; a caller's may still be connecting. */
    PeerLink(PeerRole role, QTcpSocket *socket, const PeerIdentity &self, const QByteArray &peerKey,
             Common::Random &random, QObject *parent);

    void send(const Common::PeerFrame &frame); //!< only once isEstablished()
    void close(const QString &reason);
    bool isEstablished() const { return m_state == State::Established; }
    Common::NodeId peer() const { return m_peer.node; }
    QString address() const; //!< for logs

Q_SIGNALS:
    void established();
    void received(const Common::PeerFrame &frame);
    void closed(const QString &reason,
                bool wasHostile); //!< once, the last signal; `wasHostile`: broke a rule rather than failed

private:
    enum class State { Connecting, AwaitingHello, AwaitingProof, Established, Closed };

    void begin();
    void readFrames();
    void handle(const QByteArray &payload);
    void handleHello(const QByteArray &payload);
    void handleProof(const QByteArray &payload);
    void handleEstablished(const QByteArray &payload);
    void refuse(const QString &reason);
    void finish(const QString &reason, bool wasHostile);
    void checkAlive();

    const PeerRole m_role;
    const PeerIdentity m_self;
    Common::Random &m_random; // not owned, outlives this
    QTcpSocket *m_socket;     // child
    PeerCipher m_cipher;
    QTimer m_watch;
    QByteArray m_buffer;
    QByteArray m_ownHello;
    Common::HelloFrame m_peer;
    State m_state = State::Connecting;
    bool m_heardSinceCheck = false;
};

} // namespace Agent
