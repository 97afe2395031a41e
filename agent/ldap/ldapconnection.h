// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/ldap/ldapsettings.h"
#include "common/core/result.h"

#include <QDeadlineTimer>
#include <QHash>

#include <memory>

struct ldap;
struct ldapmsg;

namespace Agent {

struct LdapEntry
{
    QString dn;
    QHash<QString, QByteArrayList> values; //!< by the attribute's name in lower case

    QString text(const QString &attribute) const; //!< the first value, without space around it
    QStringList texts(const QString &attribute) const;
};

/*!
    One connection to one LDAP server (libldap, protocol 3), with TLS unless the settings say otherwise: the server's
    certificate must be signed by the authority and name the host. No referral is followed, no file of OpenLDAP's decides anything.

    Errors: WrongLogin (the server refused this DN with this password), Unavailable (no answer by the deadline, or no
            connection), Config (the server answered that what it was asked is wrong). The messages name the server and say what
            libldap or the server said; they are for logs and administrators.
    Threads: any one at a time. Each call may wait until the deadline, and as long as the system takes to look a name up.
*/
class LdapConnection
{
public:
    static Common::Result<std::unique_ptr<LdapConnection>> open(const LdapSettings &settings, const QString &server,
                                                                QDeadlineTimer deadline);
    ~LdapConnection();
    LdapConnection(const LdapConnection &) = delete;
    LdapConnection &operator=(const LdapConnection &) = delete;

    /*! An empty password is refused here: servers take it for a wish to be nobody, and say yes (RFC 4513, 5.1.2). */
    Common::Result<void> bind(const QByteArray &dn, const QString &password);

    enum class Scope { Entry, Tree };
    struct Search
    {
        QByteArray base;
        Scope scope = Scope::Tree;
        QByteArray filter;
        QStringList attributes;
        int limit = 1000; //!< entries; a server that has more gives these
    };
    Common::Result<QList<LdapEntry>> search(const Search &wanted);

private:
    LdapConnection(const QString &server, QDeadlineTimer deadline);
    int setUp(const LdapSettings &settings);
    Common::Result<void> connect(const LdapSettings &settings);
    Common::Result<void> startTls();
    int wait(int message, int wanted, ldapmsg **answer);
    int outcomeOf(ldapmsg *answer); //!< frees it
    LdapEntry entryFrom(ldapmsg *message) const;
    Common::Error failed(const QString &what, int code) const;

    const QString m_server;
    const QDeadlineTimer m_deadline;
    struct Watch;
    std::unique_ptr<Watch> m_watch; // libldap keeps where it is
    ldap *m_ldap = nullptr;
};

} // namespace Agent
