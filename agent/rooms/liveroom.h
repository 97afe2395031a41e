// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/fanout.h"
#include "agent/meeting/meeting.h"
#include "agent/rooms/roomboard.h"
#include "agent/rooms/roommemory.h"
#include "agent/rooms/roomstreams.h"

#include <QList>
#include <QQueue>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace Agent {

class RoomLink;

/*! Somebody who comes in. */
struct Entrant
{
    Common::Person person;
    Common::Level level = Common::Level::User;
    bool isModerator = false; //!< by their invitation
    Common::LinkRecording mayRecord = Common::LinkRecording::AsModerator;
    QString was = {}; //!< see JoinFrame
    qint64 since = 0;
};

/*!
    One open room: who is in it, what was said, what people do in it. Every event that lasts has a number, in the room's order.
    Threads: lives in one.
*/
class LiveRoom
{
public:
    /*!
        Loading   what was before is being read; nobody is in yet
        Open
        Settling  it is being closed or moved, and the database has not said yet whose it is: nothing happens meanwhile
    */
    enum class Phase { Loading, Open, Settling };

    LiveRoom(const RoomLease &lease, const QString &name, const QString &nodeName, int capacity,
             Common::Millis openedAt, const MediaSource &media);
    Q_DISABLE_COPY_MOVE(LiveRoom)

    const RoomLease &lease() const { return m_lease; }
    const QString &name() const { return m_name; }
    int capacity() const { return m_capacity; }
    void setCapacity(int capacity) { m_capacity = capacity; } //!< of those who come from now on
    Common::Millis openedAt() const { return m_openedAt; }
    Common::Millis emptySince() const { return m_emptySince; } //!< or opened, when nobody came yet
    int mostPeople() const { return m_mostPeople; }
    const Common::Room &settings() const { return m_settings; } //!< once it was open
    /*! What people may do changes only when the room opens again, but for the streams that it takes. */
    void setSettings(const Common::Room &settings);

    Phase phase() const { return m_phase; }
    void setOpen();                         //!< calls those who wait for it
    void setOpen(const RoomMemory &memory); //!< for the first time
    void settle();                          //!< Settling from now on
    /*! The database's answer was lost: whose the room is, only a look into it after this moment can tell. */
    void setUnknown(Common::Millis now) { m_unknownSince = now; }
    std::optional<Common::Millis> unknownSince() const { return m_unknownSince; }
    /*! Calls `then` when the room is open, or gone. */
    void whenOpen(std::function<void()> then) { m_waiting.append(std::move(then)); }
    /*! For who used up a ticket meanwhile: counts as a person until then. */
    void whenOpen(Common::UserId user, std::function<void()> then)
    {
        m_awaited.insert(user);
        whenOpen(std::move(then));
    }
    QList<std::function<void()>> takeWaiting() { return std::exchange(m_waiting, {}); }

    bool isEmpty() const { return m_members.isEmpty(); }
    QSet<Common::UserId> users() const;
    QSet<Common::UserId> usersAndAwaited() const { return users() + m_awaited; }
    int connectionsOf(Common::UserId user) const;
    QList<RoomLink *> links() const;
    bool isModerator(RoomLink *link) const;
    bool hasPerson(const QString &id) const { return linkOf(id) != nullptr; }

    /*! Somebody is in. The last connection of the same person, when it still was, is none of the room's any more: returned. */
    RoomLink *add(RoomLink *link, const Entrant &entrant);
    void remove(RoomLink *link, Common::LeftReason reason, Common::Millis now); //!< nothing when it is not in

    // Of who is in. Errors: as Meeting, Board and RoomStreams, and Forbidden; a refused request changes nothing.
    /*! The lines that may be said now; the others wait for a moderator. Not numbered, not said yet. */
    Common::Result<QList<Common::ChatLine>> check(RoomLink *link, const QString &text, Common::UtcTime at);
    /*! The lines that were let through: as of check(). */
    Common::Result<QList<Common::ChatLine>> request(RoomLink *link, const Common::MeetingClientFrame &frame,
                                                    Common::UtcTime at);
    Common::Result<void> draw(RoomLink *link, const Common::BoardClientFrame &frame);
    Common::Result<void> request(RoomLink *link, const Common::MediaClientFrame &frame);

    Common::ChatLine say(Common::ChatLine line); //!< numbered
    void noteSaved(qint64 seq);
    void tellState(RoomLink *link); //!< the whole of it, to who missed some
    void sendToAll(const QByteArray &text);
    void renewIce(); //!< see RoomStreams
    /*! It is open. See RoomStreams. */
    void record(const RoomRecorder::By &by, bool on, const RoomRecorder::Done &done)
    {
        m_streams->record(by, on, done);
    }

    Minutes takeMinutes(); //!< what was done since the last call, to be stored
    void notStored(const Minutes &minutes);

private:
    struct Member
    {
        RoomLink *link = nullptr; // not owned
        Common::Person person;
        Common::LinkRecording mayRecord = Common::LinkRecording::AsModerator;
    };
    struct Gone // by a connection that ended here
    {
        QString id;
        Common::UserId user;
    };

    QList<Member>::const_iterator memberOf(RoomLink *link) const;
    const Member *memberOf(const QString &id) const; // null when nobody is in by that id
    RoomLink *linkOf(const QString &id) const;       // likewise
    template <class Frames>
    QByteArray encodeForAll(const Frames &frames);
    RoomStreams::Room forStreams();
    void noteForStreams(const Outcome &outcome);
    bool hasLeft(const QString &id, Common::UserId user) const;
    qint64 knownTo(qint64 since) const;
    void tellState(RoomLink *link, qint64 since);
    QList<Common::ChatLine> tell(const Outcome &outcome);
    Common::Result<void> checkDraws(const QString &id, const Common::BoardClientFrame &frame) const;

    static constexpr qsizetype keptGone = 500;

    const RoomLease m_lease;
    const QString m_name;
    const QString m_nodeName;
    int m_capacity;
    const Common::Millis m_openedAt;
    const MediaSource &m_media; // not owned, outlives this
    Common::Millis m_emptySince;
    std::optional<Common::Millis> m_unknownSince;
    Phase m_phase = Phase::Loading;
    QList<std::function<void()>> m_waiting;
    QSet<Common::UserId> m_awaited; // have used up a ticket and wait until the room is open
    Common::Room m_settings;
    std::unique_ptr<Meeting> m_meeting; // since it was open
    std::unique_ptr<RoomBoard> m_board;
    std::unique_ptr<RoomStreams> m_streams;
    QList<Member> m_members;
    QQueue<Gone> m_gone;
    FanOut m_fanOut;
    QList<Common::ChatLine> m_chat;
    qint64 m_seq = 0;
    qint64 m_savedSeq = 0;
    int m_mostPeople = 0;
};

} // namespace Agent
