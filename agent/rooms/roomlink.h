// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/fanlink.h"
#include "common/wire/roomprotocol.h"

namespace Agent {

/*!
    One person's WebSocket to a room: FanLink, and the join frame must come within Common::joinDeadline. Signals, which go to
    somebody else, have a pace of their own by their length: whoever sends more is read more slowly.
    Threads: lives in a room thread. Deletes itself after ended().
*/
class RoomLink : public FanLink
{
    Q_OBJECT
public:
    RoomLink(QWebSocket *socket, QTcpSocket *transport, const QString &address, QObject *parent);

    const QString &address() const { return m_address; }

    void giveUp() { end(true); } //!< its person is back by another connection; ended() follows
    /*! Tells why (roomCloseText() by default) and where to go from here, then closes; ended() follows. */
    void close(Common::RoomClose code, const QString &message = {}, const QUrl &url = {});
    void refuse(const QString &of, const Common::Error &error); //!< a frame of that type

    static constexpr Rate signalBytes{.perSecond = 64 * 1024, .burst = 512 * 1024};

Q_SIGNALS:
    void joinRequested(const Common::JoinFrame &join);
    void returnRequested(const QString &pass);          //!< before joining; perhaps again
    void requested(const Common::RoomRequest &request); //!< after joining
    void ended(Common::RoomClose why,
               bool byPeer); //!< once, the last signal; `byPeer`: the connection was lost or closed by the client

private:
    void received(const QByteArray &text) override;
    void closeAsTooSlow() override { close(Common::RoomClose::TooSlow); }
    void hasEnded(bool byPeer) override;

    const QString m_address;
    QTimer m_deadline;
    TokenBucket m_signals{signalBytes};
    Common::RoomClose m_why = Common::RoomClose::Left;
    bool m_joined = false;
};

} // namespace Agent
