// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/publictls.h"

#include <QSslSocket>

namespace Agent {

namespace {

// Mozilla's intermediate list (RFC 9325, section 4.2) without those of finite fields, which are slow.
constexpr auto ciphers = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:"
                         "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
                         "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
                         "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

} // namespace

QSslConfiguration publicTls(const TlsIdentity &identity)
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setCiphers(QString::fromLatin1(ciphers));
    tls.setAllowedNextProtocols({"http/1.1"});
    tls.setLocalCertificateChain(identity.chain);
    tls.setPrivateKey(identity.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace Agent
