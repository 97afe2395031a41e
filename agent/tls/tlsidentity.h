// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/tls/pemfiles.h"

namespace Agent {

/*! Where a certificate and what belongs to it stand, in PEM form. */
struct TlsFiles
{
    QString certificate; //!< the whole chain, the own one first
    QString key;
    QString authorities = {}; //!< who signs the certificates of the other end; empty = it needs none

    QStringList all() const; //!< those that there are
};

/*! What they hold: all that one end of a connection needs to show who it is. */
struct TlsIdentity
{
    QList<QSslCertificate> chain;
    QSslKey key;
    QList<QSslCertificate> authorities = {};

    QDateTime expiry() const; //!< when the first of these certificates is over, UTC

    friend bool operator==(const TlsIdentity &, const TlsIdentity &) = default;
};

/*! An identity, and where it came from. */
struct TlsSetup
{
    TlsFiles files;
    TlsIdentity identity;
};

enum class TlsPart { Certificate, Key, Authorities };

/*! Errors: those of pemfiles.h; `wrong` is then told which of the files it is about. */
Common::Result<TlsIdentity> readIdentity(const TlsFiles &files, const QDateTime &now, TlsPart *wrong = nullptr);

} // namespace Agent
