// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/placementrepository.h"
#include "common/wire/roomframes.h"

#include <QList>

namespace Agent {

class RoomLink;

/*!
    One open room: who is in it and what was said. Every event has a number, in the room's order.
    Each frame is encoded once and handed to all members.
    Threads: lives in the main thread.
*/
class LiveRoom
{
public:
    LiveRoom(const RoomLease &lease, const QString &name) : m_lease(lease), m_name(name) {}

    const RoomLease &lease() const { return m_lease; }
    const QString &name() const { return m_name; }
    bool isEmpty() const { return m_members.isEmpty(); }
    QList<RoomLink *> links() const;

    void add(RoomLink *link, const Common::Person &person, Common::NodeId node, const QString &nodeName);
    void remove(RoomLink *link, Common::LeftReason reason);
    void say(RoomLink *link, const QString &text, Common::UtcTime at);

    static constexpr int keptChatLines = 100;

private:
    struct Member
    {
        RoomLink *link = nullptr; // not owned
        Common::Person person;
    };
    void sendToAll(const QByteArray &frame);

    const RoomLease m_lease;
    const QString m_name;
    QList<Member> m_members;
    QList<Common::ChatLine> m_chat;
    qint64 m_seq = 0;
};

} // namespace Agent
