// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/personlink.h"

namespace Agent {

class FanOut;

/*!
    A connection of somebody who hears what all in a room are told: see FanOut.

    Who reads too slowly misses what is said, once 256 KiB wait for them, and is to be sent how things are now when most of it is
    gone: see caughtUp(). Who has not read it within 10 s is closed as too slow.
    Threads: lives in one. Deletes itself after hasEnded().
*/
class FanLink : public PersonLink
{
    Q_OBJECT
public:
    void setFanOut(FanOut *fanOut) { m_fanOut = fanOut; } //!< for FanOut
    void send(const QByteArray &text);         //!< JSON, to this person alone, after what all were told before
    void sendShared(const QByteArray &frames); //!< whole frames

    static constexpr qint64 caughtUpBytes = 16 * 1024; //!< fewer wait then
    static constexpr Common::Millis usualPatience{10000};

Q_SIGNALS:
    void caughtUp(); //!< after it missed something

protected:
    FanLink(QWebSocket *socket, QTcpSocket *transport, int maximumFrameBytes, QObject *parent,
            Common::Millis patience = usualPatience); //!< takes the socket

    /*! As PersonLink, after what all were told before. */
    void closeWith(const QByteArray &lastText, int code, const QString &reason);
    void hasEnded(bool byPeer) override;

private:
    void noteWritten();

    const Common::Millis m_patience;
    FanOut *m_fanOut = nullptr; // not owned; the one it is in
    QTimer m_catchUp;           // active: it misses what all are told
};

} // namespace Agent
