// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Console {

/*! The certificates that somebody chose to trust, each for one server ("host:port"), in the settings of the console. */
class TrustedCertificates
{
public:
    QByteArray fingerprint(const QString &server) const; //!< SHA-256; empty = none is trusted for it
    void trust(const QString &server, const QByteArray &fingerprint);
};

} // namespace Console
