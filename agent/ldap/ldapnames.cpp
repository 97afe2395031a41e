// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ldap/ldapnames.h"

#include <ldap.h>

#include <cstring>

namespace Agent {

namespace {

bool standsForItself(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
        || (byte != '\0' && std::strchr("@._-", byte));
}

} // namespace

QByteArray ldapEscaped(const QString &text)
{
    constexpr char digits[] = "0123456789abcdef";
    const QByteArray bytes = text.toUtf8();
    QByteArray escaped;
    escaped.reserve(bytes.size());
    for (const char byte : bytes) {
        if (standsForItself(byte)) {
            escaped.append(byte);
            continue;
        }
        const auto value = static_cast<unsigned char>(byte);
        escaped.append('\\').append(digits[value >> 4]).append(digits[value & 15]);
    }
    return escaped;
}

QByteArray ldapFilled(const QString &pattern, const QString &login, const QString &dn)
{
    // In one pass: what was put in is not looked at again.
    const QByteArray text = pattern.toUtf8();
    QByteArray filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text.at(i + 1) : '\0';
        if (text.at(i) == '%' && (next == 's' || next == 'd')) {
            filled.append(ldapEscaped(next == 's' ? login : dn));
            ++i;
        } else {
            filled.append(text.at(i));
        }
    }
    return filled;
}

std::optional<QString> normalDn(const QString &dn)
{
    if (dn.trimmed().isEmpty() || dn.contains(QChar(0)))
        return {};
    LDAPDN parts = nullptr;
    if (ldap_str2dn(dn.toUtf8().constData(), &parts, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS)
        return {};
    char *text = nullptr;
    const int written = ldap_dn2str(parts, &text, LDAP_DN_FORMAT_LDAPV3);
    ldap_dnfree(parts);
    if (written != LDAP_SUCCESS)
        return {};
    const QString normal = QString::fromUtf8(text).toCaseFolded();
    ldap_memfree(text);
    return normal;
}

bool looksLikeLdapFilter(const QString &pattern)
{
    int depth = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == QLatin1Char('('))
            ++depth;
        else if (pattern.at(i) == QLatin1Char(')') && --depth == 0)
            return i == pattern.size() - 1;
        if (depth <= 0)
            return false;
    }
    return false;
}

} // namespace Agent
