// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/configfile.h"
#include "agent/ldap/ldapsettings.h"

namespace Agent {

/*! Section [ldap] of the configuration. Errors: Config, with file, line and key. */
Common::Result<LdapSettings> readLdap(ConfigFile &file);

} // namespace Agent
