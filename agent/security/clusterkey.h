// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"
#include "common/core/result.h"

#include <QByteArray>

#include <optional>

namespace Agent {

/*!
    The secret that all nodes of one cluster share. Never used itself: each use has a key derived from it
    (BLAKE2b, libsodium's crypto_kdf), so that no use can tell anything about another.
    Threads: any; a value.
*/
class ClusterKey
{
public:
    enum class Use { Check = 1, Vault = 2, Peers = 3, Csrf = 4, LoginOrigins = 5, Sessions = 6, Media = 7 };

    static constexpr int bytes = 32;

    static ClusterKey generate(Common::Random &random);
    /*!
        Reads the file that save() wrote. Errors: Config (missing, readable by others than its owner and group, or not
        a key; the message names the file and what to do).
    */
    static Common::Result<ClusterKey> load(const QString &file);
    static std::optional<ClusterKey> fromText(const QString &text); //!< as it stands in the file; nothing: it is no key
    /*! Writes a new file that only its owner can read. Errors: Config (exists, or cannot be written). */
    Common::Result<void> save(const QString &file) const;

    QByteArray derive(Use use) const; //!< 32 bytes
    QString check() const;            //!< tells whether two keys are the same, without telling the key

private:
    explicit ClusterKey(QByteArray key) : m_key(std::move(key)) {}
    QByteArray m_key;
};

/*!
    Reads a secret from the first line of a file. Errors: Config when it is missing or anybody but its owner and group
    can read it.
*/
Common::Result<QString> readSecretFile(const QString &file);

} // namespace Agent
