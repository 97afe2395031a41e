// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/placement/placer.h"

#include "agent/placement/placementtext.h"
#include "agent/storage/repositories/noderepository.h"

#include <QLoggingCategory>

#include <algorithm>
#include <mutex>

Q_LOGGING_CATEGORY(lcPlacement, "agent.placement")

namespace Agent {

using namespace Common;

namespace {

// "node2 (load 10 in 1 open room); node1: load 20 in 2 open rooms"
QString inWords(const PlacementChoice &choice)
{
    QString chosen;
    QStringList others;
    for (const PlacementVerdict &verdict : choice.verdicts) {
        if (verdict.chosen)
            chosen = QStringLiteral("%1 (%2)").arg(verdict.name, verdict.reason);
        else
            others.append(QStringLiteral("%1: %2").arg(verdict.name, verdict.reason));
    }
    others.prepend(chosen);
    return others.join(QLatin1String("; "));
}

} // namespace

Result<RoomLease> Placer::place(const Room &room)
{
    Request request{&room};
    {
        const QMutexLocker locker(&m_waitingMutex);
        m_waiting.append(&request);
    }
    const std::lock_guard<SlowLock> placing(*m_placing);
    while (!request.answer) { // else somebody else did it while this one waited
        Batch batch;
        {
            const QMutexLocker locker(&m_waitingMutex);
            batch = m_waiting.mid(0, largestBatch);
            m_waiting.remove(0, batch.size());
        }
        placeBatch(batch);
    }
    return *request.answer;
}

void Placer::placeBatch(const Batch &batch)
{
    const auto answerAll = [&batch](const Error &error) {
        for (Request *request : batch)
            request->answer = Result<RoomLease>(error);
    };
    const auto database = m_storage.database();
    if (!database)
        return answerAll(database.error());
    const auto placed = (*database)->transaction([&]() -> Result<void> {
        if (const auto locked = PlacementRepository(**database).lock(); !locked)
            return locked;
        auto nodes = NodeRepository(**database).snapshotForPlacement();
        if (!nodes)
            return nodes.error();
        for (Request *request : batch) {
            request->overtaken = {};
            request->answer = placeOne(**database, *request, *nodes);
            // That no node can take one of the rooms is an answer; without a database there is none for any.
            if (!*request->answer && request->answer->error().code != ErrorCode::NoNode)
                return request->answer->error();
        }
        return {};
    });
    if (!placed)
        return answerAll(placed.error());
    for (const Request *request : batch) {
        if (request->overtaken.node)
            TakeOvers::note(request->overtaken.node, request->overtaken.incarnation);
    }
}

Result<RoomLease> Placer::placeOne(Database &database, Request &request, NodesSnapshot &nodes) const
{
    const Room &room = *request.room;
    PlacementRepository placements(database);
    const auto placement = placements.find(room.id);
    if (!placement)
        return placement.error();
    if (const auto &holder = placement->holder) {
        const RoomLease &lease = holder->lease;
        if (holder->isLive)
            return lease;
        if (m_takeOvers.judge(lease.node, nodes) != TakeOver::Allowed)
            return stillHeld(lease.node, nodes, m_terms.times);
        const auto taken = NodeRepository(database).takeOver(lease.node, lease.incarnation);
        if (!taken)
            return taken.error();
        if (!*taken) // it has renewed since
            return stillHeld(lease.node, nodes, m_terms.times);
        request.overtaken = lease;
    }
    const auto choice = placeRoom(question(room, std::nullopt, nodes, m_terms));
    if (!choice)
        return choice.error();
    qCInfo(lcPlacement).noquote() << "room" << room.id.value << "goes to" << inWords(*choice);
    const auto chosen =
        std::ranges::find(nodes.nodes, choice->node, [](const NodeStatus &node) { return node.record.id; });
    ++chosen->rooms; // for those that come after it
    chosen->load += room.capacity;
    return placements.claim(room.id, choice->node, chosen->incarnation, placement->epoch);
}

PlacementQuestion Placer::question(const Room &room, std::optional<NodeId> openOn, const NodesSnapshot &snapshot,
                                   const PlacementTerms &terms)
{
    PlacementQuestion question{.openOn = openOn, .pin = room.pin, .media = mediaNeed(room, terms.meshPeople)};
    for (const NodeStatus &status : snapshot.nodes)
        question.nodes.append({status.record.id, status.record.name, status.record.active,
                               nodeState(status, snapshot.now, terms.times), status.rooms, status.people, status.load,
                               status.limits, status.media});
    return question;
}

// Its node may still serve it: nobody else may, until somebody can vouch that it does not.
Error Placer::stillHeld(NodeId id, const NodesSnapshot &snapshot, const LeaseTimes &times)
{
    const NodeStatus *node = snapshot.find(id);
    const QString name = node ? node->record.name : QString::number(id.value);
    if (node && node->leaseUntil > snapshot.now)
        return {ErrorCode::NoNode,
                PlacementText::tr(
                    "%1, where the room is open, went silent. If it does not come back within %2 s, the room opens "
                    "on another node.")
                    .arg(name)
                    .arg(std::chrono::ceil<std::chrono::seconds>(node->leaseUntil - snapshot.now).count()),
                PlacementText::tr("You come in as soon as it is clear where.")};
    return {
        ErrorCode::NoNode,
        PlacementText::tr(
            "%1, where the room is open, is silent, and no node can tell that it does not serve the room any "
            "more. The room opens elsewhere within %2 min at the latest.")
            .arg(name)
            .arg(node ? std::chrono::ceil<std::chrono::minutes>(takeOverAtLatest(*node, times) - snapshot.now).count()
                      : 0),
        PlacementText::tr(
            "If that node is certainly off, an administrator may say so: atrium-agent declare-dead --node %1.")
            .arg(id.value)};
}

} // namespace Agent
