// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/noderecord.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Common {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Common", source);
}

Error invalid(const char *source)
{
    return {ErrorCode::Invalid, text(source)};
}

bool isHost(const QString &address)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

QUrl baseUrl(const NodeRecord &node, const QString &scheme, const QString &path)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(node.address);
    const int defaultPort = node.protocol == QLatin1String("https") ? 443 : 80;
    if (node.port != defaultPort)
        url.setPort(node.port);
    url.setPath(path);
    return url;
}

} // namespace

Result<void> checkNode(const NodeRecord &node)
{
    static const QRegularExpression webappForm(QStringLiteral("\\A[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*\\z"));
    if (node.name.trimmed().isEmpty() || node.name.size() > 255)
        return invalid("Server Name must have 1 to 255 characters.");
    if (!isHost(node.address) || node.address.size() > 253)
        return invalid("Server Address must be a host name or an IP address, without protocol, port or path.");
    if (node.port < 1 || node.port > 65535)
        return invalid("HTTP Port must be a number from 1 to 65535.");
    if (node.protocol != QLatin1String("http") && node.protocol != QLatin1String("https"))
        return invalid("Protocol must be http or https.");
    if (!webappForm.match(node.webapp).hasMatch() || node.webapp.contains(QLatin1String("..")) || node.webapp.size() > 100)
        return invalid("Webapp path may hold letters, digits, dots, dashes and underscores, for instance \"openmeetings\".");
    if (node.soapUser.size() > 255)
        return invalid("User (SOAP Access) must have at most 255 characters.");
    if (node.comment.size() > 2048)
        return invalid("Comment must have at most 2048 characters.");
    return {};
}

QUrl nodeUrl(const NodeRecord &node)
{
    return baseUrl(node, node.protocol, QLatin1Char('/') + node.webapp + QLatin1Char('/'));
}

QString nodeOrigin(const NodeRecord &node)
{
    return baseUrl(node, node.protocol, {}).toString(QUrl::FullyEncoded);
}

bool isOriginOf(const NodeRecord &node, const QString &origin)
{
    if (origin == nodeOrigin(node))
        return true;
    static const QStringList loopback{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("[::1]")};
    if (!loopback.contains(node.address) && node.address != QLatin1String("::1"))
        return false;
    NodeRecord other = node;
    for (const QString &name : loopback) {
        other.address = name;
        if (origin == nodeOrigin(other))
            return true;
    }
    return false;
}

QUrl nodeRoomUrl(const NodeRecord &node)
{
    const QString scheme = node.protocol == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws");
    return baseUrl(node, scheme, QLatin1Char('/') + node.webapp + QLatin1String("/room"));
}

QString nodeColumnText(NodeId id, const QString &address)
{
    return QStringLiteral("%1 [%2]").arg(address).arg(id.value);
}

} // namespace Common
