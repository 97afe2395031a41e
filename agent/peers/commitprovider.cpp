// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitprovider.h"

#include "common/domain/noderecord.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Agent {

using namespace Common;

namespace {

Error wrong(const char *what, const QString &part)
{
    return {ErrorCode::Config, QCoreApplication::translate("Peers", what).arg(part),
            QCoreApplication::translate(
                "Peers", "The form is tcp(Addresses=10.1.1.1;10.1.1.2), each address with :port if it is not 5636.")};
}

Result<PeerAddress> parseAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\[[^\\]]*\\]|[^:]*)(?::([0-9]{1,5}))?\\z"));
    const auto match = form.match(text);
    const QString host = match.captured(1);
    const int port = match.captured(2).isEmpty() ? defaultPeerPort : match.captured(2).toInt();
    if (!match.hasMatch() || !isHost(host) || port < 1 || port > 65535)
        return wrong(QT_TRANSLATE_NOOP("Peers", "\"%1\" is not an address."), text);
    return PeerAddress{host.startsWith(QLatin1Char('[')) ? host.mid(1).chopped(1) : host, quint16(port)};
}

} // namespace

Result<CommitProvider> parseCommitProvider(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\s*tcp\\s*(?:\\((.*)\\))?\\s*\\z"));
    if (text.trimmed().isEmpty())
        return CommitProvider{};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrong(QT_TRANSLATE_NOOP("Peers", "\"%1\" is not understood."), text);
    CommitProvider provider;
    const auto options = match.captured(1).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &option : options) {
        const QString name = option.section(QLatin1Char('='), 0, 0).trimmed();
        if (name != QLatin1String("Addresses") || !option.contains(QLatin1Char('=')))
            return wrong(QT_TRANSLATE_NOOP("Peers", "The option \"%1\" is not known."), name);
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
