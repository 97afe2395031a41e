// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/liveroom.h"

#include "agent/rooms/roomlink.h"

#include <algorithm>

namespace Agent {

using namespace Common;

void LiveRoom::settle()
{
    m_phase = Phase::Settling;
    m_unknownSince.reset();
}

void LiveRoom::setOpen()
{
    m_phase = Phase::Open;
    const auto waiting = takeWaiting();
    for (const auto &then : waiting)
        then();
}

QSet<UserId> LiveRoom::users() const
{
    QSet<UserId> users;
    for (const Member &member : m_members)
        users.insert(member.person.userId);
    return users;
}

QList<RoomLink *> LiveRoom::links() const
{
    QList<RoomLink *> links;
    for (const Member &member : m_members)
        links.append(member.link);
    return links;
}

void LiveRoom::setHistory(const QList<ChatLine> &lines)
{
    m_chat = lines;
    if (!lines.isEmpty())
        m_seq = m_savedSeq = lines.last().seq;
}

void LiveRoom::add(RoomLink *link, const Person &person)
{
    sendToAll(encode(EnteredFrame{++m_seq, person}));
    m_members.append({link, person});
    m_mostPeople = std::max(m_mostPeople, int(users().size()));
    m_fanOut.add(link);
    tellState(link);
}

void LiveRoom::tellState(RoomLink *link) const
{
    const auto self = std::ranges::find(m_members, link, &Member::link);
    Q_ASSERT(self != m_members.end());
    JoinedFrame state{m_lease.room, m_name, m_lease.node, m_nodeName, self->person.id, m_seq, {}, m_chat};
    for (const Member &member : m_members)
        state.people.append(member.person);
    link->send(encode(state));
    link->send(encode(SavedFrame{m_savedSeq}));
}

void LiveRoom::remove(RoomLink *link, LeftReason reason, Millis now)
{
    const auto member = std::ranges::find(m_members, link, &Member::link);
    Q_ASSERT(member != m_members.end());
    const QString id = member->person.id;
    m_members.erase(member);
    m_fanOut.remove(link);
    if (m_members.isEmpty())
        m_emptySince = now;
    sendToAll(encode(LeftFrame{++m_seq, id, reason}));
}

ChatLine LiveRoom::lineOf(RoomLink *link, const QString &text, UtcTime at) const
{
    const auto member = std::ranges::find(m_members, link, &Member::link);
    Q_ASSERT(member != m_members.end());
    return {0, member->person.id, member->person.name, text, at};
}

ChatLine LiveRoom::say(ChatLine line)
{
    line.seq = ++m_seq;
    m_chat.append(line);
    if (m_chat.size() > keptChatLines)
        m_chat.removeFirst();
    sendToAll(encode(ChatSaidFrame{line}));
    return line;
}

void LiveRoom::noteSaved(qint64 seq)
{
    m_savedSeq = std::max(m_savedSeq, seq);
    sendToAll(encode(SavedFrame{m_savedSeq}));
}

void LiveRoom::sendToAll(const QByteArray &text)
{
    m_fanOut.send(text);
}

} // namespace Agent
