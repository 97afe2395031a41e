// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/lobbyframes.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>

namespace Agent {

/*!
    One person's WebSocket to the lobby, from its handshake to its close.

    Bounds: frames of at most 8 KiB come in; 256 KiB may wait to be sent, then the connection is closed as too slow. A
    connection that does not answer a ping for 30 s is lost.
    Threads: lives in the main thread. Deletes itself after ended().
*/
class LobbyLink : public QObject
{
    Q_OBJECT
public:
    LobbyLink(QWebSocket *socket, QObject *parent);

    void send(const QString &frame);     //!< JSON text
    void close(Common::LobbyClose code); //!< tells why, then closes; ended() follows

    static constexpr qint64 maximumWaitingBytes = 256 * 1024;
    static constexpr int maximumFrameBytes = 8 * 1024;

Q_SIGNALS:
    void sayRequested(const QString &text);
    void ended(); //!< once, the last signal

private:
    void received(const QString &text);
    void end(Common::Millis lingerFor);
    void checkAlive();

    QWebSocket *m_socket; // child
    QTimer m_ping;
    bool m_hasEnded = false;
    bool m_answered = true;
};

} // namespace Agent
