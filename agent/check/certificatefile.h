// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/shares/finding.h"

#include <QDateTime>
#include <QStringList>

namespace Agent {

/*! What a certificate is for: whose name others look for in it, and who shows it. */
struct CertificateUse
{
    QString section;     //!< of the configuration: "peers"
    QString name;        //!< host name or address that must be in it; empty = nobody compares it
    bool byBoth = false; //!< shown by both ends of a connection: must allow server and client
};

/*!
    Looks at a certificate and its chain (PEM), its key, and the authority that signed it (`authority` empty = those that the
    system trusts), as they are at `now`. Never tells anything of the key.
*/
QList<Finding> judgeCertificate(const QString &certificate, const QString &key, const QString &authority,
                                const CertificateUse &use, const QDateTime &now);

} // namespace Agent
