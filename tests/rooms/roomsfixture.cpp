// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rooms/roomsfixture.h"

#include "agent/nodes/processidentity.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/chatrepository.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/userrepository.h"

#include <QCoreApplication>

using namespace Agent;
using namespace Common;

namespace {

LeaseTimes timesOfALongLease()
{
    LeaseTimes times;
    times.lease = std::chrono::minutes(1);
    return times;
}

} // namespace

const LeaseTimes RoomsFixture::times = timesOfALongLease();

RoomsFixture::RoomsFixture(int threads)
    : database(TestDatabase::start(DatabaseDriver::Sqlite))
    , storage(
          database->settings(), here, [this](const Commit &commit) { commits.append(commit); }, threads)
    , cache(storage, clock)
    , lease(database->settings(), here, times, clock, {})
    , media{[](const RoomLease &, const Room &, RoomMedia::Out out) {
                return std::make_unique<MeshMedia>(3, std::move(out));
            },
            IceServers({}, random),
            [this] { return lease.databaseNow(); },
            {storage, streamsDisk, random, streams.path(), [this] { return lease.databaseNow(); }, 0}}
{
    auto opened = Database::open(database->settings(), NodeId(), {});
    if (!opened || !migrate(**opened))
        qFatal("no database");
    db = std::move(*opened);
    const auto filled = db->transaction([this]() -> Result<qint64> {
        for (const NodeId id : {here, other}) {
            NodeRecord node;
            node.id = id;
            if (const auto added = NodeRepository(*db).insert(node, {}, {}); !added)
                return added.error();
        }
        for (const char *login : {"ada", "bob", "cyd"}) {
            const auto added = UserRepository(*db).insert({{}, QLatin1String(login), {}, {}, {}, Level::User}, {});
            if (!added)
                return added.error();
        }
        if (const auto created = ClusterRepository(*db).create({}); !created)
            return created.error();
        return NodeRepository(*db).claim(other, {QStringLiteral("other"), {}, {}, 0}, times);
    });
    if (!filled || !lease.claim({processIdentity(), {}, {}, 0}))
        qFatal("no cluster");
    othersIncarnation = *filled;
}

RoomId RoomsFixture::addRoom(int capacity)
{
    return *db->transaction([&] {
        return RoomRepository(*db).insert({{}, QStringLiteral("Room"), {}, RoomType::Conference, capacity, true, {}});
    });
}

RoomLease RoomsFixture::claim(RoomId room, NodeId node)
{
    return *db->transaction([&] {
        return PlacementRepository(*db).claim(room, node, node == here ? lease.incarnation() : othersIncarnation);
    });
}

RoomLease RoomsFixture::moveAway(const RoomLease &held)
{
    return *db->transaction([&] { return PlacementRepository(*db).move(held, other, othersIncarnation); });
}

std::optional<RoomLease> RoomsFixture::holder(RoomId room)
{
    const auto found = PlacementRepository(*db).holder(room);
    return *found ? std::optional((*found)->lease) : std::nullopt;
}

Result<void> RoomsFixture::execute(const char *statement, const QVariantList &values)
{
    return db->transaction([&] { return outcome(db->run(statement, values)); });
}

QList<ChatLine> RoomsFixture::chat(RoomId room)
{
    return *ChatRepository(*db).last(room, keptChatLines);
}

void RoomsFixture::say(const RoomLease &held, qint64 seq, const QString &text)
{
    const auto stored = db->transaction([&] {
        return ChatRepository(*db).store(held, {seq, QStringLiteral("id"), QStringLiteral("name"), text, {seq}});
    });
    if (!stored)
        qFatal("not stored");
}

int RoomsFixture::peopleIn(RoomId room)
{
    return ConnectionRepository(*db).peoplePerRoom()->value(room);
}

void RoomsFixture::leaveSeat(const QString &ticket, const RoomLease &held, UserId user)
{
    const auto left = db->transaction([&] {
        return PlacementRepository(*db).addSeat(ticket, {user, held, {}}, Millis(60000));
    });
    if (!left)
        qFatal("no seat");
}

void RoomsFixture::settle()
{
    storage.finishWork();
    QCoreApplication::processEvents();
    storage.finishWork(); // what the answers made the node ask
    QCoreApplication::processEvents();
}

PromisedSeat RoomsFixture::seat(const RoomLease &held, qint64 user, int capacity) const
{
    return {held, QStringLiteral("Room"), capacity, UserId(user), QStringLiteral("user %1").arg(user), {}};
}
