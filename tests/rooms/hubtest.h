// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/websocketgate.h"
#include "agent/rooms/roomlink.h"
#include "agent/security/tokens.h"
#include "tests/rooms/roomsfixture.h"
#include "tests/support/roomclient.h"

#include <QTcpServer>
#include <QTest>

/*! A node whose rooms people enter over real WebSockets, with one room of its own. */
class HubTest : public QObject
{
    Q_OBJECT

protected:
    static QString ticketOf(qint64 user) { return QStringLiteral("ticket %1").arg(user); }
    QString url() const { return QStringLiteral("ws://127.0.0.1:%1").arg(m_server->serverPort()); }
    void reserve(const Agent::PromisedSeat &seat)
    {
        std::optional<Common::Result<void>> answer;
        m_hub->table().reserve(seat, Agent::tokenHash(ticketOf(seat.user.value)),
                               [&answer](const Common::Result<void> &done) { answer = done; });
        QVERIFY(answer && *answer);
    }
    void reserve(qint64 user) { reserve(m_node->seat(m_lease, user, m_capacity)); }
    std::optional<Common::ErrorCode> refusal(const Agent::PromisedSeat &seat)
    {
        std::optional<Common::ErrorCode> code;
        m_hub->table().reserve(seat, Agent::tokenHash(ticketOf(seat.user.value)),
                               [&code](const Common::Result<void> &done) {
                                   if (!done)
                                       code = done.error().code;
                               });
        return code;
    }
    std::unique_ptr<RoomClient> knock(const QString &ticket)
    {
        return std::make_unique<RoomClient>(url(), encode(Common::JoinFrame{ticket}));
    }
    std::unique_ptr<RoomClient> join(qint64 user)
    {
        reserve(user);
        return knock(ticketOf(user));
    }

    int m_capacity = 2; // of the room
    std::unique_ptr<RoomsFixture> m_node;
    std::unique_ptr<Agent::RoomHub> m_hub;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<Agent::WebSocketGate> m_gate;
    Agent::RoomLease m_lease;

private Q_SLOTS:
    void init()
    {
        m_node = std::make_unique<RoomsFixture>();
        m_hub = std::make_unique<Agent::RoomHub>(m_node->storage, m_node->cache, m_node->lease, m_node->random,
                                                 m_node->clock, m_node->people, m_node->media);
        m_hub->table().setNodeName(QStringLiteral("one"));
        m_gate = std::make_unique<Agent::WebSocketGate>(
            QLatin1String(Common::roomProtocol), [](const QString &) { return true; },
            [this](QWebSocket *socket, QTcpSocket *transport, const QString &) {
                m_hub->accept(socket, transport, QStringLiteral("10.0.0.1"));
            });
        m_server = std::make_unique<QTcpServer>();
        connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                m_gate->take(socket, QStringLiteral("127.0.0.1"));
        });
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_lease = m_node->claim(m_node->addRoom(m_capacity));
    }
    void cleanup()
    {
        m_gate.reset();
        m_server.reset();
        m_node->storage.finishWork(); // what it answers must find those who asked
        m_hub.reset();
        m_node.reset();
    }
};
