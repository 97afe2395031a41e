// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/security/clusterkey.h"

namespace Agent {

/*!
    Keeps secrets that the cluster itself must be able to use (the passwords of web-service users) encrypted in the
    database: XChaCha20-Poly1305 by libsodium's secretbox, with a fresh nonce each. Threads: any.
*/
class Vault
{
public:
    Vault(const ClusterKey &key, Common::Random &random) : m_key(key.derive(ClusterKey::Use::Vault)), m_random(random)
    {
    }

    QString seal(const QString &secret) const;                 //!< an empty secret stays empty
    Common::Result<QString> open(const QString &sealed) const; //!< WrongClusterKey when it was sealed with another key

private:
    const QByteArray m_key;
    Common::Random &m_random; // not owned, outlives this
};

} // namespace Agent
