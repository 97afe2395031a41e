// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Agent {

/*!
    A text as the value in a filter (RFC 4515) or in a DN (RFC 4514), where it can mean nothing but itself. Both write any byte
    as a backslash and two hexadecimal digits; all but letters, digits and @ . _ - are written so.
*/
QByteArray ldapEscaped(const QString &text);

/*! Puts the escaped login for each %s and the escaped DN for each %d. */
QByteArray ldapFilled(const QString &pattern, const QString &login, const QString &dn = {});

/*! The form in which two DNs are compared: without regard to case, space and ways of escaping. Nothing: it is no DN. */
std::optional<QString> normalDn(const QString &dn);

bool looksLikeLdapFilter(const QString &pattern); //!< (…), with as many brackets closed as opened

} // namespace Agent
