// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/placement/leasecbor.h"

namespace Agent {

using namespace Common;

namespace {

constexpr QLatin1String roomKey("room");
constexpr QLatin1String nodeKey("node");
constexpr QLatin1String incarnationKey("incarnation");
constexpr QLatin1String epochKey("epoch");

} // namespace

QCborMap toCbor(const RoomLease &lease)
{
    return {{roomKey, lease.room.value},
            {nodeKey, lease.node.value},
            {incarnationKey, lease.incarnation},
            {epochKey, lease.epoch}};
}

Result<RoomLease> leaseFromCbor(const QCborMap &map)
{
    const RoomLease lease{RoomId(map.value(roomKey).toInteger()), NodeId(map.value(nodeKey).toInteger()),
                          map.value(incarnationKey).toInteger(), map.value(epochKey).toInteger()};
    if (!lease.room || !lease.node || lease.incarnation < 1 || lease.epoch < 1)
        return Error{ErrorCode::Invalid, QStringLiteral("a lease lacks a member")};
    return lease;
}

} // namespace Agent
