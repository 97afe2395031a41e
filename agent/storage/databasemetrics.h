// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/counter.h"
#include "agent/metrics/histogram.h"

namespace Agent {

/*! What connections to the database have done. Threads: any. */
struct DatabaseMetrics
{
    Histogram statements{waitingBounds}; //!< all that were sent, also those that failed
    Counter lostRaces;                   //!< for a lock: done again
    Counter lostConnections;
    Counter failures;            //!< of any other kind, but for values that were taken
    Counter connects;            //!< that succeeded
    Counter refusedConnects;     //!< no server could be reached
    Gauge waiting;               //!< work for the storage threads that none of them has begun
    Gauge answeredAtNanoseconds; //!< the last statement that succeeded, by the steady clock; 0 = none yet
    Gauge lastNanoseconds;       //!< how long that took
};

} // namespace Agent
