// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"

#include <QProcess>
#include <QTemporaryDir>

/*!
    OpenLDAP's server for a test, in a folder and on two ports of its own, with a certificate of an authority of its own. Below
    dc=school,dc=example there are ou=people, ou=groups and cn=atrium, who searches; passwords are read by nobody.
*/
class LdapServer
{
public:
    LdapServer();
    ~LdapServer();

    bool start(); //!< also again, with what was stored, on the same ports
    void stop();
    void pause(); //!< it stands still when this returns
    void resume();

    /*! Adds uid=NAME,ou=people with the password "secret-NAME". `more`: further lines of LDIF. */
    bool addPerson(const QByteArray &name, const QByteArray &more = {});
    bool addGroup(const QByteArray &name, const QByteArrayList &members);
    bool change(const QByteArray &ldif); //!< as ldapmodify takes it
    static QByteArray personDn(const QByteArray &name) { return "uid=" + name + ",ou=people,dc=school,dc=example"; }
    static QByteArray groupDn(const QByteArray &name) { return "cn=" + name + ",ou=groups,dc=school,dc=example"; }

    QString plainUrl() const { return QStringLiteral("ldap://127.0.0.1:%1").arg(m_port); } //!< speaks StartTLS as well
    QString tlsUrl() const { return QStringLiteral("ldaps://127.0.0.1:%1").arg(m_tlsPort); }
    QString authorityFile() const { return m_certificates.path(QStringLiteral("authority.crt")); }
    /*! Of one that has signed nothing here. */
    QString foreignAuthorityFile() const { return m_certificates.path(QStringLiteral("foreign.crt")); }
    QString searcherPasswordFile() const { return path("searcher"); }
    static constexpr auto searcher = "cn=atrium,dc=school,dc=example";
    static constexpr auto base = "ou=people,dc=school,dc=example";

private:
    QString path(const char *file) const { return m_folder.filePath(QLatin1String(file)); }
    bool makeCertificates();
    bool write(const char *file, const QByteArray &content) const;

    QTemporaryDir m_folder;
    Certificates m_certificates;
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
};
