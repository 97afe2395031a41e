// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakerooms.h"

using namespace Console;
using Common::Error;
using Common::ErrorCode;

void FakeRooms::fetchRooms(const PageWish &wish, QObject *context, const Handler<RecordPage<ClusterRoom>> &done)
{
    page<ClusterRoom>(
        rooms, [&](const ClusterRoom &room) { return room.name.contains(wish.filter); }, wish, context, done);
}

void FakeRooms::saveRoom(const ClusterRoom &room, QObject *context, const Handler<qint64> &done)
{
    changes << QStringLiteral("save %1 %2").arg(room.id).arg(room.name);
    answer<void>(
        context,
        [this, room, done](const Common::Result<void> &result) {
            if (!result)
                return done(result.error());
            const auto known = std::ranges::find(rooms, room.id, &ClusterRoom::id);
            if (room.id != 0 && known == rooms.end())
                return done(Error{ErrorCode::RoomUnknown, QStringLiteral("There is no such room.")});
            if (room.id != 0 && !room.version.isEmpty() && room.version != known->version)
                return done(Error{ErrorCode::Conflict, QStringLiteral("Somebody else has changed this meanwhile.")});
            ClusterRoom stored = room;
            stored.id = room.id != 0 ? room.id : 1000 + rooms.size();
            stored.version = room.version + QLatin1Char('+');
            if (room.id != 0)
                *known = stored;
            else
                rooms.append(stored);
            done(stored.id);
        },
        {});
}

void FakeRooms::deleteRoom(qint64 room, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("delete %1").arg(room), context, done,
           [this, room] { rooms.removeIf([room](const ClusterRoom &each) { return each.id == room; }); });
}

void FakeRooms::fetchPeople(qint64, QObject *context, const Handler<QList<RoomConnection>> &done)
{
    answer<QList<RoomConnection>>(context, done, [this] { return people; });
}

void FakeRooms::fetchOpenRooms(QObject *context, const Handler<QList<OpenRoom>> &done)
{
    answer<QList<OpenRoom>>(context, done, [this] { return openRooms; });
}

void FakeRooms::explain(qint64, QObject *context, const Handler<QList<Common::PlacementVerdict>> &done)
{
    answer<QList<Common::PlacementVerdict>>(context, done, [this] { return verdicts; });
}

void FakeRooms::pin(qint64 room, qint64 node, const QString &label, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("pin %1 to %2 %3").arg(room).arg(node).arg(label).trimmed(), context, done);
}

void FakeRooms::move(qint64 room, qint64 node, QObject *context, const Handler<ActionReport> &done)
{
    act(QStringLiteral("move %1 to %2").arg(room).arg(node), context, done);
}

void FakeRooms::close(qint64 room, const QString &notice, QObject *context, const Handler<ActionReport> &done)
{
    act(QStringLiteral("close %1 %2").arg(room).arg(notice).trimmed(), context, done);
}

void FakeRooms::fetchConnections(const PageWish &wish, QObject *context,
                                 const Handler<RecordPage<RoomConnection>> &done)
{
    page<RoomConnection>(
        people, [&](const RoomConnection &each) { return each.login.contains(wish.filter); }, wish, context, done);
}

void FakeRooms::kick(const QString &publicId, QObject *context, const Handler<ActionReport> &done)
{
    changes << QStringLiteral("kick %1").arg(publicId);
    answer<ActionReport>(context, done, [this, publicId] {
        if (unkickable.contains(publicId))
            return ActionReport{QStringLiteral("unavailable"), QStringLiteral("Node 1 cannot be reached.")};
        people.removeIf([&](const RoomConnection &each) { return each.publicId == publicId; });
        return report;
    });
}

void FakeRooms::act(const QString &what, QObject *context, const Handler<ActionReport> &done)
{
    changes << what;
    answer<ActionReport>(context, done, [this] { return report; });
}
