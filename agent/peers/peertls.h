// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/tls/tlsidentity.h"

#include <QSslConfiguration>

namespace Agent {

/*! TLS 1.3, and nobody without a certificate of the identity's authorities, at either end. */
QSslConfiguration peerTls(const TlsIdentity &identity);

} // namespace Agent
