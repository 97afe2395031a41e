// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

/*! A certificate that no system trusts, made by the program openssl, and its key, as a server needs them. */
QSslConfiguration selfSignedTls(const QString &host, const QString &organization = QStringLiteral("Atrium"));
/*! Those that one unknown authority signed, one for each name; the authority's certificate comes with each. */
QList<QSslConfiguration> unknownAuthorityTls(const QStringList &alternativeNames);
