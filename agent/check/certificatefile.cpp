// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/certificatefile.h"

#include "agent/check/checktext.h"
#include "agent/check/topic.h"
#include "agent/tls/opensslpointer.h"
#include "agent/tls/pemfiles.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <vector>

namespace Agent {

namespace {

constexpr qint64 soon = 30; // days
constexpr qint64 verySoon = 14;

using CertificatePointer = OpenSslPointer<X509, X509_free>;

std::vector<CertificatePointer> readChain(const QString &name)
{
    QFile file(name);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const OpenSslPointer<BIO, BIO_free> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    std::vector<CertificatePointer> chain;
    while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
        chain.emplace_back(certificate);
    return chain;
}

QString newOne(const QString &file)
{
    return CheckText::tr("Put a new one into %1 and start the agent again.").arg(file);
}

Finding judgeTime(const QString &file, const QSslCertificate &certificate, const QDateTime &now)
{
    const QDateTime from = certificate.effectiveDate().toUTC();
    const QDateTime until = certificate.expiryDate().toUTC();
    const QString last = until.toString(Qt::ISODate);
    if (now < from)
        return problem(
            CheckText::tr("The certificate in %1 is not valid before %2.").arg(file, from.toString(Qt::ISODate)),
            CheckText::tr("Check this machine's clock, or wait."));
    if (now > until)
        return problem(CheckText::tr("The certificate in %1 has expired on %2.").arg(file, last), newOne(file));
    const qint64 days = now.daysTo(until);
    const QString text = CheckText::tr("The certificate in %1 is valid until %2.").arg(file, last);
    if (days < verySoon)
        return problem(text, newOne(file));
    return days < soon ? warning(text, newOne(file)) : well(text);
}

bool isForName(X509 *certificate, const QString &name)
{
    const QByteArray text = name.toUtf8();
    return QHostAddress(name).isNull()
        ? X509_check_host(certificate, text.constData(), size_t(text.size()), 0, nullptr) == 1
        : X509_check_ip_asc(certificate, text.constData(), 0) == 1;
}

/*! Empty: somebody trusted has signed it, directly or by those that stand behind it in the file. */
QString chainFault(const std::vector<CertificatePointer> &chain, const QString &authority, const QDateTime &now)
{
    const OpenSslPointer<X509_STORE, X509_STORE_free> store(X509_STORE_new());
    if (authority.isEmpty())
        X509_STORE_set_default_paths(store.get());
    const auto authorities = authority.isEmpty() ? std::vector<CertificatePointer>() : readChain(authority);
    for (const auto &each : authorities)
        X509_STORE_add_cert(store.get(), each.get());
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> between(
        sk_X509_new_null(), [](STACK_OF(X509) * stack) { sk_X509_free(stack); });
    for (size_t i = 1; i < chain.size(); ++i)
        sk_X509_push(between.get(), chain[i].get());
    const OpenSslPointer<X509_STORE_CTX, X509_STORE_CTX_free> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), chain.front().get(), between.get());
    X509_STORE_CTX_set_time(context.get(), 0, time_t(now.toSecsSinceEpoch()));
    if (X509_verify_cert(context.get()) == 1)
        return {};
    const int error = X509_STORE_CTX_get_error(context.get());
    if (error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID)
        return {}; // has a line of its own
    return QString::fromLatin1(X509_verify_cert_error_string(error));
}

} // namespace

QList<Finding> judgeCertificate(const QString &certificate, const QString &key, const QString &authority,
                                const CertificateUse &use, const QDateTime &now)
{
    const auto chain = readChain(certificate);
    const QSslCertificate first = QSslCertificate::fromPath(certificate).value(0);
    if (chain.empty() || first.isNull())
        return {problem(CheckText::tr("%1.tls_certificate: %2 cannot be read, or holds no certificate in PEM form.")
                            .arg(use.section, certificate),
                        CheckText::tr("Put the certificate there, or correct the configuration."))};
    X509 *own = chain.front().get();
    QList<Finding> findings{judgeTime(certificate, first, now)};
    if (!use.name.isEmpty() && !isForName(own, use.name))
        findings.append(problem(
            CheckText::tr("The certificate in %1 is not for %2, which people come to.").arg(certificate, use.name),
            CheckText::tr("Get one for that name, or correct node.address.")));
    if (const auto ownKey = readPrivateKey(key); !ownKey)
        findings.append(problem(ownKey.error().message,
                                ownKey.error().remedy.isEmpty() ? CheckText::tr("Put the key of the certificate there.")
                                                                : ownKey.error().remedy));
    else if (!checkPair(first, *ownKey, key))
        findings.append(
            problem(CheckText::tr("The key in %1 does not belong to the certificate in %2.").arg(key, certificate),
                    CheckText::tr("Put the two there that were made together.")));
    if (const QString fault = chainFault(chain, authority, now); !fault.isEmpty())
        findings.append(problem(
            authority.isEmpty() ? CheckText::tr("Nobody whom this machine trusts has signed the certificate in %1: %2.")
                                      .arg(certificate, fault)
                                : CheckText::tr("The authority in %1 has not signed the certificate in %2: %3.")
                                      .arg(authority, certificate, fault),
            authority.isEmpty()
                ? CheckText::tr("Append the certificates between it and its authority to the file.")
                : CheckText::tr("Use the authority that signed it, and append the certificates in between.")));
    constexpr int bothUses = XKU_SSL_SERVER | XKU_SSL_CLIENT;
    const bool isLimited = (X509_get_extension_flags(own) & EXFLAG_XKUSAGE) != 0;
    if (use.byBoth && isLimited && (X509_get_extended_key_usage(own) & bothUses) != bothUses)
        findings.append(problem(
            CheckText::tr("The certificate in %1 may not be used by both ends of a connection.").arg(certificate),
            CheckText::tr("Get one whose extended key usage has serverAuth and clientAuth, or none.")));
    return findings;
}

} // namespace Agent
