// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/configfile.h"
#include "agent/media/mediasettings.h"

namespace Agent {

/*! Section [media] of the configuration. Errors: Config, with file, line and key; what the secret's file lacks. */
Common::Result<MediaSettings> readMedia(ConfigFile &file);

} // namespace Agent
