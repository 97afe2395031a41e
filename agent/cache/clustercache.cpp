// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/cache/clustercache.h"

#include "agent/storage/atonce.h"
#include "agent/storage/repositories/connectionrepository.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/userrepository.h"

#include <algorithm>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int maximumUsers = 10000;
constexpr int maximumSessions = 10000;
constexpr int maximumLeases = 10000;

Result<Occupancy> readOccupancy(Database &database)
{
    const auto people = ConnectionRepository(database).peoplePerRoom();
    if (!people)
        return people.error();
    const auto open = PlacementRepository(database).listOpen();
    if (!open)
        return open.error();
    Occupancy occupancy{*people, {}};
    for (const OpenRoom &room : *open)
        occupancy.nodes.insert(room.lease.room, room.lease.node);
    return occupancy;
}

} // namespace

// Leases run out without a commit, and sessions, so what depends on them is read anew at least this often.
ClusterCache::ClusterCache(Storage &storage, const Clock &clock)
    : m_storage(storage)
    , m_nodes(clock, 1s)
    , m_rooms(clock, 0s)
    , m_occupancy(clock, 1s)
    , m_users(clock, maximumUsers, 0s)
    , m_sessions(clock, maximumSessions, 5s)
    , m_leases(clock, maximumLeases, 0s)
{
}

Result<Cached<NodesSnapshot>::Shared> ClusterCache::nodes()
{
    return m_nodes.get([this]() -> Result<NodesSnapshot> {
        const auto database = m_storage.database();
        return database ? NodeRepository(**database).snapshotOfPresence() : database.error();
    });
}

Result<Cached<QList<Room>>::Shared> ClusterCache::rooms()
{
    return m_rooms.get([this]() -> Result<QList<Room>> {
        const auto database = m_storage.database();
        return database ? RoomRepository(**database).list() : database.error();
    });
}

Result<Room> ClusterCache::room(RoomId id)
{
    const auto all = rooms();
    if (!all)
        return all.error();
    const auto room = std::ranges::find(**all, id, &Room::id);
    if (room != (*all)->end())
        return *room;
    // It may be so new that its commit has not been heard here: whoever made it at another node may come here next.
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    auto found = RoomRepository(**database).find(id);
    if (found)
        m_rooms.invalidate();
    return found;
}

Result<Cached<Occupancy>::Shared> ClusterCache::occupancy()
{
    return m_occupancy.get([this]() -> Result<Occupancy> {
        const auto database = m_storage.database();
        return database ? readOccupancy(**database) : database.error();
    });
}

Result<User> ClusterCache::user(UserId id)
{
    return m_users.get(id, [this, id]() -> Result<User> {
        const auto database = m_storage.database();
        return database ? UserRepository(**database).find(id) : database.error();
    });
}

Result<SessionRecord> ClusterCache::session(const QString &idHash)
{
    const auto read = [this, &idHash]() -> Result<SessionRecord> {
        const auto database = m_storage.database();
        return database ? SessionRepository(**database).find(idHash) : database.error();
    };
    return AtOnce::isOn() ? m_sessions.get(idHash, read) : m_sessions.read(idHash, read);
}

Result<std::optional<RoomLease>> ClusterCache::lease(RoomId room)
{
    return m_leases.get(room, [this, room]() -> Result<std::optional<RoomLease>> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        const auto holder = PlacementRepository(**database).holder(room);
        if (!holder)
            return holder.error();
        return *holder ? std::optional((*holder)->lease) : std::nullopt;
    });
}

QList<ClusterCache::Part> ClusterCache::parts() const
{
    return {{"nodes", m_nodes.metrics()}, {"rooms", m_rooms.metrics()},       {"occupancy", m_occupancy.metrics()},
            {"users", m_users.metrics()}, {"sessions", m_sessions.metrics()}, {"leases", m_leases.metrics()}};
}

void ClusterCache::apply(const QList<CommitEvent> &events)
{
    for (const CommitEvent &event : events) {
        switch (event.table) {
        case Table::Node:
            m_nodes.invalidate();
            m_occupancy.invalidate();
            break;
        case Table::Room:
            m_rooms.invalidate();
            m_occupancy.invalidate();
            break;
        case Table::Placement: m_leases.invalidate(event.ids); [[fallthrough]];
        case Table::Connection: // what the nodes' rows count is no more than a moment old all the same
            m_occupancy.invalidate();
            break;
        case Table::User: m_users.invalidate(event.ids); break;
        case Table::Session: m_sessions.clear(); break; // seldom: when some are ended on purpose
        case Table::File:                               // files, the lobby, mails and recordings are not kept here
        case Table::Lobby:
        case Table::Mail:
        case Table::Recording: break;
        }
    }
}

void ClusterCache::dropAll()
{
    apply({{Table::Node, {}}, {Table::Room, {}}, {Table::Placement, {}}, {Table::User, {}}, {Table::Session, {}}});
}

} // namespace Agent
