// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/fanlink.h"
#include "common/wire/roomframes.h"

namespace Agent {

/*!
    One person's WebSocket to a room: FanLink, and the join frame must come within Common::joinDeadline.
    Threads: lives in a room thread. Deletes itself after ended().
*/
class RoomLink : public FanLink
{
    Q_OBJECT
public:
    RoomLink(QWebSocket *socket, QTcpSocket *transport, const QString &address, QObject *parent);

    const QString &address() const { return m_address; }

    void giveUp() { end(true); } //!< its person is back by another connection; ended() follows
    void close(Common::RoomClose code,
               const QString &message = {}); //!< tells why (roomCloseText() by default), then closes; ended() follows

    static constexpr int maximumFrameBytes = 64 * 1024;

Q_SIGNALS:
    void joinRequested(const QString &ticket, const QString &was);
    void returnRequested(const QString &pass); //!< before joining; perhaps again
    void chatRequested(const QString &text);
    void ended(Common::RoomClose why,
               bool byPeer); //!< once, the last signal; `byPeer`: the connection was lost or closed by the client

private:
    void received(const QString &text) override;
    void closeAsBadFrame() override { close(Common::RoomClose::BadFrame); }
    void closeAsTooSlow() override { close(Common::RoomClose::TooSlow); }
    void hasEnded(bool byPeer) override;

    const QString m_address;
    QTimer m_deadline;
    Common::RoomClose m_why = Common::RoomClose::Left;
    bool m_joined = false;
};

} // namespace Agent
