// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/personlink.h"
#include "common/wire/lobbyframes.h"

namespace Agent {

/*!
    One person's WebSocket to the lobby: PersonLink with frames of at most 8 KiB.
    Threads: lives in the main thread. Deletes itself after ended().
*/
class LobbyLink : public PersonLink
{
    Q_OBJECT
public:
    LobbyLink(QWebSocket *socket, QTcpSocket *transport, QObject *parent)
        : PersonLink(socket, transport, maximumFrameBytes, parent)
    {
    }

    void close(Common::LobbyClose code); //!< tells why, then closes; ended() follows

    static constexpr int maximumFrameBytes = 8 * 1024;

Q_SIGNALS:
    void sayRequested(const QString &text);
    void ended(); //!< once, the last signal

private:
    void received(const QByteArray &text) override;
    void closeAsTooSlow() override { close(Common::LobbyClose::TooSlow); }
    void hasEnded(bool) override { Q_EMIT ended(); }
};

} // namespace Agent
