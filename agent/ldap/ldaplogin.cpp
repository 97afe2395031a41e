// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ldap/ldaplogin.h"

#include "agent/ldap/ldapnames.h"
#include "agent/ldap/ldaptext.h"

#include <QUuid>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

/*! objectGUID and its like are bytes; everything else is a text. */
QString idFrom(const QByteArray &value)
{
    const bool isText = std::ranges::all_of(value, [](char byte) { return byte > ' ' && byte < '\x7f'; });
    constexpr qsizetype guidBytes = 16;
    return isText && value.size() != guidBytes ? QString::fromLatin1(value) : QString::fromLatin1(value.toHex());
}

constexpr qsizetype longestId = 255; // as the column

bool isIn(const QStringList &wanted, const QStringList &groups)
{
    return std::ranges::any_of(wanted, [&groups](const QString &each) { return groups.contains(each); });
}

} // namespace

LdapLogin::LdapLogin(const LdapSettings &settings, const QString &server, QDeadlineTimer deadline, LdapTeller tell)
    : m_settings(settings)
    , m_server(server)
    , m_deadline(deadline)
    , m_tell(std::move(tell))
{
}

Result<DirectoryPerson> LdapLogin::run(const QString &login, const QString &password)
{
    if (login.isEmpty() || password.isEmpty())
        return Error{ErrorCode::WrongLogin, LdapText::tr("Without a name and a password nobody logs in.")};
    return m_settings.bindTemplate.isEmpty() ? bySearch(login, password) : byTemplate(login, password);
}

Result<DirectoryPerson> LdapLogin::bySearch(const QString &login, const QString &password)
{
    const auto searching = connect();
    if (!searching)
        return searching.error();
    LdapConnection &connection = **searching;
    if (!m_settings.bindDn.isEmpty()) {
        if (const auto bound = connection.bind(m_settings.bindDn.toUtf8(), m_settings.bindPassword); !bound) {
            Error error = bound.error();
            if (error.code == ErrorCode::WrongLogin) // that is not what the person typed
                error.code = ErrorCode::Config;
            return error;
        }
        tell(LdapText::tr("\"%1\" has logged in, to search.").arg(m_settings.bindDn));
    }
    const QByteArray filter = ldapFilled(m_settings.filter, login);
    const auto found = connection.search({.base = m_settings.base.toUtf8(),
                                          .filter = filter,
                                          .attributes = attributes(),
                                          .limit = 2}); // the second tells that it is not one alone
    if (!found)
        return found.error();
    const QString where =
        LdapText::tr("below \"%1\" by the filter %2").arg(m_settings.base, QString::fromUtf8(filter.left(500)));
    if (found->isEmpty())
        return nobody(LdapText::tr("%1: nobody was found %2.").arg(m_server, where), password);
    if (found->size() > 1)
        return nobody(
            LdapText::tr("%1: more than one entry was found %2, \"%3\" and \"%4\" among them: nobody logs in by that.")
                .arg(m_server, where, found->at(0).dn, found->at(1).dn),
            password);
    const LdapEntry &entry = found->first();
    tell(LdapText::tr("\"%1\" was found %2.").arg(entry.dn, where));
    const auto proving = connect();
    if (!proving)
        return proving.error();
    if (const auto bound = (*proving)->bind(entry.dn.toUtf8(), password); !bound)
        return bound.error();
    tell(LdapText::tr("The password is right."));
    return personOf(connection, entry);
}

Result<DirectoryPerson> LdapLogin::byTemplate(const QString &login, const QString &password)
{
    const auto connected = connect();
    if (!connected)
        return connected.error();
    LdapConnection &connection = **connected;
    const QByteArray dn = ldapFilled(m_settings.bindTemplate, login);
    if (const auto bound = connection.bind(dn, password); !bound)
        return bound.error();
    tell(LdapText::tr("\"%1\" has logged in: the password is right.").arg(QString::fromUtf8(dn)));
    const auto found = connection.search({.base = dn,
                                          .scope = LdapConnection::Scope::Entry,
                                          .filter = "(objectClass=*)",
                                          .attributes = attributes(),
                                          .limit = 2});
    if (!found)
        return found.error();
    if (found->size() != 1)
        return Error{ErrorCode::Config,
                     LdapText::tr("%1: \"%2\" may not read its own entry.").arg(m_server, QString::fromUtf8(dn))};
    return personOf(connection, found->first());
}

