// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/placement/promisedseat.h"

#include "agent/placement/leasecbor.h"
#include "agent/placement/placementtext.h"

namespace Agent {

using namespace Common;

namespace {

constexpr QLatin1String ticketKey("ticketHash");
constexpr QLatin1String roomNameKey("roomName");
constexpr QLatin1String capacityKey("capacity");
constexpr QLatin1String userKey("user");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String sessionKey("sessionHash");
constexpr QLatin1String levelKey("level");
constexpr QLatin1String guestKey("isGuest");
constexpr QLatin1String moderatorKey("becomesModerator");
constexpr QLatin1String recordKey("mayRecord");

} // namespace

QCborMap PromisedSeat::toCbor(const QString &ticketHash) const
{
    QCborMap map = Agent::toCbor(lease);
    map.insert(ticketKey, ticketHash);
    map.insert(roomNameKey, roomName);
    map.insert(capacityKey, capacity);
    map.insert(userKey, user.value);
    map.insert(nameKey, name);
    map.insert(sessionKey, sessionHash);
    map.insert(levelKey, int(level));
    map.insert(guestKey, isGuest);
    map.insert(moderatorKey, becomesModerator);
    map.insert(recordKey, int(mayRecord));
    return map;
}

Result<PromisedSeat> PromisedSeat::fromCbor(const QCborMap &map, QString &ticketHash)
{
    const auto lease = leaseFromCbor(map);
    if (!lease)
        return lease.error();
    const PromisedSeat seat{
        *lease, map.value(roomNameKey).toString(), int(map.value(capacityKey).toInteger()),
        UserId(map.value(userKey).toInteger()), map.value(nameKey).toString(), map.value(sessionKey).toString(),
        // A node of the last version says nothing of these; of a level that this one does not
        // know, the least is safe.
        levelFromNumber(int(map.value(levelKey).toInteger())).value_or(Level::User), map.value(guestKey).toBool(),
        map.value(moderatorKey).toBool(), linkRecordingFromNumber(int(map.value(recordKey).toInteger(-1)))};
    ticketHash = map.value(ticketKey).toString();
    if (seat.capacity < 1 || !seat.user || ticketHash.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("a seat lacks a member")};
    return seat;
}

PromisedSeat seatFor(const User &user, const Room &room, const QString &sessionHash)
{
    return {{},          room.name,           room.capacity, user.id, displayName(user),
            sessionHash, levelIn(room, user), user.isGuest,  false};
}

Error roomFull(const QString &roomName, int taken, int capacity)
{
    return {ErrorCode::RoomFull,
            PlacementText::tr("The room %1 is full: %2 of %3 places are taken.").arg(roomName).arg(taken).arg(capacity),
            PlacementText::tr("Wait until somebody leaves.")};
}

} // namespace Agent
