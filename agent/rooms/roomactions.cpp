// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomactions.h"

#include "agent/accounts/audit.h"
#include "agent/storage/repositories/connectionrepository.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/placementrepository.h"
#include "common/domain/text.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

struct RoomsText
{
    Q_DECLARE_TR_FUNCTIONS(Rooms)
};

/*! What the audit log holds: an action that is not done is no success. */
void noteOutcome(Storage &storage, const Caller &by, const QString &action, const QString &target,
                 const Result<ActionReport> &report)
{
    Result<void> outcome;
    if (!report)
        outcome = report.error();
    else if (report->outcome == ActionReport::Outcome::Pending)
        outcome = Error{ErrorCode::Timeout, report->message};
    else if (report->outcome == ActionReport::Outcome::Failed)
        outcome = Error{ErrorCode::Unavailable, report->message};
    audit(storage, by, action, target, outcome);
}

Error notOpen(RoomId room)
{
    return {ErrorCode::Conflict, RoomsText::tr("The room %1 is not open at the moment.").arg(room.value),
            RoomsText::tr("Look at the list of open rooms.")};
}

Result<RoomLease> holderOf(Storage &storage, RoomId room)
{
    const auto database = storage.database();
    if (!database)
        return database.error();
    const auto holder = PlacementRepository(**database).holder(room);
    if (!holder)
        return holder.error();
    return *holder ? Result<RoomLease>((*holder)->lease) : notOpen(room);
}

Result<void> checkTarget(Storage &storage, NodeId target)
{
    if (!target) // the placement rule chooses
        return {};
    const auto database = storage.database();
    if (!database)
        return database.error();
    const auto known = NodeRepository(**database).find(target);
    return known ? Result<void>() : Result<void>(known.error());
}

} // namespace

QLatin1String outcomeName(ActionReport::Outcome outcome)
{
    switch (outcome) {
    case ActionReport::Outcome::Done: return QLatin1String("done");
    case ActionReport::Outcome::Pending: return QLatin1String("pending");
    case ActionReport::Outcome::Failed: return QLatin1String("failed");
    }
    Q_UNREACHABLE();
}

Result<ActionReport> RoomActions::ask(NodeId node, const QString &method, const QCborMap &arguments)
{
    const auto answer = answerOf(m_requestNode(node, method, arguments, deadline), deadline);
    if (answer)
        return ActionReport{ActionReport::Outcome::Done, answer->value(messageKey).toString()};
    switch (answer.error().code) {
    case ErrorCode::Timeout:
        return ActionReport{ActionReport::Outcome::Pending,
                            RoomsText::tr("Node %1 was told, but has not confirmed it yet.").arg(node.value)};
    case ErrorCode::NotFound: return answer.error();
    default: return ActionReport{ActionReport::Outcome::Failed, errorText(answer.error())};
    }
}

Result<ActionReport> RoomActions::kick(const QString &publicId, const Caller &by)
{
    const auto act = [&]() -> Result<ActionReport> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        const auto connection = ConnectionRepository(**database).find(publicId);
        if (!connection)
            return connection.error();
        return ask(connection->node, QLatin1String(kickMethod), {{publicIdKey, publicId}});
    };
    const auto report = act();
    noteOutcome(m_storage, by, QStringLiteral("connection.kick"), publicId, report);
    return report;
}

Result<ActionReport> RoomActions::closeRoom(RoomId room, const QString &notice, const Caller &by)
{
    const auto act = [&]() -> Result<ActionReport> {
        if (const auto good = checkNotice(notice); !good)
            return good.error();
        const auto lease = holderOf(m_storage, room);
        if (!lease)
            return lease.error();
        return ask(lease->node, QLatin1String(closeRoomMethod), {{roomKey, room.value}, {noticeKey, notice}});
    };
    const auto report = act();
    noteOutcome(m_storage, by, QStringLiteral("room.close"), QString::number(room.value), report);
    return report;
}

Result<ActionReport> RoomActions::record(RoomId room, bool on, const Caller &by)
{
    const auto act = [&]() -> Result<ActionReport> {
        const auto lease = holderOf(m_storage, room);
        if (!lease)
            return lease.error();
        return ask(lease->node, QLatin1String(recordMethod),
                   {{roomKey, room.value}, {onKey, on}, {userKey, by.user.id.value}, {nameKey, displayName(by.user)}});
    };
    const auto report = act();
    noteOutcome(m_storage, by, on ? QStringLiteral("recording.start") : QStringLiteral("recording.stop"),
                QString::number(room.value), report);
    return report;
}

Result<ActionReport> RoomActions::moveRoom(RoomId room, NodeId target, const Caller &by)
{
    const auto act = [&]() -> Result<ActionReport> {
        const auto lease = holderOf(m_storage, room);
        if (!lease)
            return lease.error();
        if (lease->node == target)
            return ActionReport{ActionReport::Outcome::Done, RoomsText::tr("The room is on that node already.")};
        if (const auto known = checkTarget(m_storage, target); !known)
            return known.error();
        return ask(lease->node, QLatin1String(moveRoomMethod), {{roomKey, room.value}, {targetKey, target.value}});
    };
    const auto report = act();
    noteOutcome(m_storage, by, QStringLiteral("room.move"),
                QStringLiteral("%1 to %2").arg(room.value).arg(target.value), report);
    return report;
}

} // namespace Agent
