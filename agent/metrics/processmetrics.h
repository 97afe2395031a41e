// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/metricstext.h"

namespace Agent {

/*! What Prometheus' own clients say of their process: time, memory, descriptors, by /proc. Threads: any. */
void writeProcessMetrics(MetricsText &text);

} // namespace Agent
