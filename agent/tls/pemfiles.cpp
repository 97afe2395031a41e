// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/tls/pemfiles.h"

#include "agent/security/clusterkey.h"
#include "agent/tls/opensslpointer.h"
#include "agent/tls/tlstext.h"

#include <QFile>
#include <QLocale>
#include <QSslConfiguration>

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace Agent {

using namespace Common;

namespace {

using Bio = OpenSslPointer<BIO, BIO_free>;
using PrivateKey = OpenSslPointer<EVP_PKEY, EVP_PKEY_free>;
using Certificate = OpenSslPointer<X509, X509_free>;

Error unreadable(const QString &file, const QString &why)
{
    return {ErrorCode::Config, TlsText::tr("The file %1 cannot be read: %2.").arg(file, why)};
}

Error noKey(const QString &file)
{
    return {ErrorCode::Config,
            TlsText::tr("The file %1 holds no private key, RSA or EC, without a passphrase.").arg(file)};
}

Result<QByteArray> readAll(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, file.errorString());
    return file.readAll();
}

PrivateKey parseKey(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const auto noPassphrase = [](char *, int, int, void *) { return -1; };
    return PrivateKey(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
}

} // namespace

Result<QList<QSslCertificate>> readCertificates(const QString &file, const QDateTime &now)
{
    const auto pem = readAll(file);
    if (!pem)
        return pem.error();
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return Error{ErrorCode::Config, TlsText::tr("The file %1 holds no certificate in PEM form.").arg(file)};
    for (const QSslCertificate &certificate : certificates) {
        const QLocale locale;
        if (certificate.expiryDate() < now)
            return Error{ErrorCode::Config,
                         TlsText::tr("The certificate in %1 has expired on %2.")
                             .arg(file, locale.toString(certificate.expiryDate(), QLocale::ShortFormat)),
                         TlsText::tr("Put a new one there.")};
        if (certificate.effectiveDate() > now)
            return Error{ErrorCode::Config,
                         TlsText::tr("The certificate in %1 is not valid before %2.")
                             .arg(file, locale.toString(certificate.effectiveDate(), QLocale::ShortFormat)),
                         TlsText::tr("Check this machine's clock.")};
    }
    return certificates;
}

void trustAuthorities(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(tls);
}

Result<QSslKey> readPrivateKey(const QString &file)
{
    if (const auto isPrivate = readSecretFile(file); !isPrivate) // for its checks
        return isPrivate.error();
    const auto pem = readAll(file);
    if (!pem)
        return pem.error();
    const PrivateKey parsed = parseKey(*pem);
    for (const auto &[type, algorithm] : {std::pair(EVP_PKEY_RSA, QSsl::Rsa), std::pair(EVP_PKEY_EC, QSsl::Ec)}) {
        if (!parsed || EVP_PKEY_base_id(parsed.get()) != type)
            continue;
        const QSslKey key(*pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return noKey(file);
}

Result<void> checkPair(const QSslCertificate &certificate, const QSslKey &key, const QString &keyFile)
{
    const PrivateKey parsedKey = parseKey(key.toPem());
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const Certificate parsed(d2i_X509(nullptr, &bytes, der.size()));
    if (parsed && parsedKey && X509_check_private_key(parsed.get(), parsedKey.get()) == 1)
        return {};
    return Error{ErrorCode::Config, TlsText::tr("The key in %1 does not belong to the certificate.").arg(keyFile)};
}

} // namespace Agent
