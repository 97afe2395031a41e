// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/cache/clustercache.h"

#include "agent/storage/repositories/connectionrepository.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/userrepository.h"

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int maximumUsers = 10000;

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

// Leases run out without a commit, so what depends on them is read anew at least this often.
ClusterCache::ClusterCache(Storage &storage, const Clock &clock)
    : m_storage(storage)
    , m_nodes(clock, 1s)
    , m_rooms(clock, 0s)
    , m_occupancy(clock, 1s)
    , m_users(maximumUsers)
{
}

Result<Cached<NodesSnapshot>::Shared> ClusterCache::nodes()
{
    return m_nodes.get([this]() -> Result<NodesSnapshot> {
        const auto database = m_storage.database();
        return database ? NodeRepository(**database).snapshot() : database.error();
    });
}

Result<Cached<QList<Room>>::Shared> ClusterCache::rooms()
{
    return m_rooms.get([this]() -> Result<QList<Room>> {
        const auto database = m_storage.database();
        return database ? RoomRepository(**database).list() : database.error();
    });
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
    QMutexLocker locker(&m_usersMutex);
    if (const User *known = m_users.object(id))
        return *known;
    const quint64 generation = m_usersGeneration;
    locker.unlock();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    auto user = UserRepository(**database).find(id);
    locker.relock();
    if (user && generation == m_usersGeneration)
        m_users.insert(id, new User(*user));
    return user;
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
        case Table::Placement:
        case Table::Connection:
            m_nodes.invalidate(); // its rows count rooms and people
            m_occupancy.invalidate();
            break;
        case Table::User: {
            const QMutexLocker locker(&m_usersMutex);
            ++m_usersGeneration;
            if (event.ids.isEmpty())
                m_users.clear();
            for (const qint64 id : event.ids)
                m_users.remove(UserId(id));
            break;
        }
        case Table::Session: // sessions and files are not kept here
        case Table::File: break;
        }
    }
}

void ClusterCache::dropAll()
{
    apply({{Table::Node, {}}, {Table::Room, {}}, {Table::Connection, {}}, {Table::User, {}}});
}

} // namespace Agent
