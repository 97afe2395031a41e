// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>

#include <functional>

namespace Agent {

/*!
    Where connections to the public port become TLS. Whoever speaks plain HTTP there is told so (400) and closed; who sends anything
    else, does not end the handshake within the deadline, or begins too many of them at once, is closed.

    Of an address that has as many handshakes under way as it may, the oldest gives way once it has taken as long as a real client
    over a slow line; until then newcomers are closed.
    Threads: lives in the main thread.
*/
class TlsDoor : public QObject
{
    Q_OBJECT
public:
    struct Rules
    {
        Common::Millis deadline{10000};
        Common::Millis slowClient{3000};
        int perAddress = 500; //!< 0 = any number
    };
    using Entered = std::function<void(QSslSocket *)>; //!< the handshake is done, the request unread; the callee's

    TlsDoor(const QSslConfiguration &tls, const Rules &rules, const Entered &entered, QObject *parent);

    void setTls(const QSslConfiguration &tls) { m_tls = tls; } //!< for handshakes that begin from now on
    /*! A new connection, which is this object's until it enters. A proxy's handshakes are not counted. */
    void take(QSslSocket *socket, bool isProxy);

Q_SIGNALS:
    void refused(const QHostAddress &address, const char *why);

private:
    class Handshake;

    void arrived(Handshake *handshake);
    void done(Handshake *handshake);
    void turnAway(Handshake *handshake, const char *why);
    bool makeRoom(const QByteArray &key);
    void forget(Handshake *handshake);

    QSslConfiguration m_tls;
    const Rules m_rules;
    const Entered m_entered;
    QHash<QByteArray, QList<Handshake *>> m_counted; // by address, the oldest first
};

} // namespace Agent
