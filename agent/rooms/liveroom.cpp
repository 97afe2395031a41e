// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/liveroom.h"

#include "agent/rooms/roomlink.h"

#include <algorithm>

namespace Agent {

using namespace Common;

QList<RoomLink *> LiveRoom::links() const
{
    QList<RoomLink *> links;
    for (const Member &member : m_members)
        links.append(member.link);
    return links;
}

void LiveRoom::add(RoomLink *link, const Person &person, NodeId node, const QString &nodeName)
{
    sendToAll(encode(EnteredFrame{++m_seq, person}));
    m_members.append({link, person});
    JoinedFrame joined{m_lease.room, m_name, node, nodeName, person.id, m_seq, {}, m_chat};
    for (const Member &member : std::as_const(m_members))
        joined.people.append(member.person);
    link->send(encode(joined));
}

void LiveRoom::remove(RoomLink *link, LeftReason reason)
{
    const auto member = std::ranges::find(m_members, link, &Member::link);
    Q_ASSERT(member != m_members.end());
    const QString id = member->person.id;
    m_members.erase(member);
    sendToAll(encode(LeftFrame{++m_seq, id, reason}));
}

void LiveRoom::say(RoomLink *link, const QString &text, UtcTime at)
{
    const auto member = std::ranges::find(m_members, link, &Member::link);
    Q_ASSERT(member != m_members.end());
    m_chat.append({++m_seq, member->person.id, member->person.name, text, at});
    if (m_chat.size() > keptChatLines)
        m_chat.removeFirst();
    sendToAll(encode(ChatSaidFrame{m_chat.last()}));
}

void LiveRoom::sendToAll(const QByteArray &frame)
{
    for (const Member &member : std::as_const(m_members))
        member.link->send(frame);
}

} // namespace Agent
