// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/configfile.h"
#include "agent/logging/log.h"

namespace Agent {

/*! Section [log] of the configuration. Errors: Config, with file, line and key. */
Common::Result<LogFormat> readLog(ConfigFile &file);

} // namespace Agent
