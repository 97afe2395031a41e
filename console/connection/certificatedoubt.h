// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Console {

/*! A node's certificate that this computer does not trust. People decide: it is a matter of trust alone, all else fails. */
struct CertificateDoubt
{
    QString server; //!< "host:port"
    QString subject = {};
    QString issuer = {};
    QDateTime validFrom = {};
    QDateTime validUntil = {};
    QByteArray fingerprint = {};        //!< SHA-256
    QByteArray trustedFingerprint = {}; //!< of the one that was trusted for this server before; empty = none
    QStringList problems = {};          //!< whole sentences

    bool isChange() const { return !trustedFingerprint.isEmpty(); }
    friend bool operator==(const CertificateDoubt &, const CertificateDoubt &) = default;
};

QString fingerprintText(const QByteArray &fingerprint); //!< in groups, as people compare it

} // namespace Console
