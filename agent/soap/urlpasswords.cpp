// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/urlpasswords.h"

#include <QHostAddress>

namespace Agent {
namespace {

struct Network
{
    QLatin1String address;
    int bits;
};
constexpr Network privateNetworks[] = {
    {QLatin1String("127.0.0.0"), 8},    {QLatin1String("10.0.0.0"), 8},     {QLatin1String("172.16.0.0"), 12},
    {QLatin1String("192.168.0.0"), 16}, {QLatin1String("169.254.0.0"), 16}, {QLatin1String("::1"), 128},
    {QLatin1String("fc00::"), 7},       {QLatin1String("fe80::"), 10},
};

} // namespace

bool isPrivateAddress(const QString &address)
{
    QHostAddress host(address);
    bool isIpv4 = false;
    const quint32 ipv4 = host.toIPv4Address(&isIpv4); // also of ::ffff:10.1.1.1
    if (isIpv4)
        host = QHostAddress(ipv4);
    return std::ranges::any_of(privateNetworks, [&host](const Network &network) {
        return host.isInSubnet(QHostAddress(QString(network.address)), network.bits);
    });
}

bool isPassword(const SoapField &parameter)
{
    return parameter.type == SoapType::Text
        && (parameter.name.contains(QLatin1String("pass"), Qt::CaseInsensitive)
            || parameter.name == QLatin1String("token"));
}

bool takesUrlPasswords(UrlPasswords rule, const QString &address)
{
    switch (rule) {
    case UrlPasswords::Refused: return false;
    case UrlPasswords::FromPrivateNetworks: return isPrivateAddress(address);
    case UrlPasswords::Taken: return true;
    }
    Q_UNREACHABLE();
}

bool mayHoldPassword(const SoapOperation &operation, const QList<SoapElement> &query)
{
    if (std::ranges::none_of(operation.parameters, isPassword))
        return false;
    return std::ranges::any_of(query, [&operation](const SoapElement &element) {
        const auto named = std::ranges::find_if(
            operation.parameters, [&](const SoapField &parameter) { return parameter.name == element.name; });
        return !element.text.isEmpty() && (named == operation.parameters.end() || isPassword(*named));
    });
}

} // namespace Agent
