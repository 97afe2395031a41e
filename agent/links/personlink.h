// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/farewell.h"
#include "agent/links/framereader.h"
#include "agent/links/linkmetrics.h"
#include "agent/links/tokenbucket.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

namespace Agent {

/*!
    One person's WebSocket, from its handshake to its close: what all of them need, whatever is said over them. Of the
    QWebSocket only the handshake is used: it checks too little of what comes, and slows nobody down.

    Bounds: 256 KiB may wait to be sent, then the connection is closed as too slow. A connection of which nothing
    comes for 30 s although it was sent a ping is lost. Messages are bounded by who derives from it; who sends more of
    them than setPace() allows is read more slowly, and so sends more slowly: nothing is lost. What breaks RFC 6455 or
    a bound ends the connection with the code of a WebSocket's close that says so, see FrameReader; so does a flood of
    pings (1008).
    Threads: lives in one. Deletes itself after hasEnded().
*/
class PersonLink : public QObject
{
    Q_OBJECT
public:
    ~PersonLink() override;
    bool isOpen() const { return !m_ended; }
    void send(const QByteArray &text); //!< JSON
    bool sendFrame(
        const QByteArray &frame); //!< textFrame() of one or several, whole; false when they would have to wait too long

    void setMaximumMessageBytes(qint64 bytes) { m_reader.setMaximumMessageBytes(bytes); } //!< from the next frame on
    void setPace(const Rate &pace) { m_pace = TokenBucket(pace); }                        //!< of messages that come
    void setMetrics(LinkMetrics &metrics) { m_metrics = &metrics; } //!< where it counts; outlive it

    static constexpr qint64 maximumWaitingBytes = 256 * 1024;
    static constexpr qint64 strangersMessageBytes = 8 * 1024;       //!< of somebody who has not joined yet
    static constexpr qint64 membersMessageBytes = 256 * 1024;       //!< of somebody who has
    static constexpr Rate usualPace{.perSecond = 50, .burst = 100}; //!< unless setPace() says otherwise

protected:
    PersonLink(QWebSocket *socket, QTcpSocket *transport, qint64 maximumMessageBytes,
               QObject *parent); //!< takes the socket

    /*! Says why in a last frame, then closes; hasEnded() comes first. */
    void closeWith(const QByteArray &lastText, int code, const QString &reason);
    void end(bool byPeer); //!< `byPeer`: the connection was lost, closed by the client, or given up

    void write(const QByteArray &frames); //!< as sendFrame(), however much waits
    void noteSent(qsizetype messages)     //!< that write() is, or will be, given
    {
        if (m_metrics)
            m_metrics->sentMessages.addAlone(quint64(messages));
    }
    void noteNotPassed()
    {
        if (m_metrics)
            m_metrics->notPassed.addAlone();
    }
    void tooSlow();                     //!< counts it and calls closeAsTooSlow(), unless it is over
    qint64 waitingBytes() const;        //!< that the kernel has not taken yet
    void slowDown(Common::Millis wait); //!< nothing is read so long; what has come already is heard then

    virtual void received(const QByteArray &text) = 0; //!< UTF-8
    virtual void sendRest() {}                         //!< what was said before the end, and still waits somewhere else
    virtual void closeAsTooSlow() = 0;
    virtual void hasEnded(bool byPeer) = 0; //!< once, the last call

private:
    void read();
    void takeApart(QByteArrayView bytes);
    void take(const WebSocketMessage &message);
    void conclude(bool byPeer);
    void fail(int code, const QByteArray &reason);
    void leave(int code, const QByteArray &reason, Common::Millis patience);
    void linger(Common::Millis patience);
    void drain();
    void checkAlive();

    LinkMetrics *m_metrics = nullptr; // not owned
    QPointer<QTcpSocket> m_transport; // the socket's; whole frames are read and written here
    const bool m_isEncrypted;
    Farewell *m_farewell = nullptr; // child; has the connection from then on
    FrameReader m_reader;
    TokenBucket m_pace{usualPace};
    TokenBucket m_controls;
    QByteArray m_unread; // what came while nothing may be read
    QTimer m_pause;      // active: nothing may be read
    QTimer m_ping;
    qint64 m_drained = 0; // bytes thrown away since the end
    bool m_ended = false;
    bool m_isAlive = true; // something came since the last ping
};

} // namespace Agent
