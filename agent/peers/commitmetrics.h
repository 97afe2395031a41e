// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/counter.h"

namespace Agent {

/*! How commits came here. The main thread counts. Read in any. */
struct CommitMetrics
{
    Counter heard;     //!< from their senders, over the commit channel
    Counter replays;   //!< times that some were missing and the log was read
    Counter replayed;  //!< commits that were read there
    Counter drops;     //!< of all caches: what was missing was not in the log, or too much
    Counter published; //!< this node's own
};

} // namespace Agent
