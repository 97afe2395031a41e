// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/clustercache.h"
#include "agent/links/personlink.h"
#include "agent/nodes/nodelease.h"
#include "agent/rooms/connectionledger.h"
#include "agent/rooms/requestdesk.h"
#include "agent/rooms/roommetrics.h"
#include "agent/rooms/roomtable.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"

#include <QObject>
#include <QSet>
#include <QWebSocket>

#include <functional>

namespace Agent {

class RoomLink;

/*!
    The people in a share of the rooms of this node.

    Nobody is admitted and nothing is said unless the node's lease holds and the room is this node's with this epoch;
    when either ends, the people are told and sent on.
    Threads: lives in one room thread.
*/
class RoomHub : public QObject
{
    Q_OBJECT
public:
    RoomHub(Storage &storage, ClusterCache &cache, NodeLease &lease, Common::Random &random, const Common::Clock &clock,
            PeopleLimit &people, const MediaSource &media, RoomShare share = {}, QObject *parent = nullptr);
    ~RoomHub() override;

    void start();                                        //!< after the lease was taken
    qint64 incarnation() const { return m_incarnation; } //!< of the node, for which rooms are open here
    void setPace(const Rate &pace) { m_pace = pace; }    //!< of what those who come from now on send; see PersonLink

    RoomTable &table() { return m_table; }
    MinutesWriter &writer() { return m_writer; }
    RequestDesk &desk() { return m_desk; }
    const RoomMetrics &metrics() const { return m_metrics; }       //!< any thread
    const Gauge &openRooms() const { return m_table.openRooms(); } //!< the same

    void accept(QWebSocket *socket, QTcpSocket *transport, const QString &address); //!< see WebSocketGate
    /*! Sends one person out. NotFound when nobody of that public id is here. */
    Common::Result<void> kick(const QString &publicId);
    /*! Sends everybody out; `message` instead of the usual words. Conflict when the room is not open here. */
    Common::Result<void> closeRoom(Common::RoomId room, Common::RoomClose why, const QString &message = {});
    void closeAll(Common::RoomClose why);
    /*! As RoomStreams. Conflict when the room is not open here. */
    void record(Common::RoomId room, bool on, const RoomRecorder::By &by, const RoomRecorder::Done &done);
    /*! It is another node's now: it ends here first, then its people are told. Nothing happens when it is not open here. */
    void giveUp(Common::RoomId room, const char *why);
    static Common::Error nobodyHere(); //!< NotFound, by that public id

    /*! Stores what was said, 2 s at most, ends all rooms and calls `done` when the database knows. */
    void shutDown(const std::function<void()> &done);

    /*! Whether noteCommit() has anything to do for it; most commits open or close single rooms. */
    static bool heeds(const Common::CommitEvent &event);
    void noteCommit(const QList<Common::CommitEvent> &events); //!< rooms, users or placements changed somewhere

Q_SIGNALS:
    void entered(Agent::RoomLink *link, Agent::LiveRoom *room); //!< somebody is in
    /*! Somebody wants to come back to a room, wherever it is. Answer by go(), wait() or close() of the link. */
    void returnRequested(Agent::RoomLink *link, const QString &pass);

private:
    struct Member
    {
        RoomLease lease;
        QString publicId;
        Common::UserId user;
        QString sessionHash;
    };
    using Members = QHash<RoomLink *, Member>;
    using InRoom = std::pair<Common::RoomId, Common::UserId>;

    void join(RoomLink *link, const Common::JoinFrame &join);
    void redeemed(RoomLink *link, const Common::Result<PromisedSeat> &seat, const Common::JoinFrame &join);
    void enter(RoomLink *link, const PromisedSeat &seat, const Common::JoinFrame &join);
    Members::const_iterator memberOf(const QString &publicId) const; // the end when nobody of that id is here
    LiveRoom *roomOf(RoomLink *link); // null when it is in none, or nothing may happen here
    void ended(RoomLink *link, Common::RoomClose why, bool byPeer);
    bool checkLease();
    void closeLinks(const QList<RoomLink *> &links, Common::RoomClose why, const QString &message = {},
                    const QUrl &url = {});
    void notePeople();
    void keepSessions();
    void applySettings();
    void noteFiles(const Common::CommitEvent &event);
    void tellFiles();
    QList<Common::UserId> usersOf(const Common::CommitEvent &event) const; //!< of the people here, whom it concerns
    void closeDeletedUsers(const QList<Common::UserId> &users);
    void closeEndedSessions(const QList<Common::UserId> &users);

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    NodeLease &m_lease;
    Common::Random &m_random;
    const Common::Clock &m_clock;
    qint64 m_incarnation = 0; // of the rooms that are open here
    RoomTable m_table;
    ConnectionLedger m_ledger;
    MinutesWriter m_writer;
    RequestDesk m_desk;
    Members m_members;           // those who joined
    QHash<InRoom, int> m_people; // their connections
    QSet<RoomLink *> m_links;    // all
    QTimer m_sessions;
    QSet<Common::RoomId> m_changedFiles; // whose people are not told yet
    QTimer m_tellFiles;
    Rate m_pace = PersonLink::usualPace;
    RoomMetrics m_metrics;
};

} // namespace Agent
