// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/trustedcertificates.h"

#include <QSettings>

namespace Console {
namespace {

QString settingsKey(const QString &server)
{
    return QStringLiteral("certificates/") + server;
}

} // namespace

QByteArray TrustedCertificates::fingerprint(const QString &server) const
{
    return QByteArray::fromHex(QSettings().value(settingsKey(server)).toByteArray());
}

void TrustedCertificates::trust(const QString &server, const QByteArray &fingerprint)
{
    QSettings().setValue(settingsKey(server), fingerprint.toHex());
}

} // namespace Console
