// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peertls.h"

#include <QSslSocket>

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

} // namespace Agent
