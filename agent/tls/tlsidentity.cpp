// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/tls/tlsidentity.h"

#include <algorithm>

namespace Agent {

using namespace Common;

QStringList TlsFiles::all() const
{
    QStringList files{certificate, key, authorities};
    files.removeAll(QString());
    return files;
}

QDateTime TlsIdentity::expiry() const
{
    const QList<QSslCertificate> all = chain + authorities;
    const auto first = std::ranges::min_element(all, {}, &QSslCertificate::expiryDate);
    return first == all.end() ? QDateTime() : first->expiryDate().toUTC();
}

Result<TlsIdentity> readIdentity(const TlsFiles &files, const QDateTime &now, TlsPart *wrong)
{
    const auto fault = [wrong](TlsPart part, const Error &error) {
        if (wrong)
            *wrong = part;
        return error;
    };
    const auto chain = readCertificates(files.certificate, now);
    if (!chain)
        return fault(TlsPart::Certificate, chain.error());
    const auto key = readPrivateKey(files.key);
    if (!key)
        return fault(TlsPart::Key, key.error());
    if (const auto pair = checkPair(chain->first(), *key, files.key); !pair)
        return fault(TlsPart::Key, pair.error());
    TlsIdentity identity{*chain, *key};
    if (files.authorities.isEmpty())
        return identity;
    const auto authorities = readCertificates(files.authorities, now);
    if (!authorities)
        return fault(TlsPart::Authorities, authorities.error());
    identity.authorities = *authorities;
    return identity;
}

} // namespace Agent
