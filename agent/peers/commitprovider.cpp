// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitprovider.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Agent {

using namespace Common;

namespace {

Error wrong(const char *what, const QString &part)
{
    return {ErrorCode::Config, QCoreApplication::translate("Peers", what).arg(part),
            QCoreApplication::translate("Peers", "The form is tcp(Addresses=10.1.1.1;10.1.1.2), each address with :port if it is not 5636.")};
}

Result<PeerAddress> parseAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:\\[([0-9A-Fa-f:.]+)\\]|([^\\s:\\[\\];,]+))(?::([0-9]{1,5}))?\\z"));
    const auto match = form.match(text);
    const int port = match.captured(3).isEmpty() ? defaultPeerPort : match.captured(3).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535)
        return wrong("commit_provider: \"%1\" is not an address.", text);
    return PeerAddress{match.captured(1) + match.captured(2), quint16(port)};
}

} // namespace

Result<CommitProvider> parseCommitProvider(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\s*tcp\\s*(?:\\((.*)\\))?\\s*\\z"));
    if (text.trimmed().isEmpty())
        return CommitProvider{};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrong("commit_provider: \"%1\" is not understood.", text);
    CommitProvider provider;
    const auto options = match.captured(1).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &option : options) {
        const QString name = option.section(QLatin1Char('='), 0, 0).trimmed();
        if (name != QLatin1String("Addresses") || !option.contains(QLatin1Char('=')))
            return wrong("commit_provider: the option \"%1\" is not known.", name);
        const auto addresses = option.section(QLatin1Char('='), 1).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString &each : addresses) {
            const auto address = parseAddress(each.trimmed());
            if (!address)
                return address.error();
            provider.addresses.append(*address);
        }
    }
    return provider;
}

} // namespace Agent
