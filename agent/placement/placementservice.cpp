// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/placement/placementservice.h"

#include "agent/security/tokens.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/roomrepository.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcPlacement, "agent.placement")

namespace Agent {

using namespace Common;

namespace {

QList<PlacementNode> placementNodes(const NodesSnapshot &snapshot, const LeaseTimes &times)
{
    QList<PlacementNode> nodes;
    for (const NodeStatus &status : snapshot.nodes) {
        const NodeState state = nodeState(status, snapshot.now, times);
        nodes.append({status.record.id, status.record.name, status.record.active, state == NodeState::Up,
                      nodeStateName(state), status.rooms, status.load});
    }
    return nodes;
}

} // namespace

Result<Entry> PlacementService::enter(RoomId roomId, const User &user)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const QString ticket = newToken(m_random);
    qint64 epoch = 0;
    const auto entry = (*database)->transaction([&]() -> Result<Entry> {
        PlacementRepository placements(**database);
        if (const auto locked = placements.lock(); !locked)
            return locked.error();
        const auto room = RoomRepository(**database).find(roomId);
        if (!room)
            return room.error();
        if (!mayEnterRoom(*room, user.level))
            return RoomRepository::unknownRoom(roomId); // whoever may not enter it is not told that it exists
        const auto taken = placements.taken(roomId, user.id);
        if (!taken)
            return taken.error();
        if (*taken >= room->capacity) {
            return Error{ErrorCode::RoomFull,
                         QCoreApplication::translate("Placement", "The room %1 is full: %2 of %3 places are taken.")
                             .arg(room->name)
                             .arg(*taken)
                             .arg(room->capacity),
                         QCoreApplication::translate("Placement", "Wait until somebody leaves.")};
        }
        const auto holder = placements.holder(roomId);
        if (!holder)
            return holder.error();
        const auto snapshot = NodeRepository(**database).snapshot();
        if (!snapshot)
            return snapshot.error();
        const auto choice =
            placeRoom(*holder ? std::optional(PlacementHolder{(*holder)->node, (*holder)->epoch}) : std::nullopt,
                      placementNodes(*snapshot, m_times));
        if (!choice)
            return choice.error();
        const NodeStatus *node = snapshot->find(choice->node);
        const auto lease = choice->alreadyOpen ? Result<RoomLease>(**holder)
                                               : placements.claim(roomId, choice->node, node->incarnation);
        if (!lease)
            return lease.error();
        if (const auto seated = placements.addSeat(tokenHash(ticket), {user.id, *lease}, ticketLife); !seated)
            return seated.error();
        epoch = lease->epoch;
        return Entry{*room, node->record, ticket, ticketLife};
    });
    if (entry)
        qCInfo(lcPlacement).nospace() << "room " << roomId << " is on node " << entry->node.id << ", epoch " << epoch;
    return entry;
}

Result<QList<OpenRoom>> PlacementService::openRooms()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return PlacementRepository(**database).listOpen();
}

} // namespace Agent
