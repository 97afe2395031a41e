// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/config.h"
#include "agent/app/configfile.h"

namespace Agent {

/*!
    Section [http] of the configuration. Asks for every key, whatever is wrong with one of them. Errors: Config, with file, line and
    key.
*/
Common::Result<void> readHttp(ConfigFile &file, Config &config);

} // namespace Agent
