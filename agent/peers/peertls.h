// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/tls/tlsidentity.h"

#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace Agent {

/*! TLS 1.3, and nobody without a certificate of the identity's authorities, at either end. */
QSslConfiguration peerTls(const TlsIdentity &identity);

/*!
    The first of the errors that ends the connection. Any certificate of the authority will do: addresses of nodes change and are
    often no names at all. Which node it is, and that it belongs to this cluster, the handshake over the cluster's key proves
    afterwards.
*/
std::optional<QSslError> graveFault(const QList<QSslError> &errors);

} // namespace Agent
