// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/noderecord.h"

#include "common/core/commontext.h"
#include "common/domain/text.h"

#include <QRegularExpression>

namespace Common {
namespace {

Error invalid(const char *source)
{
    return {ErrorCode::Invalid, CommonText::tr(source)};
}

int defaultPort(const QString &protocol)
{
    return protocol == QLatin1String("https") ? 443 : 80;
}

bool isProtocol(const QString &protocol)
{
    return protocol == QLatin1String("http") || protocol == QLatin1String("https");
}

QUrl baseUrl(const NodeRecord &node, const QString &scheme, const QString &path)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(node.address);
    if (node.port != defaultPort(node.protocol))
        url.setPort(node.port);
    url.setPath(path);
    return url;
}

} // namespace

Result<void> checkNode(const NodeRecord &node)
{
    // No part begins with a dot, so none is "." or "..".
    static const QRegularExpression webappForm(
        QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\\z"));
    if (!isPlainText(node.name, Lines::One))
        return invalid(QT_TRANSLATE_NOOP("Common", "Server Name must not hold line breaks or control characters."));
    if (isBlank(node.name) || node.name.size() > 255)
        return invalid(QT_TRANSLATE_NOOP("Common", "Server Name must have 1 to 255 characters."));
    if (!isHost(node.address) || node.address.size() > 253)
        return invalid(QT_TRANSLATE_NOOP(
            "Common", "Server Address must be a host name or an IP address, without protocol, port or path."));
    if (node.port < 1 || node.port > 65535)
        return invalid(QT_TRANSLATE_NOOP("Common", "HTTP Port must be a number from 1 to 65535."));
    if (!isProtocol(node.protocol))
        return invalid(QT_TRANSLATE_NOOP("Common", "Protocol must be http or https."));
    if (!webappForm.match(node.webapp).hasMatch() || node.webapp.size() > 100)
        return invalid(QT_TRANSLATE_NOOP(
            "Common",
            "Webapp path may hold letters, digits, dots, dashes and underscores, for instance \"openmeetings\"."));
    if (!isPlainText(node.soapUser, Lines::One))
        return invalid(
            QT_TRANSLATE_NOOP("Common", "User (SOAP Access) must not hold line breaks or control characters."));
    if (node.soapUser.size() > 255)
        return invalid(QT_TRANSLATE_NOOP("Common", "User (SOAP Access) must have at most 255 characters."));
    if (!isPlainText(node.comment, Lines::Many))
        return invalid(QT_TRANSLATE_NOOP("Common", "Comment must not hold control characters."));
    if (node.comment.size() > 2048)
        return invalid(QT_TRANSLATE_NOOP("Common", "Comment must have at most 2048 characters."));
    return {};
}

bool isHost(const QString &address)
{
    // QUrl reads a number as far as a NUL, and takes any text for the zone of an address, which is each machine's own.
    if (!isPlainText(address, Lines::One) || address.contains(QLatin1Char('%')))
        return false;
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

bool isOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    NodeRecord page;
    page.address = url.host();
    page.protocol = url.scheme();
    page.port = url.port(defaultPort(page.protocol));
    return isProtocol(page.protocol) && isHost(page.address) && nodeOrigin(page) == text;
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
    static const QStringList loopback{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    if (!loopback.contains(nodeUrl(node).host()))
        return false;
    NodeRecord other = node;
    for (const QString &name : loopback) {
        other.address = name;
        if (origin == nodeOrigin(other))
            return true;
    }
    return false;
}

QUrl nodeRoomUrl(const NodeRecord &node, RoomId room)
{
    const QString scheme = node.protocol == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws");
    return baseUrl(node, scheme, QStringLiteral("/%1/room/%2").arg(node.webapp).arg(room.value));
}

QString nodeColumnText(NodeId id, const QString &address)
{
    return QStringLiteral("%1 [%2]").arg(address).arg(id.value);
}

} // namespace Common
