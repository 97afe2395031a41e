// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/placement/placementservice.h"

#include "agent/accounts/audit.h"
#include "agent/placement/placementtext.h"
#include "agent/placement/returnpass.h"
#include "agent/security/tokens.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/roomrepository.h"

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis seatDeadline = 1s;
// A room may just be closing, or moving: it is asked for again as often, until its node knows.
constexpr int maximumTries = 6;

} // namespace

Result<Room> PlacementService::findRoom(RoomId id, const Caller &by)
{
    const auto room = m_cache.room(id);
    if (!room)
        return room;
    // Whoever may not enter it is not told that it exists.
    if (!mayEnter(*room, by))
        return RoomRepository::unknownRoom(id);
    if (room->isClosed && !mayAdminister(by.user.level))
        return RoomRepository::closedRoom(*room);
    return room;
}

Result<Entry> PlacementService::enter(RoomId roomId, const Caller &by, const QString &sessionHash)
{
    const auto room = findRoom(roomId, by);
    if (!room)
        return room.error();
    PromisedSeat seat = seatFor(by.user, *room, sessionHash);
    seat.becomesModerator = by.becomesModerator;
    seat.mayRecord = by.mayRecord;
    const auto known = m_cache.lease(roomId);
    if (!known)
        return known.error();
    const QString ticket = newToken(m_random);
    for (int attempt = *known ? 0 : 1; attempt < maximumTries; ++attempt) {
        const auto lease = attempt == 0 ? Result<RoomLease>(**known) : m_placer.place(*room);
        if (!lease)
            return lease.error();
        seat.lease = *lease;
        auto taken = takeSeat(seat, ticket);
        if (!taken && (taken.error().code == ErrorCode::Unavailable || taken.error().code == ErrorCode::Timeout))
            taken = leaveSeatInDatabase(seat, ticket);
        if (taken)
            return entryFor(seat, *room, ticket);
        if (taken.error().code != ErrorCode::Conflict) // else the node has it no longer
            return taken.error();
    }
    return Error{ErrorCode::NoNode, PlacementText::tr("The room %1 is just being closed or moved.").arg(room->name),
                 PlacementText::tr("Try again in a moment.")};
}

Result<void> PlacementService::takeSeat(const PromisedSeat &seat, const QString &ticket)
{
    const auto answer = answerOf(m_requestNode(seat.lease.node, QLatin1String(PromisedSeat::method),
                                               seat.toCbor(tokenHash(ticket)), seatDeadline),
                                 seatDeadline);
    if (!answer)
        return answer.error();
    return {};
}

Result<void> PlacementService::leaveSeatInDatabase(const PromisedSeat &seat, const QString &ticket)
{
    const auto nodes = m_cache.nodes();
    if (!nodes)
        return nodes.error();
    const NodeStatus *node = (*nodes)->find(seat.lease.node);
    if (!node || node->leaseUntil <= (*nodes)->now)
        return Error{ErrorCode::Conflict, {}};
    // Neither the commit channel nor the database hears of it: a ticket for it would lead nowhere.
    if ((*nodes)->now - node->heartbeatAt > m_terms.times.heartbeat * 5 / 4)
        return Placer::stillHeld(seat.lease.node, **nodes, m_terms.times);
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return (*database)->transaction([&]() -> Result<void> {
        PlacementRepository placements(**database);
        if (const auto locked = placements.lock(); !locked)
            return locked.error();
        const auto kept = placements.keep(seat.lease);
        if (!kept)
            return kept.error();
        if (!*kept)
            return Error{ErrorCode::Conflict, {}};
        const auto taken = placements.taken(seat.lease.room, seat.user);
        if (!taken)
            return taken.error();
        if (*taken >= seat.capacity)
            return roomFull(seat.roomName, *taken, seat.capacity);
        return placements.addSeat(tokenHash(ticket), {seat.user, seat.lease, seat.sessionHash}, ticketLife);
    });
}

Result<Entry> PlacementService::entryFor(const PromisedSeat &seat, const Room &room, const QString &ticket)
{
    const auto nodes = m_cache.nodes();
    if (!nodes)
        return nodes.error();
    const NodeStatus *node = (*nodes)->find(seat.lease.node);
    if (!node)
        return Error{ErrorCode::NoNode, PlacementText::tr("The node of the room was just removed from the cluster."),
                     PlacementText::tr("Try again in a moment.")};
    QStringList urls;
    for (const NodeStatus &each : (*nodes)->nodes) {
        if (each.record.active)
            urls.append(nodeRoomUrl(each.record, room.id).toString(QUrl::FullyEncoded));
    }
    return Entry{room, node->record, ticket, ticketLife, ReturnPass{room.id, seat.sessionHash}.seal(m_vault), urls};
}

Result<RoomLease> PlacementService::move(Database &database, const RoomLease &lease, const Room &room, NodeId target,
                                         const PlacementTerms &terms)
{
    return database.transaction([&]() -> Result<RoomLease> {
        PlacementRepository placements(database);
        if (const auto locked = placements.lock(); !locked)
            return locked.error();
        const auto snapshot = NodeRepository(database).snapshot();
        if (!snapshot)
            return snapshot.error();
        PlacementQuestion question = Placer::question(room, std::nullopt, *snapshot, terms);
        question.except = lease.node;
        if (target) // an administrator's choice stands above the room's pin, not above what the node can take
            question.pin = {target, {}};
        const auto choice = placeRoom(question);
        if (!choice)
            return choice.error();
        return placements.move(lease, choice->node, snapshot->find(choice->node)->incarnation);
    });
}

Result<QList<OpenRoom>> PlacementService::openRooms()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return PlacementRepository(**database).listOpen();
}

Result<QList<PlacementVerdict>> PlacementService::explain(RoomId id)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto room = RoomRepository(**database).find(id);
    if (!room)
        return room.error();
    const auto asked = question(**database, *room, m_terms);
    if (!asked)
        return asked.error();
    return explainPlacement(*asked);
}

Result<PlacementQuestion> PlacementService::question(Database &database, const Room &room, const PlacementTerms &terms)
{
    const auto holder = PlacementRepository(database).holder(room.id);
    if (!holder)
        return holder.error();
    const auto snapshot = NodeRepository(database).snapshot();
    if (!snapshot)
        return snapshot.error();
    const auto openOn = *holder && (*holder)->isLive ? std::optional((*holder)->lease.node) : std::nullopt;
    return Placer::question(room, openOn, *snapshot, terms);
}

Result<PlacementRule> PlacementService::rule()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return ClusterRepository(**database).placementRule();
}

Result<void> PlacementService::setRule(PlacementRule rule, const Caller &by)
{
    const auto set = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return ClusterRepository(**database).setPlacementRule(rule); });
    };
    return audited(m_storage, by, QStringLiteral("placement.rule"), placementRuleName(rule), set());
}

} // namespace Agent
