// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/monitoringaccess.h"

#include "agent/http/trustedproxies.h"
#include "agent/security/tokens.h"

#include <algorithm>

namespace Agent {

std::optional<Subnet> subnetFrom(const QString &text)
{
    // A network is whole: Qt also takes "10" for 10.0.0.0/8, which nobody means.
    const QHostAddress address(text.section(QLatin1Char('/'), 0, 0));
    const Subnet subnet = QHostAddress::parseSubnet(text);
    const bool isWhole = address.protocol() == QAbstractSocket::IPv6Protocol
        || text.section(QLatin1Char('/'), 0, 0).count(QLatin1Char('.')) == 3;
    if (address.isNull() || !isWhole || subnet.second < 0)
        return {};
    return subnet;
}

QStringList MonitoringSettings::usualAllow()
{
    return {QStringLiteral("127.0.0.0/8"),    QStringLiteral("::1"),      QStringLiteral("10.0.0.0/8"),
            QStringLiteral("172.16.0.0/12"),  QStringLiteral("fc00::/7"), QStringLiteral("192.168.0.0/16"),
            QStringLiteral("169.254.0.0/16"), QStringLiteral("fe80::/10")};
}

bool MonitoringAccess::admits(const HttpRequest &request) const
{
    const auto given = request.bearerToken();
    if (!m_settings.token.isEmpty() && given && sameSecret(*given, m_settings.token))
        return true;
    const QHostAddress address = plainAddress(QHostAddress(request.address));
    return std::ranges::any_of(m_settings.allow, [&address](const Subnet &subnet) {
        return subnet.first.protocol() == address.protocol() && address.isInSubnet(subnet);
    });
}

} // namespace Agent
