// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/counter.h"

namespace Agent {

/*! How often what was wanted was there. Threads: any. */
struct CacheMetrics
{
    Counter hits;
    Counter misses; //!< asked of the database
};

} // namespace Agent