Result<std::unique_ptr<LdapConnection>> LdapLogin::connect()
{
    auto connection = LdapConnection::open(m_settings, m_server, m_deadline);
    if (connection)
        tell(m_settings.needsTls ? LdapText::tr("%1 is connected, by TLS.").arg(m_server)
                                 : LdapText::tr("%1 is connected, as configured without TLS.").arg(m_server));
    return connection;
}

/*! Whether a name is known must not be told by how long the answer took. */
Error LdapLogin::nobody(const QString &why, const QString &password)
{
    if (const auto connection = connect()) {
        const QString stranger = QUuid::createUuid().toString(QUuid::Id128);
        (void)(*connection)
            ->bind("cn=" + stranger.toLatin1() + ',' + m_settings.base.toUtf8(), stranger + password.left(1));
    }
    return {ErrorCode::WrongLogin, why};
}

QStringList LdapLogin::attributes() const
{
    QStringList names{m_settings.idAttribute, m_settings.loginAttribute, m_settings.firstNameAttribute,
                      m_settings.lastNameAttribute, m_settings.mailAttribute};
    if (m_settings.groupBase.isEmpty())
        names.append(m_settings.groupAttribute);
    names.removeAll(QString());
    return names;
}

Result<DirectoryPerson> LdapLogin::personOf(LdapConnection &connection, const LdapEntry &entry)
{
    DirectoryPerson person;
    person.dn = entry.dn;
    const QByteArrayList ids = entry.values.value(m_settings.idAttribute.toLower());
    if (ids.isEmpty() || ids.first().isEmpty() || idFrom(ids.first()).size() > longestId)
        return Error{ErrorCode::Config,
                     LdapText::tr("%1: \"%2\" has no usable attribute %3, or it may not be read.")
                         .arg(m_server, entry.dn, m_settings.idAttribute)};
    person.id = idFrom(ids.first());
    person.login = entry.text(m_settings.loginAttribute);
    if (person.login.isEmpty())
        return Error{ErrorCode::Config,
                     LdapText::tr("%1: \"%2\" has no attribute %3, or it may not be read.")
                         .arg(m_server, entry.dn, m_settings.loginAttribute)};
    person.firstName = entry.text(m_settings.firstNameAttribute);
    person.lastName = entry.text(m_settings.lastNameAttribute);
    person.email = entry.text(m_settings.mailAttribute);
    tell(LdapText::tr("Login \"%1\", first name \"%2\", last name \"%3\", mail \"%4\", %5 %6.")
             .arg(person.login, person.firstName, person.lastName, person.email, m_settings.idAttribute, person.id));
    const auto groups = groupsOf(connection, entry, person.login);
    if (!groups)
        return groups.error();
    if (isIn(m_settings.adminGroups, *groups))
        person.level = Level::Admin;
    else if (isIn(m_settings.moderatorGroups, *groups))
        person.level = Level::Moderator;
    else if (m_settings.setsLevels())
        person.level = Level::User;
    for (const LdapGroupRow &row : m_settings.groups) {
        if (groups->contains(row.dn) && !person.groups.contains(row.group))
            person.groups.append(row.group);
    }
    return person;
}

Result<QStringList> LdapLogin::groupsOf(LdapConnection &connection, const LdapEntry &entry, const QString &login)
{
    if (m_settings.groups.isEmpty() && !m_settings.setsLevels())
        return QStringList();
    QStringList dns;
    if (m_settings.groupBase.isEmpty()) {
        dns = entry.texts(m_settings.groupAttribute);
    } else {
        const auto found = connection.search({.base = m_settings.groupBase.toUtf8(),
                                              .filter = ldapFilled(m_settings.groupFilter, login, entry.dn),
                                              .attributes = {QStringLiteral("1.1")}}); // none: the DN is all
        if (!found)
            return found.error();
        for (const LdapEntry &group : *found)
            dns.append(group.dn);
    }
    tell(dns.isEmpty() ? LdapText::tr("The entry is in no group.")
                       : LdapText::tr("Groups: %1.").arg(dns.join(QLatin1String("; "))));
    QStringList normal;
    for (const QString &dn : std::as_const(dns))
        normal.append(normalDn(dn).value_or(QString()));
    return normal;
}

void LdapLogin::tell(const QString &step) const
{
    if (m_tell)
        m_tell(step);
}

} // namespace Agent
