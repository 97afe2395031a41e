// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/monitoring/healthreport.h"
#include "agent/monitoring/nodeparts.h"

namespace Agent {

/*!
    Looks at all that a node needs to serve: its lease and with it the database, the threads of its rooms. Tells as well how the
    other nodes, the shared folders and certificates are, and whether it is being emptied; none of that keeps rooms from being served.
    From memory alone. Threads: the main thread.
*/
HealthReport healthOf(const NodeParts &parts);

/*! Whether every thread of the rooms turns: see LoopWatch. */
bool roomThreadsTurn(const RoomPlane &rooms);

} // namespace Agent
