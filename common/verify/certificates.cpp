// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/certificates.h"

#include "common/verify/verifytext.h"

#include <QSslCertificate>

#include <algorithm>

namespace Common {
namespace {

QString hostAndPort(const QUrl &server)
{
    const bool isSecure = server.scheme() == QLatin1String("https") || server.scheme() == QLatin1String("wss");
    QUrl url = server.adjusted(QUrl::RemoveUserInfo);
    url.setPort(server.port(isSecure ? 443 : 80));
    return url.authority(QUrl::FullyEncoded);
}

bool isForPeople(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid: return true;
    default: return false;
    }
}

QString nameOf(const QSslCertificate &certificate, const QByteArray &fingerprint)
{
    const QString name = certificate.subjectInfo(QSslCertificate::CommonName).join(QLatin1String(", "));
    return Verify::tr("%1, SHA-256 %2")
        .arg(name.isEmpty() ? Verify::tr("without a name") : name,
             QString::fromLatin1(fingerprint.toHex(':').toUpper()));
}

QString textOf(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors)
        texts << error.errorString();
    texts.removeDuplicates();
    return texts.join(QLatin1String("; "));
}

} // namespace

std::optional<Error> certificateRefusal(const QUrl &server, const QSslConfiguration &tls,
                                        const QList<QSslError> &errors, const AcceptedCertificates &accepted)
{
    if (errors.isEmpty())
        return {};
    const QString place = hostAndPort(server);
    const QSslCertificate certificate = tls.peerCertificate();
    const QByteArray fingerprint = certificate.digest(QCryptographicHash::Sha256);
    if (certificate.isNull() || !std::ranges::all_of(errors, isForPeople))
        return Error{ErrorCode::Config,
                     Verify::tr("the certificate of %1 is not in order: %2").arg(place, textOf(errors)),
                     Verify::tr("Give the server a certificate that is in order.")};
    if (!accepted.contains(place))
        return Error{
            ErrorCode::Config,
            Verify::tr("the certificate of %1 is not trusted (%2): %3")
                .arg(place, nameOf(certificate, fingerprint), textOf(errors)),
            Verify::tr("Make the authority that signed it known to this computer. Or connect to this server with "
                       "the console, compare the fingerprint, trust the certificate and check from there.")};
    if (fingerprint != accepted.value(place))
        return Error{
            ErrorCode::Config,
            Verify::tr("%1 shows another certificate than the one that was trusted (%2): %3")
                .arg(place, nameOf(certificate, fingerprint), textOf(errors)),
            Verify::tr("Unless its administrator replaced it, somebody may be between you and the server. Ask, "
                       "then connect to it with the console and trust the new one.")};
    return {};
}

} // namespace Common
