// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Agent {

/*!
    Whether browsers can use it as the address of a server: they refuse to speak to anybody at all when one in a list is wrong.
    "stun:host", "stun:host:port" (RFC 7064); an IPv6 address is in brackets.
*/
bool isStunUrl(const QString &text);
/*! "turn:host:port?transport=udp", or turns:, port and transport may be missing, which is udp or tcp (RFC 7065). */
bool isTurnUrl(const QString &text);

} // namespace Agent
