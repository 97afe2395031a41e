// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

namespace Agent {

/*!
    One person's WebSocket, from its handshake to its close: what all of them need, whatever is said over them.

    Bounds: 256 KiB may wait to be sent, then the connection is closed as too slow. A connection that does not answer a ping for
    30 s is lost. Frames are bounded by who derives from it.
    Threads: lives in one. Deletes itself after hasEnded().
*/
class PersonLink : public QObject
{
    Q_OBJECT
public:
    bool isOpen() const { return !m_ended; }
    void send(const QByteArray &text); //!< JSON
    bool sendFrame(
        const QByteArray &frame); //!< textFrame() of one or several, whole; false when they would have to wait too long

    static constexpr qint64 maximumWaitingBytes = 256 * 1024;

protected:
    PersonLink(QWebSocket *socket, QTcpSocket *transport, int maximumFrameBytes, QObject *parent); //!< takes the socket

    /*! Says why in a last frame, then closes; hasEnded() comes first. */
    void closeWith(const QByteArray &lastText, int code, const QString &reason);
    void end(bool byPeer); //!< `byPeer`: the connection was lost, closed by the client, or given up

    qint64 waitingBytes() const; //!< that the kernel has not taken yet

    virtual void received(const QString &text) = 0;
    virtual void closeAsBadFrame() = 0;
    virtual void closeAsTooSlow() = 0;
    virtual void hasEnded(bool byPeer) = 0; //!< once, the last call

private:
    void checkAlive();

    QWebSocket *m_socket;             // child
    QPointer<QTcpSocket> m_transport; // the socket's; whole frames are written here, between the socket's own
    QTimer m_ping;
    bool m_ended = false;
    bool m_answered = true;
};

} // namespace Agent
