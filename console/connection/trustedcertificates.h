// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

namespace Console {

struct TrustedCertificate
{
    QString server;         //!< "host:port"
    QByteArray fingerprint; //!< SHA-256
    QDateTime since = {};   //!< invalid = it was trusted before anybody noted when

    friend bool operator==(const TrustedCertificate &, const TrustedCertificate &) = default;
};

/*! The certificates that somebody chose to trust, each for one server, in the settings of the console. */
class TrustedCertificates
{
public:
    QByteArray fingerprint(const QString &server) const; //!< SHA-256; empty = none is trusted for it
    QHash<QString, QByteArray> fingerprints() const;     //!< of all, by server
    QList<TrustedCertificate> all() const;               //!< by server
    void trust(const QString &server, const QByteArray &fingerprint);
    void remove(const QString &server);
};

} // namespace Console
