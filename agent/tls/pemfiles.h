// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

namespace Agent {

/*! The certificates in a PEM file, the own one first. Errors: Config (unreadable, none, or out of its dates at `now`). */
Common::Result<QList<QSslCertificate>> readCertificates(const QString &file, const QDateTime &now);

/*! Lets whatever this program connects to from now on trust them too, besides those that the system trusts. Main thread. */
void trustAuthorities(const QList<QSslCertificate> &authorities);

/*! The private key in a PEM file. Errors: Config (unreadable, readable by others, no key without a passphrase). */
Common::Result<QSslKey> readPrivateKey(const QString &file);

/*! Errors: Config, when the key is not that of the certificate. `keyFile`, where it comes from, is for the message. */
Common::Result<void> checkPair(const QSslCertificate &certificate, const QSslKey &key, const QString &keyFile);

} // namespace Agent
