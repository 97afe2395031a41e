// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlscertificate.h"

#include <QDebug>
#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

static const QStringList newKey = {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                                   u"-nodes"_s};

static void openssl(const QTemporaryDir &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

static QSslConfiguration server(const QTemporaryDir &folder, const QStringList &chain)
{
    QList<QSslCertificate> certificates;
    for (const QString &name : chain)
        certificates += QSslCertificate::fromPath(folder.filePath(name + u".crt"_s));
    QFile key(folder.filePath(chain.first() + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(key.fileName()));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(certificates);
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QSslConfiguration selfSignedTls(const QString &host, const QString &organization)
{
    const QTemporaryDir folder;
    openssl(folder,
            QStringList{u"req"_s, u"-x509"_s} + newKey
                + QStringList{u"-subj"_s, u"/O=%1/CN=%2"_s.arg(organization, host), u"-addext"_s,
                              u"subjectAltName=IP:127.0.0.1"_s, u"-days"_s, u"1"_s, u"-keyout"_s, u"node.key"_s,
                              u"-out"_s, u"node.crt"_s});
    return server(folder, {u"node"_s});
}

QList<QSslConfiguration> unknownAuthorityTls(const QStringList &alternativeNames)
{
    const QTemporaryDir folder;
    openssl(folder,
            QStringList{u"req"_s, u"-x509"_s} + newKey
                + QStringList{u"-subj"_s, u"/CN=Unknown authority"_s, u"-days"_s, u"1"_s, u"-keyout"_s, u"ca.key"_s,
                              u"-out"_s, u"ca.crt"_s});
    QList<QSslConfiguration> servers;
    for (const QString &name : alternativeNames) {
        openssl(folder,
                QStringList{u"req"_s} + newKey
                    + QStringList{u"-subj"_s, u"/CN=node"_s, u"-addext"_s, u"subjectAltName="_s + name, u"-keyout"_s,
                                  u"node.key"_s, u"-out"_s, u"node.csr"_s});
        openssl(folder,
                {u"x509"_s, u"-req"_s, u"-in"_s, u"node.csr"_s, u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s, u"ca.key"_s,
                 u"-CAcreateserial"_s, u"-copy_extensions"_s, u"copy"_s, u"-out"_s, u"node.crt"_s, u"-days"_s, u"1"_s});
        servers << server(folder, {u"node"_s, u"ca"_s});
    }
    return servers;
}
