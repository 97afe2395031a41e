// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"

namespace Agent {

/*! Which of the node's rooms one of its room threads serves. Threads: any; a value. */
struct RoomShare
{
    int index = 0;
    int count = 1; //!< of room threads

    static int indexFor(Common::RoomId room, int count) { return int(quint64(room.value) % quint64(count)); }
    bool has(Common::RoomId room) const { return indexFor(room, count) == index; }
};

} // namespace Agent
