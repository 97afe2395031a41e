// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/addresslimits.h"

#include <utility>

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype fewShares = 1000;
constexpr qsizetype networkBytes = 8; // of an address of IPv6

} // namespace

QByteArray AddressLimits::keyOf(const QHostAddress &address)
{
    bool isIpv4 = false; // also in IPv6's clothes
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QByteArray::number(ipv4, 16);
    const Q_IPV6ADDR ipv6 = address.toIPv6Address();
    return {reinterpret_cast<const char *>(ipv6.c), networkBytes};
}

AddressLimits::Share &AddressLimits::shareOf(const QHostAddress &address, Millis now)
{
    if (m_shares.size() > m_sweepAt) {
        m_shares.removeIf([now](const auto &each) { return each->connections == 0 && each->joins.isFull(now); });
        m_sweepAt = qMax(fewShares, 2 * m_shares.size());
    }
    const QByteArray key = keyOf(address);
    auto share = m_shares.find(key);
    if (share == m_shares.end())
        share = m_shares.insert(key, Share{.joins = TokenBucket(m_rules.joins)});
    return *share;
}

bool AddressLimits::connected(const QHostAddress &address, Millis now)
{
    Share &share = shareOf(address, now);
    if (m_rules.connections > 0 && share.connections >= m_rules.connections)
        return false;
    ++share.connections;
    return true;
}

void AddressLimits::disconnected(const QHostAddress &address, Millis now)
{
    --shareOf(address, now).connections;
}

bool AddressLimits::mayJoin(const QHostAddress &address, Millis now)
{
    return shareOf(address, now).joins.take(now);
}

bool AddressPlace::moveTo(const QHostAddress &address, Millis now)
{
    if (m_address == address)
        return true;
    leave(now);
    if (!m_limits.connected(address, now))
        return false;
    m_address = address;
    return true;
}

void AddressPlace::leave(Millis now)
{
    if (const auto address = std::exchange(m_address, {}))
        m_limits.disconnected(*address, now);
}

} // namespace Agent
