// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

/*! Authorities and certificates of a test, made by the program openssl. Files are named <name>.crt and <name>.key. */
class Certificates
{
public:
    bool addAuthority(const QString &name);
    bool addNode(const QString &name, const QString &authority,
                 const QStringList &validity = {QStringLiteral("-days"), QStringLiteral("1")});
    QString path(const QString &file) const { return m_folder.filePath(file); }
    QSslConfiguration tls(const QString &node, const QString &authority) const;

private:
    bool openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};
