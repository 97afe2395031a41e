// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/personlink.h"
#include "common/wire/roomframes.h"

namespace Agent {

class FanOut;

/*!
    One person's WebSocket to a room: PersonLink, and the join frame must come within Common::joinDeadline.
    Threads: lives in a room thread. Deletes itself after ended().
*/
class RoomLink : public PersonLink
{
    Q_OBJECT
public:
    RoomLink(QWebSocket *socket, QTcpSocket *transport, const QString &address, QObject *parent);

    const QString &address() const { return m_address; }

    void setFanOut(FanOut *fanOut) { m_fanOut = fanOut; }
    void send(const QByteArray &text); //!< JSON, to this person alone
    /*!
        What all are told, in whole frames. Who reads too slowly misses it, and gets the room's state instead when there is
        room again: see caughtUp().
    */
    void sendShared(const QByteArray &frames);
    void giveUp() { end(true); } //!< its person is back by another connection; ended() follows
    void close(Common::RoomClose code,
               const QString &message = {}); //!< tells why (roomCloseText() by default), then closes; ended() follows

    static constexpr int maximumFrameBytes = 64 * 1024;

    static constexpr qint64 caughtUpBytes = 16 * 1024;      //!< fewer wait then
    static constexpr Common::Millis catchUpDeadline{10000}; //!< then the connection is closed as too slow

Q_SIGNALS:
    void caughtUp(); //!< after it missed something: it is to be sent what the room is like now
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

    void noteWritten();

    const QString m_address;
    FanOut *m_fanOut = nullptr; // not owned; the room's it is in
    QTimer m_catchUp;           // active: it misses what all are told
    QTimer m_deadline;
    Common::RoomClose m_why = Common::RoomClose::Left;
    bool m_joined = false;
};

} // namespace Agent
