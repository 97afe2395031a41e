// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/network.h"

#include <arpa/inet.h>

namespace Agent {

QByteArray networkOf(const QString &address)
{
    constexpr qsizetype networkBytes = 8;
    constexpr qsizetype version4At = 12;
    const QByteArray text = address.section(QLatin1Char('%'), 0, 0).toLatin1(); // without the interface
    in6_addr parsed{};
    if (inet_pton(AF_INET6, text.constData(), &parsed) != 1)
        return text;
    const QByteArray bytes(reinterpret_cast<const char *>(&parsed), sizeof parsed);
    if (!IN6_IS_ADDR_V4MAPPED(&parsed))
        return bytes.left(networkBytes).toHex() + "/64";
    char version4[INET_ADDRSTRLEN];
    return inet_ntop(AF_INET, bytes.constData() + version4At, version4, sizeof version4);
}

} // namespace Agent
