// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roommover.h"

#include "agent/placement/leasecbor.h"
#include "agent/placement/placementservice.h"
#include "agent/storage/repositories/roomrepository.h"

#include <QCborArray>
#include <QLoggingCategory>
#include <QTimer>

#include <memory>

Q_LOGGING_CATEGORY(lcMove, "agent.move")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis moveDeadline = 1s;
constexpr Millis sayDeadline = 3s;

constexpr QLatin1String roomNameKey("roomName");
constexpr QLatin1String capacityKey("capacity");
constexpr QLatin1String linesKey("lines");

} // namespace

RoomMover::RoomMover(RoomHub &hub, Storage &storage, const PlacementTerms &terms, const Clock &clock, AskNode ask,
                     QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_storage(storage)
    , m_terms(terms)
    , m_clock(clock)
    , m_ask(std::move(ask))
{
}

void RoomMover::move(RoomId id, NodeId target, const Done &done)
{
    LiveRoom *room = m_hub.table().find(id);
    if (!room || room->phase() != LiveRoom::Phase::Open)
        return done(
            Error{ErrorCode::Conflict, tr("The room is not open on this node, or is just being closed or moved.")});
    room->settle();
    const RoomLease lease = room->lease();
    const auto hasBegun = std::make_shared<bool>(false);
    QTimer::singleShot(moveDeadline, this, [this, lease, done, hasBegun] {
        if (std::exchange(*hasBegun, true))
            return;
        if (LiveRoom *waiting = m_hub.table().find(lease))
            waiting->setOpen();
        done(Error{ErrorCode::Unavailable, tr("What was said last cannot be stored now: the room stays where it is."),
                   tr("Check the database, then try again.")});
    });
    m_hub.writer().whenWritten(lease, [this, lease, target, done, hasBegun] {
        if (!std::exchange(*hasBegun, true))
            claimFor(lease, target, done);
    });
}

void RoomMover::claimFor(const RoomLease &lease, NodeId target, const Done &done)
{
    m_storage
        .run([lease, target, terms = m_terms](Database &database) -> Result<RoomLease> {
            const auto room = RoomRepository(database).find(lease.room);
            if (!room)
                return room.error();
            return PlacementService::move(database, lease, *room, target, terms);
        })
        .then(this, [this, lease, done](const Result<RoomLease> &moved) { claimed(lease, moved, done); });
}

void RoomMover::claimed(const RoomLease &lease, const Result<RoomLease> &moved, const Done &done)
{
    LiveRoom *room = m_hub.table().find(lease);
    if (!room)
        return done(Error{ErrorCode::Conflict, tr("The room was closed while it was to be moved.")});
    if (!moved) {
        // An answer that got lost may have been yes: the room stays still until the database says whose it is.
        if (moved.error().code == ErrorCode::Unavailable) {
            room->setUnknown(m_clock.monotonic());
            m_hub.table().sweep();
            return done(Error{ErrorCode::Timeout, tr("The database did not answer in time; the room may still move.")});
        }
        room->setOpen();
        return done(moved.error());
    }
    qCInfo(lcMove) << "room" << lease.room << "moves to node" << moved->node << "epoch" << moved->epoch;
    const auto held = m_hub.desk().takeHeld(lease);
    const QCborMap words = held.isEmpty() ? QCborMap() : sayRequest(*moved, room->name(), room->capacity(), held);
    m_hub.giveUp(lease.room, "moved"); // before the other node can hear of it
    if (!words.isEmpty()) {
        m_ask(moved->node, QLatin1String(sayMethod), words, sayDeadline, [id = lease.room](const NodeAnswer &answer) {
            if (!answer)
                qCWarning(lcMove).noquote()
                    << "words said while room" << id.value << "moved are lost:" << answer.error().message;
        });
    }
    done(moved->node);
}

QCborMap sayRequest(const RoomLease &lease, const QString &roomName, int capacity, const QList<ChatLine> &lines)
{
    QCborArray list;
    for (const ChatLine &line : lines)
        list.append(QCborArray{line.from, line.name, line.text, line.at.ms});
    QCborMap map = toCbor(lease);
    map.insert(roomNameKey, roomName);
    map.insert(capacityKey, capacity);
    map.insert(linesKey, list);
    return map;
}

Result<void> answerSay(RoomHub &hub, const QCborMap &arguments)
{
    const auto lease = leaseFromCbor(arguments);
    if (!lease)
        return lease.error();
    const int capacity = int(arguments.value(capacityKey).toInteger());
    if (capacity < 1)
        return Error{ErrorCode::Invalid, QStringLiteral("words for a room lack a member")};
    if (!hub.table().open(*lease, arguments.value(roomNameKey).toString(), capacity))
        return RoomTable::notHere();
    const QCborArray lines = arguments.value(linesKey).toArray();
    for (const QCborValue &line : lines) {
        const QCborArray parts = line.toArray();
        const auto said = hub.desk().sayFor(*lease,
                                            {0,
                                             parts.at(0).toString(),
                                             parts.at(1).toString(),
                                             parts.at(2).toString().left(maximumChatLength),
                                             {parts.at(3).toInteger()}});
        if (!said)
            return said;
    }
    return {};
}

} // namespace Agent
