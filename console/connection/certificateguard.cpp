// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/certificateguard.h"

#include "console/connection/serveraddress.h"
#include "console/connection/trustedcertificates.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace Console {
namespace {

/*! What to call one of the two ends of a certificate. */
QString readableName(const QStringList &commonNames, const QStringList &organizations)
{
    return (commonNames + organizations).join(QStringLiteral(", "));
}

/*! The sentence for what makes people doubt; empty = it is not for people to decide. */
QString problemText(const QSslError &error, const QSslCertificate &certificate)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate: return CertificateGuard::tr("It is signed by itself alone.");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CertificateGuard::tr("It is signed by an authority that this computer does not know.");
    case QSslError::HostNameMismatch: {
        QStringList names = certificate.subjectAlternativeNames().values();
        if (names.isEmpty())
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        return CertificateGuard::tr("It is made for another name: %1.").arg(names.join(QStringLiteral(", ")));
    }
    case QSslError::CertificateExpired: return CertificateGuard::tr("It has expired.");
    case QSslError::CertificateNotYetValid: return CertificateGuard::tr("It is not valid yet.");
    default: return {};
    }
}

bool areForPeople(const QList<QSslError> &errors, const QSslCertificate &certificate)
{
    return std::ranges::none_of(
        errors, [&certificate](const QSslError &error) { return problemText(error, certificate).isEmpty(); });
}

} // namespace

CertificateGuard::CertificateGuard(const TrustedCertificates &trusted, QObject *parent)
    : QObject(parent)
    , m_trusted(trusted)
{
}

void CertificateGuard::watch(QNetworkAccessManager &network)
{
    connect(&network, &QNetworkAccessManager::sslErrors, this, &CertificateGuard::judge);
    connect(&network, &QNetworkAccessManager::encrypted, this, &CertificateGuard::confirm);
}

bool CertificateGuard::isTrusted(const QNetworkReply &reply) const
{
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    return !certificate.isNull()
        && certificate.digest(QCryptographicHash::Sha256) == m_trusted.fingerprint(hostAndPort(reply.url()));
}

void CertificateGuard::judge(QNetworkReply *reply, const QList<QSslError> &errors)
{
    const QSslCertificate certificate = reply->sslConfiguration().peerCertificate();
    if (!areForPeople(errors, certificate))
        return;
    if (!isTrusted(*reply)) {
        tell(*reply, errors);
        return;
    }
    m_ignored << hostAndPort(reply->url());
    reply->ignoreSslErrors(errors);
}

/*!
    Qt goes on to ignore what was ignored once, in all later handshakes with that server. Another certificate with the
    same flaw, one of the same unknown authority for instance, would pass unseen, and so would one that is trusted no
    longer.
*/
void CertificateGuard::confirm(QNetworkReply *reply)
{
    if (!m_ignored.contains(hostAndPort(reply->url())) || isTrusted(*reply))
        return;
    const QList<QSslError> errors =
        QSslCertificate::verify(reply->sslConfiguration().peerCertificateChain(), reply->url().host());
    if (errors.isEmpty())
        return;
    if (areForPeople(errors, reply->sslConfiguration().peerCertificate()))
        tell(*reply, errors);
    reply->abort(); // nothing has been sent yet
}

void CertificateGuard::tell(const QNetworkReply &reply, const QList<QSslError> &errors)
{
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    const QString server = hostAndPort(reply.url());
    CertificateDoubt doubt{.server = server,
                           .subject = readableName(certificate.subjectInfo(QSslCertificate::CommonName),
                                                   certificate.subjectInfo(QSslCertificate::Organization)),
                           .issuer = readableName(certificate.issuerInfo(QSslCertificate::CommonName),
                                                  certificate.issuerInfo(QSslCertificate::Organization)),
                           .validFrom = certificate.effectiveDate(),
                           .validUntil = certificate.expiryDate(),
                           .fingerprint = certificate.digest(QCryptographicHash::Sha256),
                           .trustedFingerprint = m_trusted.fingerprint(server)};
    for (const QSslError &error : errors)
        doubt.problems << problemText(error, certificate);
    doubt.problems.removeDuplicates();
    Q_EMIT doubted(doubt);
}

QString fingerprintText(const QByteArray &fingerprint)
{
    constexpr qsizetype group = 4;
    constexpr qsizetype groupsOfLine = 8;
    const QString digits = QString::fromLatin1(fingerprint.toHex()).toUpper();
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += group) {
        if (at > 0)
            text += at % (group * groupsOfLine) ? QLatin1Char(' ') : QLatin1Char('\n');
        text += digits.mid(at, group);
    }
    return text;
}

} // namespace Console
