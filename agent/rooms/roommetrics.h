// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/linkmetrics.h"
#include "common/wire/roomclose.h"

#include <algorithm>
#include <array>

namespace Agent {

/*! What happens in the rooms of one thread, which alone counts here. Read in any. */
struct RoomMetrics
{
    LinkMetrics links;
    Gauge connections; //!< WebSockets, also of who is not in yet
    Gauge members;     //!< connections of who is in
    Gauge people;      //!< in each room; once, however many connections they have to it
    Counter joins;
    Counter resyncs; //!< of who read too slowly and was told the whole state again
    Counter lost;    //!< connections that ended from their side
    std::array<Counter, std::size(Common::allRoomCloses)> closed; //!< from this side, by allRoomCloses

    Counter &closedFor(Common::RoomClose why)
    {
        return closed[size_t(std::ranges::find(Common::allRoomCloses, why) - std::begin(Common::allRoomCloses))];
    }
};

} // namespace Agent
