// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peertls.h"

#include <QSslSocket>

#include <algorithm>

namespace Agent {

QSslConfiguration peerTls(const TlsIdentity &identity)
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setLocalCertificateChain(identity.chain);
    tls.setPrivateKey(identity.key);
    tls.setCaCertificates(identity.authorities);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

std::optional<QSslError> graveFault(const QList<QSslError> &errors)
{
    const auto grave = std::ranges::find_if(
        errors, [](const QSslError &error) { return error.error() != QSslError::HostNameMismatch; });
    return grave == errors.end() ? std::nullopt : std::optional(*grave);
}

} // namespace Agent
