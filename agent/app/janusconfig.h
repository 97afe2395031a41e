// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/configfile.h"
#include "agent/media/mediasettings.h"

namespace Agent {

/*! What section [media] says of the media server. Asks for all its keys. Errors: Config; what a secret's file lacks. */
Common::Result<void> readJanus(ConfigFile &file, MediaSettings &media);

} // namespace Agent
