// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/configfile.h"
#include "agent/monitoring/monitoringaccess.h"

namespace Agent {

/*! Section [metrics] of the configuration. Errors: Config, with file, line and key; what the token's file lacks. */
Common::Result<MonitoringSettings> readMetrics(ConfigFile &file);

} // namespace Agent
