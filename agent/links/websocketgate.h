// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/counter.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocketServer>

#include <functional>

namespace Agent {

/*!
    Makes WebSockets of connections whose first request is one to upgrade. It listens nowhere: it is given sockets.
    Threads: lives in any, and so do the sockets it is given.
*/
class WebSocketGate : public QObject
{
    Q_OBJECT
public:
    /*! Decides whether a page from `origin` may open a WebSocket here; `origin` is empty for programs that are no browsers. */
    using OriginCheck = std::function<bool(const QString &origin)>;
    /*!
        Takes a WebSocket that was opened. The handshake's headers are in its request(); `transport` is the connection below
        it, which lives as long or shorter, for those who write whole frames themselves; `address` is what take() was given.
    */
    using Acceptor = std::function<void(QWebSocket *socket, QTcpSocket *transport, const QString &address)>;

    /*! Whoever does not speak the subprotocol is told so in the handshake; none = whatever they speak. */
    WebSocketGate(const QString &subprotocol, const OriginCheck &mayConnect, const Acceptor &accept,
                  QObject *parent = nullptr);
    ~WebSocketGate() override; //!< with who is shaking hands

    /*! With the request unread in it; `address` is its sender's, which need not be the other end's: there may be a proxy. */
    void take(QTcpSocket *socket, const QString &address);
    const Counter &refused() const { return m_refused; } //!< for their origin; any thread

private:
    using Peer = std::pair<QHostAddress, quint16>;

    const Acceptor m_accept;
    Counter m_refused;
    QWebSocketServer m_server;
    struct Knock
    {
        QPointer<QTcpSocket> transport;
        QString address;
    };
    QHash<Peer, Knock> m_knocking;
};

} // namespace Agent
