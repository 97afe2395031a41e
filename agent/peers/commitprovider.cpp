// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitprovider.h"

#include "common/core/echo.h"
#include "common/domain/noderecord.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace Agent {

using namespace Common;

namespace {

struct PeersText
{
    Q_DECLARE_TR_FUNCTIONS(Peers)
};

enum class Kind { Number, Truth, Addresses };

struct Option
{
    QLatin1String name;
    Kind kind;
    qint64 minimum = 0;
    qint64 maximum = 0;
};

constexpr Option options[] = {
    {QLatin1String("Addresses"), Kind::Addresses},
    {QLatin1String("Port"), Kind::Number, 1, 65535},
    {QLatin1String("RecoveryTimeMillis"), Kind::Number, 100, 3'600'000},
    {QLatin1String("QueueBytes"), Kind::Number, 2 << 20, 1 << 30}, // the longest frame and more must find room
    {QLatin1String("SilenceMillis"), Kind::Number, 1000, 600'000},
    // OpenJPA's alone
    {QLatin1String("NumBroadcastThreads"), Kind::Number, 0, 1000},
    {QLatin1String("MaxIdle"), Kind::Number, -1, 1000},
    {QLatin1String("MaxActive"), Kind::Number, -1, 1000},
    {QLatin1String("MaxTotal"), Kind::Number, -1, 1000},
    {QLatin1String("TransmitPersistedObjectIds"), Kind::Truth},
};

using Values = QHash<QLatin1String, QString>; // by the option's name

Error wrong(const QString &what, const QString &remedy = {})
{
    return {ErrorCode::Config, what,
            remedy.isEmpty()
                ? PeersText::tr("The form is tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): commas between options, "
                                "semicolons between addresses.")
                : remedy};
}

Error unknownOption(const QString &name)
{
    QStringList known;
    for (const Option &option : options) {
        if (name.compare(option.name, Qt::CaseInsensitive) == 0)
            return wrong(PeersText::tr("The option \"%1\" is spelled %2.").arg(echoed(name), option.name));
        known.append(option.name);
    }
    return wrong(PeersText::tr("The option \"%1\" is not known. Known are: %2.")
                     .arg(echoed(name), known.join(QLatin1String(", "))));
}

Result<void> checkValue(const Option &option, const QString &value)
{
    if (value.isEmpty())
        return wrong(PeersText::tr("The option \"%1\" has no value.").arg(option.name));
    if (option.kind == Kind::Truth && value != QLatin1String("true") && value != QLatin1String("false"))
        return wrong(PeersText::tr("%1 must be true or false, not \"%2\".").arg(option.name, echoed(value)));
    if (option.kind == Kind::Number) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (!isNumber || number < option.minimum || number > option.maximum)
            return wrong(PeersText::tr("%1 must be a whole number from %2 to %3, not \"%4\".")
                             .arg(option.name)
                             .arg(option.minimum)
                             .arg(option.maximum)
                             .arg(echoed(value)));
    }
    return {};
}

Result<Values> readOptions(const QString &text)
{
    Values values;
    const auto parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(QLatin1Char('='), 0, 0).trimmed();
        if (name.isEmpty() && part.trimmed().isEmpty())
            continue;
        const auto *option = std::ranges::find(options, name, &Option::name);
        if (option == std::end(options))
            return unknownOption(name);
        if (values.contains(option->name))
            return wrong(PeersText::tr("The option \"%1\" is there twice.").arg(name));
        const QString value = part.section(QLatin1Char('='), 1).trimmed();
        if (const auto good = checkValue(*option, value); !good)
            return good.error();
        values.insert(option->name, value);
    }
    return values;
}

/*! What stands between the parentheses of `tcp(…)`; empty without them. */
Result<QString> insideOfTcp(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([A-Za-z0-9_.]+)\\s*(\\(?)([^)]*)(\\)?)(.*)\\z"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrong(PeersText::tr("\"%1\" is not understood.").arg(echoed(text)));
    const QString name = match.captured(1);
    const bool isOpened = !match.captured(2).isEmpty();
    const bool isClosed = !match.captured(4).isEmpty();
    if (name != QLatin1String("tcp") && name.compare(QLatin1String("tcp"), Qt::CaseInsensitive) == 0)
        return wrong(PeersText::tr("The provider \"%1\" is spelled tcp.").arg(echoed(name)));
    if (name == QLatin1String("jms") || name == QLatin1String("sjvm"))
        return wrong(
            PeersText::tr("The provider \"%1\" of OpenJPA does not exist here.").arg(name),
            PeersText::tr("Use tcp(Addresses=…), or leave the text empty: the nodes find each other by the database."));
    if (name != QLatin1String("tcp") || (!isOpened && !match.captured(3).isEmpty()))
        return wrong(PeersText::tr("\"%1\" is not understood.").arg(echoed(text)));
    if (isOpened && !isClosed)
        return wrong(PeersText::tr("The closing parenthesis of \"%1\" is missing.").arg(echoed(text)));
    if (!isOpened && isClosed)
        return wrong(PeersText::tr("The opening parenthesis of \"%1\" is missing.").arg(echoed(text)));
    if (!match.captured(5).isEmpty())
        return wrong(PeersText::tr("\"%1\" behind the closing parenthesis is too much.")
                         .arg(echoed(match.captured(5).trimmed())));
    return match.captured(3);
}

} // namespace

QString PeerAddress::text() const
{
    const bool isIpv6 = host.contains(QLatin1Char(':'));
    return QStringLiteral("%1:%2").arg(isIpv6 ? QLatin1Char('[') + host + QLatin1Char(']') : host).arg(port);
}

Result<PeerAddress> parsePeerAddress(const QString &text, quint16 defaultPort)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\[[^\\]]*\\]|[^:]*)(?::([0-9]{1,5}))?\\z"));
    const auto match = form.match(text);
    const QString host = match.captured(1);
    const bool hasPort = match.capturedStart(2) >= 0;
    const int port = match.captured(2).toInt();
    if (!match.hasMatch() || !isHost(host) || (hasPort && (port < 1 || port > 65535)))
        return wrong(
            PeersText::tr("\"%1\" is not an address.").arg(echoed(text)),
            PeersText::tr("Give host names or IP addresses, IPv6 in brackets, with :port if it is not the usual one."));
    return PeerAddress{host.startsWith(QLatin1Char('[')) ? host.mid(1).chopped(1) : host,
                       hasPort ? quint16(port) : defaultPort};
}

Result<CommitProvider> parseCommitProvider(const QString &text)
{
    if (text.trimmed().isEmpty())
        return CommitProvider{};
    const auto inside = insideOfTcp(text.trimmed());
    if (!inside)
        return inside.error();
    const auto values = readOptions(*inside);
    if (!values)
        return values.error();

    CommitProvider provider;
    const auto number = [&values](const char *name, qint64 fallback) {
        const auto value = values->constFind(QLatin1String(name));
        return value == values->constEnd() ? fallback : value->toLongLong();
    };
    provider.port = quint16(number("Port", 0));
    provider.longestRetry = Millis(number("RecoveryTimeMillis", provider.longestRetry.count()));
    provider.queueBytes = number("QueueBytes", provider.queueBytes);
    provider.silence = Millis(number("SilenceMillis", provider.silence.count()));
    const quint16 usualPort = provider.port ? provider.port : defaultPeerPort;
    const auto addresses = values->value(QLatin1String("Addresses")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &each : addresses) {
        const auto address = parsePeerAddress(each.trimmed(), usualPort);
        if (!address)
            return address.error();
        provider.addresses.append(*address);
    }
    return provider;
}

} // namespace Agent
