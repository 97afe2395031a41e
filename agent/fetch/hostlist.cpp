// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/fetch/hostlist.h"

#include "agent/fetch/fetchtext.h"
#include "common/core/echo.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Agent {

using namespace Common;

std::optional<QString> canonicalHost(const QString &host)
{
    constexpr qsizetype longest = 253;
    static const QRegularExpression name(
        QStringLiteral("^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"));
    static const QRegularExpression number(QStringLiteral("(?:^|\\.)(?:\\d+|0x[0-9a-f]*)$"));
    if (host.contains(QLatin1Char(':'))) {
        const QHostAddress address(host);
        const bool isPlain = address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty();
        return isPlain ? std::optional(address.toString()) : std::nullopt;
    }
    QString spelt = QString::fromLatin1(QUrl::toAce(host));
    if (spelt.endsWith(QLatin1Char('.')))
        spelt.chop(1);
    if (spelt.size() > longest || !name.match(spelt).hasMatch())
        return {};
    // Resolvers read what ends in a number as an address of IPv4, in spellings that nobody would recognise.
    if (number.match(spelt).hasMatch() && QHostAddress(spelt).toString() != spelt)
        return {};
    return spelt;
}

Result<HostList> HostList::from(const QStringList &entries)
{
    static const QLatin1String all("*.");
    HostList list;
    for (const QString &entry : entries) {
        const bool isDomain = entry.startsWith(all);
        const auto host = canonicalHost(isDomain ? entry.mid(all.size()) : entry);
        if (!host || (isDomain && !QHostAddress(*host).isNull()))
            return Error{ErrorCode::Invalid, FetchText::tr("\"%1\" is not the name of a host.").arg(echoed(entry))};
        if (isDomain)
            list.m_domains.append(QLatin1Char('.') + *host);
        else
            list.m_hosts.append(*host);
    }
    return list;
}

bool HostList::allows(const QString &host) const
{
    return m_hosts.contains(host)
        || std::ranges::any_of(m_domains, [&host](const QString &domain) { return host.endsWith(domain); });
}

} // namespace Agent
