// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/ldapconfig.h"

#include "agent/app/configtext.h"
#include "agent/ldap/ldapnames.h"
#include "agent/security/clusterkey.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr auto ldapSection = "ldap";

bool isLdapServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("ldap") || url.scheme() == QLatin1String("ldaps"))
        && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == QLatin1String("/"));
}

bool isAttribute(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9.-]*$"));
    return form.match(name).hasMatch();
}

/*! DNs as they are compared; nothing when one of them is none. */
std::optional<QStringList> normalDns(const QStringList &dns)
{
    QStringList normal;
    for (const QString &dn : dns) {
        const auto each = normalDn(dn);
        if (!each)
            return {};
        normal.append(*each);
    }
    return normal;
}

/*! "cn=teachers,dc=school,dc=example -> Teachers" */
std::optional<QList<LdapGroupRow>> groupRows(const QStringList &texts)
{
    static const QRegularExpression form(QStringLiteral("^(.+?)\\s*->\\s*(\\S.*?)\\s*$"));
    QList<LdapGroupRow> rows;
    for (const QString &text : texts) {
        const auto row = form.match(text);
        const auto dn = normalDn(row.captured(1));
        if (!row.hasMatch() || !dn)
            return {};
        rows.append({*dn, row.captured(2)});
    }
    return rows;
}

Result<void> checkPlaces(const ConfigFile &file, const LdapSettings &ldap)
{
    if (!ldap.bindTemplate.isEmpty()) {
        if (!ldap.bindTemplate.contains(QLatin1String("%s"))
            || !normalDn(QString::fromLatin1(ldapFilled(ldap.bindTemplate, QStringLiteral("a")))))
            return file.error(ldapSection, "bind_template",
                              ConfigText::tr("must be a DN with %s for the name, like uid=%s,ou=people,dc=school"));
        if (!ldap.bindDn.isEmpty())
            return file.error(ldapSection, "bind_template",
                              ConfigText::tr("and bind_dn exclude each other: who is searched for has no fixed DN"));
    } else if (!normalDn(ldap.base)) {
        return file.error(ldapSection, "base",
                          ConfigText::tr("must be the DN below which people are, like ou=people,dc=school"));
    }
    if (!ldap.bindDn.isEmpty() && !normalDn(ldap.bindDn))
        return file.error(ldapSection, "bind_dn", ConfigText::tr("must be a DN"));
    if (!looksLikeLdapFilter(ldap.filter) || !ldap.filter.contains(QLatin1String("%s")))
        return file.error(ldapSection, "filter",
                          ConfigText::tr("must be a filter with %s for the name, like (uid=%s)"));
    if (!ldap.groupBase.isEmpty() && !normalDn(ldap.groupBase))
        return file.error(ldapSection, "group_base", ConfigText::tr("must be a DN"));
    if (!looksLikeLdapFilter(ldap.groupFilter))
        return file.error(ldapSection, "group_filter",
                          ConfigText::tr("must be a filter, like (member=%d): %d is the person's DN, %s their login"));
    return {};
}

Result<void> checkAttributes(const ConfigFile &file, const LdapSettings &ldap)
{
    constexpr std::pair<const char *, QString LdapSettings::*> needed[] = {
        {"id_attribute", &LdapSettings::idAttribute},
        {"login_attribute", &LdapSettings::loginAttribute},
        {"first_name_attribute", &LdapSettings::firstNameAttribute},
        {"last_name_attribute", &LdapSettings::lastNameAttribute},
        {"mail_attribute", &LdapSettings::mailAttribute},
        {"group_attribute", &LdapSettings::groupAttribute}};
    for (const auto &[key, member] : needed) {
        if (!isAttribute(ldap.*member))
            return file.error(ldapSection, key, ConfigText::tr("must be the name of an attribute"));
    }
    return {};
}

} // namespace

