// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/clusterfacts.h"

namespace Console {

bool isAlive(const ServerEntry &server)
{
    return server.report && Common::holdsLease(server.report->state);
}

bool takesRooms(const ServerEntry &server)
{
    return server.record.active && server.report && server.report->state == Common::NodeState::Up
        && !isAtRoomLimit(*server.report) && !isAtPeopleLimit(*server.report);
}

bool isAtRoomLimit(const NodeReport &report)
{
    return report.limits.maxRooms > 0 && report.rooms >= report.limits.maxRooms;
}

bool isAtPeopleLimit(const NodeReport &report)
{
    return report.limits.maxPeople > 0 && report.people >= report.limits.maxPeople;
}

} // namespace Console
