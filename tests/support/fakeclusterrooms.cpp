// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecluster.h"

#include "common/wire/roomprotocol.h"

using namespace Common;

void FakeCluster::welcome(int node, QWebSocket *socket)
{
    socket->setParent(this);
    if (QUrl(socket->origin()) != url(1).adjusted(QUrl::RemovePath)) {
        socket->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("wrong origin"));
        return;
    }
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, node, socket](const QString &message) { receive(node, socket, message); });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        forget(socket, LeftReason::Lost);
        socket->deleteLater();
    });
}

void FakeCluster::receive(int node, QWebSocket *socket, const QString &message)
{
    const auto request = decodeRoomRequest(message.toUtf8());
    if (!request) {
        close(socket, RoomClose::BadFrame);
    } else if (const auto *join = frameIn<JoinFrame>(request->frame)) {
        admit(node, socket, join->ticket);
    } else if (const auto *chat = frameIn<ChatFrame>(request->frame)) {
        for (const Connection &each : std::as_const(m_connections)) {
            if (each.socket != socket)
                continue;
            const QByteArray said =
                encode(ChatSaidFrame{ChatLine{nextId(), each.publicId, person(each).name, chat->text, {}}});
            socket->sendTextMessage(QString::fromUtf8(said));
            if (!has(Fault::ChatLost))
                tellOthers(each, said);
        }
    } else {
        forget(socket, LeftReason::Left);
        close(socket, RoomClose::Left);
    }
}

void FakeCluster::admit(int node, QWebSocket *socket, const QString &ticket)
{
    const Ticket found = has(Fault::TicketTwice) ? m_tickets.value(ticket) : m_tickets.take(ticket);
    if (found.node != node) {
        close(socket, RoomClose::TicketRefused);
        return;
    }
    m_connections.append({socket, QStringLiteral("public%1").arg(nextId()), found.user, found.room, node});
    const Connection self = m_connections.last();
    JoinedFrame joined{RoomId(found.room),
                       m_rooms.value(found.room).name,
                       NodeId(node),
                       QStringLiteral("node%1").arg(node),
                       self.publicId,
                       nextId(),
                       {},
                       {}};
    for (const Connection &each : std::as_const(m_connections)) {
        if (each.room == found.room)
            joined.people.append(person(each));
    }
    socket->sendTextMessage(QString::fromUtf8(encode(joined)));
    socket->sendTextMessage(QStringLiteral(R"({"t":"weather","text":"as only newer nodes tell"})"));
    if (!has(Fault::PeopleHidden))
        tellOthers(self, encode(EnteredFrame{nextId(), person(self)}));
}

void FakeCluster::close(QWebSocket *socket, RoomClose code)
{
    socket->sendTextMessage(QString::fromUtf8(encode(ClosedFrame{code, roomCloseText(code)})));
    socket->close(QWebSocketProtocol::CloseCode(code));
}

void FakeCluster::forget(QWebSocket *socket, LeftReason reason)
{
    for (qsizetype i = 0; i < m_connections.size(); ++i) {
        if (m_connections[i].socket != socket)
            continue;
        const Connection gone = m_connections.takeAt(i);
        tellOthers(gone, encode(LeftFrame{nextId(), gone.publicId, reason}));
        if (peopleIn(gone.room) == 0 && m_rooms.contains(gone.room))
            m_rooms[gone.room].node = 0;
        return;
    }
}

void FakeCluster::tellOthers(const Connection &who, const QByteArray &frame)
{
    for (const Connection &each : std::as_const(m_connections)) {
        if (each.socket && each.room == who.room && each.publicId != who.publicId)
            each.socket->sendTextMessage(QString::fromUtf8(frame));
    }
}

Person FakeCluster::person(const Connection &connection) const
{
    return {connection.publicId, m_users.value(connection.user).login, UserId(connection.user), {}};
}
