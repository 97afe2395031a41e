// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomtable.h"

#include "agent/placement/placementservice.h"
#include "common/core/history.h"

#include <QCoreApplication>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcTable, "agent.rooms")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis sweepEvery = 5s;
constexpr Millis retryEvery = 500ms;

} // namespace

Error RoomTable::notHere()
{
    return {ErrorCode::Conflict, QCoreApplication::translate("Rooms", "The room is not open on this node any more.")};
}

RoomTable::RoomTable(Storage &storage, NodeLease &lease, const Clock &clock, PeopleLimit &people,
                     const MediaSource &media, RoomShare share, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_lease(lease)
    , m_clock(clock)
    , m_people(people)
    , m_media(media)
    , m_share(share)
{
    connect(&m_sweep, &QTimer::timeout, this, &RoomTable::sweep);
}

void RoomTable::start()
{
    m_sweep.start(sweepEvery);
}

LiveRoom *RoomTable::find(RoomId id) const
{
    const auto room = m_rooms.find(id);
    return room == m_rooms.end() ? nullptr : room->second.get();
}

LiveRoom *RoomTable::find(const RoomLease &lease) const
{
    LiveRoom *room = find(lease.room);
    return room && room->lease() == lease ? room : nullptr;
}

LiveRoom *RoomTable::open(const RoomLease &lease, const QString &name, int capacity)
{
    if (!m_share.has(lease.room) || lease.node != m_lease.node() || lease.incarnation != m_lease.incarnation()
        || lease.epoch <= m_closedEpochs.value(lease.room))
        return nullptr;
    if (LiveRoom *room = find(lease.room)) {
        if (room->lease().epoch > lease.epoch)
            return nullptr;
        if (room->lease() == lease) {
            room->setCapacity(capacity);
            return room;
        }
        Q_EMIT overtaken(lease.room); // it was elsewhere meanwhile: what is here is a leftover
        forget(lease.room, "overtaken");
    }
    auto &room = m_rooms[lease.room];
    room = std::make_unique<LiveRoom>(lease, name, m_nodeName, capacity, m_clock.monotonic(), m_media);
    m_openRooms.set(qint64(m_rooms.size()));
    history("open", {{QLatin1String("room"), lease.room.value}, {QLatin1String("epoch"), lease.epoch}});
    load(room.get());
    return room.get();
}

void RoomTable::load(LiveRoom *room)
{
    m_storage.run([id = room->lease().room](Database &database) { return recall(database, id); })
        .then(this, [this, lease = room->lease()](const Result<RoomMemory> &memory) {
            LiveRoom *loaded = find(lease);
            if (!loaded)
                return;
            if (!memory && memory.error().code == ErrorCode::RoomUnknown)
                return forget(lease.room, "deleted");
            // Nothing may be said before: it would take the numbers of what was.
            if (!memory)
                return QTimer::singleShot(retryEvery, this, [this, lease] {
                    if (LiveRoom *waiting = find(lease))
                        load(waiting);
                });
            loaded->setOpen(*memory);
        });
}

void RoomTable::reserve(const PromisedSeat &seat, const QString &ticketHash, const Done &done)
{
    if (!m_lease.holds())
        return done(Error{ErrorCode::Unavailable,
                          QCoreApplication::translate("Rooms", "The node may serve no rooms at the moment.")});
    LiveRoom *room = open(seat.lease, seat.roomName, seat.capacity);
    if (!room)
        return done(notHere());
    if (room->phase() == LiveRoom::Phase::Settling)
        return room->whenOpen([this, seat, ticketHash, done] { reserve(seat, ticketHash, done); });
    QSet<UserId> taken = room->usersAndAwaited() + m_seats.users(seat.lease.room, m_clock.monotonic());
    if (!taken.contains(seat.user)) { // who is in already and comes again counts once
        if (taken.size() >= seat.capacity)
            return done(roomFull(seat.roomName, int(taken.size()), seat.capacity));
        if (const auto people = m_people.most() > 0 ? m_people.refusal(m_share.index, countPeople()) : std::nullopt)
            return done(Error{
                ErrorCode::NodeFull,
                QCoreApplication::translate("Rooms", "The server of this room is full: it has %1 of at most %2 people.")
                    .arg(*people)
                    .arg(m_people.most()),
                QCoreApplication::translate("Rooms",
                                            "Wait until somebody leaves, or ask an administrator to move the "
                                            "room or to raise the limit.")});
    }
    m_seats.add(ticketHash, seat, m_clock.monotonic() + PlacementService::ticketLife);
    done({});
}

int RoomTable::countPeople() const
{
    qsizetype people = m_seats.count(m_clock.monotonic());
    for (const auto &[id, room] : m_rooms)
        people += room->usersAndAwaited().size();
    return int(people);
}

void RoomTable::notePeople()
{
    if (m_people.most() > 0)
        m_people.note(m_share.index, countPeople());
}

std::optional<PromisedSeat> RoomTable::takeSeat(const QString &ticketHash)
{
    return m_seats.take(ticketHash, m_clock.monotonic());
}

void RoomTable::closeIfEmpty(RoomId id)
{
    LiveRoom *room = find(id);
    if (!room || !room->isEmpty() || room->phase() != LiveRoom::Phase::Open || hasSeats(id)
        || !m_isWritten(room->lease()))
        return;
    room->settle();
    giveBack(room->lease(), room->mostPeople(), PlacementRepository::Chat::Forget);
}

void RoomTable::giveBack(const RoomLease &lease, int mostPeople, PlacementRepository::Chat chat)
{
    m_storage
        .run([lease, mostPeople, chat](Database &database) {
            return database.transaction([&]() -> Result<bool> {
                PlacementRepository placements(database);
                if (const auto locked = placements.lock(); !locked)
                    return locked.error();
                return placements.release(lease, mostPeople, chat);
            });
        })
        .then(this, [this, lease](const Result<bool> &released) { givenBack(lease, released); });
}

void RoomTable::givenBack(const RoomLease &lease, const Result<bool> &released)
{
    LiveRoom *room = find(lease);
    if (!room || room->phase() != LiveRoom::Phase::Settling)
        return;
    if (!released)
        room->setUnknown(m_clock.monotonic());
    else if (*released)
        forget(lease.room, "empty");
    else
        room->setOpen(); // a seat was left in the database
}

void RoomTable::forget(RoomId id, const char *why)
{
    const auto room = m_rooms.find(id);
    if (room == m_rooms.end())
        return;
    history("close",
            {{QLatin1String("room"), id.value},
             {QLatin1String("epoch"), room->second->lease().epoch},
             {QLatin1String("why"), QLatin1String(why)}});
    m_closedEpochs.insert(id, room->second->lease().epoch);
    m_seats.removeAll(id);
    const auto waiting = room->second->takeWaiting();
    m_rooms.erase(room);
    m_openRooms.set(qint64(m_rooms.size()));
    for (const auto &then : waiting)
        then();
}

void RoomTable::forgetAll(const char *why)
{
    while (!m_rooms.empty())
        forget(m_rooms.begin()->first, why);
    m_seats.clear();
}

void RoomTable::sweep()
{
    m_seats.removeLapsed(m_clock.monotonic());
    notePeople();
    QList<RoomId> deserted;
    for (const auto &[id, room] : m_rooms) {
        if (room->isEmpty() && m_clock.monotonic() - room->emptySince() >= linger)
            deserted.append(id);
    }
    for (const RoomId id : deserted)
        closeIfEmpty(id);
    const qint64 incarnation = m_lease.incarnation();
    m_storage
        .run([node = m_lease.node(), incarnation](Database &database) {
            return PlacementRepository(database).heldBy(node, incarnation);
        })
        .then(this, [this, incarnation, askedAt = m_clock.monotonic()](const Result<Held> &held) {
            if (held && incarnation == m_lease.incarnation())
                compare(*held, askedAt);
        });
}

void RoomTable::compare(const Held &held, Millis askedAt)
{
    QHash<RoomId, RoomLease> leases;
    for (const HeldRoom &each : held) {
        if (!m_share.has(each.lease.room))
            continue;
        leases.insert(each.lease.room, each.lease);
        // It could not be given back when it closed, or whoever claimed it for this node never asked for a seat.
        const bool isOver = m_closedEpochs.value(each.lease.room) >= each.lease.epoch;
        if (isOver || (!find(each.lease.room) && each.age > PlacementService::ticketLife)) {
            m_closedEpochs.insert(each.lease.room, each.lease.epoch);
            giveBack(each.lease, 0, PlacementRepository::Chat::Keep);
        }
    }
    QList<RoomId> others;
    QList<RoomLease> settled;
    for (const auto &[id, room] : m_rooms) {
        const bool isSettling = room->phase() == LiveRoom::Phase::Settling;
        // Younger than the question, or its answer is still on its way: that one decides.
        if (room->openedAt() >= askedAt || (isSettling && room->unknownSince().value_or(askedAt) >= askedAt))
            continue;
        if (leases.value(id) != room->lease())
            others.append(id);
        else if (isSettling)
            settled.append(room->lease());
    }
    for (const RoomLease &lease : settled) {
        if (LiveRoom *room = find(lease))
            room->setOpen();
    }
    for (const RoomId id : others) {
        Q_EMIT overtaken(id);
        forget(id, "overtaken");
    }
}

} // namespace Agent
