// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/fetch/addressrule.h"

#include <QtEndian>

#include <optional>

namespace Agent {

namespace {

struct Range
{
    const char *network;
    AddressKind kind;
};

// The first that fits counts.
constexpr Range ranges[] = {
    {"0.0.0.0/8", AddressKind::Never}, // systems take it for themselves
    {"10.0.0.0/8", AddressKind::Private},      {"100.64.0.0/10", AddressKind::Private}, // behind a provider's NAT
    {"127.0.0.0/8", AddressKind::Private},     {"169.254.0.0/16", AddressKind::Never},
    {"172.16.0.0/12", AddressKind::Private},   {"192.0.0.0/24", AddressKind::Private},
    {"192.0.2.0/24", AddressKind::Private},    {"192.88.99.0/24", AddressKind::Never}, // relays of 6to4
    {"192.168.0.0/16", AddressKind::Private},  {"198.18.0.0/15", AddressKind::Private},
    {"198.51.100.0/24", AddressKind::Private}, {"203.0.113.0/24", AddressKind::Private},
    {"224.0.0.0/3", AddressKind::Never}, // multicast, reserved, broadcast
    {"0.0.0.0/0", AddressKind::Public},        {"::1/128", AddressKind::Private},
    {"64:ff9b:1::/48", AddressKind::Private}, // a network's own NAT64: which bits are the address, only it knows
    {"2001::/23", AddressKind::Never},        // Teredo and other protocols' own
    {"2001:db8::/32", AddressKind::Private},   {"3fff::/20", AddressKind::Private},
    {"2000::/3", AddressKind::Public},         {"fc00::/7", AddressKind::Private},
    {"fec0::/10", AddressKind::Private},       {"::/0", AddressKind::Never},
};

using Subnet = std::pair<QHostAddress, int>;

bool isWithin(const QHostAddress &address, const char *network)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(network)));
}

/*! The address of IPv4 that packets to this one of IPv6 come to in the end. */
std::optional<QHostAddress> embedded(const QHostAddress &address)
{
    struct Form
    {
        const char *network;
        int at; // byte
    };
    // Mapped, translated (RFC 2765), NAT64, 6to4; the compatible ones last, as ::1 is no such.
    static constexpr Form forms[] = {
        {"::ffff:0:0/96", 12}, {"::ffff:0:0:0/96", 12}, {"64:ff9b::/96", 12}, {"2002::/16", 2}, {"::/96", 12}};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (address == QHostAddress(QHostAddress::LocalHostIPv6) || address == QHostAddress(QHostAddress::AnyIPv6))
        return {};
    for (const Form &form : forms) {
        if (isWithin(address, form.network))
            return QHostAddress(qFromBigEndian<quint32>(bytes.c + form.at));
    }
    return {};
}

} // namespace

AddressKind addressKind(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        if (const auto inner = embedded(address))
            return addressKind(*inner);
    } else if (address.protocol() != QAbstractSocket::IPv4Protocol) {
        return AddressKind::Never;
    }
    static const auto known = [] {
        QList<std::pair<Subnet, AddressKind>> subnets;
        for (const Range &range : ranges)
            subnets.append({QHostAddress::parseSubnet(QLatin1String(range.network)), range.kind});
        return subnets;
    }();
    for (const auto &[subnet, kind] : known) {
        if (subnet.first.protocol() == address.protocol() && address.isInSubnet(subnet))
            return kind;
    }
    return AddressKind::Never;
}

} // namespace Agent
