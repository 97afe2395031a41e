// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/cached.h"
#include "agent/cache/keyedcache.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/storage.h"
#include "common/domain/room.h"
#include "common/domain/user.h"

namespace Agent {

/*! Where rooms are open and how many people are in each. */
struct Occupancy
{
    QHash<Common::RoomId, int> people;
    QHash<Common::RoomId, Common::NodeId> nodes;
};

/*!
    This node's memory of what the shared database holds: servers, rooms, users, sessions, who is where. The commit channel
    tells it what has changed anywhere in the cluster; see apply().

    Errors: those of the database, when a value must be read.
    Threads: get calls in worker threads (they may read the database); peekNodes(), apply() and dropAll() in any.
*/
class ClusterCache
{
public:
    ClusterCache(Storage &storage, const Common::Clock &clock);

    Common::Result<Cached<NodesSnapshot>::Shared> nodes(); //!< NodeRepository::snapshotOfPresence()
    Common::Result<Cached<QList<Common::Room>>::Shared> rooms();
    Common::Result<Common::Room> room(Common::RoomId id); //!< RoomUnknown
    Common::Result<Cached<Occupancy>::Shared> occupancy();
    Common::Result<Common::User> user(Common::UserId id); //!< NotFound
    /*!
        Read anew, so that one that was ended is refused by every node at once; but for what is done AtOnce: that may take one
        for good for as long as a commit needs to come here, or 5 s where none does. NotLoggedIn.
    */
    Common::Result<SessionRecord> session(const QString &idHash);
    /*! Who has the room; nothing while it is closed. May be a moment old: only the node named there can tell for certain. */
    Common::Result<std::optional<RoomLease>> lease(Common::RoomId room);

    Cached<NodesSnapshot>::Shared peekNodes() const { return m_nodes.peek(); }

    struct Part
    {
        const char *name;
        const CacheMetrics &metrics;
    };
    QList<Part> parts() const; //!< what is remembered, and how often that was of use

    void apply(const QList<Common::CommitEvent> &events); //!< forgets what these commits made old
    void dropAll();                                       //!< after missing commits that nobody can name

private:
    Storage &m_storage; // not owned, outlives this
    Cached<NodesSnapshot> m_nodes;
    Cached<QList<Common::Room>> m_rooms;
    Cached<Occupancy> m_occupancy;

    KeyedCache<Common::UserId, Common::User> m_users;
    KeyedCache<QString, SessionRecord> m_sessions;
    KeyedCache<Common::RoomId, std::optional<RoomLease>> m_leases;
};

} // namespace Agent
