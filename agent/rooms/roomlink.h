// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/roomframes.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>

namespace Agent {

/*!
    One person's WebSocket to a room, from its first frame to its close.

    Bounds: the join frame must come within Common::joinDeadline; 256 KiB may wait to be sent, then the connection is closed
    as too slow. A connection that does not answer a ping for 30 s is lost.
    Threads: lives in the main thread. Deletes itself after ended().
*/
class RoomLink : public QObject
{
    Q_OBJECT
public:
    RoomLink(QWebSocket *socket, const QString &address, QObject *parent);

    const QString &address() const { return m_address; }
    bool isOpen() const { return !m_ended; }

    void send(const QByteArray &frame); //!< JSON text
    void giveUp();                      //!< its person is back by another connection; ended() follows
    void close(Common::RoomClose code,
               const QString &message = {}); //!< tells why (roomCloseText() by default), then closes; ended() follows

    static constexpr qint64 maximumWaitingBytes = 256 * 1024;
    static constexpr int maximumFrameBytes = 64 * 1024;

Q_SIGNALS:
    void joinRequested(const QString &ticket, const QString &was);
    void returnRequested(const QString &pass); //!< before joining; perhaps again
    void chatRequested(const QString &text);
    void ended(Common::RoomClose why,
               bool byPeer); //!< once, the last signal; `byPeer`: the connection was lost or closed by the client

private:
    void received(const QString &text);
    void end(Common::RoomClose why, bool byPeer);
    void checkAlive();

    QWebSocket *m_socket; // child
    const QString m_address;
    QTimer m_deadline;
    QTimer m_ping;
    bool m_joined = false;
    bool m_ended = false;
    bool m_answered = true;
};

} // namespace Agent
