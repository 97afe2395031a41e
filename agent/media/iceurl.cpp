// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/iceurl.h"

#include "common/domain/noderecord.h"

#include <QRegularExpression>

namespace Agent {

namespace {

constexpr qsizetype longestUrl = 300; // a host name has at most 253 characters

/*! Host, and perhaps a port; only IPv6 addresses are in brackets. */
bool isPlace(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z.-]+)(?::([0-9]{1,5}))?\\z"));
    const auto place = form.match(text);
    if (!place.hasMatch() || !Common::isHost(place.captured(1)))
        return false;
    const int port = place.captured(2).toInt();
    return place.captured(2).isNull() || (port > 0 && port < 65536);
}

} // namespace

bool isStunUrl(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\Astun:([^?]+)\\z"));
    const auto url = form.match(text);
    return text.size() <= longestUrl && url.hasMatch() && isPlace(url.captured(1));
}

bool isTurnUrl(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\Aturns?:([^?]+)(?:\\?transport=(?:udp|tcp))?\\z"));
    const auto url = form.match(text);
    return text.size() <= longestUrl && url.hasMatch() && isPlace(url.captured(1));
}

} // namespace Agent
