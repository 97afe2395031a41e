// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/fanout.h"
#include "agent/storage/repositories/placementrepository.h"
#include "common/wire/roomframes.h"

#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace Agent {

class RoomLink;

/*!
    One open room: who is in it and what was said. Every event has a number, in the room's order.
    Threads: lives in one.
*/
class LiveRoom
{
public:
    /*!
        Loading   what was said before is being read; nobody is in yet
        Open
        Settling  it is being closed or moved, and the database has not said yet whose it is: nothing is said meanwhile
    */
    enum class Phase { Loading, Open, Settling };

    LiveRoom(const RoomLease &lease, const QString &name, const QString &nodeName, int capacity,
             Common::Millis openedAt)
        : m_lease(lease)
        , m_name(name)
        , m_nodeName(nodeName)
        , m_capacity(capacity)
        , m_openedAt(openedAt)
        , m_emptySince(openedAt)
    {
    }

    const RoomLease &lease() const { return m_lease; }
    const QString &name() const { return m_name; }
    int capacity() const { return m_capacity; }
    void setCapacity(int capacity) { m_capacity = capacity; } //!< of those who come from now on
    Common::Millis openedAt() const { return m_openedAt; }
    Common::Millis emptySince() const { return m_emptySince; } //!< or opened, when nobody came yet
    int mostPeople() const { return m_mostPeople; }

    Phase phase() const { return m_phase; }
    void setOpen(); //!< calls those who wait for it
    void settle();  //!< Settling from now on
    /*! The database's answer was lost: whose the room is, only a look into it after this moment can tell. */
    void setUnknown(Common::Millis now) { m_unknownSince = now; }
    std::optional<Common::Millis> unknownSince() const { return m_unknownSince; }
    /*! Calls `then` when the room is open, or gone. */
    void whenOpen(std::function<void()> then) { m_waiting.append(std::move(then)); }
    QList<std::function<void()>> takeWaiting() { return std::exchange(m_waiting, {}); }

    bool isEmpty() const { return m_members.isEmpty(); }
    QSet<Common::UserId> users() const;
    QList<RoomLink *> links() const;

    void setHistory(const QList<Common::ChatLine> &lines); //!< what was said before this node opened it
    void add(RoomLink *link, const Common::Person &person);
    void remove(RoomLink *link, Common::LeftReason reason, Common::Millis now);
    Common::ChatLine lineOf(RoomLink *link, const QString &text,
                            Common::UtcTime at) const; //!< not numbered, not said yet
    Common::ChatLine say(Common::ChatLine line);       //!< numbered
    void noteSaved(qint64 seq);
    void tellState(RoomLink *link) const; //!< the whole of it, to who comes in or missed some
    void sendToAll(const QByteArray &text);

    static constexpr int keptChatLines = 100;

private:
    struct Member
    {
        RoomLink *link = nullptr; // not owned
        Common::Person person;
    };

    const RoomLease m_lease;
    const QString m_name;
    const QString m_nodeName;
    int m_capacity;
    const Common::Millis m_openedAt;
    Common::Millis m_emptySince;
    std::optional<Common::Millis> m_unknownSince;
    Phase m_phase = Phase::Loading;
    QList<std::function<void()>> m_waiting;
    QList<Member> m_members;
    FanOut m_fanOut;
    QList<Common::ChatLine> m_chat;
    qint64 m_seq = 0;
    qint64 m_savedSeq = 0;
    int m_mostPeople = 0;
};

} // namespace Agent
