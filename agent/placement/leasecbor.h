// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/placementrepository.h"

#include <QCborMap>

namespace Agent {

/*! A room's lease as a part of requests between nodes. */
QCborMap toCbor(const RoomLease &lease);
/*! Of a request that holds one. Invalid when a member is missing. */
Common::Result<RoomLease> leaseFromCbor(const QCborMap &map);

} // namespace Agent
