// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/tls/tlsidentity.h"

#include <QTemporaryDir>

/*! Authorities and certificates of a test, made by the program openssl. Files are named <name>.crt and <name>.key. */
class Certificates
{
public:
    bool addAuthority(const QString &name);
    bool addNode(const QString &name, const QString &authority,
                 const QStringList &validity = {QStringLiteral("-days"), QStringLiteral("1")});
    /*! The same for 127.0.0.1 and localhost, as programs of people want to see it. */
    bool addServer(const QString &name, const QString &authority,
                   const QStringList &validity = {QStringLiteral("-days"), QStringLiteral("90")});
    QString path(const QString &file) const { return m_folder.filePath(file); }
    Agent::TlsIdentity identity(const QString &node, const QString &authority) const;
    /*! Every connection of this program trusts the authority from now on. */
    void trust(const QString &authority) const;

private:
    bool openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};
