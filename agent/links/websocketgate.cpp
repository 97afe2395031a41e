// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/websocketgate.h"

#include <QLoggingCategory>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>

Q_LOGGING_CATEGORY(lcLinks, "agent.links")

namespace Agent {

WebSocketGate::WebSocketGate(const QString &subprotocol, const OriginCheck &mayConnect, const Acceptor &accept,
                             QObject *parent)
    : QObject(parent)
    , m_accept(accept)
    , m_server(QStringLiteral("Atrium"), QWebSocketServer::NonSecureMode)
{
    if (!subprotocol.isEmpty())
        m_server.setSupportedSubprotocols({subprotocol});
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server.nextPendingConnection()) {
            const Knock knock = m_knocking.take({socket->peerAddress(), socket->peerPort()});
            if (knock.transport)
                m_accept(socket, knock.transport, knock.address);
            else // it was lost in the meantime
                delete socket;
        }
    });
    connect(&m_server, &QWebSocketServer::originAuthenticationRequired, this,
            [this, mayConnect](QWebSocketCorsAuthenticator *authenticator) {
                if (!mayConnect(authenticator->origin())) {
                    qCInfo(lcLinks) << "refused a WebSocket from origin" << authenticator->origin().left(200);
                    m_refused.addAlone();
                    authenticator->setAllowed(false);
                }
            });
}

WebSocketGate::~WebSocketGate()
{
    const auto knocking = std::exchange(m_knocking, {});
    for (const Knock &knock : knocking)
        delete knock.transport; // Qt's server does not own it before it is a WebSocket
}

void WebSocketGate::take(QTcpSocket *socket, const QString &address)
{
    const Peer peer{socket->peerAddress(), socket->peerPort()};
    m_knocking.insert(peer, {socket, address});
    connect(socket, &QObject::destroyed, this, [this, peer] {
        if (const auto entry = m_knocking.constFind(peer); entry != m_knocking.constEnd() && !entry->transport)
            m_knocking.erase(entry);
    });
    m_server.handleConnection(socket);
    Q_EMIT socket->readyRead(); // what is unread was announced to its former owner
}

} // namespace Agent
