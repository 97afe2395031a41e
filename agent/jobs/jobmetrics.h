// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <chrono>

namespace Agent {

/*! How one job went on this node. */
struct JobMetrics
{
    quint64 done = 0;
    quint64 failed = 0;
    Common::UtcTime lastSuccess; //!< by this machine's clock; 0 = none yet
    std::chrono::nanoseconds lastDuration{0};
};

} // namespace Agent
