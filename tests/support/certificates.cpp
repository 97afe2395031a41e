// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QDebug>
#include <QFile>
#include <QProcess>
#include <QSslConfiguration>

using namespace Agent;
using namespace Qt::StringLiterals;

bool Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    const bool done = process.waitForFinished() && process.exitCode() == 0;
    if (!done)
        qWarning() << arguments << process.errorString() << process.readAllStandardError();
    return done;
}

bool Certificates::addAuthority(const QString &name)
{
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name,
                    u"-days"_s, u"1"_s, u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".crt"_s});
}

bool Certificates::addNode(const QString &name, const QString &authority, const QStringList &validity)
{
    return openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                    u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s})
        && openssl(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, authority + u".crt"_s,
                               u"-CAkey"_s, authority + u".key"_s, u"-CAcreateserial"_s, u"-out"_s, name + u".crt"_s}
                   + validity);
}

bool Certificates::addServer(const QString &name, const QString &authority, const QStringList &validity)
{
    QFile extensions(path(u"server.ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n");
    extensions.close();
    return addNode(name, authority, validity + QStringList{u"-extfile"_s, extensions.fileName()});
}

TlsIdentity Certificates::identity(const QString &node, const QString &authority) const
{
    const auto read = [this](const QString &file) { return QSslCertificate::fromPath(path(file + u".crt"_s)); };
    const auto key = readPrivateKey(path(node + u".key"_s));
    return {read(node), key ? *key : QSslKey(), read(authority)};
}

void Certificates::trust(const QString &authority) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(path(authority + u".crt"_s));
    QSslConfiguration::setDefaultConfiguration(tls);
}
