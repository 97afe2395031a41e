// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/configfile.h"
#include "agent/tls/tlsidentity.h"

#include <optional>

namespace Agent {

enum class TlsAuthorities { NotAsked, Required };

/*!
    `tls_certificate`, `tls_key` and, if required, `tls_ca` of a section, all or none, and what is in the files. Errors: Config, with
    file, line and key.
*/
Common::Result<std::optional<TlsSetup>> readTls(ConfigFile &file, const char *section, TlsAuthorities authorities);

} // namespace Agent
