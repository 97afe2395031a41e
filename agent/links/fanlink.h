// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/personlink.h"

#include <QDeadlineTimer>
#include <QQueue>

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
    ~FanLink() override;
    void setFanOut(FanOut *fanOut) { m_fanOut = fanOut; } //!< for FanOut
    void send(const QByteArray &text); //!< JSON, to this person alone, after what all were told before
    /*!
        What another person has the node send to this one: only while little else waits, so that nobody can be made too slow by
        others. Dropped otherwise.
    */
    void pass(const QByteArray &text);
    void sendShared(const QByteArray &frames, qsizetype count); //!< whole frames, so many
    /*!
        Whole frames to this person alone: how things are, which may be much. They go as they are read, and whatever is sent
        meanwhile goes behind them, up to maximumBehindBytes; whoever does not read any of it within the patience, or all of it
        at slowestStateBytes a second, is too slow.
    */
    void sendState(const QByteArrayList &frames);

    static constexpr qint64 caughtUpBytes = 16 * 1024; //!< fewer wait then
    static constexpr Common::Millis usualPatience{10000};
    static constexpr qint64 slowestStateBytes = 32 * 1024;
    static constexpr qint64 maximumBehindBytes = 2 * 1024 * 1024;         //!< besides the state itself
    static constexpr qint64 maximumPassedBytes = maximumWaitingBytes / 2; //!< then nothing is passed on

Q_SIGNALS:
    void caughtUp(); //!< after it missed something

protected:
    FanLink(QWebSocket *socket, QTcpSocket *transport, qint64 maximumMessageBytes, QObject *parent,
            Common::Millis patience = usualPatience); //!< takes the socket

    void sendRest() override;
    void hasEnded(bool byPeer) override;

private:
    void noteWritten();
    bool sendBehind(const QByteArray &frames); // false: too much waits, it will be closed
    void sendMore();

    const Common::Millis m_patience;
    FanOut *m_fanOut = nullptr; // not owned; the one it is in
    QTimer m_catchUp;           // active: it misses what all are told
    QQueue<QByteArray> m_state; // whole frames that wait, with what was sent behind them
    qint64 m_behindBytes = 0;
    QTimer m_stateStalls; // active: some wait
    QDeadlineTimer m_stateDeadline;
};

} // namespace Agent
