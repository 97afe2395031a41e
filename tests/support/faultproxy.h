// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <memory>

class FaultRelay;
struct RelayFaults;

/*!
    A TCP relay on a free loopback port that does to its connections what bad networks do.

    A switch replaces the one before, works on every connection that is there and every one to come, and has taken effect when it
    returns. A connection that lost bytes in a black hole is reset once the hole is gone: no TCP goes on without them.
    Threads: relays in a thread of its own, so a test may block its own; call it from one thread.
*/
class FaultProxy
{
public:
    enum class Way { ToServer, ToClient };

    explicit FaultProxy(quint16 targetPort);
    ~FaultProxy();

    quint16 port() const { return m_port; }

    void pass();                          //!< does nothing bad any more
    void delay(int ms, int jitterMs = 0); //!< each way
    void blackHole();                     //!< accepts, reads, passes nothing on: nobody sees an error
    void stall();         //!< accepts and reads nothing: senders find the window closed; all arrives later
    void oneWay(Way way); //!< only this way is open, the other is a black hole
    void refuse();        //!< no new connection; those that are there stay
    void cutMidFrame(qint64 afterBytes); //!< each connection ends as soon as so many bytes have gone one way
    void cutConnections();               //!< resets those that are there; switches nothing

    int connections() const; //!< now
    qint64 accepted() const; //!< so far

private:
    void set(const RelayFaults &faults);

    QThread m_thread;
    std::unique_ptr<FaultRelay> m_relay; // lives in m_thread
    quint16 m_port = 0;
};
