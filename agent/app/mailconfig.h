// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/configfile.h"
#include "agent/mail/mailsettings.h"

namespace Agent {

/*! Section [mail] of the configuration. Errors: Config, with file, line and key. */
Common::Result<MailSettings> readMail(ConfigFile &file);

} // namespace Agent
