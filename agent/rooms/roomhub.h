// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/clustercache.h"
#include "agent/nodes/nodelease.h"
#include "agent/rooms/admission.h"
#include "agent/rooms/liveroom.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QWebSocket>

#include <functional>
#include <map>
#include <memory>

namespace Agent {

class RoomLink;

/*!
    The rooms that are open on this node, and the people in them.

    Nobody is admitted and nothing is said unless the node's lease holds and the room is this node's with this epoch;
    when either ends, the people are told and sent on.
    Threads: lives in the main thread.
*/
class RoomHub : public QObject
{
    Q_OBJECT
public:
    RoomHub(Storage &storage, ClusterCache &cache, NodeLease &lease, Common::Random &random, const Common::Clock &clock,
            QObject *parent = nullptr);
    ~RoomHub() override;

    void setNodeName(const QString &name) { m_nodeName = name; }
    void start(); //!< sweeping; after the lease was taken

    void accept(QWebSocket *socket, const QString &address); //!< takes the socket
    /*! Sends one person out. NotFound when nobody of that public id is here. */
    Common::Result<void> kick(const QString &publicId);
    void closeAll(Common::RoomClose why);
    /*! Ends all rooms and calls `done` when the database knows, or says that it cannot be told. */
    void shutDown(const std::function<void()> &done);

    void noteCommit(const QList<Common::CommitEvent> &events); //!< rooms, users or placements changed somewhere

private:
    struct Member
    {
        Common::RoomId room;
        QString publicId;
        Common::UserId user;
    };
    using Leases = QList<RoomLease>;

    void join(RoomLink *link, const QString &ticket);
    void admitted(RoomLink *link, const Common::Result<Admitted> &result);
    void say(RoomLink *link, const QString &text);
    void ended(RoomLink *link, Common::RoomClose why, bool byPeer);
    void forget(const RoomLease &lease, const QString &publicId);
    void closeRoom(Common::RoomId room, Common::RoomClose why);
    bool checkLease();
    void sweep();
    void reconcile(const Leases &held);
    void closeDeletedRooms();
    void closeDeletedUsers(const QList<Common::UserId> &users);

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    NodeLease &m_lease;
    Common::Random &m_random;
    const Common::Clock &m_clock;
    QString m_nodeName;
    std::map<Common::RoomId, std::unique_ptr<LiveRoom>> m_rooms;
    QHash<RoomLink *, Member> m_members; // those who joined
    QSet<RoomLink *> m_links;            // all
    QTimer m_sweep;
    int m_departing = 0; // departures that the database does not know yet
    std::function<void()> m_whenAllGone;
};

} // namespace Agent