Result<LdapSettings> readLdap(ConfigFile &file)
{
    // Every key is asked for before anything is refused, so that none of them is taken for an unknown one.
    LdapSettings ldap;
    ldap.servers = file.strings(ldapSection, "servers");
    const QString tls = file.string(ldapSection, "tls", QStringLiteral("required"));
    ldap.caFile = file.path(ldapSection, "ca_file", {});
    ldap.bindDn = file.string(ldapSection, "bind_dn", {});
    const QString passwordFile = file.path(ldapSection, "bind_password_file", {});
    ldap.bindTemplate = file.string(ldapSection, "bind_template", {});
    ldap.base = file.string(ldapSection, "base", {});
    ldap.filter = file.string(ldapSection, "filter", QStringLiteral("(uid=%s)"));
    ldap.idAttribute = file.string(ldapSection, "id_attribute", ldap.idAttribute);
    ldap.loginAttribute = file.string(ldapSection, "login_attribute", ldap.loginAttribute);
    ldap.firstNameAttribute = file.string(ldapSection, "first_name_attribute", ldap.firstNameAttribute);
    ldap.lastNameAttribute = file.string(ldapSection, "last_name_attribute", ldap.lastNameAttribute);
    ldap.mailAttribute = file.string(ldapSection, "mail_attribute", ldap.mailAttribute);
    ldap.groupAttribute = file.string(ldapSection, "group_attribute", ldap.groupAttribute);
    ldap.groupBase = file.string(ldapSection, "group_base", {});
    ldap.groupFilter = file.string(ldapSection, "group_filter", QStringLiteral("(member=%d)"));
    const auto groups = groupRows(file.strings(ldapSection, "groups"));
    const auto adminGroups = normalDns(file.strings(ldapSection, "admin_groups"));
    const auto moderatorGroups = normalDns(file.strings(ldapSection, "moderator_groups"));
    ldap.provisions = file.boolean(ldapSection, "provision", ldap.provisions);
    ldap.timeout = Millis(file.integer(ldapSection, "timeout_ms", ldap.timeout.count(), 100, 60'000));

    if (!ldap.isOn())
        return ldap;
    if (!std::ranges::all_of(ldap.servers, isLdapServer))
        return file.error(
            ldapSection, "servers",
            ConfigText::tr("must list servers, like \"ldaps://ldap.school.example\" or \"ldap://10.1.1.1:389\""));
    if (tls != QLatin1String("required") && tls != QLatin1String("none"))
        return file.error(ldapSection, "tls", ConfigText::tr("must be required or none"));
    ldap.needsTls = tls == QLatin1String("required");
    if (!ldap.caFile.isEmpty() && !QFileInfo(ldap.caFile).isReadable())
        return file.error(ldapSection, "ca_file", ConfigText::tr("names a file that cannot be read"));
    if (ldap.bindDn.isEmpty() != passwordFile.isEmpty())
        return file.error(ldapSection, ldap.bindDn.isEmpty() ? "bind_dn" : "bind_password_file",
                          ConfigText::tr("is missing: bind_dn and bind_password_file go together"));
    if (const auto good = checkPlaces(file, ldap); !good)
        return good.error();
    if (const auto good = checkAttributes(file, ldap); !good)
        return good.error();
    if (!groups)
        return file.error(ldapSection, "groups",
                          ConfigText::tr("must list rows like \"cn=teachers,ou=groups,dc=school -> Teachers\""));
    if (!adminGroups)
        return file.error(ldapSection, "admin_groups", ConfigText::tr("must list DNs of groups"));
    if (!moderatorGroups)
        return file.error(ldapSection, "moderator_groups", ConfigText::tr("must list DNs of groups"));
    ldap.groups = *groups;
    ldap.adminGroups = *adminGroups;
    ldap.moderatorGroups = *moderatorGroups;
    if (!passwordFile.isEmpty()) {
        const auto password = readSecretFile(passwordFile);
        if (!password)
            return password.error();
        ldap.bindPassword = *password;
    }
    return ldap;
}

} // namespace Agent
