// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/trustedcertificates.h"

#include <QSettings>

namespace Console {
namespace {

constexpr QLatin1String group("certificates");
constexpr QLatin1Char separator(' ');

QString settingsKey(const QString &server)
{
    return group + QLatin1Char('/') + server;
}

/*! Stored as "fingerprint moment"; the moment came later, so that it may be missing. */
TrustedCertificate stored(const QString &server)
{
    const QStringList parts = QSettings().value(settingsKey(server)).toString().split(separator);
    return {.server = server,
            .fingerprint = QByteArray::fromHex(parts.first().toLatin1()),
            .since = QDateTime::fromString(parts.value(1), Qt::ISODate)};
}

} // namespace

QByteArray TrustedCertificates::fingerprint(const QString &server) const
{
    return stored(server).fingerprint;
}

QHash<QString, QByteArray> TrustedCertificates::fingerprints() const
{
    QHash<QString, QByteArray> fingerprints;
    for (const TrustedCertificate &certificate : all())
        fingerprints.insert(certificate.server, certificate.fingerprint);
    return fingerprints;
}

QList<TrustedCertificate> TrustedCertificates::all() const
{
    QSettings settings;
    settings.beginGroup(group);
    QStringList servers = settings.childKeys();
    servers.sort();
    QList<TrustedCertificate> certificates;
    for (const QString &server : std::as_const(servers))
        certificates << stored(server);
    return certificates;
}

void TrustedCertificates::trust(const QString &server, const QByteArray &fingerprint)
{
    const QString moment = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    QSettings().setValue(settingsKey(server), QString::fromLatin1(fingerprint.toHex()) + separator + moment);
}

void TrustedCertificates::remove(const QString &server)
{
    QSettings().remove(settingsKey(server));
}

} // namespace Console
