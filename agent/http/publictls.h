// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/tls/tlsidentity.h"

#include <QSslConfiguration>

namespace Agent {

/*!
    How the public port speaks TLS: 1.2 with forward secrecy and authenticated encryption, or 1.3; HTTP/1.1 alone is offered (ALPN).
    People's programs show no certificates.
*/
QSslConfiguration publicTls(const TlsIdentity &identity);

} // namespace Agent
