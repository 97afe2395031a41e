// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/roomprotocol.h"
#include "tests/load/roomsocket.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

/*!
    One of many people: in one room, and back in it when the connection is lost or closed for a reason that is not
    theirs, by the rules of the page (ARCHITECTURE.md 3.2, Coming back). Says whether it lives as the page does; may
    be made to read slowly.
    Threads: one, with an event loop that runs.
*/
class Attendee : public QObject
{
    Q_OBJECT
public:
    /*!
        How waits are chosen when all nodes were asked in vain: half of each at random as the page does, or all the
        same.
    */
    enum class Waits { Random, Same };

    Attendee(const RoomSocket::Way &way, const QJsonObject &entry, Waits waits, QObject *parent);

    bool isInside() const { return m_isInside; }
    QString id() const { return m_me; }
    qint64 node() const { return m_node; }            //!< where it is or was last
    int returns() const { return m_returns; }         //!< how often it was out and came back
    int statesAnew() const { return m_statesAnew; }   //!< how often it was told all anew where it was
    QString finalCode() const { return m_finalCode; } //!< why it does not come back; empty = it is in or on its way
    const QStringList &closeCodes() const { return m_closeCodes; } //!< of its connections that ended while inside

    const QList<Common::SignalFrame> &linkSignals() const { return m_signals; } //!< all that came

    void say(const QString &text);     //!< nothing while outside
    void ask(const QByteArray &frame); //!< the same of any frame
    void setReadsSlowly(bool slowly);  //!< 1,000 bytes a second

    void ready();           //!< epoll says so
    void readSlowly();      //!< ten times a second
    void showThatItLives(); //!< every five seconds, as the page does

Q_SIGNALS:
    void heard(const QString &line);
    void someoneLeft(const QString &id);
    void signalled(const Common::SignalFrame &frame);

private:
    void connectTo(const QString &url, const QByteArray &firstText);
    void join(const QString &url, const QString &ticket);
    void takeWhatCame();
    void take(const Common::RoomServerFrame &frame);
    void joined(const Common::JoinedFrame &frame);
    void wait(const Common::WaitFrame &frame);
    void ended(const QString &code);
    void searchFor(const QString &code);
    void askNext();
    void after(std::chrono::milliseconds time, const std::function<void()> &work);

    const RoomSocket::Way m_way;
    const Waits m_waits;
    qint64 m_node = 0;
    QString m_url; // where it is, was last or is going
    QString m_pass;
    QStringList m_nodeUrls;
    QStringList m_toAsk; // the rest of this round
    QString m_me;
    qint64 m_seq = 0; // number of the last event it knows
    bool m_isInside = false;
    bool m_isJoining = false;
    bool m_wasOpen = false; // the connection, a moment ago
    bool m_readsSlowly = false;
    int m_attempt = 0; // rounds that were in vain
    int m_returns = 0;
    int m_statesAnew = 0;
    QString m_finalCode;
    QStringList m_closeCodes;
    QList<Common::SignalFrame> m_signals;
    std::function<void()> m_due;
    QTimer m_timer; // a deadline or a wait, never both
    std::unique_ptr<RoomSocket> m_socket;
};
