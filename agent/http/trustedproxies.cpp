// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/trustedproxies.h"

#include <QCoreApplication>

#include <algorithm>

#include <arpa/inet.h>

namespace Agent {

using namespace Common;

namespace {

struct ProxiesText
{
    Q_DECLARE_TR_FUNCTIONS(TrustedProxies)
};

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

// QHostAddress takes what nobody writes, "127.1" or "0x7f000001".
QHostAddress addressFrom(const QByteArray &text)
{
    if (text.contains('\0'))
        return {};
    in_addr ipv4{};
    if (inet_pton(AF_INET, text.constData(), &ipv4) == 1)
        return QHostAddress(ntohl(ipv4.s_addr));
    Q_IPV6ADDR ipv6{};
    if (inet_pton(AF_INET6, text.constData(), ipv6.c) == 1)
        return plainAddress(QHostAddress(ipv6));
    return {};
}

Result<TrustedProxies> TrustedProxies::from(const QStringList &entries)
{
    TrustedProxies proxies;
    for (const QString &entry : entries) {
        const QHostAddress address = addressFrom(entry.section(QLatin1Char('/'), 0, 0).toLatin1());
        const int most = address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
        bool isNumber = true;
        const int bits = entry.contains(QLatin1Char('/')) ? entry.section(QLatin1Char('/'), 1).toInt(&isNumber) : most;
        if (address.isNull() || !isNumber || bits < 1 || bits > most) // 0 would be everybody
            return Error{ErrorCode::Invalid,
                         ProxiesText::tr("\"%1\" is neither an IP address nor a network of such.").arg(entry)};
        proxies.m_networks.append({address, bits});
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    if (m_networks.isEmpty()) // as nearly everywhere, and it is asked for each request
        return false;
    QHostAddress plain = plainAddress(address);
    plain.setScopeId({});
    return std::ranges::any_of(
        m_networks, [&plain](const auto &network) { return plain.isInSubnet(network.first, network.second); });
}

} // namespace Agent
