// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simrooms.h"

#include "agent/placement/placementservice.h"
#include "agent/rooms/roommemory.h"
#include "agent/rooms/roomtable.h"
#include "tests/simulation/simnode.h"

using namespace Agent;
using namespace Common;

namespace {

constexpr Millis sweepEvery{5000};

} // namespace

SimRooms::SimRooms(SimWorld &world, SimNode &node, NodeLease &lease, Storage &storage, Storage &people)
    : m_world(world)
    , m_node(node)
    , m_lease(lease)
    , m_storage(storage)
    , m_ledger(people, node.clock())
{
    connect(&m_sweep, &QTimer::timeout, this, &SimRooms::sweep);
}

void SimRooms::start()
{
    m_sweep.start(sweepEvery);
}

SimRooms::Hosted *SimRooms::open(const PromisedSeat &seat)
{
    const RoomLease &lease = seat.lease;
    if (lease.node != m_lease.node() || lease.incarnation != m_lease.incarnation()
        || lease.epoch <= m_closedEpochs.value(lease.room))
        return nullptr;
    const auto known = m_rooms.find(lease.room);
    if (known != m_rooms.end()) {
        if (known->second.lease.epoch > lease.epoch || known->second.isSettling)
            return nullptr;
        if (known->second.lease == lease)
            return &known->second;
        giveUp(lease.room);
    }
    m_world.watcher.roomOpened(m_node, lease);
    Hosted &room = m_rooms[lease.room];
    room.lease = lease;
    room.capacity = seat.capacity;
    room.emptySince = m_world.time.time();
    m_openedAt[lease.room] = m_world.time.time();
    m_storage.run([id = lease.room](Database &database) { return recall(database, id); });
    return &room;
}

Result<void> SimRooms::reserve(const PromisedSeat &seat, const QString &ticketHash)
{
    if (!m_lease.holds())
        return Error{ErrorCode::Unavailable, {}};
    const Hosted *room = open(seat);
    if (!room)
        return RoomTable::notHere();
    if (!room->people.contains(seat.user) && int(room->people.size()) >= room->capacity)
        return roomFull(seat.roomName, int(room->people.size()), room->capacity);
    m_seats.insert(ticketHash, {seat, m_world.time.time() + PlacementService::ticketLife});
    return {};
}

bool SimRooms::enter(const QString &ticketHash)
{
    const Seat seat = m_seats.take(ticketHash);
    const auto room = m_rooms.find(seat.seat.lease.room);
    if (seat.lapsesAt < m_world.time.time() || room == m_rooms.end() || room->second.lease != seat.seat.lease
        || !m_lease.holds(room->second.lease.incarnation))
        return false;
    const QString publicId =
        QStringLiteral("%1-%2-%3").arg(m_lease.node().value).arg(m_lease.incarnation()).arg(++m_visits);
    room->second.people[seat.seat.user] = publicId;
    m_ledger.entered({publicId, seat.seat.lease.node, seat.seat.lease.incarnation, seat.seat.lease.room, seat.seat.user,
                      QStringLiteral("10.0.0.1")});
    return true;
}

void SimRooms::leave(RoomId id, UserId user)
{
    const auto room = m_rooms.find(id);
    if (room == m_rooms.end())
        return;
    const auto person = room->second.people.find(user);
    if (person == room->second.people.end())
        return;
    m_ledger.left(person->second, id);
    room->second.people.erase(person);
    if (room->second.people.empty())
        room->second.emptySince = m_world.time.time();
}

void SimRooms::giveUp(RoomId id)
{
    const auto room = m_rooms.extract(id);
    if (room.empty())
        return;
    m_closedEpochs.insert(id, room.mapped().lease.epoch);
    QList<UserId> people;
    for (const auto &[user, publicId] : room.mapped().people) {
        people.append(user);
        m_ledger.left(publicId, id);
    }
    m_world.watcher.roomEnded(id, people);
}

void SimRooms::giveUpAll()
{
    while (!m_rooms.empty())
        giveUp(m_rooms.begin()->first);
    m_seats.clear();
}

void SimRooms::giveBack(const RoomLease &lease)
{
    m_storage
        .run([lease](Database &database) {
            return database.transaction([&]() -> Result<bool> {
                PlacementRepository placements(database);
                if (const auto locked = placements.lock(); !locked)
                    return locked.error();
                return placements.release(lease, 1, PlacementRepository::Chat::Forget);
            });
        })
        .then(this, [this, lease](const Result<bool> &released) {
            const auto room = m_rooms.find(lease.room);
            if (room == m_rooms.end() || room->second.lease != lease)
                return;
            room->second.isSettling = false;
            if (released && *released)
                giveUp(lease.room);
        });
}

void SimRooms::sweep()
{
    const Micros now = m_world.time.time();
    m_seats.removeIf([now](const auto &seat) { return seat.value().lapsesAt < now; });
    QSet<RoomId> awaited;
    for (const Seat &seat : std::as_const(m_seats))
        awaited.insert(seat.seat.lease.room);
    for (auto &[id, room] : m_rooms) {
        if (room.people.empty() && !room.isSettling && !awaited.contains(id)
            && now - room.emptySince >= RoomTable::linger) {
            room.isSettling = true;
            giveBack(room.lease);
        }
    }
    m_storage
        .run([node = m_lease.node(), incarnation = m_lease.incarnation()](Database &database) {
            return PlacementRepository(database).heldBy(node, incarnation);
        })
        .then(this, [this, now](const Result<QList<HeldRoom>> &held) {
            if (held)
                compare(*held, now);
        });
}

void SimRooms::compare(const QList<HeldRoom> &held, Micros askedAt)
{
    QHash<RoomId, RoomLease> leases;
    for (const HeldRoom &each : held) {
        leases.insert(each.lease.room, each.lease);
        if (!m_rooms.contains(each.lease.room) && each.age > PlacementService::ticketLife)
            giveBack(each.lease);
    }
    QList<RoomId> others;
    for (const auto &[id, room] : m_rooms) {
        if (m_openedAt[id] < askedAt && leases.value(id) != room.lease)
            others.append(id);
    }
    for (const RoomId id : others)
        giveUp(id);
}
